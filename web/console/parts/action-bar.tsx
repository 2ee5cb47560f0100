import type { Action, Card } from '../../../shared/review/views.ts';
import { t } from '../messages/texts.ts';
import { offered } from '../state/offered.ts';
import { BulkBar } from './bulk-bar.tsx';
import { useDesk } from './use-desk.ts';

const keyOf: Readonly<Record<Action, string>> = {
  approve: 'a',
  mask: 'm',
  reject: 'r',
  hold: 'h',
  escalate: 'e',
  remove: 'd',
  overturn: 'a',
  uphold: 'r',
};

const steps = {
  [-1]: { says: 'key-previous', path: 'M3 10l5-5 5 5', key: 'k' },
  0: { says: 'queue-list', path: 'M10 3L5 8l5 5', key: undefined },
  1: { says: 'key-next', path: 'M3 6l5 5 5-5', key: 'j' },
} as const;

/** To the comment before or after, or back to the list. */
const Step = ({ to }: { to: -1 | 0 | 1 }) => {
  const desk = useDesk();
  const { says, path, key } = steps[to];
  return (
    <button
      type="button"
      class={to === 0 ? 'plain step back' : 'plain step'}
      title={t(says)}
      onClick={() => (to === 0 ? desk.focus(undefined) : desk.move(to))}
    >
      <svg aria-hidden="true" width="16" height="16" fill="none" stroke="currentColor" stroke-width="2">
        <path d={path} />
      </svg>
      <span class="unseen">{t(says)}</span>
      {key && <kbd>{key}</kbd>}
    </button>
  );
};

/** What can be done with the comment looked at, each with its key. */
export const ActionBar = ({ card }: { card: Card }) => {
  const desk = useDesk();
  const isHeld = desk.claimant(card) !== undefined;
  // A decision is about the selected ones then, and must not look as if it were about this one alone.
  if (desk.selected.value.size > 0)
    return (
      <div class="actions">
        <Step to={0} />
        <BulkBar />
      </div>
    );
  return (
    <div class="actions" role="toolbar" aria-label={t('comment-by', { name: card.author.name ?? t('anonymous') })}>
      <Step to={0} />
      {desk.mayDecide ? (
        offered(card).map((action) => (
          <button key={action} type="button" data-action={action} disabled={isHeld} onClick={() => desk.act(action)}>
            {t(action === 'approve' && card.state === 'approved' ? 'do-keep' : `do-${action}`)} <kbd>{keyOf[action]}</kbd>
          </button>
        ))
      ) : (
        <span class="quiet">{t('look-only')}</span>
      )}
      <Step to={-1} />
      <Step to={1} />
    </div>
  );
};
