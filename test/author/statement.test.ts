import { describe, expect, it } from 'vitest';
import { statementSchema } from '../../shared/author/statement.ts';
import { type Status, statusSchema, statusView } from '../../shared/author/status-view.ts';
import type { Comment } from '../../shared/comment/comment.ts';
import { type Language, languages, textOf } from '../../shared/messages/catalogue.ts';
import { act } from '../../shared/review/act.ts';
import { decisionReasons, legalGrounds } from '../../shared/review/grounds.ts';
import { appealed, noted, threatRecorded } from '../../shared/review/marks.ts';
import { reported } from '../../shared/review/reported.ts';
import type { Action } from '../../shared/review/requests.ts';
import { undo } from '../../shared/review/undo.ts';
import type { Category } from '../../shared/signals/signal.ts';
import { at, bo, body, by, doing, judged, marked, moment, ok, refusalOf, signal, situations } from '../review/desk.ts';

const actions: readonly Action[] = ['approve', 'reject', 'hold', 'remove', 'mask', 'uphold', 'overturn'];
const alone = { sent: [], texts: [] };
const statusOf = (comment: Comment, language: Language = 'sv'): Status => statusView(comment, language, alone);
const statementOf = (comment: Comment, language: Language = 'sv') => {
  const { statement } = statusOf(comment, language);
  if (!statement) throw new Error('no statement');
  return statement;
};
const whys = {
  approve: {},
  reject: { reason: 'hate' },
  hold: {},
  remove: { reason: 'hate' },
  mask: {},
  escalate: {},
  uphold: {},
  overturn: {},
} as const;

/** Every comment that a moderator's decision leads to, each after words of others that are not the author's to read. */
const decided = Object.entries(situations).flatMap(([name, situation]) =>
  actions.flatMap((action) => {
    const before = situation();
    const acted = act(before, { action, note: 'Till skribenten.', ...whys[action] }, by(before));
    return acted.ok ? [[action, name, acted.comment] as const] : [];
  }),
);

