import { describe, expect, it } from 'vitest';
import { versionOf } from '../../shared/comment/comment.ts';
import { createdAtOf } from '../../shared/comment/comment-id.ts';
import { isShown, publishedForm } from '../../shared/comment/published-comment.ts';
import { headsOf } from '../../shared/log/chain.ts';
import { moderated } from '../../shared/pipeline/moderated.ts';
import { policySchema } from '../../shared/policy/policy.ts';
import { detailOf } from '../../shared/review/card.ts';
import { editableUntil, edited, nextRevision } from '../../shared/review/edited.ts';
import { escalated, noted, threatRecorded } from '../../shared/review/marks.ts';
import { reported } from '../../shared/review/reported.ts';
import { reviewOf } from '../../shared/review/review-item.ts';
import { undo } from '../../shared/review/undo.ts';
import { detectors } from '../../shared/signals/detectors/index.ts';
import { anna, body, by, doing, judged, lastOf, moment, ok, signal } from './desk.ts';

const policy = policySchema.parse({ mode: 'machine' });
const hiding = policySchema.parse({ mode: 'machine', edit: { meanwhile: 'hide' } });
const clean = 'Jag skrev fel gata: det var vid torget.';
const rude = 'Ring henne på 070-174 06 05.';

type Comment = ReturnType<typeof judged>;
const soon = (comment: Comment) => createdAtOf(comment.id) + 60_000;
const editing = (comment: Comment, text: string, rules = policy) => {
  const now = soon(comment);
  const message = nextRevision(comment, { body: text, author: { name: 'Vera', url: undefined } });
  return edited(comment, moderated(message, rules, {}, { now, salt: 'nytt salt' }, detectors), rules, { now });
};
const changed = (comment: Comment, text = clean, rules = policy) => ok(editing(comment, text, rules));

