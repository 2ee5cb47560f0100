import type { HttpAnswer, HttpEvent } from '../http.ts';
import type { StaticFile } from './files.ts';

/** For a file with a hash in its name. */
export const forGood = { 'cache-control': 'public, max-age=31536000, immutable' };

/** A file as the browser takes it: compressed where it may be, and not at all where it has it already. */
export const serve = ({ headers }: HttpEvent, file: StaticFile, more: Readonly<Record<string, string>>): HttpAnswer => {
  const known = { ...more, 'x-content-type-options': 'nosniff', etag: file.etag, vary: 'accept-encoding' };
  if ((headers['if-none-match'] ?? '').includes(file.etag)) return { statusCode: 304, headers: known };
  const gzip = (headers['accept-encoding'] ?? '').includes('gzip');
  return {
    statusCode: 200,
    headers: { ...known, 'content-type': file.type, ...(gzip ? { 'content-encoding': 'gzip' } : {}) },
    body: (gzip ? file.gzipped : file.content).toString('base64'),
    isBase64Encoded: true,
  };
};
