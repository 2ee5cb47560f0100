import * as z from 'zod';
import type { Comment } from '../comment/comment.ts';
import { createdAtOf, dayOf } from '../comment/comment-id.ts';
import type { Decision } from '../comment/decision.ts';
import type { Entry } from '../comment/log.ts';
import { inForce, isMember } from '../review/in-force.ts';

/**
 * How often something happened, by name: `received/OUTCOME` (the machine's), `decided/OUTCOME/CATEGORY` (a human's), `wait/BUCKET`
 * (a held comment's time to its first human decision) and `turn/FROM-TO/CATEGORY` (where a human decided otherwise than the machine).
 */
export type Counts = Readonly<Record<string, number>>;
const countsSchema = z.record(z.string(), z.int());

export { countsSchema };
/** By UTC day, YYYY-MM-DD. */
export const countsByDaySchema = z.record(z.iso.date(), countsSchema);
export type CountsByDay = Readonly<z.infer<typeof countsByDaySchema>>;

/** Upper bounds, in minutes, of the buckets of waits; the last bucket has none. */
export const waitBuckets = [1, 5, 15, 60, 240, 720, 1440, 2880, 10_080] as const;

/** From 0; a wait of just the bound is within it. */
export const bucketOf = (ms: number): number => {
  const bucket = waitBuckets.findIndex((minutes) => ms <= minutes * 60_000);
  return bucket === -1 ? waitBuckets.length : bucket;
};

// One category a decision, so that categories add up to decisions: the one that weighed most.
const categoryOf = ({ reasons }: Decision): string | undefined => {
  const [heaviest] = reasons.filter(({ category }) => category !== undefined).sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
  return heaviest?.category ?? reasons.find(({ code }) => code === 'moderator')?.message.replace('moderator-', '');
};

const turnOf = (machine: Decision['outcome'], human: Decision['outcome']): string | undefined => {
  const stands = human === 'approve' || human === 'restore';
  const falls = human === 'reject' || human === 'remove';
  if (machine === 'hold') return stands ? 'held-approved' : falls ? 'held-rejected' : undefined;
  if (machine === 'approve') return falls ? 'approved-removed' : undefined;
  return stands ? 'rejected-restored' : undefined;
};

/** All that a whole log counts, each time as `times`; what was undone is as if it had never been. */
const counted = (id: string, log: readonly Entry[], times: 1 | -1): readonly CountsByDay[] => {
  const [machine] = log;
  if (machine?.kind !== 'decision') return [];
  const humans = inForce(log).flatMap((entry) => (entry.kind === 'decision' && isMember(entry.actor) ? [entry] : []));
  const once = (day: string, ...name: readonly string[]): CountsByDay => ({ [day]: { [name.join('/')]: times } });
  const dayAt = ({ at }: Decision): string => at.slice(0, 10);
  const about = (decision: Decision): string => categoryOf(decision) ?? categoryOf(machine) ?? 'none';
  // To erase is no word for or against the comment.
  const [first, last] = [humans.at(0), humans.findLast(({ outcome }) => outcome !== 'erase')];
  const turn = last && turnOf(machine.outcome, last.outcome);
  return [
    once(dayOf(id), 'received', machine.outcome),
    ...humans.map((decision) => once(dayAt(decision), 'decided', decision.outcome, about(decision))),
    ...(first && machine.outcome === 'hold' ? [once(dayAt(first), 'wait', `${bucketOf(Date.parse(first.at) - createdAtOf(id))}`)] : []),
    ...(last && turn ? [once(dayAt(last), 'turn', turn, about(last))] : []),
  ];
};

/**
 * What entries from … to of a comment (counted from 1) change in the figures: those of the log with them less those without, so that
 * the stretches of a log add up to the whole. A decision that they undo is taken back on its own day.
 */
export const contributionOf = ({ id, log }: Pick<Comment, 'id' | 'log'>, from: number, to: number): CountsByDay =>
  sumOf([...counted(id, log.slice(0, to), 1), ...counted(id, log.slice(0, from - 1), -1)]);

/** The same names added, those that come to nothing left out. */
export const sumOf = (parts: readonly CountsByDay[]): CountsByDay => {
  const sum = new Map<string, Map<string, number>>();
  for (const [day, counts] of parts.flatMap((part) => Object.entries(part))) {
    const ofDay = sum.get(day) ?? new Map<string, number>();
    for (const [name, count] of Object.entries(counts)) ofDay.set(name, (ofDay.get(name) ?? 0) + count);
    sum.set(day, ofDay);
  }
  const kept = [...sum].map(([day, counts]) => [day, [...counts].filter(([, count]) => count !== 0)] as const);
  return Object.fromEntries(kept.filter(([, counts]) => counts.length > 0).map(([day, counts]) => [day, Object.fromEntries(counts)]));
};
