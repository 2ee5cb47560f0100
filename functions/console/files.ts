import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export type ConsoleFile = { readonly type: string; readonly content: Buffer; readonly gzipped: Buffer };
/** By their paths below `/console/`. */
export type ConsoleFiles = ReadonlyMap<string, ConsoleFile>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** All files of a folder, each compressed once. Throws where a file has no type that is known here. */
export const readFiles = (folder: string): ConsoleFiles =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const type = types[extname(entry.name)];
        if (type === undefined) throw new Error(`The console has a file of an unknown type: ${path}`);
        const content = readFileSync(path);
        return [path.slice(folder.length).replace(/^\//, ''), { type, content, gzipped: gzipSync(content, { level: 9 }) }] as const;
      }),
  );
