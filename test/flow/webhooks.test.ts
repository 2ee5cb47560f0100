import { createServer, type IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { eventSchema } from '../../shared/events/event.ts';
import { signature } from '../../shared/events/signature.ts';
import { sluss } from '../cli/terminal.ts';
import { type RunningInstance, startInstance } from '../engine/running-instance.ts';

const got: { readonly path: string | undefined; readonly headers: IncomingHttpHeaders; readonly body: string }[] = [];
const receiver = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  got.push({ path: request.url, headers: request.headers, body });
  // One of them is out of order.
  response.writeHead(request.url === '/broken' ? 410 : 200).end();
});

let instance: RunningInstance;
beforeAll(async () => {
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const address = receiver.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  instance = await startInstance({ SLUSS_RECEIVER: `http://127.0.0.1:${port}` });
  process.env['SLUSS_DATA'] = instance.data;
});
afterAll(async () => {
  await instance?.stop();
  receiver.closeAllConnections();
  receiver.close();
});

const run = async (...words: readonly string[]) => {
  const { status, output, errors } = await sluss(words, { environment: process.env });
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
  return output;
};
const printed = (name: string, output: string): string => new RegExp(`^${name}: (\\S+)$`, 'm').exec(output)?.[1] ?? '';

it('tells a site’s webhooks of a comment and its withdrawal, signed, and keeps for one what it did not take', async () => {
  await run('site', 'create', 'bladet', '--title=Bladet', '--threads=any', '--mode=machine');
  const whole = await run('webhook', 'add', 'bladet', '--url=https://hooks.example.com/whole?x=1');
  const broken = await run('webhook', 'add', 'bladet', '--url=https://hooks.example.com/broken', '--event=comment.approved');
  const post = async (body: string) => {
    const answer = await fetch(`${instance.url}/v1/sites/bladet/threads/krokar/comments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ body, author: { name: 'Torgny' }, email: 'torgny@example.com' }),
    });
    return z.object({ id: z.string(), receipt: z.string(), statusUrl: z.url() }).parse(await answer.json());
  };
  const [kept, regretted] = [await post('Vilken fin kväll vid hamnen.'), await post('Vilken fin morgon vid sjön.')];
  const withdraw = async () =>
    (await fetch(regretted.statusUrl, { method: 'DELETE', headers: { 'sluss-receipt': regretted.receipt } })).status;
  await expect.poll(withdraw).toBe(200);

  const at = (path: string) => got.filter((each) => each.path === path);
  await expect.poll(() => at('/whole?x=1').length, { timeout: 90_000, interval: 200 }).toBeGreaterThanOrEqual(3);
  for (const { headers, body } of at('/whole?x=1')) {
    expect(headers['sluss-signature']).toBe(signature(printed('secret', whole), Number(headers['sluss-timestamp']), body));
    for (const secret of ['torgny@example.com', kept.receipt, regretted.receipt, 'sjön']) expect(body).not.toContain(secret);
  }
  const told = new Map(
    at('/whole?x=1')
      .map(({ body }) => eventSchema.parse(JSON.parse(body)))
      .map((event) => [event.id, event]),
  );
  const { id } = kept;
  expect(told.get(`bladet/${id}/1`)).toMatchObject({
    type: 'comment.approved',
    comment: { id, thread: 'krokar', state: 'approved', version: 10_001, body: 'Vilken fin kväll vid hamnen.', author: { name: 'Torgny' } },
  });
  expect(told.get(`bladet/${regretted.id}/2`)).toMatchObject({
    type: 'comment.withdrawn',
    comment: { state: 'withdrawn', version: 10_002 },
  });
  expect(told.size).toBe(3);

  await expect.poll(() => run('webhook', 'failed', 'bladet'), { timeout: 20_000, interval: 500 }).toContain(id);
  const failed = await run('webhook', 'failed', 'bladet');
  expect(failed).toContain(`${printed('webhook', broken)}\tbladet/${id}/1\tcomment.approved\t`);
  expect(failed.split('\n').map((line) => line.split('\t')[4])).toEqual(['status 410', 'status 410', undefined]);
});
