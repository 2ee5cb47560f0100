import type { Decision } from '../../shared/comment/decision.ts';
import type { JournalEntry } from '../../shared/review/journal.ts';

export const member = 'm_01K2XJ3V0000000000000000AB';

/** A decision at this time (Unix ms), a member's unless the machine made it. */
export const decisionAt = (at: number, outcome: Decision['outcome'], more: Partial<Decision> = {}): Decision => ({
  ...{ kind: 'decision', outcome, reasons: [], policyVersion: 'p', engineVersion: 'e', actor: member },
  at: new Date(at).toISOString(),
  ...more,
});

/** Why the machine held something, by what it saw in it. */
export const machineReasons = (...seen: readonly (readonly ['hate' | 'spam' | 'threat', number])[]): Decision['reasons'] =>
  seen.map(([category, score]) => ({ code: 'signal', category, score, message: 'links-many' }));

/** An entry of the site's own: nobody blocks this author any more. */
export const unblocked = (key: string): JournalEntry => ({ kind: 'unblock', actor: member, at: '2026-11-22T22:10:00.000Z', key });
