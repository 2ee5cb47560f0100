import { describe, expect, it } from 'vitest';
import { withEntry } from '../../shared/comment/log.ts';
import { receiptFor } from '../../shared/comment/receipt.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { approvedComment } from '../memory/comments.ts';
import { at, decided, filedAs, key, member, site, useNotify } from './notify-world.ts';

const spam = { code: 'signal', category: 'spam', message: 'spam' } as const;
const { world, change, file, deliver, noticeOf, subjects } = useNotify();

describe('notify', () => {
  it('keeps once that the author is told, however often the message comes', async () => {
    const filed = await file(approvedComment());
    const removed = await change(filed, decided(filed, 'remove'));
    await deliver(noticeOf(removed, 2), noticeOf(removed, 2));
    world.now += 60_000;
    await deliver(noticeOf(removed, 2));
    expect(await world.tables.told.sent(removed)).toEqual([{ entry: 2, kind: 'decision', at: '2026-05-02T10:00:30.000Z' }]);
    expect(world.mailed).toEqual([]);
  });

  it('tells nobody of what was undone in time, and by a correction of what was undone later', async () => {
    const [early, late] = [await file(approvedComment(), 'tidig@example.se'), await file(approvedComment(), 'sen@example.se')];
    const [removedEarly, removedLate] = [await change(early, decided(early, 'remove')), await change(late, decided(late, 'remove'))];
    await change(removedEarly, decided(removedEarly, 'restore', { undoes: 2 }));
    await deliver(noticeOf(early, 2), noticeOf(late, 2));
    await change(removedLate, decided(removedLate, 'restore', { undoes: 2 }));
    await deliver(noticeOf(early, 3), noticeOf(late, 3));
    expect(await world.tables.told.sent(early)).toEqual([]);
    expect(await world.tables.told.sent(late)).toMatchObject([
      { entry: 2, kind: 'decision' },
      { entry: 3, kind: 'correction' },
    ]);
    expect(subjects()).toEqual([
      'sen@example.se: Din kommentar är borttagen',
      'sen@example.se: Ett beslut om din kommentar har tagits tillbaka',
    ]);
    expect(world.mailed[1]?.text).toContain('Ett beslut om din kommentar har tagits tillbaka.\nDin kommentar är publicerad.\n');
  });

  it('meets whoever may be unwell with thanks and a way to help, never with a refusal', async () => {
    const unwell = { code: 'signal', category: 'self-harm', message: 'self-harm-own' } as const;
    const held = await file(filedAs('hold', {}, [unwell]), 'asa@example.se');
    await deliver(noticeOf(held, 1));
    await deliver(
      noticeOf(await change(held, decided(held, 'reject', { reasons: [{ code: 'moderator', message: 'moderator-rules' }] })), 2),
    );
    expect(subjects()).toEqual(Array(2).fill('asa@example.se: Tack för att du skrev till oss'));
    expect(world.mailed[1]?.text).toContain('vem du kan prata med');
    expect(world.mailed.map(({ text }) => text).join()).not.toMatch(/publiceras inte|inväntar/);
  });

  it('mails an author the outcome and where more stands, on one line what is a header, and never the text', async () => {
    const held = await file(filedAs('hold'), 'asa@example.se');
    await deliver(noticeOf(held, 1), noticeOf(held, 1));
    expect(world.mailed).toEqual([
      {
        to: 'asa@example.se',
        subject: 'Bladet Bcc: alla@example.se: Din kommentar inväntar granskning',
        text: expect.stringContaining(`\nhttps://api.example/status/bladet/${held.id}#${receiptFor(key, held.id)}\n`),
      },
    ]);
    expect(world.mailed[0]?.text).not.toContain('vattentornet');
    await world.tables.published.putSettings({ ...site.settings, language: 'en' });
    const rejected = await file(filedAs('reject', {}, [{ ...spam, category: 'threat' }, spam]), 'bo@example.se');
    await deliver(noticeOf(rejected, 1));
    expect(subjects()[1]).toBe('bo@example.se: Your comment will not be published');
    // Told of the machine's decision, an author is told of what a human makes of it.
    await change(held, decided(held, 'approve'));
    await deliver(noticeOf(held, 2));
    expect(subjects()[2]).toBe('asa@example.se: Your comment has been published');
  });

  it('mails nobody about spam, what was approved at once, and what their own edit came to', async () => {
    const comments = [
      filedAs('reject', {}, [spam]),
      filedAs('hold', {}, [{ ...spam, code: 'mode', category: undefined }, spam]),
      filedAs('approve'),
    ];
    for (const comment of comments) await deliver(noticeOf(await file(comment, 'asa@example.se'), 1));
    const held = await file(filedAs('hold'), 'asa@example.se');
    const refused = await change(held, decided(held, 'reject', { reasons: [{ ...spam, code: 'moderator' }] }));
    await deliver(noticeOf(refused, 2));
    await deliver(noticeOf(await change(refused, decided(refused, 'erase')), 3));
    const approved = await file(approvedComment(), 'asa@example.se');
    const edited = withEntry(approved, { kind: 'edit', actor: 'author', at, note: 'n' });
    await deliver(noticeOf(await change(approved, decided(edited, 'hold', { actor: 'machine' })), 3));
    expect([world.mailed, world.bugs]).toEqual([[], []]);
  });

  it('says what an appeal came to, and what reports hid', async () => {
    for (const [outcome, subject] of [
      ['approve', 'du fick rätt'],
      ['remove', 'beslutet står fast'],
    ] as const) {
      const filed = await file(approvedComment(), 'asa@example.se');
      const appealed = withEntry(decided(filed, 'remove'), { kind: 'appeal', actor: 'author', at, of: 2, note: 'n' });
      await deliver(noticeOf(await change(filed, decided(appealed, outcome, { answers: 3 })), 4));
      expect(subjects().at(-1)).toBe(`asa@example.se: Din överklagan är avgjord: ${subject}`);
    }
    // A comment that comes back is still without the words that were hidden before it was removed.
    const masked = [{ start: 0, end: 3 }];
    const hiding = await file(approvedComment(), 'asa@example.se');
    const removed = decided(decided(hiding, 'approve', { masked }), 'remove');
    const appealed = withEntry(removed, { kind: 'appeal', actor: 'author', at, of: 3, note: 'n' });
    await deliver(noticeOf(await change(hiding, decided(appealed, 'restore', { answers: 4, masked })), 5));
    expect(subjects().at(-1)).toBe('asa@example.se: Din överklagan är avgjord: du fick rätt');
    const shown = await file(approvedComment(), 'asa@example.se');
    const reported = withEntry(shown, { kind: 'report', actor: 'reader', at, grade: 'rules', standing: true });
    const hidden = decided(reported, 'hold', { actor: 'machine', reasons: [{ code: 'reports', message: 'reports-hidden' }] });
    await deliver(noticeOf(await change(shown, hidden), 3));
    expect(subjects().at(-1)).toBe('asa@example.se: Din kommentar inväntar granskning');
  });

  it('tries a mail that failed again when the message comes again', async () => {
    const filed = await file(approvedComment(), 'asa@example.se');
    const removed = await change(filed, decided(filed, 'remove'));
    world.fails = true;
    expect(await deliver(noticeOf(removed, 2))).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
    world.fails = false;
    world.now += 60_000;
    await deliver(noticeOf(removed, 2));
    world.now += 60_000;
    await deliver(noticeOf(removed, 2));
    expect(subjects()).toEqual(['asa@example.se: Din kommentar är borttagen']);
  });

  it('tells all others though one address is refused', async () => {
    const filed = await file(approvedComment(), 'studsar@example.se');
    const reported = withEntry(filed, { kind: 'report', actor: 'reader', at, grade: 'illegal' });
    const removed = await change(filed, decided(reported, 'remove'));
    await world.tables.contacts.keepReporter({ site: 'bladet', id: filed.id, entry: 2, email: 'ylva@example.se', at: world.now });
    expect(await deliver(noticeOf(removed, 3))).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
    expect(subjects()).toEqual(['ylva@example.se: Din anmälan är avgjord']);
  });

  it('has every entry announced to the site’s webhooks, also where no mail gets through, and mailed where nothing is announced', async () => {
    const url = 'https://hooks.example.com/';
    const webhooks = [{ id: 'w_01K2XJ3V0000000000000000AB', url, events: ['comment.removed'], active: true }];
    await world.tables.casebook.putSite(siteSchema.parse({ ...site, desk: { webhooks } }), world.now);
    const filed = await file(approvedComment(), 'asa@example.se');
    await change(filed, decided(filed, 'remove'));
    world.fails = true;
    expect((await deliver(noticeOf(filed, 1), noticeOf(filed, 2))).batchItemFailures).toEqual([{ itemIdentifier: 'm1' }]);
    expect(world.announced).toEqual([`bladet/${filed.id}/2`]);
    world.deaf = true;
    const other = await file(approvedComment(), 'bo@example.se');
    await change(other, decided(other, 'remove'));
    world.fails = false;
    expect((await deliver(noticeOf(other, 2))).batchItemFailures).toEqual([{ itemIdentifier: 'm0' }]);
    expect(subjects()).toEqual(['bo@example.se: Din kommentar är borttagen']);
  });

  it('passes over an entry that nobody is told of, and one that there is not', async () => {
    const filed = await file(approvedComment());
    const noted = await change(filed, withEntry(filed, { kind: 'note', actor: member, at, note: 'n' }));
    expect(await deliver(noticeOf(noted, 2), noticeOf(noted, 3))).toEqual({ batchItemFailures: [] });
    expect([await world.tables.told.sent(noted), world.mailed, world.bugs]).toEqual([[], [], []]);
  });

  it('has a message delivered again that is no notice, and passes over an unknown comment', async () => {
    const unknown = noticeOf(approvedComment(), 1);
    expect(await deliver('{"v":2}', unknown)).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
    expect(world.bugs).toHaveLength(1);
  });
});