describe('the statement of reasons', () => {
  const cases = decided.flatMap(([action, name, comment]) => languages.map((language) => [action, name, language, comment] as const));
  it.each(cases)('of %s (%s) is whole, in %s', (_action, _name, language, comment) => {
    const status = statusOf(comment, language);
    const masked = comment.log.findLast((entry) => entry.kind === 'decision')?.masked;
    const restricted = comment.state !== 'approved' || masked !== undefined;
    expect([status.statement !== undefined, status.explanation === undefined]).toEqual([restricted, restricted]);
    // Nothing but what is documented, and so no score, no detector and no actor.
    expect(statusSchema.parse(status)).toEqual(status);
    if (!status.statement) return;
    const { text, reasons, since, appeal, restriction, words } = statementSchema.parse(status.statement);
    const told = [...Object.values(text), ...reasons.map(({ message }) => message)];
    for (const each of told) expect(each).toMatch(/^[^{}]+\.$/);
    expect(Object.keys(text)).toEqual(['restriction', 'source', 'automation', 'ground', 'redress']);
    expect(reasons.length).toBeGreaterThan(0);
    expect(Date.parse(since)).toBeLessThanOrEqual(at);
    expect(appeal === undefined).toBe(restriction === 'held');
    if (restriction === 'masked') expect(words).toMatchObject([{ ...marked, text: body.slice(marked.start, marked.end) }]);
    expect(JSON.stringify(status)).not.toMatch(/m_01|score|detector|"hen"|Jag menade/);
  });

  it('has been reached for each of the restrictions', () => {
    const reached = decided.flatMap(([, , comment]) => statusOf(comment).statement?.restriction ?? []);
    expect([...new Set(reached)].sort()).toEqual(['held', 'masked', 'not-published', 'removed']);
  });

  it('says which machine or human, from a report or by themselves', () => {
    const of = (comment: Comment) => {
      const { source, automatedDetection, automatedDecision } = statementOf(comment);
      return [source, automatedDetection, automatedDecision];
    };
    expect(of(situations['rejected by the machine']())).toEqual(['own-initiative', true, true]);
    expect(of(judged('hold', [{ code: 'mode', message: 'mode-human' }]))).toEqual(['own-initiative', false, true]);
    expect(of(situations.rejected())).toEqual(['own-initiative', true, false]);
    expect(of(situations.removed())).toEqual(['own-initiative', false, false]);
    const reports = situations['approved, reported']();
    const removed = doing(reports, { action: 'remove', reason: 'hate' }, { member: bo });
    expect(of(removed)).toEqual(['notice', false, false]);
    const appeal = ok(appealed(removed, { of: 3, note: 'Nej.' }, moment));
    expect(of(doing(appeal, { action: 'uphold', note: 'Jo.' }))).toEqual(['notice', false, false]);
    const kept = doing(reports, { action: 'approve' });
    expect(of(doing(kept, { action: 'remove', reason: 'rules' }))).toEqual(['own-initiative', false, false]);
  });

  it('tells nothing of who reported, of what they wrote, or of colleagues’ words', () => {
    const steps = [
      (c: Comment) => reported(c, { grade: 'illegal', name: 'Ines', text: 'Ines anmäler.' }, moment),
      (c: Comment) => noted(c, 'Se upp.', by(c)),
      (c: Comment) => threatRecorded(c, { text: 'Hot.', handedTo: 'Polisen', reference: 'K 1-26' }, by(c)),
      (c: Comment) => act(c, { action: 'remove', reason: 'threat', legalGround: '4:5', note: 'Till skribenten.' }, by(c)),
    ];
    let comment = judged('approve');
    const texts = steps.flatMap((step) => {
      const acted = step(comment);
      comment = ok(acted);
      return acted.ok ? acted.texts : [];
    });
    const status = statusView(comment, 'sv', { sent: [], texts });
    expect(status).toMatchObject({ note: 'Till skribenten.', statement: { source: 'notice', ground: { kind: 'law', law: '4:5' } } });
    expect(status.statement?.text.ground).toContain('brottsbalken 4 kap. 5 §, olaga hot');
    expect(JSON.stringify(status)).not.toMatch(/Ines|Se upp|Polisen|K 1-26|"Hot\."|illegal/);
  });

  it('says which rule or law, for each there is', () => {
    for (const language of languages) {
      for (const law of legalGrounds) expect(textOf(language, `law-${law}`)).not.toBe(`law-${law}`);
      // Of self-harm it speaks with care, below.
      const named = decisionReasons.filter((reason) => reason !== 'self-harm');
      const grounds = named.map((reason) => {
        const removed = statementOf(doing(judged('approve'), { action: 'remove', reason }), language);
        expect(removed.ground).toEqual({ kind: 'rules', rules: [reason] });
        return removed.text.ground;
      });
      expect(new Set(grounds).size).toBe(named.length);
      expect(grounds.join(' ')).not.toMatch(/rule-|\{/);
    }
    const blocked = judged('reject', [{ code: 'blocked', message: 'blocked' }]);
    expect(statementOf(blocked).text.ground).toContain('stängas av');
  });

  it('lets a decision be appealed against for six months, once', () => {
    const rejected = situations.rejected();
    expect(statementOf(rejected).appeal).toEqual({ state: 'possible', of: 2, until: '2026-11-03T11:00:00.000Z' });
    expect(statementOf(rejected).text.redress).toContain('till och med den 2 november 2026');
    const appeal = (now: string) => appealed(rejected, { of: 2, note: 'Nej.' }, { ...moment, now: Date.parse(now) });
    expect(refusalOf(appeal('2026-11-03T11:00:00.001Z'))).toBe('not-possible');
    const open = ok(appeal('2026-11-03T11:00:00.000Z'));
    expect(statementOf(open).appeal).toEqual({ state: 'open' });
    expect(statementOf(doing(open, { action: 'uphold', note: 'Jo.' })).appeal).toEqual({ state: 'answered' });
    expect(statementOf(judged('hold'))).not.toHaveProperty('appeal.state');
  });

  it('says since when, whatever was undone or repeated meanwhile', () => {
    const held = judged('hold');
    const later = { now: at + 3_600_000 };
    const approved = doing(held, { action: 'approve' });
    const back = ok(undo(approved, 2, by(approved, later)));
    expect(statementOf(back)).toMatchObject({ restriction: 'held', since: new Date(later.now).toISOString(), automatedDecision: true });
    const appeal = situations['rejected, appealed']();
    const upheld = doing(appeal, { action: 'uphold', note: 'Jo.' }, later);
    expect(statementOf(upheld).since).toBe(new Date(at).toISOString());
  });

  it('names each place once, in the field where it is', () => {
    const spans = [{ start: 4, end: 8 }, { start: 0, end: 5 }, { field: 'name', start: 0, end: 3 } as const];
    const masked = doing(judged('approve'), { action: 'mask', spans });
    expect(statementOf(masked).words).toEqual([
      { start: 0, end: 8, text: 'Hen bor ' },
      { field: 'name', start: 0, end: 3, text: 'Tor' },
    ]);
  });

  it.each(languages)('meets somebody who may hurt themselves with care and a way to help, in %s', (language) => {
    const own = { ...signal('self-harm'), message: 'self-harm-own' };
    const kind = [judged('hold', [own]), doing(judged('hold', [own]), { action: 'reject', reason: 'rules' })];
    for (const comment of kind) {
      const { text } = statementOf(comment, language);
      expect(text.help).toMatch(/112.*90101/);
      expect(text.restriction).toMatch(/^(?:Tack|Thank you)/);
      expect(text.ground).not.toMatch(/tillåter|allow/);
    }
    const urging = judged('hold', [{ ...own, message: 'self-harm-urged' }]);
    const threat = judged('hold', [signal('threat' satisfies Category)]);
    for (const comment of [urging, threat]) expect(statementOf(comment, language).text).not.toHaveProperty('help');
  });

  it('says that an appeal was right though words are hidden again that were before', () => {
    const removed = doing(situations['approved, masked'](), { action: 'remove', reason: 'rules' }, { member: bo });
    const open = ok(appealed(removed, { of: removed.log.length, note: 'Nej.' }, moment));
    const outcomes = (['overturn', 'uphold'] as const).map((action) => statusOf(doing(open, { action, note: 'Svar.' })).appealed?.outcome);
    expect(outcomes).toEqual(['overturned', 'upheld']);
    const masked = (action: 'overturn' | 'uphold') => statusOf(doing(situations['masked, appealed'](), { action, note: 'Svar.' }));
    expect([masked('overturn').appealed?.outcome, masked('uphold').appealed?.outcome]).toEqual(['overturned', 'upheld']);
  });

  it('is of no comment that its author took back, or that was erased', () => {
    for (const comment of [situations.withdrawn(), situations.erased()]) expect(statusOf(comment)).not.toHaveProperty('statement');
  });
});
