import { type Signal, signal } from '@preact/signals';
import type { Detail, ProblemView } from '../../../shared/review/views.ts';
import type { DeskApi } from '../api/desk-api.ts';

export type Loaded<T> = { readonly value?: T; readonly problem?: ProblemView };

const most = 200;
const atOnce = 3;

/** What is known of comments beyond their cards, fetched once and ahead of being read. */
export const createDetails = (api: DeskApi) => {
  const known = new Map<string, Signal<Loaded<Detail>>>();
  const asked = new Set<string>();
  let waiting: string[] = [];
  let running = 0;

  const of = (id: string): Signal<Loaded<Detail>> => {
    const found = known.get(id) ?? signal<Loaded<Detail>>({});
    known.delete(id);
    known.set(id, found);
    for (const oldest of known.keys()) if (known.size > most) known.delete(oldest);
    return found;
  };

  const load = async (id: string): Promise<void> => {
    asked.add(id);
    const place = of(id);
    const answer = await api.detail(id);
    place.value = answer.ok ? { value: answer.value } : { ...place.value, problem: answer.problem };
  };

  const next = (): void => {
    while (running < atOnce) {
      const id = waiting.shift();
      if (id === undefined) return;
      if (asked.has(id) && known.has(id)) continue;
      running += 1;
      void load(id).finally(() => {
        running -= 1;
        next();
      });
    }
  };

  return {
    of,
    put: (detail: Detail): void => {
      asked.add(detail.id);
      of(detail.id).value = { value: detail };
    },
    clear: (): void => {
      known.clear();
      asked.clear();
    },
    /** Those not known yet, in this order; what was waiting before is forgotten. */
    ahead: (ids: readonly string[]): void => {
      waiting = [...ids];
      next();
    },
  };
};
