import { useEffect, useState } from 'preact/hooks';
import type { Filter } from '../../../shared/review/views.ts';
import { languageName, numberText, t } from '../messages/texts.ts';
import { isQueue } from '../state/place.ts';
import { useDesk } from './use-desk.ts';

const partsOf = ({ category, language, thread, author }: Filter): readonly string[] => [
  ...(category ? [t(`reason-${category}`)] : []),
  ...(language ? [languageName(language)] : []),
  ...(thread ? [t('filter-thread')] : []),
  ...(author ? [t('filter-author')] : []),
];

/** What the list is narrowed to, and how many there are of it: counted anew whenever the queue grows or shrinks. */
export const FilterLine = () => {
  const { api, listing, open } = useDesk();
  const [list, filter] = [listing.list.value, listing.filter.value];
  const [counted, setCounted] = useState<{ readonly of: Filter; readonly count: number }>();
  const parts = partsOf(filter);
  const isCounted = parts.length > 0 && isQueue(list);
  useEffect(() => {
    if (!isCounted) return undefined;
    let isWanted = true;
    void api.count(list, filter).then((answer) => {
      if (isWanted && answer.ok) setCounted({ of: filter, count: answer.value.count });
    });
    return () => {
      isWanted = false;
    };
  }, [filter, isCounted && listing.counts.value?.[list]]);
  if (parts.length === 0) return null;
  const count = isCounted && counted?.of === filter ? counted.count : undefined;
  return (
    <p class="filter-line">
      {t('filter-on', { what: parts.join(', ') })}
      {count !== undefined && <strong> {count === 1 ? t('filter-count-one') : t('filter-count', { n: numberText(count) })}</strong>}{' '}
      <button type="button" class="link" onClick={() => open(list)}>
        {t('filter-clear')}
      </button>
    </p>
  );
};
