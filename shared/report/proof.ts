import type { Comment } from '../comment/comment.ts';
import type { NamedKey } from '../comment/receipt.ts';
import { keyedHash } from '../keyed-hash.ts';

/** What names a report: its comment's id and a code. Not the entry's number, which would tell what else there is in the log. */
export const reportReference = ({ key }: NamedKey, id: string, entry: number): string =>
  `${id}.${keyedHash(key, `report reference ${id} ${entry}`).slice(0, 12)}`;

/** The reporter's proof for one report. Recomputed, never stored. */
export const reportReceipt = ({ id: keyId, key }: NamedKey, id: string, entry: number): string =>
  `${keyId}.${keyedHash(key, `report ${id} ${entry}`)}`;

/** The report of the comment that is named so, by its entry. */
export const reportNamed = (key: NamedKey, { id, log }: Comment, reference: string): number | undefined => {
  const at = log.findIndex(({ kind }, place) => kind === 'report' && reportReference(key, id, place + 1) === reference);
  return at === -1 ? undefined : at + 1;
};
