import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export type StaticFile = { readonly type: string; readonly content: Buffer; readonly gzipped: Buffer; readonly etag: string };
/** By their paths below the folder. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export const staticFile = (type: string, content: Buffer): StaticFile => ({
  type,
  content,
  gzipped: gzipSync(content, { level: 9 }),
  etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`,
});

/** All files of a folder, each compressed once. Throws where a file has no type that is known here. */
export const readFiles = (folder: string): StaticFiles =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const type = types[extname(entry.name)];
        if (type === undefined) throw new Error(`A page has a file of an unknown type: ${path}`);
        return [path.slice(folder.length).replace(/^\//, ''), staticFile(type, readFileSync(path))] as const;
      }),
  );
