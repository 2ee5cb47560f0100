import { describe, expect, it } from 'vitest';
import { randomSalt } from '../../functions/adapters/system.ts';
import { handle } from '../../functions/report/handler.ts';
import type { NamedKey } from '../../shared/comment/receipt.ts';
import { deriveKey } from '../../shared/keyed-hash.ts';
import { approvedComment } from '../memory/comments.ts';

import { ipOf, notice, useReports } from './report-world.ts';

describe('whoever reports', () => {
  const { here, file, post, stored, knownAuthor } = useReports();

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
    const ports = { ...here.tables, keys, clock: { now: () => Date.now() }, salt: randomSalt, visitorKeys: { at: async () => at } };
    const silent = { notices: { send: async () => undefined }, metrics: { count: () => undefined, bug: () => undefined } };
    const report = handle({ ...ports, ...silent });
    const event = {
      ...{ routeKey: '', rawPath: '', headers: { 'content-type': 'application/json' }, body: '{"grade":"rules"}' },
      ...{ pathParameters: { site: 'bladet', id: here.comment.id }, requestContext: { http: { method: 'POST', sourceIp: ipOf(1) } } },
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
    expect(await here.tables.published.comment('bladet', here.comment.thread, here.comment.id)).toMatchObject({ state: 'removed' });
    // The report is told to who made it, and that it hid the comment to its author.
    expect(here.world.notices.slice(-2)).toMatchObject([{ entry: 8 }, { entry: 9 }]);
    expect(await here.tables.casebook.owed(10)).not.toContainEqual({ site: 'bladet', id: here.comment.id });
    expect(await post({ grade: 'rules' }, { visitor: 2, secret: secrets[1] ?? '' })).toMatchObject({
      statusCode: 200,
      json: answers[1]?.json,
    });
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
});
