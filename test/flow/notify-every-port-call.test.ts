import { describe, expect, it } from 'vitest';
import { versionOf } from '../../shared/comment/comment.ts';
import { eventTypes } from '../../shared/events/types.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { doing } from '../review/desk.ts';
import { startEngines } from './engines.ts';
import { createFaults, everyFault, type FaultMode } from './faults.ts';
import { createPipeline, type Tables } from './pipeline.ts';

const site = siteSchema.parse({
  settings: { id: 'bladet', title: 'Bladet', threads: 'any' },
  policy: { mode: 'machine' },
  desk: { webhooks: [{ id: 'w_01K2XJ3V0000000000000000AB', url: 'https://hooks.example.com/', events: eventTypes, active: true }] },
});
const [asa, ylva, bo] = ['asa@example.se', 'ylva@example.se', 'bo@example.se'];

/**
 * Åsa asks for replies to her comment and says yes to the mail; Bo replies; Ylva reports the reply as illegal, and it is removed. One call to a
 * port of what tells them all this goes wrong.
 */
const scenario = async (tables: Tables, at: number, mode: FaultMode) => {
  await tables.casebook.putSite(site, Date.now());
  await tables.published.putSettings(site.settings);
  const sending = createPipeline(tables, createFaults(0, 'error'));
  const faults = createFaults(at, mode);
  const telling = createPipeline(tables, faults);
  const notify = async () => {
    telling.notices.push(...sending.notices.splice(0));
    await telling.notify();
    await faults.landLate();
  };
  const send = async (body: object): Promise<string> => {
    const sent = await sending.submit({ path: { site: 'bladet', thread: 'vattentornet' }, body });
    await sending.deliver();
    return JSON.parse(sent.body ?? '').id;
  };
  const id = await send({ body: `Tornet kostar för mycket, ${at} ${mode}.`, author: { email: asa }, notify: { replies: true } });
  await notify();
  const token = /#confirm\/bladet\/(\S+)/.exec(telling.mailed[0]?.text ?? '')?.[1];
  await sending.mail({ path: { site: 'bladet' }, url: '/v1/sites/bladet/mail/confirm', body: { token } });
  const reply = await send({ body: `Det tycker jag inte alls, ${at} ${mode}.`, author: { email: bo }, parentId: id });
  const illegal = { grade: 'illegal', text: 'Detta är hets.', email: ylva, goodFaith: true };
  await sending.report({ path: { site: 'bladet', id: reply }, body: illegal });
  await notify();
  const before = await tables.casebook.find('bladet', reply);
  if (!before) throw new Error('the reply is not there');
  expect(await tables.casebook.change(doing(before, { action: 'remove', reason: 'hate' }, { now: Date.now() }), versionOf(before))).toBe(
    'changed',
  );
  sending.notices.push({ site: 'bladet', id: reply, entry: 3 });
  await notify();
  const events = new Map(telling.deliveries.map(({ event }) => [event.id, event.type]));
  return {
    mailed: telling.mailed,
    events: [...events.values()].sort(),
    told: await tables.told.sent({ site: 'bladet', id: reply }),
    calls: faults.calls,
  };
};

const expected = [
  [asa, 'Bladet: Vill du få mejl när någon svarar?'],
  [asa, 'Bladet: Någon har svarat på din kommentar'],
  [ylva, 'Bladet: Vi har mottagit din anmälan'],
  [bo, 'Bladet: Din kommentar är borttagen'],
  [ylva, 'Bladet: Din anmälan är avgjord'],
].map((mail) => mail.join(' '));
const expectedEvents = ['comment.approved', 'comment.approved', 'comment.removed', 'report.received'];

describe.each(await startEngines())('whatever port call of notify fails, %s', (_name, createTables) => {
  it('mails everybody what they have to hear, twice only what nobody could know was sent, and has all announced', async () => {
    const clean = await scenario(await createTables(), 0, 'error');
    expect(clean.mailed.map(({ to, subject }) => `${to} ${subject}`).sort()).toEqual(expected.toSorted());
    expect(clean.events).toEqual(expectedEvents);
    expect(clean.calls.length).toBeGreaterThan(40);
    for (const { at, mode } of everyFault(clean.calls)) {
      const { mailed, events, told, calls } = await scenario(await createTables(), at, mode);
      const [failed = 'after the last', where] = [calls[at - 1], `${mode} at call ${at}, ${calls[at - 1]}`];
      const mails = mailed.map(({ to, subject }) => `${to} ${subject}`);
      expect(new Set(mails), where).toEqual(new Set(expected));
      const mayRepeat = failed === 'mails.close' || (failed === 'mail.send' && (mode === 'crash-after' || mode === 'crash-late'));
      if (!mayRepeat) expect(mails.length, where).toBe(expected.length);
      expect(events, where).toEqual(expectedEvents);
      expect(told, where).toMatchObject([{ entry: 3, kind: 'decision' }]);
    }
  }, 400_000);
});
