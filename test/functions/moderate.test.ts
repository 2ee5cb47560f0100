import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { versionOf } from '../../shared/comment/comment.ts';
import { newCommentId } from '../../shared/comment/comment-id.ts';
import { writeMessage } from '../../shared/comment/message.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { type Background, clock, createBackground, message, records } from './background-world.ts';

describe('moderate', () => {
  let world: Background;
  beforeEach(async () => {
    world = await createBackground();
  });

  it('reports only the records that failed', async () => {
    const good = message();
    const answer = await world.moderate()(records('inte json', writeMessage(good), '{"v":99}'));
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }, { itemIdentifier: 'm2' }] });
    expect(world.counted).toEqual([['FailedRecords', 2]]);
    expect(await world.casebook.find('bladet', good.id)).toMatchObject({ state: 'approved' });
  });

  it('holds a comment when a detector broke, and never publishes it', async () => {
    const broken = {
      name: 'broken',
      detect: () => {
        throw new Error('bug');
      },
    };
    const sent = message();
    await world.moderate({ detectors: [broken] })(records(writeMessage(sent)));
    expect(await world.casebook.find('bladet', sent.id)).toMatchObject({ state: 'held', missing: [{ check: 'broken', reason: 'failed' }] });
    expect(await world.published.comment('bladet', 't', sent.id)).toBeUndefined();
    await world.moderate()(records(writeMessage(sent)));
    expect(world.counted).toEqual([['HeldByFailure', 1]]);
  });

  it('sends a notice of what it held, refused or let reply, of a wish for replies, and of nothing else', async () => {
    const policy = { mode: 'machine', watchwords: [{ word: 'lurendrejare' }] } as const;
    await world.casebook.putSite(siteSchema.parse({ settings: { id: 'bladet', title: 'Bladet' }, policy }), clock.now());
    const sent = {
      usual: message(),
      held: message({ body: 'Vilken lurendrejare han är!' }),
      refused: message({ body: 'Jag ska döda dig, jag vet var du bor.' }),
      spam: message({
        body: 'Köp billiga läkemedel på https://billig.example/ idag, klicka här http://billig.example/2 http://billig.example/3',
      }),
      reply: message({ parentId: message().id }),
      wish: message({ replies: true }),
    };
    const bodies = Object.values(sent).map(writeMessage);
    await world.moderate()(records(...bodies));
    const states = await Promise.all(Object.values(sent).map(async ({ id }) => (await world.casebook.find('bladet', id))?.state));
    expect(states).toEqual([
      'approved',
      'held',
      expect.stringMatching(/held|rejected/),
      expect.stringMatching(/held|rejected/),
      'approved',
      'approved',
    ]);
    const told = [sent.held, sent.refused, sent.reply, sent.wish].map(({ id }) => ({ site: 'bladet', id, entry: 1 }));
    expect(world.told).toEqual(expect.arrayContaining(told));
    expect(world.told).toHaveLength(4);
    // A redelivery sends them once more: of two, notify tells one.
    await world.moderate()(records(...bodies));
    expect(world.told).toHaveLength(8);
  });

  it('has what it decided announced where somebody listens: a webhook of the site, or the stage’s topic', async () => {
    const url = 'https://hooks.example.com/';
    const webhooks = [{ id: 'w_01K2XJ3V0000000000000000AB', url, events: ['comment.held'], active: true }];
    const [unheard, toTopic, toWebhook] = [message(), message(), message()];
    await world.moderate()(records(writeMessage(unheard)));
    await world.moderate({ topic: 'arn' })(records(writeMessage(toTopic)));
    const site = siteSchema.parse({ settings: { id: 'bladet', title: 'Bladet' }, policy: { mode: 'machine' }, desk: { webhooks } });
    await world.casebook.putSite(site, Date.now());
    await world.moderate()(records(writeMessage(toWebhook)));
    expect(world.told).toEqual([toTopic, toWebhook].map(({ id }) => ({ site: 'bladet', id, entry: 1 })));
  });

  it('holds a comment of a site whose policy is gone', async () => {
    const sent = message({ site: 'okand' });
    await world.moderate()(records(writeMessage(sent)));
    expect(await world.casebook.find('okand', sent.id)).toMatchObject({ state: 'held', missing: [{ check: 'policy', reason: 'failed' }] });
  });

  it('holds an unknown author where trust is asked for, but not the article’s author', async () => {
    await world.casebook.putSite(siteSchema.parse({ settings: { id: 'bladet', title: 'Bladet' }, policy: {} }), Date.now());
    const [reader, author] = [message(), message({ author: { badge: 'author' } })];
    await world.moderate()(records(writeMessage(reader), writeMessage(author)));
    expect(await world.casebook.find('bladet', reader.id)).toMatchObject({
      state: 'held',
      log: [{ reasons: [{ code: 'unknown-author' }] }],
    });
    expect(await world.casebook.find('bladet', author.id)).toMatchObject({ state: 'approved' });
  });

  it('knows the author of enough approved comments by the secret, and records how many they were', async () => {
    await world.casebook.putSite(siteSchema.parse({ settings: { id: 'bladet', title: 'Bladet' }, policy: { trustAfter: 1 } }), Date.now());
    const send = async () => {
      const sent = message({ authorKey: 'nyckel' });
      await world.moderate()(records(writeMessage(sent)));
      return world.casebook.find('bladet', sent.id);
    };
    const first = await send();
    expect(first).toMatchObject({ state: 'held', context: { approvedBefore: 0 } });
    if (first) await world.casebook.change(first, versionOf(first), { standing: 1 });
    expect(await send()).toMatchObject({ state: 'approved', context: { approvedBefore: 1 } });
  });

  it('gives each comment a salt of its own, and tells the casebook which were filed late', async () => {
    const filed: (readonly [string, boolean])[] = [];
    const watching: typeof world.casebook = {
      ...world.casebook,
      file: (comment, late) => {
        filed.push([comment.salt ?? '', late]);
        return world.casebook.file(comment, late);
      },
    };
    const [fresh, old] = [0, 301].map((seconds) => message({ id: newCommentId(clock.now() - seconds * 1000, randomBytes(10)) }));
    const bodies = [fresh, old].flatMap((each) => (each ? [writeMessage(each)] : []));
    await world.moderate({ casebook: watching })(records(...bodies));
    await world.deadLetter({ casebook: watching })(records(...bodies));
    expect(filed.map(([, late]) => late)).toEqual([false, true, false, true]);
    expect(new Set(filed.map(([salt]) => salt)).size).toBe(4);
    for (const [salt] of filed) expect(salt).toMatch(/^[\w-]{22}$/);
  });

  it('keeps a title from readers that the engine has something against', async () => {
    const [bad, good] = ['Hans nummer är 19900602-2397', 'Vattentornet rivs'];
    const send = (thread: string, title: string) => writeMessage(message({ thread, opens: { url: 'https://bladet.example/a', title } }));
    await world.moderate()(records(send('a', bad ?? ''), send('b', good ?? '')));
    const untitled = await world.published.thread('bladet', 'a');
    expect(untitled).toMatchObject({ url: 'https://bladet.example/a', open: true });
    expect(untitled?.title).toBeUndefined();
    expect(await world.published.thread('bladet', 'b')).toMatchObject({ title: good });
  });

  it('judges a thread in the mode that it has of its own, and refuses whom the desk has blocked', async () => {
    await world.casebook.putSite(
      siteSchema.parse({ settings: { id: 'bladet', title: 'Bladet' }, policy: { mode: 'machine' } }),
      clock.now(),
    );
    const by = { actor: 'm_01K2XJ3V0000000000000000AB', at: '2026-05-02T11:00:00.000Z' } as const;
    await world.rules.putMode('bladet', 'het', 'human', { kind: 'mode', ...by, thread: 'het', mode: 'human' });
    const block = async (key: string, lasts: number) => {
      const until = new Date(clock.now() + lasts).toISOString();
      const entry = { kind: 'block', ...by, key, until, reason: 'r' } as const;
      await world.rules.putBlock('bladet', { key, until, by: by.actor, at: by.at, reason: 'Samma reklam igen.', salt: 's' }, entry);
    };
    await block('a.nyckel', 60_000);
    await block('v.1.gast', 60_000);
    await block('a.fri', -1);
    const sent = [{ thread: 'het' }, {}, { authorKey: 'nyckel' }, { visitor: '1.gast' }, { authorKey: 'fri' }].map((more) => message(more));
    await world.moderate()(records(...sent.map(writeMessage)));
    const states = await Promise.all(sent.map(async ({ id }) => (await world.casebook.find('bladet', id))?.state));
    expect(states).toEqual(['held', 'approved', 'rejected', 'rejected', 'approved']);
    expect((await world.casebook.find('bladet', sent[3]?.id ?? ''))?.context).toEqual({ blocked: true });
  });
});
