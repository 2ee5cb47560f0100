import type { Action, Card } from '../../../shared/review/views.ts';
import { t } from '../messages/texts.ts';
import { offered } from '../state/offered.ts';
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

/** What can be done with the comment looked at, each with its key. */
export const ActionBar = ({ card }: { card: Card }) => {
  const desk = useDesk();
  const isHeld = desk.claimant(card) !== undefined;
  return (
    <div class="actions" role="toolbar" aria-label={t('comment-by', { name: card.author.name ?? t('anonymous') })}>
      <button type="button" class="back" onClick={() => desk.focus(undefined)} aria-label={t('queue-list')}>
        ←
      </button>
      {desk.mayDecide ? (
        offered(card).map((action) => (
          <button key={action} type="button" data-action={action} disabled={isHeld} onClick={() => desk.act(action)}>
            {t(`do-${action}`)} <kbd>{keyOf[action]}</kbd>
          </button>
        ))
      ) : (
        <span class="quiet">{t('look-only')}</span>
      )}
      <button type="button" class="plain step" onClick={() => desk.move(-1)} aria-label={t('key-previous')}>
        ↑ <kbd>k</kbd>
      </button>
      <button type="button" class="plain step" onClick={() => desk.move(1)} aria-label={t('key-next')}>
        ↓ <kbd>j</kbd>
      </button>
    </div>
  );
};
