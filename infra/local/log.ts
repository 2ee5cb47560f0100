import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

export type Log = { readonly path: string; readonly write: (chunk: Buffer | string) => void };

/** A log file of about `limit` bytes at most, and one older of the same size beside it. */
export const openLog = (path: string, limit = 5_000_000): Log => {
  mkdirSync(dirname(path), { recursive: true });
  const open = (): number => openSync(path, 'a', 0o600);
  let file = open();
  let size = fstatSync(file).size;
  return {
    path,
    write: (chunk) => {
      try {
        if (size > limit) {
          closeSync(file);
          renameSync(path, `${path}.1`);
          file = open();
          size = 0;
        }
        size += writeSync(file, Buffer.from(chunk));
      } catch {
        // A full disk costs log lines, not comments.
      }
    },
  };
};
