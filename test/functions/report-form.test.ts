import { describe, expect, it } from 'vitest';
import { nextId } from '../memory/comments.ts';

import { notice as json, origin, useReports } from './report-world.ts';

const notice = { ...json, goodFaith: 'yes' };

describe('a report by a form that needs no script', () => {
  const { here } = useReports();

  const ask = async (method: 'GET' | 'POST', fields: object = {}, { id = here.comment.id, headers = {}, ip = '198.51.100.1' } = {}) => {
    const answer = await here.world.report({
      ...{ method, path: { site: 'bladet', id }, url: `/v1/sites/bladet/comments/${id}/report.html`, ip },
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      ...(method === 'POST' ? { body: new URLSearchParams({ ...fields }).toString() } : {}),
    });
    return { status: answer.statusCode, headers: answer.headers, page: answer.body ?? '' };
  };
  const log = async () => (await here.tables.casebook.find('bladet', here.comment.id))?.log.slice(1);
  const givenAs = (page: string, id: string): string => new RegExp(`id="${id}" readonly value="([^"]+)"`).exec(page)?.[1] ?? '';

  it('is a page that loads nothing; sent, it is on record, and what to keep is said', async () => {
    const form = await ask('GET');
    expect(form).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } });
    expect(form.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    const { status, page } = await ask('POST', notice, { headers: { origin } });
    expect([status, await log()]).toMatchObject([201, [{ kind: 'report', grade: 'illegal' }]]);
    expect(page).toContain('Vi har mottagit din anmälan om olagligt innehåll.');
    const [reference, receipt] = [givenAs(page, 'reference'), givenAs(page, 'receipt')];
    expect(page).toContain(`href="../../../../../status/report/bladet/${reference}#${receipt}"`);
    const told = await here.world.report({ method: 'GET', path: { site: 'bladet', reference }, headers: { 'sluss-receipt': receipt } });
    expect(JSON.parse(told.body ?? '')).toMatchObject({ grade: 'illegal', status: 'open' });
    expect(await here.tables.addresses.reporter({ site: 'bladet', id: here.comment.id, entry: 2 }, Date.now())).toBe('ylva@example.se');
    expect((await ask('POST', notice)).page).toContain(reference);
  });

  it('names each field that is wrong, keeps what was typed as text, and writes nothing', async () => {
    const text = '"><script>alert(1)</script>';
    const { status, page } = await ask('POST', { ...notice, text, email: 'ylva', goodFaith: '', name: 'y'.repeat(201) });
    expect(status).toBe(400);
    for (const field of ['email', 'name']) expect(page).toContain(`id="${field}-error"`);
    expect(page).not.toContain('<script');
    expect(page).toContain('&quot;&gt;&lt;script&gt;');
    expect(page).toContain('value="illegal" required checked');
    for (const [fields, field] of [
      [{}, 'grade'],
      [{ ...notice, text: ' ' }, 'text'],
      [{ ...notice, goodFaith: '' }, 'goodFaith'],
    ] as const)
      expect((await ask('POST', fields)).page).toContain(`aria-describedby="${field}-error"`);
    expect(await log()).toEqual([]);
  });

  it('is refused in words: of no such comment, from a foreign page, in other words from the same address, and when it is too much', async () => {
    for (const id of [nextId(), 'x']) expect(await ask('POST', notice, { id })).toMatchObject({ status: 404 });
    expect(await ask('GET', {}, { id: 'x' })).toMatchObject({ status: 404 });
    expect(await ask('POST', notice, { headers: { origin: 'https://annan.example' } })).toMatchObject({ status: 403 });
    expect(await ask('POST', notice, { headers: { 'content-type': 'text/plain' } })).toMatchObject({ status: 415 });
    expect(await ask('POST', { ...notice, text: 'å'.repeat(20_000) })).toMatchObject({ status: 413 });
    expect((await ask('POST', { grade: 'rules' })).status).toBe(201);
    await ask('POST', notice);
    const other = await ask('POST', { ...notice, text: 'Jag är hotad här.' });
    expect(other).toMatchObject({ status: 409, page: expect.stringContaining('Någon med samma uppkoppling') });
    expect(other.page).toContain('Jag är hotad här.');
    expect(await log()).toHaveLength(2);
  });
});
