import type { CreateFirst } from './http/set-up.ts';
import { type Accounts, issuedAs } from './oidc/accounts.ts';
import type { Finished } from './synth.ts';

/** Runs `sluss` with these words. */
export type RunCommand = (words: readonly string[]) => Promise<Finished>;

/** What `sluss moderator add` prints of a new account: a line `login: …`, a line `password: …`. */
const printed = (output: string, name: 'login' | 'password'): string => {
  const [, value] = new RegExp(`^\\s*${name}: (\\S+)$`, 'm').exec(output) ?? [];
  if (value === undefined) throw new Error(`sluss moderator add printed no ${name}`);
  return value;
};

/** Makes the first site and its publisher with the commands that anybody has, and lets the publisher review the demo too. */
export const createFirstRun =
  (run: RunCommand, accounts: Accounts, report: (event: string) => void): CreateFirst =>
  async ({ site, siteTitle, origin, name, login }) => {
    const must = async (words: readonly string[]): Promise<string> => {
      const { code, output } = await run(words);
      if (code !== 0) throw new Error(output.trim().replace(/^sluss: /, ''));
      return output;
    };
    const create = ['site', 'create', site, `--title=${siteTitle}`, ...(origin === '' ? [] : [`--origin=${origin}`])];
    // A site that is there, from before or from a try that broke off after it, gets what the form says.
    await must(create).catch((error: unknown) =>
      must([...create, '--update']).catch(() => {
        throw error;
      }),
    );
    const publisher = [`--name=${name}`, '--role=publisher'];
    const output = await must(['moderator', 'add', site, ...publisher, `--login=${login}`]);
    const credentials = { login: printed(output, 'login'), password: printed(output, 'password') };
    const account = await accounts.byLogin(credentials.login);
    const demo = await run(['moderator', 'add', 'demo', ...publisher, `--issuer=${issuedAs}`, `--sub=${account?.sub}`]);
    if (demo.code !== 0) report(`${login} cannot review the demo: ${demo.output.trim()}`); // and keeps the account all the same
    return credentials;
  };
