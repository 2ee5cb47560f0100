import { timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseJson } from '../../../shared/parse-json.ts';
import { type Account, accountsSchema, passwordHash } from '../../../shared/sign-in/account.ts';
import { keepFile } from '../provision/keep-file.ts';

/** The issuer that the functions know this machine's people by: another PORT makes nobody a stranger. */
export const issuedAs = 'urn:sluss:one-machine';

/** The file with the accounts is gone, or is none. The message names it. */
export class UnreadableAccountsError extends Error {
  override readonly name = 'UnreadableAccountsError';
}

/** Each throws an UnreadableAccountsError where the file was removed or damaged meanwhile. */
export type Accounts = {
  readonly any: () => Promise<boolean>;
  readonly bySub: (sub: string) => Promise<Account | undefined>;
  readonly byLogin: (login: string) => Promise<Account | undefined>;
  /** The account that login and password are of. Takes as long where there is no such login. */
  readonly verify: (login: string, password: string) => Promise<Account | undefined>;
};

/** The accounts in the file at `url`, which is made where there is none, and read anew each time: the command line writes it. */
export const openAccounts = (url: string): Accounts => {
  const path = fileURLToPath(url);
  keepFile(path, () => JSON.stringify({ issuer: issuedAs, accounts: [] }));
  const all = async (): Promise<readonly Account[]> => {
    const text = await readFile(path, 'utf8').catch((error: Error) => {
      throw new UnreadableAccountsError(`The accounts cannot be read: ${error.message}`);
    });
    const parsed = parseJson(accountsSchema, text);
    if (!parsed.ok) {
      const problems = parsed.problems.map(({ field, message }) => `${field} ${message}`.trim());
      throw new UnreadableAccountsError(`The accounts cannot be read: ${path}: ${problems.join('; ')}`);
    }
    return parsed.value.accounts;
  };
  const byLogin = async (login: string) => (await all()).find((account) => account.login === login);

  return {
    any: async () => (await all()).length > 0,
    bySub: async (sub) => (await all()).find((account) => account.sub === sub),
    byLogin,
    verify: async (login, password) => {
      const account = await byLogin(login);
      const [given, kept] = [Buffer.from(await passwordHash(password, account?.salt ?? 'nobody')), Buffer.from(account?.hash ?? '')];
      return given.length === kept.length && timingSafeEqual(given, kept) ? account : undefined;
    },
  };
};
