import { type ReadonlySignal, signal } from '@preact/signals';
import type { Card } from '../../../shared/review/views.ts';
import type { Listing } from './listing.ts';

/** One bulk request takes so many. */
const most = 100;

/** The comments that the next decision is about, all at once. */
export const createSelection = (listing: Listing, current: ReadonlySignal<string | undefined>) => {
  const selected = signal<ReadonlySet<string>>(new Set());
  return {
    selected,
    chosen: (): readonly Card[] => listing.items.value.filter(({ id }) => selected.value.has(id)),
    select: (id: string, on = !selected.value.has(id)): void => {
      const others = [...selected.value].filter((each) => each !== id);
      selected.value = new Set(on ? [...others, id].slice(-most) : others);
    },
    /** From the last selected one above, or the top, to here. */
    selectTo: (): void => {
      const items = listing.items.value;
      const at = items.findIndex(({ id }) => id === current.value);
      const from = items.slice(0, at).findLastIndex(({ id }) => selected.value.has(id));
      selected.value = new Set([...selected.value, ...items.slice(Math.max(0, from), at + 1).map(({ id }) => id)].slice(0, most));
    },
  };
};
