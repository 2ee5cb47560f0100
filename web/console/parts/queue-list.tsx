import { signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { spanText, t } from '../messages/texts.ts';
import { isQueue } from '../state/place.ts';
import { BulkBar } from './bulk-bar.tsx';
import { FilterLine } from './filter-line.tsx';
import { Row } from './row.tsx';
import { useDesk } from './use-desk.ts';

/** So many rows are painted, however long the list is. */
const mostRows = 60;
const margin = 10;
const from = signal(0);

/** The window on the list follows the comment looked at, and moves only when that comes near its edge. */
const windowStart = (start: number, at: number, length: number): number => {
  const within = Math.min(start, Math.max(0, length - mostRows));
  if (at < 0) return within;
  if (at < within + margin || at >= within + mostRows - margin) return Math.max(0, Math.min(at - mostRows / 2, length - mostRows));
  return within;
};

/** How long the oldest has waited: the list begins with what is most urgent, which is not the same. */
const Oldest = () => {
  const { listing, overview, now } = useDesk();
  const since = isQueue(listing.list.value) ? overview.queues.value?.oldest[listing.list.value] : undefined;
  if (since === undefined) return null;
  return <p class="oldest">{t('oldest', { time: spanText((now.value - Date.parse(since)) / 60_000) })}</p>;
};

/** The list beside the comment. */
export const QueueList = () => {
  const desk = useDesk();
  const { listing, current, dialog } = desk;
  const items = listing.items.value;
  const box = useRef<HTMLUListElement>(null);
  const at = items.findIndex(({ id }) => id === current.value);
  const start = windowStart(from.value, at, items.length);
  useLayoutEffect(() => {
    from.value = start;
  }, [start]);
  useEffect(() => {
    const link = box.current?.querySelector<HTMLElement>('[aria-current]');
    link?.closest('li')?.scrollIntoView({ block: 'nearest' });
    const { activeElement } = document;
    const isIdle = activeElement === document.body || activeElement === null || box.current?.contains(activeElement) === true;
    if (link?.checkVisibility() && isIdle && !desk.dialog.value) link.focus({ preventScroll: true });
  }, [current.value, at >= 0, desk.dialog.value === undefined]);

  const fresh = listing.fresh.value.length;
  return (
    <section class="queue" aria-label={t('queue-list')} aria-busy={listing.loading.value}>
      <div class="queue-head">
        <h2>{t(`view-${listing.list.value}`)}</h2>
        <button
          type="button"
          class="plain"
          onClick={() => {
            dialog.value = { kind: 'filter' };
          }}
        >
          {t('filter')} <kbd>/</kbd>
        </button>
      </div>
      <Oldest />
      <FilterLine />
      <BulkBar />
      <p class="fresh" role="status">
        {fresh > 0 && (
          <button type="button" onClick={() => void desk.showFresh()}>
            {fresh === 1 ? t('show-new-one') : t('show-new', { n: fresh })} <kbd>.</kbd>
          </button>
        )}
      </p>
      {listing.problem.value && (
        <p class="trouble" role="alert">
          {t('load-failed')}{' '}
          <button type="button" onClick={() => void listing.open(listing.list.value, listing.filter.value)}>
            {t('try-again')}
          </button>
        </p>
      )}
      {listing.isEmpty.value && (
        <p class="empty">
          {isQueue(listing.list.value) ? (
            <>
              <strong>{t('empty-queue')}</strong> {t('empty-queue-more')}
            </>
          ) : (
            t('empty-list')
          )}
        </p>
      )}
      <ul ref={box} class="rows">
        {start > 0 && (
          <li>
            <button type="button" class="more" onClick={() => desk.focus(items[start - 1]?.id)}>
              {t('earlier')}
            </button>
          </li>
        )}
        {items.slice(start, start + mostRows).map((card) => (
          <Row
            key={card.id}
            card={card}
            isCurrent={card.id === current.value}
            isReachable={current.value === undefined || card.id === current.value}
          />
        ))}
      </ul>
      {start + mostRows < items.length ? (
        <button type="button" class="more" onClick={() => desk.focus(items[start + mostRows]?.id)}>
          {t('more')}
        </button>
      ) : (
        listing.cursor.value !== undefined && (
          <button type="button" class="more" onClick={() => void listing.more()}>
            {t('more')}
          </button>
        )
      )}
      {listing.loading.value && items.length === 0 && <p class="empty">{t('loading')}</p>}
    </section>
  );
};
