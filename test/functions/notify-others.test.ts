import { describe, expect, it } from 'vitest';
import type { Comment } from '../../shared/comment/comment.ts';
import { withDecision, withEntry } from '../../shared/comment/log.ts';
import { withdrawn } from '../../shared/comment/withdrawn.ts';
import { reportReceipt, reportReference } from '../../shared/report/proof.ts';
import { approvedComment } from '../memory/comments.ts';
import { at, decided, filedAs, key, member, useNotify } from './notify-world.ts';

const day = 86_400_000;
const { world, change, file, deliver, noticeOf, subjects } = useNotify();

describe('notify, about reports, replies and addresses', () => {
  it('acknowledges a notice of illegal content, tells its reporter of each outcome once, and other reporters of nothing', async () => {
    const filed = await file(approvedComment());
    const report = (comment: Comment, grade: 'illegal' | 'rules') => withEntry(comment, { kind: 'report', actor: 'reader', at, grade });
    const reported = await change(filed, report(report(filed, 'rules'), 'illegal'));
    for (const entry of [2, 3])
      await world.tables.contacts.keepReporter({ site: 'bladet', id: filed.id, entry, email: `${entry}@example.se`, at: world.now });
    await deliver(noticeOf(filed, 2), noticeOf(filed, 3), noticeOf(filed, 3));
    const restored = await change(reported, decided(reported, 'approve'));
    await deliver(noticeOf(filed, 4));
    const removed = await change(restored, decided(restored, 'remove'));
    await deliver(noticeOf(filed, 4), noticeOf(filed, 5));
    const again = await change(removed, decided(removed, 'restore'));
    await deliver(noticeOf(filed, 6));
    expect(subjects()).toEqual(
      ['Vi har mottagit din anmälan', 'Din anmälan är avgjord', 'Din anmälan är avgjord'].map((text) => `3@example.se: ${text}`),
    );
    const [received, kept, restricted] = world.mailed.map(({ text }) => text);
    const link = `https://api.example/status/report/bladet/${reportReference(key, filed.id, 3)}#${reportReceipt(key, filed.id, 3)}`;
    expect(received).toContain(`\n${link}\n`);
    expect(kept).toMatch(/står kvar\. Beslutet fattades av en människa\.\n\n.*polisanmäla/);
    expect(restricted).toContain('visas inte längre');
    // Their addresses are kept for 30 days from the last decision, as long as they are there.
    world.now += 20 * day;
    await change(again, withDecision(again, world.now, { outcome: 'remove', actor: member }));
    await deliver(noticeOf(filed, 7));
    expect(await world.tables.addresses.reporter({ ...filed, entry: 3 }, world.now + 28 * day)).toBe('3@example.se');
    expect(await world.tables.addresses.reporter({ ...filed, entry: 2 }, world.now + 28 * day)).toBeUndefined();
  });

  it('tells reporters of no decision that was undone in time, and keeps no address longer for what others report', async () => {
    const report = (comment: Comment, now: number) =>
      withEntry(comment, { kind: 'report', actor: 'reader', at: new Date(now).toISOString(), grade: 'illegal' });
    const filed = await file(approvedComment());
    const reported = await change(filed, report(filed, world.now));
    const first = { ...filed, entry: 2 };
    await world.tables.contacts.keepReporter({ ...first, email: 'ylva@example.se', at: world.now });
    const removed = await change(reported, decided(reported, 'remove'));
    const slipped = await change(removed, decided(removed, 'restore'));
    await deliver(noticeOf(filed, 3));
    const back = await change(slipped, decided(slipped, 'remove', { undoes: 4 }));
    await deliver(noticeOf(filed, 4), noticeOf(filed, 5));
    expect(world.mailed.map(({ text }) => text.includes('visas inte längre'))).toEqual([true]);
    const until = world.now + 28 * day;
    world.now += 20 * day;
    await change(back, report(back, world.now));
    await deliver(noticeOf(filed, 6));
    expect([world.mailed.length, world.bugs]).toEqual([1, []]);
    expect(await world.tables.addresses.reporter(first, until)).toBe('ylva@example.se');
    expect(await world.tables.addresses.reporter(first, until + 2 * day)).toBeUndefined();
  });

  it('tells a reporter that the comment is gone, where nobody had decided', async () => {
    const filed = await file(approvedComment(), 'asa@example.se');
    const reported = withEntry(filed, { kind: 'report', actor: 'reader', at, grade: 'illegal' });
    await world.tables.contacts.keepReporter({ site: 'bladet', id: filed.id, entry: 2, email: 'ylva@example.se', at: world.now });
    await change(filed, withdrawn(reported, world.now) ?? reported);
    await deliver(noticeOf(filed, 3));
    expect(subjects()).toEqual(['ylva@example.se: Din anmälan är avgjord']);
    expect(world.mailed[0]?.text).toContain('togs bort innan');
  });

  it('asks an address once whether it wants replies, and mails none before it said so, of its own, or twice', async () => {
    const mine = await file(approvedComment({ authorKey: 'asa' }), 'asa@example.se', true);
    await deliver(noticeOf(mine, 1), noticeOf(mine, 1));
    expect(subjects()).toEqual(['asa@example.se: Vill du få mejl när någon svarar?']);
    expect(world.mailed[0]?.text).toMatch(new RegExp(`https://api.example/status/mail#confirm/bladet/${mine.id}\\.1\\.[\\w-]{22}\n`));
    const reply = async (more: Partial<Comment> = {}, email?: string): Promise<Comment> => {
      const filed = await file(approvedComment({ parentId: mine.id, ...more }), email);
      await deliver(noticeOf(filed, 1), noticeOf(filed, 1));
      return filed;
    };
    await reply();
    await world.tables.addresses.confirm(mine, world.now);
    world.mailed.length = 0;
    for (const own of [await reply({ authorKey: 'asa' }), await reply({}, 'Asa@Example.se')])
      expect([own.state, world.mailed]).toEqual(['approved', []]);
    const first = await reply({ authorKey: 'bo' }, 'bo@example.se');
    expect(subjects()).toEqual(['asa@example.se: Någon har svarat på din kommentar']);
    const page = `https://api.example/v1/sites/bladet/threads/vattentornet/comments.html?from=${first.id}#kommentar-${first.id}`;
    expect(world.mailed[0]?.text).toContain(`\n${page}\n`);
    const [, url = '', token = ''] =
      /^<(https:\/\/api\.example\/v1\/sites\/bladet\/mail\/unsubscribe\/([\w.-]+))>$/.exec(
        world.mailed[0]?.headers?.['List-Unsubscribe'] ?? '',
      ) ?? [];
    expect(url).not.toBe('');
    expect(world.mailed[0]?.text).toContain(`https://api.example/status/mail#unsubscribe/bladet/${token}\n`);
    expect(world.mailed[0]?.headers?.['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    // Once a reply, though it comes and goes; and one that waits is told of when somebody lets it through.
    const gone = await change(first, decided(first, 'remove'));
    await change(gone, decided(gone, 'restore'));
    await deliver(noticeOf(first, 3));
    const held = await file(filedAs('hold', { parentId: mine.id }));
    await deliver(noticeOf(held, 1));
    expect(world.mailed.filter(({ to }) => to === 'asa@example.se')).toHaveLength(1);
    await change(held, decided(held, 'approve'));
    await deliver(noticeOf(held, 2));
    expect(world.mailed.filter(({ to }) => to === 'asa@example.se')).toHaveLength(2);
    await world.tables.addresses.end(mine);
    await reply();
    const parent = await world.tables.casebook.find('bladet', mine.id);
    expect([parent?.state, world.mailed.filter(({ to }) => to === 'asa@example.se').length]).toEqual(['approved', 2]);
  });

  it('asks nobody who is not published, and tells nobody of replies to what is gone', async () => {
    const held = await file(filedAs('hold'), 'asa@example.se', true);
    await deliver(noticeOf(held, 1));
    const approved = await change(held, decided(held, 'approve'));
    await deliver(noticeOf(held, 2));
    expect(subjects()).toEqual(
      ['inväntar granskning', 'är publicerad']
        .map((is) => `asa@example.se: Din kommentar ${is}`)
        .concat('asa@example.se: Vill du få mejl när någon svarar?'),
    );
    await world.tables.addresses.confirm(held, world.now);
    await change(approved, decided(approved, 'remove'));
    world.mailed.length = 0;
    await deliver(noticeOf(await file(approvedComment({ parentId: held.id })), 1));
    expect([world.mailed, world.bugs]).toEqual([[], []]);
  });

  it('mails what no person decided ten times a day to a mailbox, however it is spelt, and is not used up by what fails', async () => {
    const spelt = ['asa.ek@example.se', 'Asa.Ek@Example.se', 'asaek@example.se', 'asa.ek+1@example.se'];
    const toAsa = () => world.mailed.filter(({ to }) => spelt.includes(to)).length;
    const held: Comment[] = [];
    for (let n = 0; n < 12; n += 1) held.push(await file(filedAs('hold'), spelt[n % 4], true));
    world.fails = true;
    for (const comment of held) await deliver(noticeOf(comment, 1));
    world.fails = false;
    world.now += 60_000;
    for (const comment of held) await deliver(noticeOf(comment, 1), noticeOf(comment, 1));
    expect(toAsa()).toBe(10);
    const [last] = held.slice(-1);
    if (last) await change(last, decided(last, 'reject'));
    if (last) await deliver(noticeOf(last, 2));
    const reported = withEntry(await file(approvedComment()), { kind: 'report', actor: 'reader', at, grade: 'illegal' });
    await change({ ...reported, log: reported.log.slice(0, 1) }, reported);
    await world.tables.contacts.keepReporter({ ...reported, entry: 2, email: 'asaek@example.se', at: world.now });
    await deliver(noticeOf(reported, 2));
    expect(subjects().slice(10)).toEqual(['asa.ek+1@example.se: Din kommentar publiceras inte']);
    const others = [await file(filedAs('hold'), 'asa@example.se'), await file(filedAs('hold'), 'asaek@example.com')];
    await deliver(...others.map((comment) => noticeOf(comment, 1)));
    world.now += day;
    await deliver(noticeOf(await file(filedAs('hold'), 'asa.ek@example.se'), 1));
    expect([world.mailed.length, toAsa()]).toEqual([14, 12]);
  });

  it('keeps an author’s address for 30 days from the last decision or appeal, but not from their own withdrawal', async () => {
    const filed = await file(approvedComment(), 'asa@example.se');
    const until = async (after: number) =>
      (await world.tables.addresses.author(filed, Date.parse('2026-05-02T10:00:30.000Z') + after * day)) !== undefined;
    world.now += 10 * day;
    const removed = await change(filed, withDecision(filed, world.now, { outcome: 'remove', actor: member }));
    await deliver(noticeOf(filed, 2));
    expect([await until(38), await until(39)]).toEqual([true, false]);
    world.now += 10 * day;
    const appeal = { kind: 'appeal', actor: 'author', at: new Date(world.now).toISOString(), of: 2, note: 'n' } as const;
    const appealed = await change(removed, withEntry(removed, appeal));
    await deliver(noticeOf(filed, 3));
    expect([await until(48), await until(49)]).toEqual([true, false]);
    world.now += 10 * day;
    await change(appealed, withdrawn(appealed, world.now) ?? appealed);
    await deliver(noticeOf(filed, 4));
    expect(await until(49)).toBe(false);
  });
});
