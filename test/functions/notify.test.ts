import { beforeEach, describe, expect, it } from 'vitest';
import { handle } from '../../functions/notify/handler.ts';
import { type Comment, versionOf } from '../../shared/comment/comment.ts';
import type { Decision } from '../../shared/comment/decision.ts';
import { withDecision, withEntry } from '../../shared/comment/log.ts';
import { receiptFor } from '../../shared/comment/receipt.ts';
import { withdrawn } from '../../shared/comment/withdrawn.ts';
import type { Mail } from '../../shared/notices/ports.ts';
import { reportReceipt, reportReference } from '../../shared/report/proof.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { approvedComment } from '../memory/comments.ts';
import { memoryTables } from '../memory/memory-tables.ts';

const member = 'm_01K2XJ3V0000000000000000AB';
const at = '2026-05-02T10:00:00.000Z';
const key = { id: '1', key: Buffer.alloc(32, 'k') };
const day = 86_400_000;
const site = siteSchema.parse({ settings: { id: 'bladet', title: 'Bladet\r\nBcc: alla@example.se' } });

const decided = (comment: Comment, outcome: Decision['outcome'], more: Partial<Decision> = {}): Comment =>
  withDecision(comment, Date.parse(at), { outcome, actor: member, ...more });
const spam = { code: 'signal', category: 'spam', message: 'spam' } as const;
/** As the machine filed it. */
const filedAs = (outcome: 'approve' | 'hold' | 'reject', more: Partial<Comment> = {}, reasons: Decision['reasons'] = []): Comment => {
  const [first] = approvedComment().log;
  const log = first?.kind === 'decision' ? [{ ...first, outcome, reasons }] : [];
  return approvedComment({ ...more, log, state: outcome === 'approve' ? 'approved' : outcome === 'hold' ? 'held' : 'rejected' });
};

