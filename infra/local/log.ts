import { createWriteStream, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

export type Log = { readonly path: string; readonly write: (chunk: Buffer | string) => void };

/** A log file of at most `limit` bytes, and one older of the same size beside it. */
export const openLog = (path: string, limit = 5_000_000): Log => {
  mkdirSync(dirname(path), { recursive: true });
  const open = () => createWriteStream(path, { flags: 'a', mode: 0o600 });
  let stream = open();
  let size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return {
    path,
    write: (chunk) => {
      if (size > limit) {
        stream.end();
        renameSync(path, `${path}.1`);
        stream = open();
        size = 0;
      }
      size += chunk.length;
      stream.write(chunk);
    },
  };
};
