import { createReadStream } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createGunzip, createInflateRaw } from 'node:zlib';
import { codeOf } from '../errors.ts';
import type { Findings } from './findings.ts';
import { freshBudget, gzipMagic, type Look, mostForms } from './look.ts';
import { splitValues } from './sqlite.ts';
import { createWindows } from './windows.ts';

export type FileScan = {
  readonly look: Look;
  readonly findings: Findings;
  /** Of the contact table's engine: what the table keeps rightly is in it rightly. */
  readonly engineFile: string | undefined;
  /** Not looked into: the list itself. */
  readonly except: string | undefined;
  /** Hears how many bytes were read. */
  readonly read: (bytes: number) => void;
};

/** All plain files in there; links are not followed. `missed` hears of a folder that cannot be read. */
async function* filesIn(folder: string, missed: (folder: string, error: unknown) => void): AsyncGenerator<string> {
  try {
    for await (const entry of await opendir(folder)) {
      const path = join(folder, entry.name);
      if (entry.isFile()) yield path;
      if (entry.isDirectory()) yield* filesIn(path, missed);
    }
  } catch (error) {
    missed(folder, error);
  }
}

/** Looks through files and folders, their names too, as a stream: of each file no more than a part is in memory. */
export const createFileScan = ({ look, findings, engineFile, except, read }: FileScan) => {
  const looked = (text: string, seen: (term: number, forms: readonly string[]) => void): void => {
    const bytes = Buffer.from(text);
    look(bytes, bytes.length, freshBudget(), (term, _, forms) => seen(term, forms));
  };
  /** A path without the names that say whom it is of. */
  const shown = (path: string): string =>
    path
      .split(sep)
      .map((name) => {
        let isNamed = false;
        looked(name, () => {
          isNamed = true;
        });
        return isNamed ? '…' : name;
      })
      .join(sep);

  const scanFile = async (path: string): Promise<void> => {
    const budget = freshBudget();
    const isEngine = engineFile !== undefined && [engineFile, `${engineFile}-wal`].includes(path);
    const where = shown(path);
    looked(basename(path), (term, forms) => findings.add(term, { where: `a name in ${shown(dirname(path))}` }, forms));

    /** Where gzip's data begins that is longer than a window. */
    const long: number[] = [];
    const scan = async (chunks: AsyncIterable<Uint8Array>, around: readonly string[]): Promise<void> => {
      const windows = createWindows((bytes, length, base, wanted) =>
        look(
          bytes,
          length,
          budget,
          (term, start, forms) => {
            const at = around.length === 0 ? base + start : 0;
            if (wanted(start)) findings.add(term, { where, at, isEngine }, [...around, ...forms]);
          },
          (start) => {
            if (!wanted(start)) return;
            if (around.length === 0) long.push(base + start);
            else findings.miss(`${where}: it has long archives in an archive`);
          },
        ),
      );
      const iterator = chunks[Symbol.asyncIterator]();
      const first = await iterator.next();
      const whole = async function* () {
        for (let next = first; !next.done; next = await iterator.next()) yield next.value;
      };
      if (!first.done && around.length < mostForms && gzipMagic.equals(first.value.subarray(0, gzipMagic.length))) {
        const unpacked = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
        // Whoever reads what is unpacked hears of it too.
        pipeline(whole(), unpacked).catch(() => undefined);
        return scan(unpacked, [...around, 'gzip']);
      }
      for await (const chunk of whole()) {
        if (around.length === 0) read(chunk.length);
        else budget.left -= chunk.length;
        if (budget.left < 0) break;
        windows.push(chunk);
      }
      windows.end();
    };
    await scan(createReadStream(path, { highWaterMark: 2 ** 18 }), []);

    for (const { at, bytes, join: joined } of splitValues(path))
      look(bytes, bytes.length, budget, (term, start, forms) => {
        if (start < joined && !findings.has(term, where)) findings.add(term, { where, at, isEngine }, ['split', ...forms]);
      });
    for (const start of long) {
      const source = createReadStream(path, { start, highWaterMark: 2 ** 18 });
      const inner = createInflateRaw({ finishFlush: constants.Z_SYNC_FLUSH });
      pipeline(source, inner).catch(() => undefined);
      // What looks like gzip and is not was looked through as it is.
      await scan(inner, ['gzip']).catch(() => undefined);
      source.destroy();
    }
    if (budget.left < 0) findings.miss(`${where}: it unpacks to more than can be looked through`);
  };

  const missed = (path: string, error: unknown): void => findings.miss(`${shown(path)}: ${codeOf(error) ?? 'it cannot be read'}`);
  /** A file, or all in a folder, by its real path. */
  return async (path: string): Promise<void> => {
    const files = (await stat(path)).isDirectory() ? filesIn(path, missed) : [path];
    for await (const file of files) if (file !== except) await scanFile(file).catch((error: unknown) => missed(file, error));
  };
};
