import { beforeEach, describe, expect, it } from 'vitest';
import { versionOf } from '../../shared/comment/comment.ts';
import { withDecision, withEntry } from '../../shared/comment/log.ts';
import { writeMessage } from '../../shared/comment/message.ts';
import { type Background, clock, createBackground, message, records } from './background-world.ts';

describe('repair', () => {
  let world: Background;
  beforeEach(async () => {
    world = await createBackground();
  });

  it('repairs what can be repaired, whatever cannot', async () => {
    const [stuck, fine] = [message({ site: 'bladet' }), message({ site: 'bladet' })];
    const down = { ...world.published, put: () => Promise.reject(new Error('throttled')) };
    await world.moderate({ published: down })(records(writeMessage(stuck), writeMessage(fine)));
    await world.deadLetter()(records(writeMessage(stuck), writeMessage(fine)));
    const refusing: typeof world.published.put = (comment) =>
      comment.id === stuck.id ? Promise.reject(new Error('refused')) : world.published.put(comment);
    expect(await world.repair({ published: { ...world.published, put: refusing } })()).toEqual({ repaired: 1 });
    expect(await world.published.comment('bladet', 't', fine.id)).toMatchObject({ state: 'approved' });
  });

  it('carries on what a human decided, has it told, and opens or closes threads', async () => {
    const sent = message();
    await world.moderate()(records(writeMessage(sent)));
    const comment = await world.casebook.find('bladet', sent.id);
    const by = { actor: 'm_01K2XJ3V0000000000000000AB', at: '2026-05-02T11:00:00.000Z' } as const;
    const removed = comment && withDecision(comment, clock.now(), { outcome: 'remove', actor: by.actor });
    const noted = removed && withEntry(removed, { kind: 'note', ...by, note: 'c' });
    if (noted) await world.casebook.change(noted, versionOf(comment));
    await world.rules.putThread('bladet', 't', false, { kind: 'thread', ...by, thread: 't', open: false });
    expect(await world.repair()()).toEqual({ repaired: 2 });
    expect(await world.published.comment('bladet', 't', sent.id)).toMatchObject({ state: 'removed' });
    expect(await world.published.thread('bladet', 't')).toMatchObject({ open: false });
    expect(world.told).toEqual([{ site: 'bladet', id: sent.id, entry: 2 }]);
    expect(await world.repair()()).toEqual({ repaired: 0 });
  });

  it('never decides a dead letter afresh, and has its projection repaired', async () => {
    const sent = message();
    const unwritable = { ...world.published, put: () => Promise.reject(new Error('throttled')) };
    const answer = await world.moderate({ published: unwritable })(records(writeMessage(sent)));
    expect(answer.batchItemFailures).toHaveLength(1);
    await world.deadLetter()(records(writeMessage(sent)));
    expect((await world.casebook.find('bladet', sent.id))?.log).toMatchObject([{ outcome: 'approve' }]);
    expect(await world.published.comment('bladet', 't', sent.id)).toBeUndefined();
    expect(await world.repair()()).toEqual({ repaired: 1 });
    expect(await world.published.comment('bladet', 't', sent.id)).toMatchObject({ state: 'approved', body: sent.body });
    expect(await world.repair()()).toEqual({ repaired: 0 });
  });
});
