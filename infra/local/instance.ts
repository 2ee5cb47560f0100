import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Takes the data folder for this process, until it ends in whatever way: SQLite's lock on a file is the system's own, so nothing
 * stale is left behind. @throws Error where another instance has it.
 */
export const lockData = (folder: string): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = new DatabaseSync(join(folder, 'lock'));
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (cause) {
    throw new Error(`another instance already runs on ${folder}; stop it, or set SLUSS_DATA (and PORT) for a second one`, { cause });
  }
  process.once('exit', () => lock.close());
};

export type Instance = { readonly pid: number; readonly url: string; readonly environment: Readonly<Record<string, string>> };

/** Says how the command line reaches this instance, to this user alone. */
export const publishInstance = (folder: string, instance: Instance): { readonly withdraw: () => void } => {
  const file = join(folder, 'instance.json');
  writeFileSync(`${file}.new`, JSON.stringify(instance, undefined, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return { withdraw: () => rmSync(file, { force: true }) };
};
