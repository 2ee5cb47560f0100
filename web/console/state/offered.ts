import type { Action, Card } from '../../../shared/review/views.ts';

type Looked = Pick<Card, 'state' | 'queue' | 'reports' | 'appeal' | 'reasons' | 'escalated'>;

/** The machine's spans in the body or the name: what can be covered. */
const hasMarks = ({ reasons }: Pick<Card, 'reasons'>): boolean =>
  reasons.some(({ spans = [] }) => spans.some(({ field = 'body' }) => field !== 'url'));

/** What may be done with a comment as it stands, in the order of the buttons. The server has the last word. */
export const offered = (card: Looked): readonly Action[] => {
  if (card.appeal) return ['overturn', 'uphold'];
  const mask: readonly Action[] = hasMarks(card) ? ['mask'] : [];
  const escalate: readonly Action[] = card.queue && !card.escalated ? ['escalate'] : [];
  switch (card.state) {
    case 'held':
      return ['approve', ...mask, 'reject', ...escalate];
    case 'approved':
      return [...(card.reports ? (['approve'] as const) : []), ...mask, 'hold', 'remove', ...escalate];
    case 'rejected':
      return ['approve', ...mask];
    case 'removed':
      return ['approve'];
    case 'withdrawn':
    case 'erased':
      return [];
  }
};

/** What has to be said with it before it can be sent. */
export const asks = (action: Action): 'reason' | 'note' | undefined => {
  if (action === 'reject' || action === 'remove') return 'reason';
  if (action === 'uphold' || action === 'overturn') return 'note';
  return undefined;
};

/** Whether a comment stays in its list after the action. */
export const stays = (action: Action, list: string): boolean => action === 'escalate' || (action === 'mask' && list === 'approved');
