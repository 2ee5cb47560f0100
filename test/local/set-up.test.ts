import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Finished } from '../../infra/local/synth.ts';
import { createBrowser, formOf, type Instance, startInstance } from './sign-in-instance.ts';

const wish = { siteTitle: 'Norrviks Allehanda', site: 'norrvik', origin: '', name: 'Ann Ek', login: 'Ann' };

let instance: Instance;
let ran: (readonly string[])[];
let reports: string[];
/** What a command complains of, if it fails. */
let complaint: (line: string) => string | undefined;
const browser = createBrowser();

beforeEach(async () => {
  [ran, reports, complaint] = [[], [], () => undefined];
  const run = async (words: readonly string[]): Promise<Finished> => {
    ran.push(words);
    const line = words.join(' ');
    const failure = complaint(line);
    if (failure !== undefined) return { code: 2, output: `${failure}\n` };
    if (!line.startsWith('moderator add norrvik')) return { code: 0, output: 'done\n' };
    await instance.setAccounts('Ann');
    return { code: 0, output: "Ann Ek is publisher of 'norrvik'.\n  login: ann\n  password: correct-horse-<battery>\n" };
  };
  instance = await startInstance({ run, report: (event) => reports.push(event) });
});
afterEach(() => instance.gateway.stop());

const get = () => browser.open(`${instance.url}/setup`);
const post = (changes: Readonly<Record<string, string>> = {}, origin = instance.url) =>
  browser.open(`${instance.url}/setup`, formOf(origin, { ...wish, ...changes }));

describe('the set-up page', () => {
  test('makes a site and its publisher, shows the password once, and is gone', async () => {
    const form = await get();
    const text = await form.text();
    expect([form.status, text.includes('<html lang="sv">'), text.includes('<script')]).toEqual([200, true, false]);
    const done = await post({ origin: 'https://www.example.se' });
    expect([done.status, done.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await done.text()).toContain('<dd>ann</dd><dt>Lösenord</dt><dd>correct-horse-&lt;battery&gt;</dd>');
    const publisher = ['--name=Ann Ek', '--role=publisher'];
    expect(ran).toEqual([
      ['site', 'create', 'norrvik', '--title=Norrviks Allehanda', '--origin=https://www.example.se'],
      ['moderator', 'add', 'norrvik', ...publisher, '--login=ann'],
      ['moderator', 'add', 'demo', ...publisher, '--issuer=urn:sluss:one-machine', '--sub=sub-ann'],
    ]);
    for (const again of [await get(), await post()]) {
      expect([again.status, again.headers.get('location')]).toEqual([303, '/console']);
    }
    expect(ran.length).toBe(3);
  });

  test('makes one account of two forms sent at once', async () => {
    const both = await Promise.all([post(), post({ login: 'bo' })]);
    expect(both.map(({ status }) => status)).toEqual([200, 303]);
    expect(ran.length).toBe(3);
  });

  test.each(['https://www.example.com', 'null', 'http://localhost:3000'])('takes no form of another origin: %s', async (origin) => {
    expect((await post({}, origin)).status).toBe(403);
    expect(ran).toEqual([]);
  });

  test.each([
    ['site', '../norrvik'],
    ['site', 'Norrvik'],
    ['siteTitle', ' '],
    ['name', ''],
    ['login', 'a b'],
  ])('names the field that is wrong and keeps what was typed: %s', async (field, value) => {
    const answer = await post({ [field]: value });
    const text = await answer.text();
    expect([answer.status, ran]).toEqual([400, []]);
    expect(text).toMatch(new RegExp(`role="alert">[^<]*${field}: `));
    expect(text).toContain(`name="${field}" value="${value}"`);
  });

  test('says what a command refuses, and can be sent again', async () => {
    complaint = (line) => (line.startsWith('moderator') ? 'sluss: the login <ann> is taken' : undefined);
    const refused = await post();
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('Det gick inte: the login &lt;ann&gt; is taken')]);
    complaint = (line) => (line.startsWith('site') ? (line.endsWith('--update') ? 'not valid' : 'it exists') : undefined);
    expect(await (await post()).text()).toContain('Det gick inte: it exists');
    complaint = () => undefined;
    expect((await post()).status).toBe(200);
  });

  test('goes on with a site that is there, and keeps the account whatever the demo says', async () => {
    complaint = (line) => {
      if (line.startsWith('moderator add demo')) return 'there is no demo';
      return line.startsWith('site') && !line.endsWith('--update') ? 'it exists' : undefined;
    };
    expect((await post()).status).toBe(200);
    expect(ran.map(([first, , third, ...rest]) => [first, third, rest.at(-1)])).toEqual([
      ['site', 'norrvik', '--title=Norrviks Allehanda'],
      ['site', 'norrvik', '--update'],
      ['moderator', 'norrvik', '--login=ann'],
      ['moderator', 'demo', '--sub=sub-ann'],
    ]);
    expect(reports).toEqual(['ann cannot review the demo: there is no demo']);
  });

  test('says so where the accounts are gone or damaged, makes nothing, and is there again once they are', async () => {
    const file = join(instance.secrets, 'accounts.json');
    const spoilt = [() => rmSync(file), () => writeFileSync(file, '{"accounts": 1}')];
    for (const spoil of spoilt) {
      spoil();
      for (const answer of [await get(), await post()]) {
        expect([answer.status, await answer.text()]).toEqual([
          500,
          expect.stringMatching(/role="alert">Filen med konton saknas eller är skadad/),
        ]);
      }
      expect([ran, reports.splice(0)]).toEqual([[], Array(2).fill(expect.stringContaining(file))]);
    }
    await instance.setAccounts();
    expect((await get()).status).toBe(200);
  });
});
