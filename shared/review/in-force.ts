import type { Actor, Decision, MemberId } from '../comment/decision.ts';
import { type Entry, entriesBeforeText } from '../comment/log.ts';

/** An entry with its place in the log, from 1. */
export type Numbered = Entry & { readonly n: number };

/** The log without what was undone and without the undoing; an undoing that was itself undone is as if it had never been. */
export const inForce = (log: readonly Entry[]): readonly Numbered[] => {
  const undone = new Set<number>();
  const kept: Numbered[] = [];
  for (const [at, entry] of [...log.entries()].reverse()) {
    if (undone.has(at + 1)) continue;
    if (entry.kind === 'decision' && entry.undoes !== undefined) undone.add(entry.undoes);
    else kept.push({ ...entry, n: at + 1 });
  }
  return kept.reverse();
};

/** The decision that holds now. */
export const decisionInForce = (log: readonly Entry[]): (Decision & { readonly n: number }) | undefined =>
  inForce(log).findLast((entry) => entry.kind === 'decision');

/** What the last approval of the text as it is hides from readers; whoever approves again without a word of it hides the same. */
export const maskInForce = (log: readonly Entry[]): Decision['masked'] => {
  const former = entriesBeforeText({ log });
  return inForce(log).findLast(
    (entry): entry is Decision & { readonly n: number } =>
      entry.n > former && entry.kind === 'decision' && (entry.outcome === 'approve' || entry.outcome === 'restore'),
  )?.masked;
};

export const isMember = (actor: Actor): actor is MemberId => actor.startsWith('m_');
