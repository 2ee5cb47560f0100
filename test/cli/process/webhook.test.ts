import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findDeployment } from '../../../cli/deployment.ts';
import { versionOf } from '../../../shared/comment/comment.ts';
import { withDecision } from '../../../shared/comment/log.ts';
import { deliverySchema, failedDeliverySchema } from '../../../shared/events/delivery.ts';
import { signature } from '../../../shared/events/signature.ts';
import { eventTypes } from '../../../shared/events/types.ts';
import { startSendQueue } from '../../engine/send-queue.ts';
import { startTables } from '../../engine/tables.ts';
import { approvedComment } from '../../memory/comments.ts';
import { sluss } from '../terminal.ts';

const tables = await startTables();
const queue = await startSendQueue();
const folder = await mkdtemp(join(tmpdir(), 'sluss-webhook-'));
const got: { readonly type: unknown; readonly proven: boolean }[] = [];
let secret = '';
let status = 204;
const receiver = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  const { 'sluss-event': type, 'sluss-timestamp': timestamp, 'sluss-signature': given } = request.headers;
  got.push({ type, proven: given === signature(secret, Number(timestamp), body) });
  response.writeHead(status).end();
});
await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
const address = receiver.address();
const port = typeof address === 'object' && address ? address.port : 0;
afterAll(async () => {
  tables.stop();
  queue.stop();
  receiver.close();
  await rm(folder, { recursive: true });
});

