import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { documentClient } from '../functions/adapters/dynamodb/client.ts';
import { createContactRetention } from '../functions/adapters/dynamodb/contacts.ts';
import { vacuum } from '../infra/local/engines/vacuum.ts';
import { type Benchmark, connectionOf, inFolder, project, startInstance, table } from './measured.ts';
import { commentsOf } from './texts.ts';

const people = 1000;
/** So many of them threaten somebody, are refused by the machine and appeal; so many report somebody else. */
const refused = 100;
const reporting = 250;
const concurrency = 8;
/** After which not even an e-mail is kept. */
const later = 40 * 24 * 3_600_000;

/** Everybody has an e-mail, and an address of the machine's own. */
const person = (number: number) => ({
  email: `person.${number}@example.org`,
  ip: `127.77.${Math.floor(number / 250)}.${(number % 250) + 1}`,
});

type Answer = { readonly status: number; readonly json: Readonly<Record<string, unknown>> };
type Sent = { readonly body?: object; readonly headers?: Readonly<Record<string, string>> };
/** From the person's own address; a body is posted. */
const ask = (number: number, url: string, { body, headers }: Sent): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const options = {
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json', ...headers },
      localAddress: person(number).ip,
    };
    const outgoing = request(url, options, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      resolve({ status: response.statusCode ?? 0, json: Object(JSON.parse(`${Buffer.concat(chunks)}`)) });
    });
    outgoing.once('error', reject);
    outgoing.end(body && JSON.stringify(body));
  });

const each = async (numbers: readonly number[], work: (number: number) => Promise<void>): Promise<void> => {
  const left = numbers.values();
  const worker = async (): Promise<void> => {
    for (const number of left) await work(number);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
};

/** All comment; who is refused appeals, and others report what was published, all with their e-mail. Gives how many of each. */
const visit = async (url: string) => {
  const site = `${url}/v1/sites/demo`;
  const texts = commentsOf(300, people);
  const everybody = Array.from({ length: people }, (_, number) => number);
  const counts = { published: 0, appeals: 0, reports: 0 };
  const published: string[] = [];
  const post = async (number: number, path: string, sent: Sent & { readonly body: object }): Promise<Answer['json']> => {
    const { status, json } = await ask(number, `${site}/${path}`, sent);
    if (status >= 300) throw new Error(`POST ${path} answered ${status}`);
    return json;
  };

  const sent = new Map<number, { readonly id: string; readonly receipt: string }>();
  await each(everybody, async (number) => {
    const body = number < refused ? `Jag ska skjuta dig i huvudet, nummer ${number}.` : (texts[number] ?? '');
    const author = { name: 'Torgny', email: person(number).email };
    const { id, receipt } = await post(number, 'threads/spaning/comments', {
      body: { body, author },
      headers: { 'idempotency-key': randomUUID() },
    });
    sent.set(number, { id: String(id), receipt: String(receipt) });
  });
  await each(everybody, async (number) => {
    const { id, receipt } = sent.get(number) ?? { id: '', receipt: '' };
    const headers = { 'sluss-receipt': receipt };
    for (;;) {
      const { status } = (await ask(number, `${site}/comments/${id}`, { headers })).json;
      if (status === 'approved') published.push(id);
      if (status === 'rejected') {
        await post(number, `comments/${id}/appeals`, { body: { text: 'Det var ett citat.', email: person(number).email }, headers });
        counts.appeals += 1;
      }
      if (status !== 'pending') return;
      await sleep(200);
    }
  });
  await each(everybody.slice(-reporting), async (number) => {
    const body = { grade: 'illegal', reason: 'hate', text: 'Det är hets.', email: person(number).email, goodFaith: true };
    await post(number, `comments/${published[number % published.length]}/reports`, { body });
    counts.reports += 1;
  });
  return { ...counts, published: published.length };
};

/** What `sluss privacy scan` finds of them all in the instance's data, tables and files: how many addresses are in each place. */
const scan = async (data: string) => {
  const list = Array.from({ length: people }, (_, number) => Object.values(person(number)).join('\n')).join('\n');
  const start = performance.now();
  const child = spawn(process.execPath, ['cli/sluss.ts', 'privacy', 'scan'], { cwd: project, env: { ...process.env, SLUSS_DATA: data } });
  child.stdin.end(list);
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const places = new Map<string, Set<string>>();
  for (const line of output.split('\n').slice(0, -1)) {
    const [kind = '', who = '', where = ''] = line.split('\t');
    const place = where.startsWith('/') ? relative(data, where.replace(/:\d+$/, '')) : where;
    const name = `${place} | ${kind}`;
    places.set(name, (places.get(name) ?? new Set()).add(who));
  }
  const summary = errors.trim();
  return { places, summary: `${summary} ${((performance.now() - start) / 1000).toFixed(0)} s.` };
};
type Found = Awaited<ReturnType<typeof scan>>;

const told = (when: string, { places, summary }: Found): readonly string[] => [
  `## ${when}`,
  '',
  `sluss privacy scan: ${summary}`,
  '',
  ...(places.size === 0
    ? []
    : [
        ...table(
          ['where', '', 'addresses'],
          [...places].sort().map(([name, who]) => [name, who.size]),
        ),
        '',
      ]),
];

/** Whether what people leave behind when they comment, report and appeal is where it may be, for as long as it may. */
export const privacy: Benchmark = {
  name: 'privacy',
  run: () =>
    inFolder(async (folder) => {
      const { url, environment, stop } = await startInstance(folder);
      try {
        const { published, appeals, reports } = await visit(url);
        const kept = await scan(folder);
        const client = documentClient(new DynamoDBClient(connectionOf(environment, 'DYNAMODB')));
        const deleted = await createContactRetention({ client, table: environment['ContactTable'] ?? '' }).deleteExpired(
          Date.now() + later,
        );
        client.destroy();
        const left = await scan(folder);
        const { code, output } = await vacuum(environment['DatabaseFile'] ?? '', new AbortController().signal);
        if (code !== 0) throw new Error(`the database could not be rewritten: ${output}`);
        const gone = await scan(folder);
        return {
          heading: 'Where people’s addresses are',
          lines: [
            `${people} people comment on an instance on this machine, each with an e-mail and an IP address of their own (${published} comments are`,
            `published at once); ${appeals} appeal and ${reports} report something as illegal, with their e-mail. Then sluss privacy scan looks for all of`,
            'them in tables, queues, logs, bundles and the engines’ files.',
            '',
            ...told('While they are kept', kept),
            ...told(`40 days later: just after the retention deleted ${deleted} items`, left),
            ...told('After the hourly vacuum', gone),
          ],
        };
      } finally {
        await stop();
      }
    }),
};