describe('notify', () => {
  let tables: ReturnType<typeof memoryTables>;
  let mailed: Parameters<Mail['send']>[0][];
  let bugs: unknown[];
  let now: number;
  let fails: boolean;
  let announced: string[];
  beforeEach(async () => {
    [tables, mailed, bugs, announced, fails] = [memoryTables(), [], [], [], false];
    now = Date.parse('2026-05-02T10:00:30.000Z');
    await tables.published.putSettings(site.settings);
  });

  const change = async (before: Comment, after: Comment): Promise<Comment> => {
    expect(await tables.casebook.change(after, versionOf(before))).toBe('changed');
    return after;
  };
  const file = async (comment: Comment, email?: string, replies?: true): Promise<Comment> => {
    await tables.contacts.keep({ site: 'bladet', id: comment.id, email, replies, at: now });
    return tables.casebook.file(comment, false);
  };
  const deliver = (...bodies: readonly string[]) =>
    handle({
      ...tables,
      clock: { now: () => now },
      keys: { receiptKey: () => key, mailKey: () => key },
      mail: {
        send: async (mail) => (fails || mail.to.startsWith('studsar') ? Promise.reject(new Error('refused')) : void mailed.push(mail)),
      },
      url: 'https://api.example',
      announce: async ({ id }, entry) => void announced.push(`${id} ${entry}`),
      metrics: { count: () => undefined, bug: (error) => void bugs.push(error) },
    })({ Records: bodies.map((body, place) => ({ messageId: `m${place}`, body })) });
  const noticeOf = ({ site, id }: Comment, entry: number): string => JSON.stringify({ v: 1, site, id, entry });
  const subjects = () => mailed.map(({ to, subject }) => `${to}: ${subject.replace('Bladet Bcc: alla@example.se: ', '')}`);

  it('keeps once that the author is told, however often the message comes', async () => {
    const filed = await file(approvedComment());
    const removed = await change(filed, decided(filed, 'remove'));
    await deliver(noticeOf(removed, 2), noticeOf(removed, 2));
    now += 60_000;
    await deliver(noticeOf(removed, 2));
    expect(await tables.told.sent(removed)).toEqual([{ entry: 2, kind: 'decision', at: '2026-05-02T10:00:30.000Z' }]);
    expect(mailed).toEqual([]);
  });

  it('tells nobody of what was undone in time, and by a correction of what was undone later', async () => {
    const [early, late] = [await file(approvedComment(), 'tidig@example.se'), await file(approvedComment(), 'sen@example.se')];
    const [removedEarly, removedLate] = [await change(early, decided(early, 'remove')), await change(late, decided(late, 'remove'))];
    await change(removedEarly, decided(removedEarly, 'restore', { undoes: 2 }));
    await deliver(noticeOf(early, 2), noticeOf(late, 2));
    await change(removedLate, decided(removedLate, 'restore', { undoes: 2 }));
    await deliver(noticeOf(early, 3), noticeOf(late, 3));
    expect(await tables.told.sent(early)).toEqual([]);
    expect(await tables.told.sent(late)).toMatchObject([
      { entry: 2, kind: 'decision' },
      { entry: 3, kind: 'correction' },
    ]);
    expect(subjects()).toEqual([
      'sen@example.se: Din kommentar har tagits bort',
      'sen@example.se: Ett beslut om din kommentar har tagits tillbaka',
    ]);
    expect(mailed[1]?.text).toContain('Ett beslut om din kommentar har tagits tillbaka.\nDin kommentar är publicerad.\n');
  });

  it('mails an author the outcome and where more stands, on one line what is a header, and never the text', async () => {
    const held = await file(filedAs('hold'), 'asa@example.se');
    await deliver(noticeOf(held, 1), noticeOf(held, 1));
    expect(mailed).toEqual([
      {
        to: 'asa@example.se',
        subject: 'Bladet Bcc: alla@example.se: Din kommentar inväntar granskning',
        text: expect.stringContaining(`\nhttps://api.example/status/bladet/${held.id}#${receiptFor(key, held.id)}\n`),
      },
    ]);
    expect(mailed[0]?.text).not.toContain('vattentornet');
    await tables.published.putSettings({ ...site.settings, language: 'en' });
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
    await deliver(noticeOf(await change(held, decided(held, 'reject', { reasons: [{ ...spam, code: 'moderator' }] })), 2));
    const approved = await file(approvedComment(), 'asa@example.se');
    const edited = withEntry(approved, { kind: 'edit', actor: 'author', at, note: 'n' });
    await deliver(noticeOf(await change(approved, decided(edited, 'hold', { actor: 'machine' })), 3));
    expect([mailed, bugs]).toEqual([[], []]);
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
    const shown = await file(approvedComment(), 'asa@example.se');
    const reported = withEntry(shown, { kind: 'report', actor: 'reader', at, grade: 'rules', standing: true });
    const hidden = decided(reported, 'hold', { actor: 'machine', reasons: [{ code: 'reports', message: 'reports-hidden' }] });
    await deliver(noticeOf(await change(shown, hidden), 3));
    expect(subjects().at(-1)).toBe('asa@example.se: Din kommentar inväntar granskning');
  });

  it('tries a mail that failed again when the message comes again', async () => {
    const filed = await file(approvedComment(), 'asa@example.se');
    const removed = await change(filed, decided(filed, 'remove'));
    fails = true;
    expect(await deliver(noticeOf(removed, 2))).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
    fails = false;
    now += 60_000;
    await deliver(noticeOf(removed, 2));
    now += 60_000;
    await deliver(noticeOf(removed, 2));
    expect(subjects()).toEqual(['asa@example.se: Din kommentar har tagits bort']);
  });

  it('tells all others though one address is refused', async () => {
    const filed = await file(approvedComment(), 'studsar@example.se');
    const reported = withEntry(filed, { kind: 'report', actor: 'reader', at, grade: 'illegal' });
    const removed = await change(filed, decided(reported, 'remove'));
    await tables.contacts.keepReporter({ site: 'bladet', id: filed.id, entry: 2, email: 'ylva@example.se', at: now });
    expect(await deliver(noticeOf(removed, 3))).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
    expect(subjects()).toEqual(['ylva@example.se: Din anmälan är avgjord']);
  });

  it('acknowledges a notice of illegal content, tells its reporter of each outcome once, and other reporters of nothing', async () => {
    const filed = await file(approvedComment());
    const report = (comment: Comment, grade: 'illegal' | 'rules') => withEntry(comment, { kind: 'report', actor: 'reader', at, grade });
    const reported = await change(filed, report(report(filed, 'rules'), 'illegal'));
    for (const entry of [2, 3])
      await tables.contacts.keepReporter({ site: 'bladet', id: filed.id, entry, email: `${entry}@example.se`, at: now });
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
    const [received, kept, restricted] = mailed.map(({ text }) => text);
    const link = `https://api.example/status/report/bladet/${reportReference(key, filed.id, 3)}#${reportReceipt(key, filed.id, 3)}`;
    expect(received).toContain(`\n${link}\n`);
    expect(kept).toMatch(/är kvar\. Beslutet fattades av en människa\.\n\n.*polisanmäla/);
    expect(restricted).toContain('visas inte längre');
    // Their addresses are kept for 30 days from the last decision, as long as they are there.
    now += 20 * day;
    await change(again, withDecision(again, now, { outcome: 'remove', actor: member }));
    await deliver(noticeOf(filed, 7));
    expect(await tables.addresses.reporter({ ...filed, entry: 3 }, now + 28 * day)).toBe('3@example.se');
    expect(await tables.addresses.reporter({ ...filed, entry: 2 }, now + 28 * day)).toBeUndefined();
  });

  it('tells a reporter that the comment is gone, where nobody had decided', async () => {
    const filed = await file(approvedComment(), 'asa@example.se');
    const reported = withEntry(filed, { kind: 'report', actor: 'reader', at, grade: 'illegal' });
    await tables.contacts.keepReporter({ site: 'bladet', id: filed.id, entry: 2, email: 'ylva@example.se', at: now });
    await change(filed, withdrawn(reported, now) ?? reported);
    await deliver(noticeOf(filed, 3));
    expect(subjects()).toEqual(['ylva@example.se: Din anmälan är avgjord']);
    expect(mailed[0]?.text).toContain('drogs tillbaka');
  });

  it('asks an address once whether it wants replies, and mails none before it said so, of its own, or twice', async () => {
    const mine = await file(approvedComment({ authorKey: 'asa' }), 'asa@example.se', true);
    await deliver(noticeOf(mine, 1), noticeOf(mine, 1));
    expect(subjects()).toEqual(['asa@example.se: Vill du ha ett mejl när någon svarar?']);
    expect(mailed[0]?.text).toMatch(new RegExp(`https://api.example/status/mail#confirm/bladet/${mine.id}\\.1\\.[\\w-]{22}\n`));
    const reply = async (more: Partial<Comment> = {}, email?: string): Promise<Comment> => {
      const filed = await file(approvedComment({ parentId: mine.id, ...more }), email);
      await deliver(noticeOf(filed, 1), noticeOf(filed, 1));
      return filed;
    };
    await reply();
    await tables.addresses.confirm(mine, now);
    mailed.length = 0;
    for (const own of [await reply({ authorKey: 'asa' }), await reply({}, 'Asa@Example.se')])
      expect([own.state, mailed]).toEqual(['approved', []]);
    const first = await reply({ authorKey: 'bo' }, 'bo@example.se');
    expect(subjects()).toEqual(['asa@example.se: Någon har svarat på din kommentar']);
    const page = `https://api.example/v1/sites/bladet/threads/vattentornet/comments.html?from=${first.id}#kommentar-${first.id}`;
    expect(mailed[0]?.text).toContain(`\n${page}\n`);
    const [, url = '', token = ''] =
      /^<(https:\/\/api\.example\/v1\/sites\/bladet\/mail\/unsubscribe\/([\w.-]+))>$/.exec(
        mailed[0]?.headers?.['List-Unsubscribe'] ?? '',
      ) ?? [];
    expect(url).not.toBe('');
    expect(mailed[0]?.text).toContain(`https://api.example/status/mail#unsubscribe/bladet/${token}\n`);
    expect(mailed[0]?.headers?.['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    // Once a reply, though it comes and goes; and one that waits is told of when somebody lets it through.
    const gone = await change(first, decided(first, 'remove'));
    await change(gone, decided(gone, 'restore'));
    await deliver(noticeOf(first, 3));
    const held = await file(filedAs('hold', { parentId: mine.id }));
    await deliver(noticeOf(held, 1));
    expect(mailed.filter(({ to }) => to === 'asa@example.se')).toHaveLength(1);
    await change(held, decided(held, 'approve'));
    await deliver(noticeOf(held, 2));
    expect(mailed.filter(({ to }) => to === 'asa@example.se')).toHaveLength(2);
    await tables.addresses.end(mine);
    await reply();
    const parent = await tables.casebook.find('bladet', mine.id);
    expect([parent?.state, mailed.filter(({ to }) => to === 'asa@example.se').length]).toEqual(['approved', 2]);
  });

  it('asks nobody who is not published, and tells nobody of replies to what is gone', async () => {
    const held = await file(filedAs('hold'), 'asa@example.se', true);
    await deliver(noticeOf(held, 1));
    const approved = await change(held, decided(held, 'approve'));
    await deliver(noticeOf(held, 2));
    expect(subjects()).toEqual(
      ['inväntar granskning', 'är publicerad']
        .map((is) => `asa@example.se: Din kommentar ${is}`)
        .concat('asa@example.se: Vill du ha ett mejl när någon svarar?'),
    );
    await tables.addresses.confirm(held, now);
    await change(approved, decided(approved, 'remove'));
    mailed.length = 0;
    await deliver(noticeOf(await file(approvedComment({ parentId: held.id })), 1));
    expect([mailed, bugs]).toEqual([[], []]);
  });

  it('keeps an author’s address for 30 days from the last decision or appeal, but not from their own withdrawal', async () => {
    const filed = await file(approvedComment(), 'asa@example.se');
    const until = async (after: number) =>
      (await tables.addresses.author(filed, Date.parse('2026-05-02T10:00:30.000Z') + after * day)) !== undefined;
    now += 10 * day;
    const removed = await change(filed, withDecision(filed, now, { outcome: 'remove', actor: member }));
    await deliver(noticeOf(filed, 2));
    expect([await until(38), await until(39)]).toEqual([true, false]);
    now += 10 * day;
    const appeal = { kind: 'appeal', actor: 'author', at: new Date(now).toISOString(), of: 2, note: 'n' } as const;
    const appealed = await change(removed, withEntry(removed, appeal));
    await deliver(noticeOf(filed, 3));
    expect([await until(48), await until(49)]).toEqual([true, false]);
    now += 10 * day;
    await change(appealed, withdrawn(appealed, now) ?? appealed);
    await deliver(noticeOf(filed, 4));
    expect(await until(49)).toBe(false);
  });

  it('passes over an entry that nobody is told of, and one that there is not', async () => {
    const filed = await file(approvedComment());
    const noted = await change(filed, withEntry(filed, { kind: 'note', actor: member, at, note: 'n' }));
    expect(await deliver(noticeOf(noted, 2), noticeOf(noted, 3))).toEqual({ batchItemFailures: [] });
    expect([await tables.told.sent(noted), mailed, bugs]).toEqual([[], [], []]);
  });

  it('has every entry announced, whether its author is told or not, or cannot be', async () => {
    const filed = await file(filedAs('hold'), 'studsar@example.se');
    await deliver(noticeOf(filed, 1));
    const usual = await file(approvedComment());
    await deliver(noticeOf(usual, 1));
    expect([mailed, announced]).toEqual([[], [`${filed.id} 1`, `${usual.id} 1`]]);
  });

  it('has a message delivered again that is no notice, and passes over an unknown comment', async () => {
    const unknown = noticeOf(approvedComment(), 1);
    expect(await deliver('{"v":2}', unknown)).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
    expect(bugs).toHaveLength(1);
  });
});
