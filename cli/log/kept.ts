import { readFile } from 'node:fs/promises';
import { cannotRead, UsageError } from '../errors.ts';

/** SITE N AT HASH, as `sluss log print` prints it. */
const linePattern = /^([a-z0-9-]{1,64}) (\d{1,9}) (\S{1,40}) (\S{1,64})$/;

/** The lines kept of a site's seals, by number; those of other sites are passed over. @throws UsageError naming a line that is none. */
export const parseKept = (text: string, site: string): ReadonlyMap<number, string> => {
  const kept = new Map<number, string>();
  for (const [at, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const [, of, n] = linePattern.exec(line) ?? [];
    if (of === undefined) throw new UsageError(`line ${at + 1} of the kept seals is not one that 'sluss log print' prints.`);
    if (of !== site) continue;
    if ((kept.get(Number(n)) ?? line) !== line)
      throw new UsageError(`line ${at + 1} of the kept seals contradicts another line of seal ${n}.`);
    kept.set(Number(n), line);
  }
  return kept;
};

export const readKept = async (file: string, site: string): Promise<ReadonlyMap<number, string>> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw cannotRead(file, error, "It is a file of lines that 'sluss log print' printed.");
  });
  return parseKept(text, site);
};
