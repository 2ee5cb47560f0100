import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** The file's text; it is made first where there is none: whole or not at all, readable by this user alone. */
export const keepFile = (path: string, make: () => string): string => {
  if (!existsSync(path)) {
    writeFileSync(`${path}.new`, make(), { mode: 0o600 });
    renameSync(`${path}.new`, path);
  }
  return readFileSync(path, 'utf8');
};
