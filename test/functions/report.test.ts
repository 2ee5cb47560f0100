import { beforeEach, describe, expect, it } from 'vitest';
import { randomSalt } from '../../functions/adapters/system.ts';
import { handle } from '../../functions/report/handler.ts';
import { type Comment, versionOf } from '../../shared/comment/comment.ts';
import type { NamedKey } from '../../shared/comment/receipt.ts';
import { withdrawn } from '../../shared/comment/withdrawn.ts';
import { deriveKey, keyedHash } from '../../shared/keyed-hash.ts';
import { act } from '../../shared/review/act.ts';
import { detailOf } from '../../shared/review/card.ts';
import { erase } from '../../shared/review/erase.ts';
import { reviewOf } from '../../shared/review/review-item.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { createFaults } from '../flow/faults.ts';
import { createPipeline } from '../flow/pipeline.ts';
import { approvedComment, nextId } from '../memory/comments.ts';
import { memoryTables } from '../memory/memory-tables.ts';
import { by, ok } from '../review/desk.ts';

const site = siteSchema.parse({ settings: { id: 'bladet', title: 'Bladet' }, policy: { trustAfter: 1, reports: { hideAfter: 2 } } });
const notice = { grade: 'illegal', reason: 'hate', text: 'Detta är hets.', name: 'Ylva', email: 'ylva@example.se', goodFaith: true };
const ipOf = (visitor: number) => `198.51.${Math.floor(visitor / 250)}.${visitor % 250}`;

