import type { Decision } from '../comment/decision.ts';
import type { Logged } from '../comment/log.ts';
import { type Language, textOf } from '../messages/catalogue.ts';
import { inForce, maskInForce } from '../review/in-force.ts';

/**
 * What whoever made the report that is entry `n` may know of it: neither other reports nor what else the log has. Decided without an
 * outcome: its author took the comment back, or it was erased, before anybody had decided.
 */
export const reportStatus = ({ log }: Logged, { n, language }: { readonly n: number; readonly language: Language }) => {
  const report = log[n - 1];
  if (report?.kind !== 'report') return undefined;
  const since = inForce(log).flatMap((entry) => (entry.kind === 'decision' && entry.n > n && entry.outcome !== 'hold' ? [entry] : []));
  const decision = since.findLast(({ outcome }) => outcome !== 'withdraw' && outcome !== 'erase');
  const gone = since.find(({ outcome }) => outcome === 'withdraw' || outcome === 'erase');

  const hidMore = ({ masked }: Decision): boolean => masked !== undefined && JSON.stringify(masked) !== JSON.stringify(before);
  const before = maskInForce(log.slice(0, n));
  const told = { grade: report.grade, receivedAt: report.at, redress: textOf(language, 'report-redress') };
  if (!decision) return gone ? ({ ...told, status: 'decided', decidedAt: gone.at } as const) : ({ ...told, status: 'open' } as const);
  const isRestricted = decision.outcome === 'reject' || decision.outcome === 'remove' || hidMore(decision);
  return {
    ...told,
    status: 'decided',
    decidedAt: decision.at,
    outcome: isRestricted ? 'restricted' : 'kept',
    automated: decision.actor === 'machine',
  } as const;
};
