import { describe, expect, it } from 'vitest';
import { versionOf } from '../../shared/comment/comment.ts';
import { withdrawn } from '../../shared/comment/withdrawn.ts';
import { act } from '../../shared/review/act.ts';
import { detailOf } from '../../shared/review/card.ts';
import { erase } from '../../shared/review/erase.ts';
import { reviewOf } from '../../shared/review/review-item.ts';
import { createFaults } from '../flow/faults.ts';
import { createPipeline } from '../flow/pipeline.ts';
import { approvedComment, nextId } from '../memory/comments.ts';
import { by, ok } from '../review/desk.ts';

import { notice, useReports } from './report-world.ts';

describe('report', () => {
  const { here, file, post, status, stored } = useReports();

  it('files what a reader has against a comment, for the desk too, and tells what becomes of it', async () => {
    const filed = await post(notice);
    expect(filed.statusCode).toBe(201);
    const { reference, receipt, receivedAt, statusUrl } = filed.json;
    expect(statusUrl).toBe(`https://bladet.example/v1/sites/bladet/reports/${reference}`);
    expect((await status(reference, receipt)).json).toMatchObject({ reference, grade: 'illegal', receivedAt, status: 'open' });
    expect((await status(reference, receipt, 'en')).json.redress).toMatch(/^If you do not agree/);

    const reportedComment = await stored();
    const beside = { thread: { id: 't' }, language: 'sv', now: Date.now(), siblings: { before: [], after: [] }, legal: 'ygl' } as const;
    const detail = detailOf(reportedComment, { ...beside, texts: await here.tables.texts.of('bladet', here.comment.id) });
    expect(detail).toMatchObject({
      queue: 'reported',
      priority: 2,
      reports: [{ entry: 2, grade: 'illegal', reason: 'hate' }],
      notes: [{ entry: 2, text: 'Detta är hets.', name: 'Ylva', by: 'reader' }],
    });
    expect(here.world.notices).toEqual([{ site: 'bladet', id: here.comment.id, entry: 2 }]);
    expect(await here.tables.casebook.owed(10)).toEqual([]);

    const removed = ok(act(reportedComment, { action: 'remove', reason: 'hate' }, by(reportedComment)));
    await here.tables.casebook.change(removed, versionOf(reportedComment));
    expect((await status(reference, receipt)).json).toMatchObject({ status: 'decided', outcome: 'restricted', automated: false });
  });

  it('leaves none of its words when the comment is erased, and still tells that it was received', async () => {
    const { reference, receipt } = (await post(notice)).json;
    const notices = { send: async () => undefined };
    await erase({ site: 'bladet', id: here.comment.id, actor: 'operator' }, { ...here.tables, notices, clock: { now: () => Date.now() } });
    expect(JSON.stringify([await stored(), await here.tables.texts.of('bladet', here.comment.id)])).not.toMatch(/hets|Ylva|example\.se/);
    expect((await status(reference, receipt)).json).toMatchObject({ grade: 'illegal', status: 'decided' });
    expect((await post(notice)).json).toMatchObject({ reference, receipt });
    expect((await post(notice, { visitor: 2 })).statusCode).toBe(404);
  });

  it('answers a comment that is not there, or not public, the same', async () => {
    const unknown = await post({ grade: 'rules' }, { id: nextId() });
    expect(unknown.statusCode).toBe(404);
    const gone = withdrawn(here.comment, Date.now()) ?? here.comment;
    await here.tables.casebook.change(gone, versionOf(here.comment));
    const held = approvedComment({ state: 'held' });
    await here.tables.casebook.file(held, false);
    for (const id of [here.comment.id, held.id, 'inget-id']) expect(await post({ grade: 'rules' }, { id })).toEqual(unknown);
  });

  it('gives a wrong receipt and an unknown report the same answer', async () => {
    const { reference, receipt } = (await post({ grade: 'rules' })).json;
    const other = (await post({ grade: 'rules' }, { visitor: 2 })).json;
    const wrong = await status(reference, other.receipt);
    expect(wrong.statusCode).toBe(404);
    for (const name of ['', 'x', here.comment.id, `${here.comment.id}.`, `${here.comment.id}.2`, `${nextId()}.${reference.split('.')[1]}`])
      expect(await status(name, receipt), name).toEqual(wrong);
    expect(await status(reference, '')).toEqual(wrong);
  });

  it('answers a report that the full log has no room for as the last one of its grade', async () => {
    const [decision] = here.comment.log;
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
    const form = { path: { site: 'bladet', id: here.comment.id }, body: 'grade=rules', headers: { 'content-type': 'text/plain' } };
    expect((await here.world.report(form)).statusCode).toBe(415);
    expect(await stored()).toEqual(here.comment);
  });

  it('keeps an address only with a notice of illegal content, the first that is given', async () => {
    const kept: unknown[] = [];
    const { keepReporter } = here.tables.contacts;
    const keeping: typeof keepReporter = (one) => {
      kept.push(one);
      return keepReporter(one);
    };
    here.tables = { ...here.tables, contacts: { ...here.tables.contacts, keepReporter: keeping } };
    here.world = createPipeline(here.tables, createFaults(0, 'error'));
    await post({ ...notice, grade: 'rules' });
    expect(kept).toEqual([]);
    const { email: _, ...without } = notice;
    await post(without, { visitor: 2 });
    expect(here.world.notices).toHaveLength(2);
    for (let time = 0; time < 2; time += 1) expect((await post(notice, { visitor: 2 })).statusCode).toBe(200);
    expect(kept).toMatchObject([
      { entry: 3, email: notice.email },
      { entry: 3, email: notice.email },
    ]);
    expect(here.world.notices).toHaveLength(3);
  });
});
