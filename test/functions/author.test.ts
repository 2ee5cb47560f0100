import { beforeEach, describe, expect, it } from 'vitest';
import { type Comment, versionOf } from '../../shared/comment/comment.ts';
import { withDecision } from '../../shared/comment/log.ts';
import { policySchema } from '../../shared/policy/policy.ts';
import { act } from '../../shared/review/act.ts';
import { noted } from '../../shared/review/marks.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { createFaults } from '../flow/faults.ts';
import { createPipeline } from '../flow/pipeline.ts';
import { nextId } from '../memory/comments.ts';
import { memoryTables } from '../memory/memory-tables.ts';
import { by } from '../review/desk.ts';

describe('author', () => {
  const tables = memoryTables();
  const world = createPipeline(tables, createFaults(0, 'error'));
  let accepted: { id: string; receipt: string };
  const site = siteSchema.parse({
    settings: { id: 'bladet', title: 'Bladet', threads: 'any' },
    policy: policySchema.parse({ mode: 'human' }),
  });

  beforeEach(async () => {
    await tables.casebook.putSite(site, Date.now());
    await tables.published.putSettings(site.settings);
    const answer = await world.submit({
      path: { site: 'bladet', thread: 't' },
      body: { body: `Tack för en bra artikel, säger läsare ${Math.floor(Math.random() * 1e6)}.` },
      ip: `198.51.100.${Math.floor(Math.random() * 250)}`,
    });
    accepted = JSON.parse(answer.body ?? '');
  });
  const ask = async (method: string, { id, receipt } = accepted, language = 'sv') => {
    const answer = await world.author({
      method,
      path: { site: 'bladet', id },
      headers: { 'sluss-receipt': receipt, 'accept-language': language },
    });
    return { statusCode: answer.statusCode, json: JSON.parse(answer.body ?? '') };
  };

  it('says pending until it is decided, and then why, in the author’s language', async () => {
    expect(await ask('GET')).toEqual({ statusCode: 200, json: { id: accepted.id, status: 'pending' } });
    expect(await ask('DELETE')).toMatchObject({ statusCode: 409 });
    await world.deliver();
    const reasons = [{ code: 'mode', message: 'Här läser en människa varje kommentar innan den publiceras.' }];
    expect(await ask('GET')).toMatchObject({ statusCode: 200, json: { status: 'held', automated: true, statement: { reasons } } });
    expect((await ask('GET', accepted, 'en-GB,en;q=0.9')).json.statement.reasons[0].message).toMatch(/^Here a person/);
  });

  it('gives a wrong receipt and an unknown comment the same answer', async () => {
    await world.deliver();
    const wrong = await ask('GET', { id: accepted.id, receipt: '1.gissning' });
    expect(wrong.statusCode).toBe(404);
    expect(await ask('GET', { id: nextId(), receipt: accepted.receipt })).toEqual(wrong);
    expect(await ask('GET', { id: 'inget-id', receipt: accepted.receipt })).toEqual(wrong);
    expect(await ask('DELETE', { id: accepted.id, receipt: '' })).toEqual(wrong);
    const other = await world.submit({ path: { site: 'bladet', thread: 't' }, body: { body: 'Av någon annan.' }, ip: '198.51.100.251' });
    await world.deliver();
    for (const method of ['GET', 'DELETE'])
      expect(await ask(method, { id: JSON.parse(other.body ?? '').id, receipt: accepted.receipt })).toEqual(wrong);
  });

  it('says when its author was told of a person’s decision, and not of one before', async () => {
    await world.deliver();
    const held = await tables.casebook.find('bladet', accepted.id);
    if (!held) throw new Error('not filed');
    const decide = (comment: Comment, outcome: 'approve' | 'remove') =>
      withDecision(comment, Date.now(), { outcome, actor: 'm_01K2XJ3V0000000000000000AB' });
    const approved = decide(held, 'approve');
    await tables.casebook.change(approved, versionOf(held));
    expect((await ask('GET')).json).not.toHaveProperty('notifiedAt');
    const at = '2026-05-02T10:00:30.000Z';
    await tables.told.file(approved, { entry: 2, kind: 'decision', at });
    expect((await ask('GET')).json).toMatchObject({ status: 'approved', notifiedAt: at });
    await tables.casebook.change(decide(approved, 'remove'), versionOf(approved));
    expect((await ask('GET')).json).not.toHaveProperty('notifiedAt');
  });

  it('gives its author the moderator’s word to them, and no colleague’s', async () => {
    await world.deliver();
    const held = await tables.casebook.find('bladet', accepted.id);
    if (!held) throw new Error('not filed');
    const [word, colleagues] = [
      { action: 'reject', reason: 'spam', note: 'Skicka gärna in den utan länken.' } as const,
      'Känd reklammakare.',
    ];
    const rejected = act(held, word, by(held));
    const marked = rejected.ok ? noted(rejected.comment, colleagues, by(rejected.comment)) : rejected;
    if (!rejected.ok || !marked.ok) throw new Error('refused');
    await tables.casebook.change(rejected.comment, versionOf(held), { texts: rejected.texts });
    await tables.casebook.change(marked.comment, versionOf(rejected.comment), { texts: marked.texts });
    const { json } = await ask('GET');
    expect(json).toMatchObject({ status: 'rejected', note: word.note, automated: false, statement: { restriction: 'not-published' } });
    expect(json).not.toHaveProperty('explanation');
    expect(JSON.stringify(json)).not.toContain(colleagues);
  });

  it('withdraws once and for all', async () => {
    await world.deliver();
    expect(await ask('DELETE')).toMatchObject({ statusCode: 200, json: { status: 'withdrawn' } });
    expect(await ask('DELETE')).toMatchObject({ statusCode: 200, json: { status: 'withdrawn' } });
    expect((await tables.casebook.find('bladet', accepted.id))?.log).toHaveLength(2);
  });
});