describe('report', () => {
  let tables: ReturnType<typeof memoryTables>;
  let world: ReturnType<typeof createPipeline>;
  let comment: Comment;
  beforeEach(async () => {
    tables = memoryTables();
    world = createPipeline(tables, createFaults(0, 'error'));
    await tables.casebook.putSite(site, Date.now());
    await tables.published.putSettings(site.settings);
    comment = await file(approvedComment());
  });

  const file = async (one: Comment): Promise<Comment> => {
    await tables.casebook.file(one, false);
    await tables.published.put({ ...one, version: versionOf(one), state: 'approved' });
    return one;
  };
  const post = async (
    body: unknown,
    { id = comment.id, visitor = 1, secret = '' }: { id?: string; visitor?: number; secret?: string } = {},
  ) => {
    const headers = secret === '' ? {} : { 'sluss-author': secret };
    const answer = await world.report({ path: { site: 'bladet', id }, body, headers, ip: ipOf(visitor) });
    return { ...answer, json: JSON.parse(answer.body ?? '') };
  };
  const status = async (reference: string, receipt: string, language = 'sv') => {
    const headers = { 'sluss-receipt': receipt, 'accept-language': language };
    const answer = await world.report({ method: 'GET', path: { site: 'bladet', reference }, headers });
    return { ...answer, json: JSON.parse(answer.body ?? '') };
  };
  const stored = async (id = comment.id): Promise<Comment> => {
    const found = await tables.casebook.find('bladet', id);
    if (!found) throw new Error('not filed');
    return found;
  };
  /** An author secret under which a human has approved a comment. */
  const knownAuthor = async (name: string): Promise<string> => {
    const secret = `${name}-`.padEnd(30, 'x');
    const authorKey = keyedHash(deriveKey('x'.repeat(40), 'author', 'bladet'), secret);
    const earlier = await file(approvedComment({ authorKey }));
    const approved = { ...earlier, log: [...earlier.log, ...earlier.log] };
    await tables.casebook.change(approved, versionOf(earlier), { standing: 1 });
    return secret;
  };

  it('files what a reader has against a comment, for the desk too, and tells what becomes of it', async () => {
    const filed = await post(notice);
    expect(filed.statusCode).toBe(201);
    const { reference, receipt, receivedAt, statusUrl } = filed.json;
    expect(statusUrl).toBe(`https://bladet.example/v1/sites/bladet/reports/${reference}`);
    expect((await status(reference, receipt)).json).toMatchObject({ reference, grade: 'illegal', receivedAt, status: 'open' });
    expect((await status(reference, receipt, 'en')).json.redress).toMatch(/^If you do not agree/);

    const reportedComment = await stored();
    const beside = { thread: { id: 't' }, language: 'sv', now: Date.now(), siblings: { before: [], after: [] }, legal: 'ygl' } as const;
    const detail = detailOf(reportedComment, { ...beside, texts: await tables.texts.of('bladet', comment.id) });
    expect(detail).toMatchObject({
      queue: 'reported',
      priority: 2,
      reports: [{ entry: 2, grade: 'illegal', reason: 'hate' }],
      notes: [{ entry: 2, text: 'Detta är hets.', name: 'Ylva', by: 'reader' }],
    });
    expect(world.notices).toEqual([{ site: 'bladet', id: comment.id, entry: 2 }]);
    expect(await tables.casebook.owed(10)).toEqual([]);

    const removed = ok(act(reportedComment, { action: 'remove', reason: 'hate' }, by(reportedComment)));
    await tables.casebook.change(removed, versionOf(reportedComment));
    expect((await status(reference, receipt)).json).toMatchObject({ status: 'decided', outcome: 'restricted', automated: false });
  });

  it('leaves none of its words when the comment is erased, and still tells that it was received', async () => {
    const { reference, receipt } = (await post(notice)).json;
    const notices = { send: async () => undefined };
    await erase({ site: 'bladet', id: comment.id, actor: 'operator' }, { ...tables, notices, clock: { now: () => Date.now() } });
    expect(JSON.stringify([await stored(), await tables.texts.of('bladet', comment.id)])).not.toMatch(/hets|Ylva|example\.se/);
    expect((await status(reference, receipt)).json).toMatchObject({ grade: 'illegal', status: 'decided' });
    expect((await post(notice)).json).toMatchObject({ reference, receipt });
    expect((await post(notice, { visitor: 2 })).statusCode).toBe(404);
  });

  it('takes a thousand reports of one visitor for one', async () => {
    const [first, ...again] = await Promise.all(
      Array.from({ length: 1000 }, (_, time) => post({ grade: 'rules', text: `Gång ${time}.` }, { secret: `${time}`.padStart(24, 's') })),
    );
    expect(first?.statusCode).toBe(201);
    expect(new Set(again.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
    expect(new Set([first, ...again].map((answer) => answer?.body))).toEqual(new Set([first?.body]));
    expect((await stored()).log).toHaveLength(2);
  });

  it('files a notice of illegal content by somebody who has reported the comment more lightly, and counts them once', async () => {
    const secret = await knownAuthor('Asta');
    const light = await post({ grade: 'annoying' }, { secret });
    const filed = await post(notice, { secret });
    expect([light.statusCode, filed.statusCode]).toEqual([201, 201]);
    expect(filed.json.receipt).not.toBe(light.json.receipt);
    for (const [body, first] of [[{ grade: 'rules' }, light] as const, [notice, filed] as const])
      expect(await post(body, { secret })).toMatchObject({ statusCode: 200, json: first.json });
    const { state, log } = await stored();
    expect([state, log.slice(1)]).toMatchObject(['approved', [{ grade: 'annoying', standing: true }, { grade: 'illegal' }]]);
    expect(log[2]).not.toHaveProperty('standing');
  });

  it('gives a notice in other words from behind the same address nobody else’s reference, and says what to do', async () => {
    const filed = await post(notice);
    const other = { ...notice, text: 'Jag är hotad här.', email: 'bo@example.se' };
    for (const secret of ['', 'h'.repeat(22)]) {
      const { statusCode, json, body } = await post(other, { secret });
      expect([statusCode, json.code, body?.includes(filed.json.reference)]).toEqual([409, 'already-reported', false]);
    }
    expect(await post(notice)).toMatchObject({ statusCode: 200, json: filed.json });
    expect((await post(other, { visitor: 2 })).statusCode).toBe(201);
    expect((await stored()).log).toHaveLength(3);
  });

  it('knows a reader by their author secret, wherever they come from', async () => {
    const first = await post({ grade: 'rules' }, { secret: 'h'.repeat(22) });
    const again = await post({ grade: 'annoying' }, { secret: 'h'.repeat(22), visitor: 2 });
    expect([again.statusCode, again.json]).toEqual([200, first.json]);
    expect((await post({ grade: 'annoying' }, { visitor: 2 })).statusCode).toBe(201);
  });

  it('knows a visitor still on the day after the key that hashes visitors has changed', async () => {
    const key = (id: string) => ({ id, key: deriveKey('y'.repeat(40), 'visitor', id) });
    let at: { current: NamedKey; former: NamedKey | undefined } = { current: key('1'), former: undefined };
    const keys = { receiptKey: () => key('r'), authorKey: () => key('a'), mailKey: () => key('m') };
    const ports = { ...tables, keys, clock: { now: () => Date.now() }, salt: randomSalt, visitorKeys: { at: async () => at } };
    const silent = { notices: { send: async () => undefined }, metrics: { count: () => undefined, bug: () => undefined } };
    const report = handle({ ...ports, ...silent });
    const event = {
      ...{ routeKey: '', rawPath: '', headers: { 'content-type': 'application/json' }, body: '{"grade":"rules"}' },
      ...{ pathParameters: { site: 'bladet', id: comment.id }, requestContext: { http: { method: 'POST', sourceIp: ipOf(1) } } },
    };
    expect((await report(event)).statusCode).toBe(201);
    at = { current: key('2'), former: key('1') };
    expect((await report(event)).statusCode).toBe(200);
  });

  it('hides a comment after so many reports by known authors, and says so to nobody', async () => {
    const secrets = await Promise.all(['Asta', 'Bror', 'Cilla'].map(knownAuthor));
    for (let visitor = 10; visitor < 15; visitor += 1) await post({ grade: 'rules' }, { visitor });
    const answers = [];
    for (const [visitor, secret] of secrets.entries()) answers.push(await post({ grade: 'rules' }, { visitor: visitor + 1, secret }));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 404]);
    const [first, second] = answers.map(({ json }) => Object.keys(json));
    expect(first).toEqual(second);
    expect(await stored()).toMatchObject({ state: 'held' });
    expect(await tables.published.comment('bladet', comment.thread, comment.id)).toMatchObject({ state: 'removed' });
    // The report is told to who made it, and that it hid the comment to its author.
    expect(world.notices.slice(-2)).toMatchObject([{ entry: 8 }, { entry: 9 }]);
    expect(await tables.casebook.owed(10)).not.toContainEqual({ site: 'bladet', id: comment.id });
    expect(await post({ grade: 'rules' }, { visitor: 2, secret: secrets[1] ?? '' })).toMatchObject({
      statusCode: 200,
      json: answers[1]?.json,
    });
  });

  it('answers a comment that is not there, or not public, the same', async () => {
    const unknown = await post({ grade: 'rules' }, { id: nextId() });
    expect(unknown.statusCode).toBe(404);
    const gone = withdrawn(comment, Date.now()) ?? comment;
    await tables.casebook.change(gone, versionOf(comment));
    const held = approvedComment({ state: 'held' });
    await tables.casebook.file(held, false);
    for (const id of [comment.id, held.id, 'inget-id']) expect(await post({ grade: 'rules' }, { id })).toEqual(unknown);
  });

  it('gives a wrong receipt and an unknown report the same answer', async () => {
    const { reference, receipt } = (await post({ grade: 'rules' })).json;
    const other = (await post({ grade: 'rules' }, { visitor: 2 })).json;
    const wrong = await status(reference, other.receipt);
    expect(wrong.statusCode).toBe(404);
    for (const name of ['', 'x', comment.id, `${comment.id}.`, `${comment.id}.2`, `${nextId()}.${reference.split('.')[1]}`])
      expect(await status(name, receipt), name).toEqual(wrong);
    expect(await status(reference, '')).toEqual(wrong);
  });

  it('takes ten comments in ten minutes from a visitor, and the same one as often as they like', async () => {
    const others = await Promise.all(Array.from({ length: 20 }, () => file(approvedComment())));
    const answers = [];
    for (const { id } of others) answers.push((await post({ grade: 'rules' }, { id })).statusCode);
    expect(answers.slice(0, 10)).toEqual(answers.slice(0, 10).map(() => 201));
    const refused = await post({ grade: 'rules' });
    expect(refused).toMatchObject({ statusCode: 429, json: { code: 'too-many-reports' } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await post({ grade: 'rules' }, { id: others[0]?.id ?? '' })).statusCode).toBe(200);
    expect((await post({ grade: 'rules' }, { visitor: 2 })).statusCode).toBe(201);
  });

  it('answers a report that the full log has no room for as the last one of its grade', async () => {
    const [decision] = comment.log;
    const report = { kind: 'report', actor: 'reader', at: '2026-05-02T11:00:00.000Z', grade: 'rules' } as const;
    const full = await file(approvedComment({ log: [...(decision ? [decision] : []), ...Array.from({ length: 499 }, () => report)] }));
    const filed = await post({ grade: 'rules' }, { id: full.id });
    expect(filed.statusCode).toBe(201);
    expect((await stored(full.id)).log).toHaveLength(500);
    expect((await status(filed.json.reference, filed.json.receipt)).json).toMatchObject({ grade: 'rules', status: 'open' });
    expect((await post(notice, { id: full.id, visitor: 2 })).statusCode).toBe(201);
    expect(reviewOf(await stored(full.id))?.reports.at(-1)).toMatchObject({ entry: 501, grade: 'illegal' });
  });

  it('names each field that is not valid, and writes nothing', async () => {
    const cases: readonly (readonly [unknown, readonly string[]])[] = [
      [{}, ['grade']],
      [{ grade: 'illegal' }, ['text', 'goodFaith']],
      [{ ...notice, goodFaith: false }, ['goodFaith']],
      [{ ...notice, text: ' \u200b' }, ['text']],
      [{ ...notice, text: 'x'.repeat(2001), name: 'x'.repeat(201), email: 'ylva', reason: 'usch' }, ['reason', 'text', 'name', 'email']],
      ['[]', ['']],
      ['{', ['']],
      [{ ...notice, goodFaith: 'ja' }, ['goodFaith']],
    ];
    for (const [body, fields] of cases) {
      const { statusCode, json } = await post(body);
      expect(statusCode).toBe(400);
      expect(json.errors.map(({ field }: { readonly field: string }) => field)).toEqual(fields);
    }
    expect((await post({ grade: 'rules' }, { secret: 'kort' })).json.errors).toMatchObject([{ field: 'Sluss-Author' }]);
    expect((await post({ grade: 'rules', text: 'x'.repeat(1_000_000) })).statusCode).toBe(413);
    const form = { path: { site: 'bladet', id: comment.id }, body: 'grade=rules', headers: { 'content-type': 'text/plain' } };
    expect((await world.report(form)).statusCode).toBe(415);
    expect(await stored()).toEqual(comment);
  });

  it('keeps an address only with a notice of illegal content, the first that is given', async () => {
    const kept: unknown[] = [];
    const { keepReporter } = tables.contacts;
    const keeping: typeof keepReporter = (one) => {
      kept.push(one);
      return keepReporter(one);
    };
    tables = { ...tables, contacts: { ...tables.contacts, keepReporter: keeping } };
    world = createPipeline(tables, createFaults(0, 'error'));
    await post({ ...notice, grade: 'rules' });
    expect(kept).toEqual([]);
    const { email: _, ...without } = notice;
    await post(without, { visitor: 2 });
    expect(world.notices).toHaveLength(2);
    for (let time = 0; time < 2; time += 1) expect((await post(notice, { visitor: 2 })).statusCode).toBe(200);
    expect(kept).toMatchObject([
      { entry: 3, email: notice.email },
      { entry: 3, email: notice.email },
    ]);
    expect(world.notices).toHaveLength(3);
  });
});
