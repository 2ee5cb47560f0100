import type { Card, Pulse } from '../../../shared/review/views.ts';

export type Heads = Pulse['heads'];
export type Merged = {
  /** In their order as before, with their claims as they are now. */
  readonly items: readonly Card[];
  /** Ids that the queue has among or above the list's own: shown when asked for. */
  readonly fresh: readonly string[];
  /** The rank after which the queue has ids that come behind all of the list: they may be added, for nothing moves. */
  readonly behind: string | undefined;
  /** Ids of the list that are no longer in the queue. */
  readonly gone: ReadonlySet<string>;
  /** Ids of which there is a newer version: to be fetched, for a decision names the version that was read. */
  readonly changed: readonly string[];
};

/** The pulse shows at most so many of a queue's first. */
const mostHeads = 100;

const sameClaim = (a: Card['claim'], b: Card['claim']): boolean => a?.by === b?.by && a?.until === b?.until;

/**
 * What a pulse says of a list: never a change of its order, so that nothing moves under the cursor. `ranks` are those of items seen in
 * a pulse before: beyond the last head nothing is known, and what is there stays. `own` was decided here and may not be through yet.
 */
export const merge = (items: readonly Card[], heads: Heads, ranks: ReadonlyMap<string, string>, own: ReadonlySet<string>): Merged => {
  const byId = new Map(heads.map((head) => [head.id, head]));
  const known = new Set(items.map(({ id }) => id));
  const lastKnown = heads.findLastIndex(({ id }) => known.has(id));
  const end = heads.length < mostHeads ? undefined : heads.at(-1)?.rank;
  const isNew = ({ id }: Heads[number]): boolean => !known.has(id) && !own.has(id);
  return {
    items: items.map((card) => {
      const head = byId.get(card.id);
      if (!head || sameClaim(head.claim, card.claim)) return card;
      const { claim: _, ...rest } = card;
      return head.claim ? { ...rest, claim: head.claim } : rest;
    }),
    fresh: heads
      .slice(0, lastKnown + 1)
      .filter(isNew)
      .map(({ id }) => id),
    behind: heads.slice(lastKnown + 1).some(isNew) ? (heads[lastKnown]?.rank ?? '') : undefined,
    gone: new Set(items.filter(({ id }) => !byId.has(id) && (end === undefined || (ranks.get(id) ?? '~') <= end)).map(({ id }) => id)),
    changed: items.filter((card) => (byId.get(card.id)?.version ?? 0) > card.version).map(({ id }) => id),
  };
};

/** The list with a card back at its place, or as near to it as the list now reaches. */
export const putBack = (items: readonly Card[], card: Card, at: number): readonly Card[] => {
  const rest = items.filter(({ id }) => id !== card.id);
  return [...rest.slice(0, at), card, ...rest.slice(at)];
};
