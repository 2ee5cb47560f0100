import type { Card } from '../../../shared/review/views.ts';
import { spanText, t } from '../messages/texts.ts';
import { hashOf } from '../state/place.ts';
import { Person } from './presence.tsx';
import { useDesk } from './use-desk.ts';
import { whyOf } from './why.ts';

/** One comment of the list: how pressing, how old, whose, its first words and why it is here. */
export const Row = ({ card, isCurrent, isReachable }: { card: Card; isCurrent: boolean; isReachable: boolean }) => {
  // Nothing of the place is read here, or each step would draw all rows anew.
  const desk = useDesk();
  const isGone = desk.listing.gone.value.has(card.id);
  const holder = desk.claimant(card);
  const name = card.author.name ?? t('anonymous');
  const age = spanText((desk.now.value - Date.parse(card.since)) / 60_000);
  return (
    <li
      class="row"
      data-priority={card.queue && card.priority}
      data-gone={isGone ? '' : undefined}
      data-claimed={holder ? '' : undefined}
      data-current={isCurrent ? '' : undefined}
    >
      {desk.mayDecide && (
        <label class="tick">
          <input
            type="checkbox"
            tabIndex={isCurrent ? 0 : -1}
            aria-label={t('select', { name })}
            checked={desk.selected.value.has(card.id)}
            onChange={({ currentTarget }) => desk.select(card.id, currentTarget.checked)}
          />
        </label>
      )}
      <a
        href={hashOf({ site: desk.me.id, view: desk.listing.list.value, id: card.id })}
        aria-current={isCurrent ? 'true' : undefined}
        tabIndex={isReachable ? 0 : -1}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          if (event.shiftKey) desk.selectTo();
          desk.focus(card.id);
        }}
      >
        <span class="row-top">
          <span class="row-name">{name}</span>
          {card.queue && card.priority === 0 && <span class="pressing">{t('urgent')}</span>}
          {card.escalated && <span class="pressing">{t('escalated')}</span>}
          <span class="row-age">{age}</span>
        </span>
        <span class="row-text">{desk.wellness.isHidden(card) ? <em>{t('hidden-row')}</em> : card.body.slice(0, 200)}</span>
        <span class="row-why">
          {isGone ? t('taken-elsewhere') : whyOf(card).join(' · ')}
          {holder && <Person name={desk.nameOf(holder)} />}
        </span>
      </a>
    </li>
  );
};
