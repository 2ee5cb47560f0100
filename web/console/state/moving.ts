import type { ReadonlySignal } from '@preact/signals';
import type { Card } from '../../../shared/review/views.ts';
import type { Listing } from './listing.ts';

type Deps = {
  readonly listing: Listing;
  readonly current: ReadonlySignal<string | undefined>;
  readonly claimant: (card: Card) => string | undefined;
  readonly focus: (id: string) => void;
};

/** From one comment to another: those that a colleague has, or has decided, are passed over. */
export const createMoving = ({ listing, current, claimant, focus }: Deps) => {
  const isPassed = (card: Card): boolean => listing.gone.value.has(card.id) || claimant(card) !== undefined;
  /** The next card from here that is free, forwards first where `either` way will do. */
  const neighbour = (step: 1 | -1, either = false): string | undefined => {
    const items = listing.items.value;
    const at = items.findIndex(({ id }) => id === current.value);
    const forwards = items.slice(at + 1).find((card) => !isPassed(card));
    const backwards = items.slice(0, Math.max(0, at)).findLast((card) => !isPassed(card));
    return (step === 1 ? (forwards ?? (either ? backwards : undefined)) : backwards)?.id;
  };
  const move = (step: 1 | -1): void => {
    const id = neighbour(step);
    if (id === undefined) return;
    focus(id);
    listing.readOn(listing.items.value.findIndex((card) => card.id === id));
  };
  return { isPassed, neighbour, move };
};
