import { randomBytes, randomUUID } from 'node:crypto';
import { type FileHandle, open, readFile, rename, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { BadKeyError } from '../../../shared/errors.ts';
import { parseJson } from '../../../shared/parse-json.ts';
import { accountsSchema, passwordHash } from '../../../shared/sign-in/account.ts';
import type { Accounts } from '../../../shared/sign-in/ports.ts';
import { newPassword } from './password.ts';

const betweenTriesMs = 100;

/** The file that is to take the old one's place: as long as it is there, nobody else writes. */
const claimed = async (path: string, tries: number): Promise<FileHandle> => {
  try {
    return await open(path, 'wx', 0o600);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST') || tries <= 1) throw error;
    await sleep(betweenTriesMs);
    return claimed(path, tries - 1);
  }
};

/**
 * One machine's accounts, in the file at `url` (`file:…`), which its issuer reads at each sign-in. Throws EEXIST where after `tries`
 * tenths of a second another command is still writing, or was killed while it did.
 */
export const createFileAccounts = (url: string, tries = 50): Accounts => ({
  create: async (login, name) => {
    const path = fileURLToPath(url);
    const next = `${path}.new`;
    const file = await claimed(next, tries);
    let isInPlace = false;
    try {
      const parsed = parseJson(accountsSchema, await readFile(path, 'utf8'));
      if (!parsed.ok) throw new BadKeyError(`${path} is no list of accounts`);
      const { issuer, accounts } = parsed.value;
      const taken = accounts.find((account) => account.login === login);
      if (taken) return { taken: { issuer, sub: taken.sub } };
      const [sub, password, salt] = [randomUUID(), newPassword(), randomBytes(16).toString('base64url')];
      const account = { sub, login, name, salt, hash: await passwordHash(password, salt) };
      await file.writeFile(JSON.stringify({ issuer, accounts: [...accounts, account] }));
      await file.sync();
      await rename(next, path);
      isInPlace = true;
      return { issuer, sub, password };
    } finally {
      await file.close();
      if (!isInPlace) await rm(next);
    }
  },
});
