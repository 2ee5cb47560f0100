import { timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseJson } from '../../../shared/parse-json.ts';
import { type Account, accountsSchema, passwordHash } from '../../../shared/sign-in/account.ts';
import { keepFile } from '../provision/keep-file.ts';

/** The issuer that the functions know this machine's people by: another PORT makes nobody a stranger. */
export const issuedAs = 'urn:sluss:one-machine';

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
    const parsed = parseJson(accountsSchema, await readFile(path, 'utf8'));
    if (!parsed.ok) throw new Error(`${path}: ${parsed.problems.map(({ field, message }) => `${field} ${message}`.trim()).join('; ')}`);
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
