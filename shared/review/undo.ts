import type { Comment } from '../comment/comment.ts';
import { stateAfter, withDecision } from '../comment/log.ts';
import { type Acted, type By, conflictsAfter, done, notPossible, objection, refused, stale } from './acted.ts';
import { decisionInForce, isMember, maskInForce } from './in-force.ts';

/**
 * Takes back the last decision, entry `entry`, if it was a human's: a new decision that leads to where the comment was before it, its
 * reasons and its mask included. Nothing may have happened since but notes and looks.
 */
export const undo = (comment: Comment, entry: number, by: By): Acted => {
  const against = objection(comment, by);
  if (against) return refused(against);
  const undone = comment.log[entry - 1];
  if (undone?.kind !== 'decision' || !isMember(undone.actor)) return notPossible(comment);
  if (conflictsAfter(comment, entry)) return refused(stale(comment, entry));

  const log = [...comment.log, { ...undone, undoes: entry }];
  const back = decisionInForce(log);
  const state = stateAfter(back ? [back] : []);
  const outcome = state === 'approved' && comment.state === 'removed' ? 'restore' : (back?.outcome ?? 'hold');
  const masked = state === 'approved' ? maskInForce(log) : undefined;
  const { reasons = [], legalGround } = back ?? {};
  return done(comment, withDecision(comment, by.now, { outcome, reasons, legalGround, masked, undoes: entry, actor: by.member }));
};
