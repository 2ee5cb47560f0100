import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { statusSchema } from '../../shared/author/status-view.ts';
import { type RunningInstance, startInstance } from '../engine/running-instance.ts';

const acceptedSchema = z.object({ id: z.string(), status: z.literal('pending'), receipt: z.string(), statusUrl: z.url() });
const filedSchema = z.object({ reference: z.string(), receipt: z.string(), statusUrl: z.url() });
const threadSchema = z.object({
  total: z.number(),
  cursor: z.string().optional(),
  comments: z.array(z.object({ id: z.string(), body: z.string() })),
});

describe('the whole deployment on one machine', () => {
  let instance: RunningInstance;
  beforeAll(async () => {
    instance = await startInstance();
  });
  afterAll(() => instance?.stop());

  const threadUrl = (thread: string) => `${instance.url}/v1/sites/demo/threads/${thread}/comments`;
  const send = (thread: string, body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>> = {}) =>
    fetch(threadUrl(thread), { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  const post = async (thread: string, body: string, author: object = {}) => {
    const answer = await send(thread, JSON.stringify({ body, author }));
    expect(answer.status).toBe(202);
    return acceptedSchema.parse(await answer.json());
  };
  const decided = async ({ statusUrl, receipt }: z.infer<typeof acceptedSchema>) => {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const status = statusSchema.parse(await (await fetch(statusUrl, { headers: { 'sluss-receipt': receipt } })).json());
      if (status.status !== 'pending') return status;
      await sleep(25);
    }
    throw new Error('not decided within five seconds');
  };
  /** Decided in the casebook is not yet carried to readers. */
  const readable = async (thread: string, accepted: z.infer<typeof acceptedSchema>): Promise<Response> => {
    expect((await decided(accepted)).status).toBe('approved');
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const answer = await fetch(`${threadUrl(thread)}?limit=200`);
      const { comments } = answer.ok ? threadSchema.parse(await answer.clone().json()) : { comments: [] };
      if (comments.some(({ id }) => id === accepted.id)) return answer;
      await sleep(25);
    }
    throw new Error('not readable within five seconds');
  };
  const readAll = async (thread: string, limit = 50) => {
    const read: z.infer<typeof threadSchema>['comments'] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const query: string = cursor && `&cursor=${cursor}`;
      const page = threadSchema.parse(await (await fetch(`${threadUrl(thread)}?limit=${limit}${query}`)).json());
      read.push(...page.comments);
      if (page.cursor === undefined) expect(page.total).toBe(read.length);
      cursor = page.cursor;
    }
    return read;
  };

  it('publishes a comment with emoji, as it was written', async () => {
    const body = ' Vilken kväll vid hamnen! \u{1f44f}\u{1f3fd} \u{1f1f8}\u{1f1ea} \u0007 \ufffe ‮ och så vidare.\n';
    const accepted = await post('emoji', body, { name: 'Åsa 🌊', url: 'https://example.se/' });
    await readable('emoji', accepted);
    expect(await readAll('emoji')).toMatchObject([{ id: accepted.id, body }]);
  });

  it('never shows a personal identity number, and tells its author why', async () => {
    const accepted = await post('pnr', 'Ring honom, hans personnummer är 19900602-2397.');
    expect(await decided(accepted)).toMatchObject({
      status: 'held',
      statement: { reasons: expect.arrayContaining([expect.objectContaining({ category: 'personal-data' })]) },
    });
    const answer = await fetch(threadUrl('pnr'));
    expect(await answer.text()).not.toContain('2397');
  });

  it('takes a comment back when its author does', async () => {
    const accepted = await post('anger', 'Det här skulle jag inte ha skrivit, tror jag.');
    const before = await readable('anger', accepted);
    const gone = await fetch(accepted.statusUrl, { method: 'DELETE', headers: { 'sluss-receipt': accepted.receipt } });
    expect(statusSchema.parse(await gone.json()).status).toBe('withdrawn');
    const after = await fetch(threadUrl('anger'), { headers: { 'if-none-match': before.headers.get('etag') ?? '' } });
    expect(threadSchema.parse(await after.json())).toMatchObject({ total: 0, comments: [] });
    expect((await fetch(accepted.statusUrl, { headers: { 'sluss-receipt': '1.forfalskad' } })).status).toBe(404);
  });

  const report = (id: string, body: object) =>
    fetch(`${instance.url}/v1/sites/demo/comments/${id}/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('takes a reader’s report of a comment once, and tells with its receipt that it is open', async () => {
    const accepted = await post('anmald', 'Skolskjutsen borde gå en kvart senare.');
    await decided(accepted);
    const first = await report(accepted.id, { grade: 'annoying' });
    const filed = filedSchema.parse(await first.json());
    const again = await report(accepted.id, { grade: 'rules' });
    expect([first.status, again.status, filedSchema.parse(await again.json())]).toEqual([201, 200, filed]);
    const status = await fetch(filed.statusUrl, { headers: { 'sluss-receipt': filed.receipt } });
    expect(await status.json()).toMatchObject({ reference: filed.reference, grade: 'annoying', status: 'open' });
    expect((await fetch(filed.statusUrl, { headers: { 'sluss-receipt': accepted.receipt } })).status).toBe(404);
  });

  it('loses none of many comments sent at once, and counts them right', async () => {
    const bodies = Array.from({ length: 80 }, (_, number) => `Fråga nummer ${number}: vem har läst protokollet från mötet?`);
    const accepted = await Promise.all(bodies.map((body) => post('manga', body)));
    for (const each of accepted) await readable('manga', each);
    const read = await readAll('manga', 30);
    expect(read.map(({ body }) => body).sort()).toEqual([...bodies].sort());
    expect(read.map(({ id }) => id)).toEqual(read.map(({ id }) => id).sort());
  });

  it.each([
    ['2 MB', () => send('fel', JSON.stringify({ body: 'a'.repeat(2_000_000) })), 413],
    ['11 MB', () => send('fel', 'a'.repeat(11_000_000)), 413],
    ['another content type', () => send('fel', 'body=hej', { 'content-type': 'application/x-www-form-urlencoded' }), 415],
    ['what is not JSON', () => send('fel', '{"body":'), 400],
    ['bytes that are not UTF-8', () => send('fel', new Uint8Array([0xff, 0xfe, 0x00])), 400],
    ['a thread id that is none', () => send('a%2Fb', '{"body":"hej"}'), 404],
    ['another site', () => fetch(`${instance.url}/v1/sites/annan/threads/t/comments`), 404],
    ['no route', () => fetch(`${instance.url}/v2/sites`), 404],
  ])('answers %s with a clear error', async (_what, request, status) => {
    const answer = await request();
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(/json/);
  });

  it('keeps e-mail and address out of every table but their own', async () => {
    const accepted = await post('kontakt', 'Hör av er om ni vill veta mer om affären.', {
      name: 'Källan',
      email: 'kallan.hemlig@example.se',
    });
    await decided(accepted);
    const notice = { grade: 'illegal', text: 'Det här är hets.', email: 'anmalaren.hemlig@example.se', goodFaith: true };
    expect((await report(accepted.id, notice)).status).toBe(201);
    const { environment } = z
      .object({ environment: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(join(instance.data, 'instance.json'), 'utf8')));
    const { AWS_ENDPOINT_URL_DYNAMODB: endpoint = '', PublishedTable, CasebookTable, ContactTable } = environment;
    const client = new DynamoDBClient({ endpoint, region: 'eu-north-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } });
    const contentOf = async (TableName: string | undefined) => JSON.stringify((await client.send(new ScanCommand({ TableName }))).Items);
    const contacts = await contentOf(ContactTable);
    for (const address of ['kallan.hemlig@example.se', notice.email]) expect(contacts).toContain(address);
    for (const name of [PublishedTable, CasebookTable]) expect(await contentOf(name)).not.toMatch(/\.hemlig@|127\.0\.0\.1"/);
    client.destroy();
  });

  it('describes its interface', async () => {
    const document = z
      .object({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) })
      .parse(await (await fetch(`${instance.url}/v1/openapi.json`)).json());
    expect(Object.keys(document.paths)).toContain('/v1/sites/{site}/threads/{thread}/comments');
  });
});
