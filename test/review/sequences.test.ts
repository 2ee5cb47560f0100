import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comment } from '../../shared/comment/comment.ts';
import { versionOf } from '../../shared/comment/comment.ts';
import { erased } from '../../shared/comment/erased.ts';
import { stateAfter } from '../../shared/comment/log.ts';
import { publishedForm } from '../../shared/comment/published-comment.ts';
import { withdrawn } from '../../shared/comment/withdrawn.ts';
import { act } from '../../shared/review/act.ts';
import type { Acted } from '../../shared/review/acted.ts';
import { appealed, looked, noted, threatRecorded } from '../../shared/review/marks.ts';
import { reported } from '../../shared/review/reported.ts';
import { reviewOf } from '../../shared/review/review-item.ts';
import { undo } from '../../shared/review/undo.ts';
import { anna, at, bo, by, judged, moment } from './desk.ts';

const gone = (comment: Comment | undefined): Acted =>
  comment ? { ok: true, comment, texts: [], standing: 0 } : { ok: false, refusal: { code: 'gone', state: 'erased' } };

/** One thing that somebody does; `back`: how many entries they have not seen. */
const command = fc.record({
  what: fc.constantFrom(
    ...(['approve', 'mask', 'reject', 'hold', 'remove', 'escalate', 'uphold', 'overturn', 'undo', 'undo', 'undo', 'note'] as const),
    ...(['report', 'report', 'appeal', 'appeal', 'threat-record', 'look', 'withdraw', 'erase'] as const),
  ),
  member: fc.constantFrom(anna, bo),
  back: fc.constantFrom(0, 0, 0, 0, 0, 1, 2),
  entry: fc.constantFrom(0, 0, 0, 1, 2),
});
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

const run = (comment: Comment, { what, member, back, entry }: Command): Acted => {
  const who = by(comment, { member, seen: versionOf(comment) - back });
  const last = comment.log.length - entry;
  switch (what) {
    case 'undo':
      return undo(comment, last, who);
    case 'note':
      return noted(comment, 'anteckning', who);
    case 'report':
      return reported(comment, { grade: 'rules' }, moment);
    case 'appeal':
      return appealed(comment, { of: last, note: 'överklagan' }, moment);
    case 'threat-record':
      return threatRecorded(comment, { text: 'hot' }, who);
    case 'look':
      return looked(comment, { purpose: 'threat-to-life', fields: ['ip'] }, who);
    case 'withdraw':
      return gone(withdrawn(comment, at));
    case 'erase':
      return gone(erased(comment, at, 'operator'));
    default:
      return act(comment, { action: what, reason: 'rules', note: 'ord' }, who);
  }
};

const start = fc.constantFrom(...(['approve', 'hold', 'reject'] as const)).map((outcome) => judged(outcome));
const shown = (comment: Comment): string | undefined => {
  const form = publishedForm(comment);
  return form?.state === 'approved' ? form.body : undefined;
};
const everySequence = (commands: fc.Arbitrary<readonly Command[]>, check: (comment: Comment, steps: readonly Command[]) => void) =>
  fc.assert(fc.property(start, commands, check), { numRuns: 400 });
const anyCommands = fc.array(command, { maxLength: 25 });

describe('any sequence of commands', () => {
  it('keeps the log append-only, each entry with its author and the state that its decisions lead to', () => {
    everySequence(anyCommands, (first, steps) => {
      let comment = first;
      for (const step of steps) {
        const before = structuredClone(comment);
        const acted = run(comment, step);
        expect(comment).toEqual(before);
        if (!acted.ok) continue;
        const after = acted.comment;
        // Erasing fills in what the decisions commit to, and changes nothing else.
        const asWas = ({ log }: Comment) => log.map((entry) => (step.what === 'erase' ? { ...entry, text: undefined } : entry));
        expect(asWas(after).slice(0, -1)).toEqual(asWas(before));
        expect(after.log).toHaveLength(before.log.length + 1);
        expect(after.state).toBe(stateAfter(after.log));
        expect(acted.texts.map(({ entry }) => entry).every((entry) => entry === after.log.length)).toBe(true);
        comment = after;
      }
    });
  });

  it('shows readers nothing that was not approved, and after an undoing what they saw before', () => {
    everySequence(anyCommands, (first, steps) => {
      let comment = first;
      /** What readers saw before each entry, from 1. */
      const seen = new Map<number, string | undefined>();
      for (const step of steps) {
        const acted = run(comment, step);
        if (!acted.ok) continue;
        const [before, after] = [shown(comment), shown(acted.comment)];
        seen.set(acted.comment.log.length, before);
        if (step.what === 'undo') expect(after).toBe(seen.get(comment.log.length - step.entry));
        else if (['reject', 'hold', 'remove', 'withdraw', 'erase'].includes(step.what)) expect(after).toBeUndefined();
        else if (!['approve', 'mask', 'overturn'].includes(step.what)) expect(after).toBe(before);
        comment = acted.comment;
        if (comment.state === 'withdrawn' || comment.state === 'erased') expect([after, reviewOf(comment)]).toEqual([undefined, undefined]);
        if (comment.state === 'held') expect(reviewOf(comment)).toBeDefined();
      }
    });
  });

  it('never shows a masked word again, unless the mask is undone or appealed against', () => {
    const noWayBack = anyCommands.map((steps) => steps.filter(({ what }) => what !== 'undo' && what !== 'overturn'));
    everySequence(noWayBack, (first, steps) => {
      let comment = first;
      let masked = false;
      for (const step of steps) {
        const acted = run(comment, step);
        if (!acted.ok) continue;
        comment = acted.comment;
        masked ||= step.what === 'mask';
        if (masked) expect(shown(comment) ?? '').not.toContain('Storgatan');
      }
    });
  });

  it('counts a comment for its author at most once', () => {
    everySequence(anyCommands, (first, steps) => {
      let comment = first;
      let standing = 0;
      for (const step of steps) {
        const acted = run(comment, step);
        if (!acted.ok) continue;
        comment = acted.comment;
        standing += acted.standing;
        expect([0, 1]).toContain(standing);
      }
    });
  });
});
