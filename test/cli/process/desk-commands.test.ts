import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findDeployment } from '../../../cli/deployment.ts';
import { issuedAs, openAccounts } from '../../../infra/local/oidc/accounts.ts';
import { startSendQueue } from '../../engine/send-queue.ts';
import { startTables } from '../../engine/tables.ts';
import { sluss } from '../terminal.ts';

const tables = await startTables();
const queue = await startSendQueue();
const folder = await mkdtemp(join(tmpdir(), 'sluss-desk-'));
afterAll(async () => {
  tables.stop();
  queue.stop();
  await rm(folder, { recursive: true });
});

const accountsFile = pathToFileURL(join(folder, 'accounts.json')).href;
const issuing = openAccounts(accountsFile);
const run = (...words: readonly string[]) => sluss(words, { environment: process.env });
const deployment = () => findDeployment(undefined, process.env);

beforeAll(async () => {
  const environment = {
    ...(await tables.named()),
    ...{
      ApiUrl: 'http://127.0.0.1:9',
      SubmissionsQueueUrl: `${queue.url}/q`,
      NoticesQueueUrl: `${queue.url}/n`,
      AccountsPool: accountsFile,
      Issuer: 'http://127.0.0.1:9/oidc',
    },
    ...{ AWS_REGION: 'eu-north-1', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' },
    ...{ AWS_ENDPOINT_URL_DYNAMODB: tables.endpoint, AWS_ENDPOINT_URL_SQS: queue.url },
  };
  await writeFile(join(folder, 'instance.json'), JSON.stringify({ pid: process.pid, environment }));
  process.env['SLUSS_DATA'] = folder;
  for (const site of ['bladet', 'grannbladet']) expect((await run('site', 'create', site, `--title=${site}`)).status).toBe(0);
});

const printed = (name: string, output: string): string => new RegExp(`^${name}: (\\S+)$`, 'm').exec(output)?.[1] ?? '';
const idIn = (output: string): string => /m_[0-9A-Z]{26}/.exec(output)?.[0] ?? '';

test('sluss site create changes one limit and leaves the other', async () => {
  await run('site', 'create', 'grannbladet', '--update', '--site-limit=900');
  await run('site', 'create', 'grannbladet', '--update', '--visitor-limit=3/60');
  const settings = await (await deployment()).published.settings('grannbladet');
  expect(settings?.limits).toEqual({ visitor: 3, visitorSeconds: 60, sitePerMinute: 900 });
});

describe('sluss moderator', () => {
  test('makes an account, prints login and password once, and lets its owner review', async () => {
    const { status, output } = await run('moderator', 'add', 'bladet', '--name=Siv Granlund', '--role=publisher', '--login=Siv');
    expect({ status, login: printed('login', output) }).toEqual({ status: 0, login: 'siv' });
    const account = await issuing.verify('siv', printed('password', output));
    expect(account).toMatchObject({ name: 'Siv Granlund' });
    const member = await (await deployment()).team.member({ issuer: issuedAs, sub: account?.sub ?? '' }, 'bladet');
    expect(member).toMatchObject({ id: idIn(output), name: 'Siv Granlund', roles: ['publisher'], threads: [] });
    const listed = await run('moderator', 'list', 'bladet');
    expect(listed.output).toBe(`${[member?.id, 'publisher', 'Siv Granlund', member?.since].join('\t')}\n`);
    expect(listed.output).not.toContain(printed('password', output));
  });

  test('says where nobody may review yet', async () => {
    const { status, output, errors } = await run('moderator', 'list', 'grannbladet');
    expect({ status, output }).toEqual({ status: 0, output: '' });
    expect(errors).toContain('sluss moderator add grannbladet');
  });

  test('says whose a login is, and lets the same person review another site', async () => {
    const words = ['moderator', 'add', 'grannbladet', '--name=Siv', '--role=viewer'];
    const { status, errors, output } = await run(...words, '--login=siv');
    expect({ status, output }).toEqual({ status: 2, output: '' });
    const [, subject = ''] = /(--issuer \S+ --sub \S+)/.exec(errors) ?? [];
    const added = await run(...words, ...subject.split(' '), '--mail=siv@example.se', '--language=en');
    expect(added.output).not.toContain('password');
    expect((await (await deployment()).team.ofSite('grannbladet'))[0]).toMatchObject({ mail: 'siv@example.se', language: 'en' });
  });

  test('changes name and roles of whoever is there, and keeps the id for whoever comes back', async () => {
    const add = (...roles: readonly string[]) =>
      run('moderator', 'add', 'bladet', '--name=Ulf Eksjö', ...roles, '--issuer=https://id.example.com', '--sub=ulf');
    const id = idIn((await add('--role=moderator')).output);
    expect(idIn((await add('--role=author', '--role=viewer', '--thread=hamnen')).output)).toBe(id);
    const { team } = await deployment();
    const subject = { issuer: 'https://id.example.com', sub: 'ulf' };
    expect(await team.member(subject, 'bladet')).toMatchObject({ roles: ['author', 'viewer'], threads: ['hamnen'] });

    expect((await run('moderator', 'remove', 'bladet', id)).status).toBe(0);
    expect(await team.member(subject, 'bladet')).toMatchObject({ removed: expect.any(String), roles: [] });
    expect((await run('moderator', 'list', 'bladet')).output).not.toContain(id);
    expect((await run('moderator', 'remove', 'bladet', id)).errors).toContain('sluss moderator list bladet');
    expect(idIn((await add('--role=viewer')).output)).toBe(id);
    const back = await team.member(subject, 'bladet');
    expect(back).toMatchObject({ roles: ['viewer'] });
    expect(back).not.toHaveProperty('removed');
  });

  const good = ['--name=A', '--role=viewer', '--login=a'];
  test.each([
    [['bladet'], '--name'],
    [['bladet', '--name=A', '--role=king', '--login=a'], '--role must be one of publisher'],
    [['bladet', ...good, '--role=author'], '--thread goes with the role author'],
    [['bladet', ...good, '--thread=hamnen'], '--thread goes with the role author'],
    [['bladet', '--name=A', '--role=viewer'], '--login names a new account'],
    [['bladet', ...good, '--issuer=https://id.example.com', '--sub=a'], '--login names a new account'],
    [['bladet', '--name=A', '--role=viewer', '--login=a b'], '--login must be 1–100 characters without blanks'],
    [['bladet', ...good, '--mail=nobody'], '--mail must be an e-mail address'],
    [['bladet', '--name=A\u001b[31m', '--role=viewer', '--login=a'], '--name must be 1–100 characters on one line'],
    [['nowhere', ...good], "there is no site 'nowhere'"],
    [['Not A Site', ...good], 'SITE must be'],
    [[], 'name one site'],
  ])('refuses %j and makes no account', async (words, complaint) => {
    const { status, output, errors } = await run('moderator', 'add', ...words);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toContain(complaint);
    expect(await issuing.byLogin('a')).toBeUndefined();
  });
});

describe('sluss dead-letters', () => {
  const keep = async (id: string, site?: string) =>
    (await deployment()).casebook.keepUnreadable(
      { id, raw: '{"hemligt"', cause: 'unreadable: JSON', at: '2026-05-02T10:00:00.000Z' },
      site,
    );

  test('lists those of no site, without a word of them, and redrives or discards one', async () => {
    for (const id of ['a', 'b']) await keep(id);
    await keep('c', 'bladet');
    const line = (id: string) => `${id}\t2026-05-02T10:00:00.000Z\tunreadable: JSON\n`;
    expect((await run('dead-letters', 'list')).output).toBe(line('a') + line('b'));
    expect((await run('dead-letters', 'redrive', 'a')).status).toBe(0);
    expect(queue.sent.map(({ MessageBody }) => MessageBody)).toEqual(['{"hemligt"']);
    expect((await run('dead-letters', 'list')).output).toBe(line('b'));
    expect((await run('dead-letters', 'discard', 'b')).status).toBe(0);
    expect((await run('dead-letters', 'list')).output).toBe('');
    expect(queue.sent).toHaveLength(1);
  });

  test.each([[['redrive']], [['list', 'a']], [['bury', 'a']], [[]], [['discard', 'c']]])('refuses %j', async (words) => {
    const { status, errors } = await run('dead-letters', ...words);
    expect(status).toBe(2);
    expect(errors).toMatch(/^sluss: (say list|there is no dead letter)/);
  });
});

test('no command leaves a password anywhere but on the terminal', async () => {
  const { output } = await run('moderator', 'add', 'bladet', '--name=Rut', '--role=viewer', '--login=rut');
  const kept = (await readFile(join(folder, 'accounts.json'), 'utf8')) + (await readFile(join(folder, 'instance.json'), 'utf8'));
  expect(kept).not.toContain(printed('password', output));
});
