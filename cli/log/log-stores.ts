import type { LogBook, SealKey, SealStore } from '../../shared/log/ports.ts';
import type { Casebook } from '../../shared/ports.ts';
import type { EntryTexts, Journal } from '../../shared/review/ports.ts';
import { UsageError, unknownSite } from '../errors.ts';

/** All that a log is read from. */
export type LogStores = {
  readonly book: Pick<LogBook, 'sites' | 'place' | 'first' | 'marked'>;
  readonly casebook: Pick<Casebook, 'find'>;
  readonly texts: Pick<EntryTexts, 'of'>;
  readonly journal: Pick<Journal, 'after'>;
  readonly seals: Pick<SealStore, 'get'>;
  readonly key: Pick<SealKey, 'id' | 'publicKey'>;
};

/** @throws UsageError where there is no such site. */
export const findSite = async ({ book }: Pick<LogStores, 'book'>, id: string) => {
  const found = (await book.sites()).find(({ site }) => site === id);
  if (!found) throw unknownSite(id);
  return found;
};

/** The one site that a command line names. @throws UsageError where it names none, or several. */
export const oneSite = (command: string, [site, ...more]: readonly string[]): string => {
  if (site === undefined || more.length > 0) throw new UsageError(`name one site by its id: sluss ${command} SITE.`);
  return site;
};
