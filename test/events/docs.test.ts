import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';
import { eventSchema } from '../../shared/events/event.ts';
import { signature } from '../../shared/events/signature.ts';
import { eventTypes } from '../../shared/events/types.ts';

const docs = await readFile(join(import.meta.dirname, '../../docs/webhooks.md'), 'utf8');
const block = (language: string): string => docs.split(`\`\`\`${language}\n`)[1]?.split('\n```')[0] ?? '';

it('documents every type of event, and one as it is sent', () => {
  for (const type of eventTypes) expect(docs).toContain(`\`${type}\``);
  const event: unknown = JSON.parse(block('json'));
  expect(eventSchema.strict().parse(event)).toEqual(event);
});

it('shows receivers how to check a signature, so that it works', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sluss-docs-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'receiver.mjs'), block('js'));
  const module: unknown = await import(pathToFileURL(join(folder, 'receiver.mjs')).href);
  const { eventIn } = z
    .object({ eventIn: z.function({ input: [z.unknown(), z.unknown(), z.string()], output: z.unknown() }) })
    .parse(module);

  const [now, body] = [Math.floor(Date.now() / 1000), '{"id":"å"}'];
  const signed = (timestamp: number, secret = 'hemlig') => ({
    'sluss-timestamp': String(timestamp),
    'sluss-signature': signature(secret, timestamp, body),
  });
  expect(eventIn(signed(now), body, 'hemlig')).toEqual({ id: 'å' });
  expect(eventIn(signed(now), Buffer.from(body), 'hemlig')).toEqual({ id: 'å' });
  for (const headers of [signed(now, 'annan'), signed(now - 301), {}, { ...signed(now), 'sluss-signature': 'å'.repeat(67) }])
    expect(eventIn(headers, body, 'hemlig')).toBeUndefined();
  expect(eventIn(signed(now), '{"id":"ä"}', 'hemlig')).toBeUndefined();
});
