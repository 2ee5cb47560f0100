import { signal } from '@preact/signals';
import type { Queues } from '../../../shared/review/views.ts';
import type { DeskApi } from '../api/desk-api.ts';

const everyMs = 60_000;

/** What the pulse does not tell: the last day's figures, and since when the oldest of each queue waits. */
export const createOverview = (api: DeskApi) => {
  const queues = signal<Queues | undefined>(undefined);
  let timer: ReturnType<typeof setInterval> | undefined;
  const look = async (): Promise<void> => {
    const answer = await api.queues();
    if (answer.ok) queues.value = answer.value;
  };
  return {
    queues,
    look: () => void look(),
    start: (): void => {
      timer = setInterval(() => document.hidden || void look(), everyMs);
    },
    stop: () => clearInterval(timer),
  };
};