const named = await tables.named();
const instance = async (more: object = {}) => {
  const keys = join(folder, 'keys.json');
  await writeFile(keys, JSON.stringify({ id: '1', key: 'k'.repeat(64) }));
  const environment = {
    ...{ ApiUrl: 'http://127.0.0.1:9', SubmissionsQueueUrl: `${queue.url}/q`, NoticesQueueUrl: `${queue.url}/n` },
    ...{ DeliveriesQueueUrl: `${queue.url}/d`, WebhookKeysSecret: pathToFileURL(keys).href },
    ...{ AWS_REGION: 'eu-north-1', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' },
    ...{ AWS_ENDPOINT_URL_DYNAMODB: tables.endpoint, AWS_ENDPOINT_URL_SQS: queue.url },
    ...named,
    ...more,
  };
  await writeFile(join(folder, 'instance.json'), JSON.stringify({ pid: process.pid, environment }));
};
const run = (...words: readonly string[]) => sluss(['webhook', ...words], { environment: process.env });
const deployment = () => findDeployment(undefined, process.env);
const printed = (name: string, output: string): string => new RegExp(`^${name}: (\\S+)$`, 'm').exec(output)?.[1] ?? '';

const url = 'https://hooks.example.com/sluss';
let id = '';
beforeAll(async () => {
  process.env['SLUSS_DATA'] = folder;
  await instance({ SLUSS_RECEIVER: `http://127.0.0.1:${port}` });
  expect((await sluss(['site', 'create', 'bladet', '--title=Bladet', '--legal=other'], { environment: process.env })).status).toBe(0);
});
beforeEach(async () => {
  const added = await run('add', 'bladet', `--url=${url}`);
  id = printed('webhook', added.output);
  secret = printed('secret', added.output);
  status = 204;
  got.length = 0;
  queue.sent.length = 0;
});
afterEach(async () => {
  for (const line of (await run('list', 'bladet')).output.split('\n')) if (line) await run('remove', 'bladet', line.split('\t')[0] ?? '');
});

test('adds, pauses, resumes and removes one, leaves the rest of the site, and tells its secret once', async () => {
  const held = await run('add', 'bladet', `--url=${url}/2`, '--event=comment.held', '--event=comment.held');
  const second = printed('webhook', held.output);
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(printed('secret', held.output)).not.toBe(secret);
  const line = (...columns: readonly string[]) => `${columns.join('\t')}\n`;
  expect((await run('pause', 'bladet', id)).status).toBe(0);
  const listed = (await run('list', 'bladet')).output;
  expect(listed).toContain(line(id, 'paused', url, eventTypes.join()) + line(second, 'active', `${url}/2`, 'comment.held'));
  expect(listed).not.toContain(secret);
  expect((await run('resume', 'bladet', id)).status).toBe(0);
  expect((await run('list', 'bladet')).output).toContain(line(id, 'active', url, eventTypes.join()));
  for (const each of [id, second]) expect((await run('remove', 'bladet', each)).status).toBe(0);
  expect((await run('list', 'bladet')).output).not.toMatch(new RegExp(`${id}|${second}`));
  const { casebook, published } = await deployment();
  expect((await casebook.rules('bladet'))?.desk.legal).toBe('other');
  expect(JSON.stringify(await published.settings('bladet'))).not.toContain('hooks');
});

test('sends a ping as any event is sent, and prints what the receiver answers', async () => {
  expect(await run('test', 'bladet', id)).toMatchObject({ status: 0, output: 'status 204\n' });
  status = 500;
  expect(await run('test', 'bladet', id)).toMatchObject({ status: 1, output: 'status 500\n' });
  expect(got).toEqual(Array(2).fill({ type: 'ping', proven: true }));
});

test('posts to nobody on this machine unless it was told to', async () => {
  await instance();
  const local = printed('webhook', (await run('add', 'bladet', `--url=https://127.0.0.1.nip.example:${port}/`)).output);
  const { status: exit, output } = await run('test', 'bladet', local);
  expect([exit, output, got]).toEqual([1, expect.stringMatching(/^(?:ENOTFOUND|EAI_AGAIN|refused-address|timeout)\n$/), []]);
  await instance({ SLUSS_RECEIVER: `http://127.0.0.1:${port}` });
});

test('lists what failed, and sends it again as the comments are now', async () => {
  const { casebook, webhooks } = await deployment();
  const { failed } = await webhooks();
  const [shown, gone, undone] = await Promise.all([0, 1, 2].map(() => casebook.file(approvedComment(), false)));
  if (!shown || !gone || !undone) throw new Error('not filed');
  const member = 'm_01K2XJ3V0000000000000000AB';
  const removed = withDecision(gone, Date.now(), { outcome: 'remove', actor: member });
  await casebook.change(removed, versionOf(gone));
  const twice = withDecision(withDecision(undone, 0, { outcome: 'remove', actor: member }), 1, {
    outcome: 'restore',
    actor: member,
    undoes: 2,
  });
  await casebook.change(twice, versionOf(undone));
  const at = new Date().toISOString();
  const keep = (comment: { readonly id: string }, entry: number, webhook = id) =>
    failed.keep(
      'bladet',
      failedDeliverySchema.parse({ webhook, event: `bladet/${comment.id}/${entry}`, type: 'comment.approved', at, cause: 'status 500' }),
    );
  const other = printed('webhook', (await run('add', 'bladet', `--url=${url}`)).output);
  await Promise.all([keep(shown, 1), keep(gone, 1), keep(undone, 2), keep(shown, 1, other)]);

  expect((await run('failed', 'bladet')).output).toContain(`${id}\tbladet/${shown.id}/1\tcomment.approved\t${at}\tstatus 500\n`);
  expect(await run('replay', 'bladet', id)).toMatchObject({ status: 0, output: '2 events are on the way.\n' });
  const sent = queue.sent.map(({ MessageBody, MessageGroupId }) => [
    MessageGroupId,
    deliverySchema.parse(JSON.parse(MessageBody)).event.comment,
  ]);
  expect(sent).toHaveLength(2);
  expect(sent).toEqual(
    expect.arrayContaining([
      [id, expect.objectContaining({ id: shown.id, body: shown.body })],
      [id, expect.not.objectContaining({ body: gone.body })],
    ]),
  );
  expect((await run('failed', 'bladet')).output).toBe(`${other}\tbladet/${shown.id}/1\tcomment.approved\t${at}\tstatus 500\n`);
});

test.each([
  [['add', 'bladet'], '--url URL'],
  [['add', 'bladet', '--url=http://hooks.example.com'], '--url must be an https address'],
  [['add', 'bladet', '--url=https://localhost'], '--url must name a host'],
  [['add', 'bladet', `--url=${url}`, '--event=comment.read'], '--event must be one of comment.approved'],
  [['add', 'nowhere', `--url=${url}`], "there is no site 'nowhere'"],
  [['list', 'nowhere'], "there is no site 'nowhere'. 'sluss site create' makes one."],
  [['list'], 'sluss webhook list SITE'],
  [['remove', 'bladet', 'w_1'], 'sluss webhook list bladet'],
  [['test', 'bladet', 'w_1'], 'sluss webhook list bladet'],
  [['replay', 'bladet'], 'sluss webhook replay SITE ID'],
  [['failed', 'nowhere'], "there is no site 'nowhere'"],
])('refuses %j', async (words, complaint) => {
  const { status: exit, output, errors } = await run(...words);
  expect({ exit, output }).toEqual({ exit: 2, output: '' });
  expect(errors).toContain(complaint);
});

test('has ten a site at most', async () => {
  expect((await sluss(['site', 'create', 'full', '--title=Full'], { environment: process.env })).status).toBe(0);
  for (let n = 0; n < 10; n += 1) expect((await run('add', 'full', `--url=${url}`)).status).toBe(0);
  expect((await run('add', 'full', `--url=${url}`)).errors).toContain('10 webhooks');
});
