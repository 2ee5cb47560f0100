import { batch, computed, signal } from '@preact/signals';
import type { Card, Counts, Filter, ListName, ProblemView } from '../../../shared/review/views.ts';
import type { DeskApi } from '../api/desk-api.ts';
import { type Heads, merge } from './merge.ts';
import { isQueue } from './place.ts';

/** Once so few are left below, the next page is fetched. */
const pageAt = 30;

export const firstPage = { limit: 50 };

/** One list of the desk: its cards, what is new in it, and how it is read on. */
export const createListing = (api: DeskApi) => {
  const list = signal<ListName>('held');
  const filter = signal<Filter>({});
  const items = signal<readonly Card[]>([]);
  const cursor = signal<string | undefined>(undefined);
  const loading = signal(false);
  const problem = signal<ProblemView | undefined>(undefined);
  const counts = signal<Counts | undefined>(undefined);
  const fresh = signal<readonly string[]>([]);
  const gone = signal<ReadonlySet<string>>(new Set());
  /** Decided here: the server may not have heard of it yet. */
  const own = new Set<string>();
  const ranks = new Map<string, string>();
  let turn = 0;

  const without = (cards: readonly Card[]): readonly Card[] => {
    const known = new Set(items.value.map(({ id }) => id));
    return cards.filter(({ id }) => !known.has(id) && !own.has(id));
  };

  const fetchPage = async (after: string | undefined): Promise<void> => {
    turn += 1;
    const mine = turn;
    loading.value = true;
    const answer = await api.page(list.value, { ...filter.value, cursor: after || undefined, ...firstPage });
    if (mine !== turn) return;
    batch(() => {
      loading.value = false;
      problem.value = answer.ok ? undefined : answer.problem;
      if (!answer.ok) return;
      items.value = [...items.value, ...without(answer.value.items)];
      cursor.value = answer.value.cursor;
    });
  };

  const open = (name: ListName, wanted: Filter): Promise<void> => {
    batch(() => {
      list.value = name;
      filter.value = wanted;
      items.value = [];
      fresh.value = [];
      gone.value = new Set();
      cursor.value = undefined;
    });
    own.clear();
    return fetchPage(undefined);
  };

  const more = async (): Promise<void> => {
    if (cursor.value !== undefined && !loading.value) await fetchPage(cursor.value);
  };

  /** The queue as the server has it now; what is further down than its first page stays as it was read. */
  const showFresh = async (): Promise<string | undefined> => {
    const [first] = fresh.value;
    const wasGone = gone.value;
    const answer = await api.page(list.value, { ...filter.value, limit: 100 });
    if (!answer.ok) return undefined;
    batch(() => {
      const top = answer.value.items.filter(({ id }) => !own.has(id));
      const ids = new Set(top.map(({ id }) => id));
      items.value = [...top, ...items.value.filter(({ id }) => !ids.has(id) && !wasGone.has(id))];
      fresh.value = [];
      gone.value = new Set();
    });
    return first;
  };

  const applyPulse = (heads: Heads, now: Counts): { readonly changed: readonly string[] } => {
    if (!isQueue(list.value)) {
      counts.value = now;
      return { changed: [] };
    }
    for (const { id, rank } of heads) ranks.set(id, rank);
    const merged = merge(items.value, heads, ranks, own);
    for (const id of own) if (!heads.some((head) => head.id === id)) own.delete(id);
    batch(() => {
      counts.value = now;
      if (merged.items.some((card, place) => card !== items.value[place])) items.value = merged.items;
      if (merged.fresh.join() !== fresh.value.join()) fresh.value = merged.fresh;
      if (merged.gone.size > 0 || gone.value.size > 0) gone.value = merged.gone;
    });
    if (merged.behind !== undefined && cursor.value === undefined && !loading.value) void fetchPage(merged.behind);
    return { changed: merged.changed };
  };

  return {
    list,
    filter,
    items,
    cursor,
    loading,
    problem,
    counts,
    fresh,
    gone,
    own,
    open,
    more,
    showFresh,
    applyPulse,
    find: (id: string | undefined): Card | undefined => items.value.find((card) => card.id === id),
    replace: (card: Card): void => {
      items.value = items.value.map((each) => (each.id === card.id ? card : each));
    },
    readOn: (position: number): void => {
      if (items.value.length - position <= pageAt) void more();
    },
    isEmpty: computed(() => items.value.length === 0 && !loading.value && !problem.value),
  };
};
export type Listing = ReturnType<typeof createListing>;
