import { signal } from '@preact/signals';
import type { Queues } from '../../../shared/review/views.ts';
import type { DeskApi } from '../api/desk-api.ts';

const everyMs = 60_000;
/** All that was written in a day is read for it: it waits until what is looked at is there, and is asked for once by whoever goes from view to view. */
const soonMs = 1000;

/** What the pulse does not tell: the last day's figures, and since when the oldest of each queue waits. */
export const createOverview = (api: DeskApi) => {
  const queues = signal<Queues | undefined>(undefined);
  let timer: ReturnType<typeof setInterval> | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    const answer = await api.queues();
    if (answer.ok) queues.value = answer.value;
  };
  return {
    queues,
    look: (): void => {
      soon ??= setTimeout(() => {
        soon = undefined;
        void look();
      }, soonMs);
    },
    start: (): void => {
      timer = setInterval(() => document.hidden || void look(), everyMs);
    },
    stop: (): void => {
      clearInterval(timer);
      clearTimeout(soon);
    },
  };
};