describe('an edit', () => {
  it('is a new revision that is judged anew, with everything before it still in the log', () => {
    const before = judged('approve');
    const after = changed(before);
    expect(after).toMatchObject({ revision: 2, state: 'approved', body: clean, author: { name: 'Vera' }, salt: 'nytt salt' });
    expect(after.log.map(({ kind }) => kind)).toEqual([...before.log.map(({ kind }) => kind), 'edit', 'decision']);
    expect(versionOf(after)).toBeGreaterThan(versionOf(before) + 1000);
    expect(publishedForm(after)).toMatchObject({ state: 'approved', body: clean, editedAt: after.log[1]?.at });
  });

  it('leaves the chain of the log up to it as it was sealed, and keeps the former text for those who review', () => {
    const before = judged('approve');
    const result = editing(before, clean);
    const texts = result.ok ? result.texts : [];
    const heads = headsOf(ok(result), texts);
    expect(heads.slice(0, 1)).toEqual(headsOf(before));
    expect(headsOf(ok(result))).toEqual(heads);
    const context = { thread: { id: 't' }, language: 'sv', now: 0, siblings: { before: [], after: [] }, legal: 'ygl' } as const;
    expect(detailOf(ok(result), { ...context, texts }).notes).toMatchObject([{ entry: 2, by: 'author', text: body }]);
    const forged = texts.map((each) => ({ ...each, text: each.text?.replace('bor', 'bodde') }));
    expect(headsOf(ok(result), forged)).not.toEqual(heads);
  });

  it('leaves up what readers saw while it is held, or takes it down, as the policy has it', () => {
    const kept = changed(judged('approve'), rude);
    expect([kept.state, isShown(kept), publishedForm(kept)]).toEqual(['held', true, undefined]);
    expect(reviewOf(kept)).toMatchObject({ queue: 'held' });
    const again = changed(kept, `${rude} Nu!`);
    expect([isShown(again), publishedForm(again)]).toEqual([true, undefined]);
    expect(publishedForm(doing(again, { action: 'reject', reason: 'personal-data' }))).toMatchObject({ state: 'removed' });
    expect(publishedForm(doing(again, { action: 'approve' }))).toMatchObject({ state: 'approved', body: `${rude} Nu!` });
    const hidden = changed(judged('approve'), rude, hiding);
    expect([isShown(hidden), publishedForm(hidden)?.state]).toEqual([false, 'removed']);
    expect([isShown(changed(judged('hold'), rude)), publishedForm(changed(judged('hold'), rude))]).toEqual([false, undefined]);
  });

  it.each([
    ['reported', (comment: Comment) => ok(reported(comment, { grade: 'rules' }, moment))],
    ['escalated', (comment: Comment) => ok(escalated(ok(reported(comment, { grade: 'rules' }, moment)), { ...moment, member: anna }))],
    ['a threat to life', (comment: Comment) => ok(threatRecorded(comment, { text: 'Hot.' }, { ...moment, member: anna }))],
  ])('of what is %s waits for a human, however clean it is', (_what, situation) => {
    const before = situation(judged('approve'));
    const after = editing(before, clean);
    expect(ok(after)).toMatchObject({ state: 'held' });
    expect(lastOf(ok(after))).toMatchObject({ outcome: 'hold', reasons: [{ code: 'edited' }] });
    expect(reviewOf(ok(after))?.reports).toEqual(reviewOf(before)?.reports ?? []);
  });

  it('leaves readers a way to report what they still see', () => {
    const kept = changed(judged('approve'), rude);
    const twice = ok(reported(kept, { grade: 'rules' }, moment));
    expect([reviewOf(twice)?.queue, isShown(twice)]).toEqual(['reported', true]);
    expect(isShown(ok(reported(kept, { grade: 'rules', standing: true }, moment, 1)))).toBe(false);
    expect(reported(changed(judged('approve'), rude, hiding), { grade: 'rules' }, moment)).toMatchObject({ ok: false });
  });

  it('waits for a human where a human approved the text before, and takes that approval back from the author’s standing', () => {
    const approved = doing(judged('hold'), { action: 'approve' });
    expect(editing(approved, clean)).toMatchObject({ ok: true, standing: -1, comment: { state: 'held' } });
  });

  it('of what only humans may decide on waits for one', () => {
    const after = changed(judged('hold', [signal('self-harm')]));
    expect(lastOf(after)).toMatchObject({ outcome: 'hold', reasons: [{ code: 'edited' }] });
  });

  it('is over when its time is, or a human has decided against the comment, or it is gone', () => {
    const fresh = judged('approve');
    const minutes = (count: number) => createdAtOf(fresh.id) + count * 60_000;
    expect(editableUntil(fresh, policy, minutes(14))).toBe(minutes(15));
    expect(editableUntil(fresh, policy, minutes(15))).toBeUndefined();
    expect(editableUntil(fresh, { edit: { minutes: 0, meanwhile: 'keep' } }, minutes(0))).toBeUndefined();
    for (const against of [
      doing(fresh, { action: 'remove', reason: 'rules' }),
      doing(fresh, { action: 'mask', spans: [{ start: 0, end: 3 }] }),
      doing(judged('hold'), { action: 'reject', reason: 'rules' }),
      judged('reject', [signal('spam')]),
    ]) {
      expect(editableUntil(against, policy, minutes(1))).toBeUndefined();
      expect(editing(against, clean)).toMatchObject({ ok: false, refusal: { code: 'not-possible' } });
    }
  });

  it('takes no mask over, and nobody undoes across it', () => {
    const unmasked = doing(judged('hold'), { action: 'approve' });
    const after = changed(unmasked);
    expect(undo(after, 2, by(after))).toMatchObject({ ok: false, refusal: { code: 'stale' } });
    expect(lastOf(doing(after, { action: 'approve' }))).not.toHaveProperty('masked.0');
  });

  it('makes a look at the text before it stale, but a colleague’s note does not', () => {
    const before = judged('hold');
    const seen = versionOf(before);
    const noticed = ok(noted(before, 'Kolla.', { ...moment, member: anna }));
    expect(undo(changed(noticed), 1, { ...by(before), seen })).toMatchObject({ ok: false, refusal: { code: 'stale' } });
  });
});
