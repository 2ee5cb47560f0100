import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { randomSalt } from '../../functions/adapters/system.ts';
import { handle as deadLetter } from '../../functions/dead-letter/handler.ts';
import { handle as moderate } from '../../functions/moderate/handler.ts';
import { handle as repair } from '../../functions/repair/handler.ts';
import { versionOf } from '../../shared/comment/comment.ts';
import { newCommentId } from '../../shared/comment/comment-id.ts';
import { withDecision, withEntry } from '../../shared/comment/log.ts';
import { type Message, writeMessage } from '../../shared/comment/message.ts';
import { policySchema } from '../../shared/policy/policy.ts';
import type { DeadLetter, Metrics, Notice } from '../../shared/ports.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { nextId } from '../memory/comments.ts';
import { memoryDesk } from '../memory/memory-desk.ts';
import { createStore, memoryCasebook, memoryPublished } from '../memory/memory-world.ts';

const clock = { now: () => Date.parse('2026-05-02T10:00:00Z') };
const message = (more: Partial<Message> = {}): Message => ({
  ...{ v: 1, site: 'bladet', thread: 't', id: nextId(), revision: 1, body: 'Hej på er allihop.', author: {}, clues: {} },
  ...more,
});
const records = (...bodies: readonly string[]) => ({ Records: bodies.map((body, number) => ({ messageId: `m${number}`, body })) });

