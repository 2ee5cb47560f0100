import type { Action } from '../../../shared/review/views.ts';
import { t } from '../messages/texts.ts';
import { offered } from '../state/offered.ts';
import { useDesk } from './use-desk.ts';

const actions: readonly Action[] = ['approve', 'reject', 'hold', 'remove'];

/** What can be done with all that are selected. */
export const BulkBar = () => {
  const { selected, listing, act } = useDesk();
  const count = selected.value.size;
  if (count === 0) return null;
  const cards = listing.items.value.filter(({ id }) => selected.value.has(id));
  return (
    <div class="bulk" role="toolbar" aria-label={t('selected', { n: count })}>
      <strong role="status">{count === 1 ? t('selected-one') : t('selected', { n: count })}</strong>
      {actions
        .filter((action) => cards.some((card) => offered(card).includes(action)))
        .map((action) => (
          <button key={action} type="button" data-action={action} onClick={() => act(action)}>
            {t(`do-${action}`)}
          </button>
        ))}
      <button
        type="button"
        class="link"
        onClick={() => {
          selected.value = new Set();
        }}
      >
        {t('clear-selection')}
      </button>
    </div>
  );
};
