import { beforeEach, describe, expect, it } from 'vitest';
import { writeMessage } from '../../shared/comment/message.ts';
import type { DeadLetter } from '../../shared/ports.ts';
import { type Background, createBackground, message, records } from './background-world.ts';

describe('dead-letter', () => {
  let world: Background;
  beforeEach(async () => {
    world = await createBackground();
  });

  it('files a dead letter as held, with the missing check, and tells at the first', async () => {
    const sent = message();
    expect(await world.deadLetter()(records(writeMessage(sent)))).toEqual({
      batchItemFailures: [],
    });
    expect(await world.casebook.find('bladet', sent.id)).toMatchObject({
      state: 'held',
      missing: [{ check: 'pipeline', reason: 'failed' }],
      log: [{ outcome: 'hold', reasons: [{ code: 'missing-check', detector: 'pipeline' }] }],
    });
    expect(world.counted).toEqual([['DeadLetters', 1]]);
  });

  it('keeps for its site what cannot be filed, after it was tried again', async () => {
    const kept: string[] = [];
    const broken = {
      ...world.casebook,
      file: () => Promise.reject(new Error('refused')),
      keepUnreadable: async ({ id, cause }: DeadLetter, site?: string) => void kept.push(`${id} of ${site}, ${cause}`),
    };
    const [record] = records(writeMessage(message())).Records;
    const received = (times: number) => ({ Records: [{ ...record, attributes: { ApproximateReceiveCount: String(times) } }] });
    expect((await world.deadLetter({ casebook: broken })(received(2))).batchItemFailures).toHaveLength(1);
    expect((await world.deadLetter({ casebook: broken })(received(3))).batchItemFailures).toEqual([]);
    expect(kept).toEqual(['m0 of bladet, unfiled: Error']);
  });

  it('has it told by the repair', async () => {
    const sent = message();
    await world.deadLetter()(records(writeMessage(sent)));
    await world.repair()();
    expect(world.told).toEqual([{ site: 'bladet', id: sent.id, entry: 1 }]);
  });

  it('opens the thread of a dead letter, so that it can be read once it is approved', async () => {
    const sent = message({ opens: { url: 'https://bladet.example/t', title: 'Ring 070-174 06 05' } });
    await world.deadLetter()(records(writeMessage(sent)));
    await world.repair()();
    expect(await world.published.thread('bladet', 't')).toMatchObject({
      site: 'bladet',
      id: 't',
      url: 'https://bladet.example/t',
      open: true,
    });
  });

  it('keeps an unreadable dead letter with its cause, for the site it names or else for the operator', async () => {
    const kept: unknown[] = [];
    const keeping = { ...world.casebook, keepUnreadable: async (letter: DeadLetter, site?: string) => void kept.push([letter, site]) };
    const bodies = [JSON.stringify({ ...message(), v: 99, body: 7 }), '{"site":"Inget Bladet"}', 'inte json'] as const;
    await world.deadLetter({ casebook: keeping })(records(...bodies));
    const at = expect.any(String);
    expect(kept).toEqual([
      [{ id: 'm0', raw: bodies[0], cause: 'unreadable: v, body', at }, 'bladet'],
      [{ id: 'm1', raw: bodies[1], cause: expect.stringMatching(/^unreadable: .*\bv\b.*\bsite\b/), at }, undefined],
      [{ id: 'm2', raw: bodies[2], cause: 'unreadable: JSON', at }, undefined],
    ]);
  });
});
