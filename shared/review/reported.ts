import type { Comment } from '../comment/comment.ts';
import type { Reason } from '../comment/decision.ts';
import { type ReportGrade, withDecision, withEntry } from '../comment/log.ts';
import { isShown } from '../comment/published-comment.ts';
import { type Report, reportWords } from '../report/words.ts';
import { type Acted, done, isFull, type Moment, notPossible, refused } from './acted.ts';
import { inForce, isMember } from './in-force.ts';
import { committed } from './marks.ts';
import { machineDecision, reviewOf } from './review-item.ts';

/** Why the machine hides what readers reported. */
const hidden: Reason = { code: 'reports', message: 'reports-hidden' };

/** The open report that another of the same grade is counted with once the log has no room for each. */
export const openReport = (comment: Comment, grade: ReportGrade) => reviewOf(comment)?.reports.findLast((report) => report.grade === grade);

/** Reports hide a comment once, and not after a human has read what readers reported and kept it. */
const mayHide = ({ log }: Comment): boolean => {
  const kept = inForce(log);
  const first = kept.find(({ kind }) => kind === 'report')?.n ?? log.length;
  const isKept = kept.some(
    (entry) =>
      entry.kind === 'decision' && entry.n > first && isMember(entry.actor) && (entry.outcome === 'approve' || entry.outcome === 'restore'),
  );
  const wasHidden = log.some(
    (entry) => entry.kind === 'decision' && entry.actor === 'machine' && entry.reasons.some(({ code }) => code === 'reports'),
  );
  return !isKept && !wasHidden;
};

/** The reported comment, held until a human has read it where `hideAfter` open reports have standing. */
const hiddenAfter = (comment: Comment, hideAfter: number, now: number): Comment => {
  const known = reviewOf(comment)?.reports.filter(({ standing }) => standing).length ?? 0;
  if (hideAfter === 0 || known < hideAfter || !mayHide(comment)) return comment;
  const machine = machineDecision(comment.log);
  return withDecision(comment, now, { outcome: 'hold', reasons: [...(machine?.reasons ?? []), hidden], actor: 'machine' });
};

/**
 * What a reader has against a comment that readers can see: one entry more, and a second where it is hidden for it, after `hideAfter`
 * reports with standing (0: never). Readers fill half the log; beyond that a report has an entry only where it changes something: it
 * is the only open one of its grade, or may hide the comment.
 */
export const reported = (comment: Comment, { grade, reason, standing, ...said }: Report, by: Moment, hideAfter = 0): Acted => {
  if (!isShown(comment)) return notPossible(comment);
  const changesNothing = openReport(comment, grade) !== undefined && !(standing && hideAfter > 0 && mayHide(comment));
  if (isFull(comment, 'member') || (isFull(comment, 'reader') && changesNothing)) return refused({ code: 'full' });
  const words = reportWords(said);
  const { text, ...commits } = words === undefined ? {} : committed(comment, words, by.salt());
  const at = new Date(by.now).toISOString();
  const next = withEntry(comment, {
    ...{ kind: 'report', actor: 'reader', at, grade },
    ...(reason && { reason }),
    ...(standing && { standing }),
    ...commits,
  });
  return done(comment, hiddenAfter(next, hideAfter, by.now), text && [text]);
};
