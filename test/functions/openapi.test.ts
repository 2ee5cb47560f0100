import { describe, expect, it } from 'vitest';
import { versionOf } from '../../shared/comment/comment.ts';
import { deriveKey } from '../../shared/keyed-hash.ts';
import { mailToken } from '../../shared/notices/mail-token.ts';
import { act } from '../../shared/review/act.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { createFaults } from '../flow/faults.ts';
import { createPipeline } from '../flow/pipeline.ts';
import { memoryTables } from '../memory/memory-tables.ts';
import { by } from '../review/desk.ts';
import { documented, operations } from './documented.ts';
import { createDeskWorld } from './review/desk-world.ts';

const ofDesk = [...operations.keys()].filter((operation) => operation.includes('/review'));
const base = '/v1/sites/bladet/review';
const key = `v.1.${'a'.repeat(22)}`;

// The worlds hold each answer, here and in all other tests, against the document; here every operation has one.
describe('the document', () => {
  it('says what each of the desk’s routes answers', async () => {
    const world = await createDeskWorld();
    const vera = await world.join('bladet', ['publisher', 'author'], { threads: ['vattentornet'] });
    const [first, second, third] = [await world.hold({ visitor: key.slice(2) }), await world.hold(), await world.hold()];
    const letter = { raw: '{', cause: 'unreadable: JSON', at: new Date(world.now()).toISOString() };
    for (const id of ['m1', 'm2']) await world.tables.casebook.keepUnreadable({ ...letter, id }, 'bladet');
    const one = `comments/${first.id}`;
    const { version } = first;
    const calls: readonly (readonly [method: string, path: string, body?: unknown])[] = [
      ['GET', 'queues'],
      ['GET', 'queues/held'],
      ['GET', 'queues/dead-letters'],
      ['GET', 'queues/held/count'],
      ['PUT', `${one}/claim`],
      ['PUT', 'presence', { comment: first.id }],
      ['GET', 'pulse'],
      ['DELETE', `${one}/claim`],
      ['POST', `${one}/notes`, { text: 'Se upp.' }],
      ['POST', `${one}/threat-record`, { text: 'Hot mot en granne.' }],
      ['GET', `${one}/threat-record`],
      ['POST', `${one}/contact-look`, { purpose: 'threat-to-life' }],
      ['POST', `${one}/decisions`, { action: 'mask', version, note: 'Ett namn är dolt.' }],
      ['POST', `${one}/undo`, { entry: 5, version: version + 4 }],
      ['GET', one],
      ['GET', `${one}/log`],
      ['POST', 'bulk', { action: 'reject', reason: 'spam', items: [second, third].map(({ id }) => ({ id, version })) }],
      ['POST', 'bulk/undo', { items: [second, third].map(({ id }) => ({ id, version: version + 1, entry: 2 })) }],
      ['POST', `${one}/erase`, { version: version + 5 }],
      ['PUT', `blocks/${key}`, { days: 3, reason: 'Reklam.' }],
      ['GET', 'blocks'],
      ['GET', `authors/${key}`],
      ['DELETE', `blocks/${key}`],
      ['PUT', 'threads/vattentornet/mode', { mode: 'human' }],
      ['POST', 'threads/vattentornet/comments', { body: 'Jag svarar gärna här.' }],
      ['PUT', 'threads/vattentornet/open', { open: false }],
      ['GET', 'threads/vattentornet'],
      ['POST', 'dead-letters/m1/redrive', {}],
      ['POST', 'dead-letters/m2/discard', {}],
      ['GET', 'statistics'],
      ['GET', 'team'],
    ];
    expect((await world.call(vera, 'GET', '/v1/review/me')).status).toBe(200);
    for (const [method, path, body] of calls) {
      const { status, text } = await world.call(vera, method, `${base}/${path}`, { body });
      expect([path, status < 300, text.slice(0, 200)]).toEqual([path, true, expect.anything()]);
    }
    expect([...world.shown].sort()).toEqual(ofDesk.sort());
  });

  it('says what readers and authors are answered', async () => {
    const tables = memoryTables();
    const world = createPipeline(tables, createFaults(0, 'error'));
    const site = siteSchema.parse({
      settings: { id: 'bladet', title: 'Bladet', threads: 'any', nudge: true },
      policy: { mode: 'machine' },
    });
    await tables.casebook.putSite(site, Date.now());
    await tables.published.putSettings(site.settings);
    const thread = { site: 'bladet', thread: 'vattentornet' };
    const sent = await world.submit({ path: thread, body: { body: 'Tack för en bra artikel om tornet.' } });
    const { id, receipt } = JSON.parse(sent.body ?? '');
    const asked = { path: { site: 'bladet', id }, headers: { 'sluss-receipt': receipt } };
    const answers = [sent, await world.author(asked)];
    await world.deliver();
    const filed = await world.report({
      path: { site: 'bladet', id },
      url: `/v1/sites/bladet/comments/${id}/reports`,
      body: { grade: 'rules' },
    });
    const reportForm = { path: { site: 'bladet', id }, url: `/v1/sites/bladet/comments/${id}/report.html` };
    answers.push(await world.report({ method: 'GET', ...reportForm }));
    const byForm = { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'grade=rules' };
    answers.push(await world.report({ ...reportForm, ...byForm }));
    const { reference, receipt: proof } = JSON.parse(filed.body ?? '');
    const url = `/v1/sites/bladet/reports/${reference}`;
    const report = { method: 'GET', path: { site: 'bladet', reference }, url, headers: { 'sluss-receipt': proof } };
    answers.push(filed, await world.report(report), await world.author(asked), await world.read({ path: thread }));
    const base = '/v1/sites/bladet';
    const ofThread = `${base}/threads/vattentornet`;
    for (const url of [base, `${base}/about.html`, `${base}/feed.atom`, `${ofThread}/comments.html`, `${ofThread}/feed.atom`])
      answers.push(await world.read({ path: { site: 'bladet' }, url }));
    answers.push(await world.read({ path: { site: 'bladet' }, url: `${base}/counts`, query: { threads: 'vattentornet' } }));
    const form = { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'body=Tornet+kostar+mycket+i+l%C3%A4ngden.' };
    answers.push(await world.submit({ path: thread, url: `${ofThread}/comments.html`, ...form }));
    answers.push(await world.author({ ...asked, method: 'PATCH', body: { body: 'Tack för en bra artikel.' } }));
    const comment = await tables.casebook.find('bladet', id);
    const refused = comment && act(comment, { action: 'reject', reason: 'rules' }, by(comment, { now: Date.now() }));
    if (refused?.ok) await tables.casebook.change(refused.comment, versionOf(comment ?? refused.comment));
    const appeals = `/v1/sites/bladet/comments/${id}/appeals`;
    answers.push(await world.author({ ...asked, method: 'POST', url: appeals, body: { text: 'Varför?' } }));
    const sentForm = {
      method: 'POST',
      url: `/v1/sites/bladet/comments/${id}/status.html`,
      headers: form.headers,
      body: `receipt=${receipt}`,
    };
    answers.push(await world.author({ ...asked, ...sentForm }));
    const tried = { method: 'POST', path: { site: 'bladet' }, url: `${base}/nudge`, body: { body: 'Hej.' } };
    answers.push(await world.author(tried), await world.author({ ...asked, method: 'DELETE' }));
    await tables.contacts.keep({ site: 'bladet', id, email: 'asa@example.se', replies: true, at: Date.now() });
    const mailKey = { id: '1', key: deriveKey('x'.repeat(40), 'mail', 'bladet') };
    const token = mailToken(mailKey, id, 'unsubscribe');
    const confirm = { path: { site: 'bladet' }, url: `${base}/mail/confirm`, body: { token: mailToken(mailKey, id, 'confirm') } };
    answers.push(
      await world.mail(confirm),
      await world.mail({ path: { site: 'bladet', token }, url: `${base}/mail/unsubscribe/${token}` }),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([
      ...[202, 200, 200, 200, 201],
      ...Array.from({ length: 9 }, () => 200),
      202,
      200,
      201,
      ...Array.from({ length: 5 }, () => 200),
    ]);
    expect([...world.shown].sort()).toEqual([...operations.keys()].filter((operation) => !ofDesk.includes(operation)).sort());
  });

  it('is no document for what it does not name', () => {
    const given = (status: number, value: unknown) => () =>
      documented('GET', `${base}/team`, { status, type: 'application/json; charset=utf-8', text: JSON.stringify(value) });
    const member = { id: 'm_01K2XJ3V0000000000000000AB', name: 'Vera', roles: ['publisher'] };
    expect(given(200, { members: [member] })()).toBe('GET /v1/sites/{site}/review/team');
    expect(given(200, { members: [{ ...member, mail: 'vera@example.com' }] })).toThrow('is no Team');
    expect(given(200, { members: [{ ...member, roles: ['redaktör'] }] })).toThrow('is no Team');
    expect(given(202, { members: [member] })).toThrow('not documented');
  });
});