describe('moderate, dead-letter and repair', () => {
  let casebook: ReturnType<typeof memoryCasebook>;
  let published: ReturnType<typeof memoryPublished>;
  let counted: [string, number][];
  let told: Notice[];
  let rules: ReturnType<typeof memoryDesk>['rules'];
  const notices = { send: async (notice: Notice) => void told.push(notice) };
  const metrics: Metrics = { count: (name, value) => void counted.push([name, value]), bug: () => undefined };
  beforeEach(async () => {
    const store = createStore();
    casebook = memoryCasebook(store);
    rules = memoryDesk(store).rules;
    told = [];
    published = memoryPublished();
    counted = [];
    const site = siteSchema.parse({ settings: { id: 'bladet', title: 'Bladet' }, policy: policySchema.parse({ mode: 'machine' }) });
    await casebook.putSite(site, Date.now());
  });

  it('reports only the records that failed', async () => {
    const good = message();
    const answer = await moderate({ clock, salt: randomSalt, casebook, published, metrics })(
      records('inte json', writeMessage(good), '{"v":99}'),
    );
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }, { itemIdentifier: 'm2' }] });
    expect(counted).toEqual([['FailedRecords', 2]]);
    expect(await casebook.find('bladet', good.id)).toMatchObject({ state: 'approved' });
  });

  it('holds a comment when a detector broke, and never publishes it', async () => {
    const broken = {
      name: 'broken',
      detect: () => {
        throw new Error('bug');
      },
    };
    const sent = message();
    await moderate({ clock, salt: randomSalt, casebook, published, metrics, detectors: [broken] })(records(writeMessage(sent)));
    expect(await casebook.find('bladet', sent.id)).toMatchObject({ state: 'held', missing: [{ check: 'broken', reason: 'failed' }] });
    expect(await published.comment('bladet', 't', sent.id)).toBeUndefined();
    await moderate({ clock, salt: randomSalt, casebook, published, metrics })(records(writeMessage(sent)));
    expect(counted).toEqual([['HeldByFailure', 1]]);
  });

  it('holds a comment of a site whose policy is gone', async () => {
    const sent = message({ site: 'okand' });
    await moderate({ clock, salt: randomSalt, casebook, published, metrics })(records(writeMessage(sent)));
    expect(await casebook.find('okand', sent.id)).toMatchObject({ state: 'held', missing: [{ check: 'policy', reason: 'failed' }] });
  });

  it('holds an unknown author where trust is asked for, but not the article’s author', async () => {
    await casebook.putSite(siteSchema.parse({ settings: { id: 'bladet', title: 'Bladet' }, policy: {} }), Date.now());
    const [reader, author] = [message(), message({ author: { badge: 'author' } })];
    await moderate({ clock, salt: randomSalt, casebook, published, metrics })(records(writeMessage(reader), writeMessage(author)));
    expect(await casebook.find('bladet', reader.id)).toMatchObject({
      state: 'held',
      log: [{ reasons: [{ code: 'unknown-author' }] }],
    });
    expect(await casebook.find('bladet', author.id)).toMatchObject({ state: 'approved' });
  });

  it('knows the author of enough approved comments by the secret, and records how many they were', async () => {
    await casebook.putSite(siteSchema.parse({ settings: { id: 'bladet', title: 'Bladet' }, policy: { trustAfter: 1 } }), Date.now());
    const send = async () => {
      const sent = message({ authorKey: 'nyckel' });
      await moderate({ clock, salt: randomSalt, casebook, published, metrics })(records(writeMessage(sent)));
      return casebook.find('bladet', sent.id);
    };
    const first = await send();
    expect(first).toMatchObject({ state: 'held', context: { approvedBefore: 0 } });
    if (first) await casebook.change(first, versionOf(first), { standing: 1 });
    expect(await send()).toMatchObject({ state: 'approved', context: { approvedBefore: 1 } });
  });

  it('gives each comment a salt of its own, and tells the casebook which were filed late', async () => {
    const filed: (readonly [string, boolean])[] = [];
    const watching: typeof casebook = {
      ...casebook,
      file: (comment, late) => {
        filed.push([comment.salt ?? '', late]);
        return casebook.file(comment, late);
      },
    };
    const [fresh, old] = [0, 301].map((seconds) => message({ id: newCommentId(clock.now() - seconds * 1000, randomBytes(10)) }));
    const bodies = [fresh, old].flatMap((each) => (each ? [writeMessage(each)] : []));
    await moderate({ clock, salt: randomSalt, casebook: watching, published, metrics })(records(...bodies));
    await deadLetter({ clock, salt: randomSalt, casebook: watching, metrics })(records(...bodies));
    expect(filed.map(([, late]) => late)).toEqual([false, true, false, true]);
    expect(new Set(filed.map(([salt]) => salt)).size).toBe(4);
    for (const [salt] of filed) expect(salt).toMatch(/^[\w-]{22}$/);
  });

  it('files a dead letter as held, with the missing check, and tells at the first', async () => {
    const sent = message();
    expect(await deadLetter({ clock, salt: randomSalt, casebook, metrics })(records(writeMessage(sent)))).toEqual({
      batchItemFailures: [],
    });
    expect(await casebook.find('bladet', sent.id)).toMatchObject({
      state: 'held',
      missing: [{ check: 'pipeline', reason: 'failed' }],
      log: [{ outcome: 'hold', reasons: [{ code: 'missing-check', detector: 'pipeline' }] }],
    });
    expect(counted).toEqual([['DeadLetters', 1]]);
  });

  it('keeps for its site what cannot be filed, after it was tried again', async () => {
    const kept: string[] = [];
    const broken = {
      ...casebook,
      file: () => Promise.reject(new Error('refused')),
      keepUnreadable: async ({ id, cause }: DeadLetter, site?: string) => void kept.push(`${id} of ${site}, ${cause}`),
    };
    const [record] = records(writeMessage(message())).Records;
    const received = (times: number) => ({ Records: [{ ...record, attributes: { ApproximateReceiveCount: String(times) } }] });
    expect((await deadLetter({ clock, salt: randomSalt, casebook: broken, metrics })(received(2))).batchItemFailures).toHaveLength(1);
    expect((await deadLetter({ clock, salt: randomSalt, casebook: broken, metrics })(received(3))).batchItemFailures).toEqual([]);
    expect(kept).toEqual(['m0 of bladet, unfiled: Error']);
  });

  it('opens the thread of a dead letter, so that it can be read once it is approved', async () => {
    const sent = message({ opens: { url: 'https://bladet.example/t', title: 'Ring 070-174 06 05' } });
    await deadLetter({ clock, salt: randomSalt, casebook, metrics })(records(writeMessage(sent)));
    await repair({ casebook, notices, rules, published, metrics })();
    expect(await published.thread('bladet', 't')).toEqual({ site: 'bladet', id: 't', url: 'https://bladet.example/t', open: true });
  });

  it('keeps a title from readers that the engine has something against', async () => {
    const [bad, good] = ['Hans nummer är 19900602-2397', 'Vattentornet rivs'];
    const send = (thread: string, title: string) => writeMessage(message({ thread, opens: { url: 'https://bladet.example/a', title } }));
    await moderate({ clock, salt: randomSalt, casebook, published, metrics })(records(send('a', bad ?? ''), send('b', good ?? '')));
    expect(await published.thread('bladet', 'a')).toEqual({ site: 'bladet', id: 'a', url: 'https://bladet.example/a', open: true });
    expect(await published.thread('bladet', 'b')).toMatchObject({ title: good });
  });

  it('repairs what can be repaired, whatever cannot', async () => {
    const [stuck, fine] = [message({ site: 'bladet' }), message({ site: 'bladet' })];
    const down = { ...published, put: () => Promise.reject(new Error('throttled')) };
    await moderate({ clock, salt: randomSalt, casebook, published: down, metrics })(records(writeMessage(stuck), writeMessage(fine)));
    await deadLetter({ clock, salt: randomSalt, casebook, metrics })(records(writeMessage(stuck), writeMessage(fine)));
    const refusing: typeof published.put = (comment) =>
      comment.id === stuck.id ? Promise.reject(new Error('refused')) : published.put(comment);
    expect(await repair({ casebook, notices, rules, published: { ...published, put: refusing }, metrics })()).toEqual({ repaired: 1 });
    expect(await published.comment('bladet', 't', fine.id)).toMatchObject({ state: 'approved' });
  });

  it('keeps an unreadable dead letter with its cause, for the site it names or else for the operator', async () => {
    const kept: unknown[] = [];
    const keeping = { ...casebook, keepUnreadable: async (letter: DeadLetter, site?: string) => void kept.push([letter, site]) };
    const bodies = [JSON.stringify({ ...message(), v: 99, body: 7 }), '{"site":"Inget Bladet"}', 'inte json'] as const;
    await deadLetter({ clock, salt: randomSalt, casebook: keeping, metrics })(records(...bodies));
    const at = expect.any(String);
    expect(kept).toEqual([
      [{ id: 'm0', raw: bodies[0], cause: 'unreadable: v, body', at }, 'bladet'],
      [{ id: 'm1', raw: bodies[1], cause: expect.stringMatching(/^unreadable: .*\bv\b.*\bsite\b/), at }, undefined],
      [{ id: 'm2', raw: bodies[2], cause: 'unreadable: JSON', at }, undefined],
    ]);
  });

  it('judges a thread in the mode that it has of its own, and refuses whom the desk has blocked', async () => {
    await casebook.putSite(siteSchema.parse({ settings: { id: 'bladet', title: 'Bladet' }, policy: { mode: 'machine' } }), clock.now());
    const by = { actor: 'm_01K2XJ3V0000000000000000AB', at: '2026-05-02T11:00:00.000Z' } as const;
    await rules.putMode('bladet', 'het', 'human', { kind: 'mode', ...by, thread: 'het', mode: 'human' });
    const block = async (key: string, lasts: number) => {
      const until = new Date(clock.now() + lasts).toISOString();
      const entry = { kind: 'block', ...by, key, until, reason: 'r' } as const;
      await rules.putBlock('bladet', { key, until, by: by.actor, at: by.at, reason: 'Samma reklam igen.', salt: 's' }, entry);
    };
    await block('a.nyckel', 60_000);
    await block('v.1.gast', 60_000);
    await block('a.fri', -1);
    const sent = [{ thread: 'het' }, {}, { authorKey: 'nyckel' }, { visitor: '1.gast' }, { authorKey: 'fri' }].map((more) => message(more));
    await moderate({ clock, salt: randomSalt, casebook, published, metrics })(records(...sent.map(writeMessage)));
    const states = await Promise.all(sent.map(async ({ id }) => (await casebook.find('bladet', id))?.state));
    expect(states).toEqual(['held', 'approved', 'rejected', 'rejected', 'approved']);
    expect((await casebook.find('bladet', sent[3]?.id ?? ''))?.context).toEqual({ blocked: true });
  });

  it('carries on what a human decided, has it told, and opens or closes threads', async () => {
    const sent = message();
    await moderate({ clock, salt: randomSalt, casebook, published, metrics })(records(writeMessage(sent)));
    const comment = await casebook.find('bladet', sent.id);
    const by = { actor: 'm_01K2XJ3V0000000000000000AB', at: '2026-05-02T11:00:00.000Z' } as const;
    const removed = comment && withDecision(comment, clock.now(), { outcome: 'remove', actor: by.actor });
    const noted = removed && withEntry(removed, { kind: 'note', ...by, note: 'c' });
    if (noted) await casebook.change(noted, versionOf(comment));
    await rules.putThread('bladet', 't', false, { kind: 'thread', ...by, thread: 't', open: false });
    expect(await repair({ casebook, notices, rules, published, metrics })()).toEqual({ repaired: 2 });
    expect(await published.comment('bladet', 't', sent.id)).toMatchObject({ state: 'removed' });
    expect(await published.thread('bladet', 't')).toMatchObject({ open: false });
    expect(told).toEqual([{ site: 'bladet', id: sent.id, entry: 2 }]);
    expect(await repair({ casebook, notices, rules, published, metrics })()).toEqual({ repaired: 0 });
  });

  it('never decides a dead letter afresh, and has its projection repaired', async () => {
    const sent = message();
    const unwritable = { ...published, put: () => Promise.reject(new Error('throttled')) };
    const answer = await moderate({ clock, salt: randomSalt, casebook, published: unwritable, metrics })(records(writeMessage(sent)));
    expect(answer.batchItemFailures).toHaveLength(1);
    await deadLetter({ clock, salt: randomSalt, casebook, metrics })(records(writeMessage(sent)));
    expect((await casebook.find('bladet', sent.id))?.log).toMatchObject([{ outcome: 'approve' }]);
    expect(await published.comment('bladet', 't', sent.id)).toBeUndefined();
    expect(await repair({ casebook, notices, rules, published, metrics })()).toEqual({ repaired: 1 });
    expect(await published.comment('bladet', 't', sent.id)).toMatchObject({ state: 'approved', body: sent.body });
    expect(await repair({ casebook, notices, rules, published, metrics })()).toEqual({ repaired: 0 });
  });
});
