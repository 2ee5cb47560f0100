import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { HttpAnswer } from './answer.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** A comment that slipped through as markup would still find nothing it may run or load. */
const headers = {
  'content-security-policy':
    "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-cache',
};

/** A folder's pages: its index.html at `/`, its files under `/NAME/`. Undefined where the path is none of these. */
export const createPages =
  (folder: string, name: string) =>
  async (path: readonly string[]): Promise<HttpAnswer | undefined> => {
    const [first, ...rest] = path;
    const file = path.length === 1 && first === '' ? 'index.html' : first === name ? join(...rest) : undefined;
    const type = types[extname(file ?? '')];
    const whole = join(folder, file ?? '');
    if (!type || !whole.startsWith(folder + sep) || rest.some((segment) => segment.startsWith('.') || segment.includes('\0')))
      return undefined;
    try {
      return { status: 200, headers: { ...headers, 'content-type': type }, body: await readFile(whole) };
    } catch {
      return undefined;
    }
  };
