import { useEffect, useRef } from 'preact/hooks';
import { numberText, spanText, t } from '../messages/texts.ts';
import { hashOf, isList, isQueue, type View, views } from '../state/place.ts';
import { place } from '../state/route.ts';
import { useDesk } from './use-desk.ts';

/** The lists, with how many wait in each. */
export const Tabs = () => {
  const { listing, overview, now, open, me } = useDesk();
  const counts = listing.counts.value;
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [place.value.view, counts === undefined, overview.queues.value === undefined]);
  const countOf = (view: View): number | undefined => {
    if (view === 'held' || view === 'reported' || view === 'appealed') return counts?.[view];
    if (view === 'approved' || view === 'rejected' || view === 'removed') return overview.queues.value?.lastDay[view];
    return view === 'dead-letters' && counts?.dead ? counts.dead : undefined;
  };
  const titleOf = (view: View): string | undefined => {
    if (isList(view) && !isQueue(view)) return t('last-day');
    const since = isQueue(view) ? overview.queues.value?.oldest[view] : undefined;
    return since && t('oldest', { time: spanText((now.value - Date.parse(since)) / 60_000) });
  };
  return (
    <nav ref={nav} class="tabs" aria-label={t('views')}>
      {views.map((view) => {
        const count = countOf(view);
        const isHere = view === place.value.view;
        return (
          <a
            key={view}
            href={hashOf({ site: me.id, view })}
            aria-current={isHere ? 'page' : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              open(view);
            }}
          >
            {t(`view-${view}`)}
            {count !== undefined && (
              <span class={isList(view) && !isQueue(view) ? 'count day' : 'count'} title={titleOf(view)}>
                {numberText(count)}
              </span>
            )}
          </a>
        );
      })}
    </nav>
  );
};
