import { signal } from '@preact/signals';
import type { Pulse } from '../../../shared/review/views.ts';
import type { DeskApi } from '../api/desk-api.ts';
import type { Listing } from './listing.ts';
import { isQueue } from './place.ts';

const seenMs = 3000;
const hiddenMs = 15_000;

/** Asks again and again what is new, less often where nobody looks. */
export const createPulse = (api: DeskApi, listing: Listing, changed: (ids: readonly string[]) => void) => {
  const present = signal<Pulse['present']>([]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOn = false;

  const beat = async (): Promise<void> => {
    const list = listing.list.value;
    const answer = await api.pulse(isQueue(list) ? list : undefined, listing.filter.value);
    if (!isOn) return;
    if (answer.ok && list === listing.list.value) {
      present.value = answer.value.present;
      changed(listing.applyPulse(answer.value.heads, answer.value.counts).changed);
    }
    wait(document.hidden ? hiddenMs : seenMs);
  };
  const wait = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void beat(), ms);
  };
  const seen = (): void => {
    if (!document.hidden) wait(0);
  };

  return {
    present,
    soon: (): void => wait(0),
    start: (): void => {
      isOn = true;
      document.addEventListener('visibilitychange', seen);
    },
    stop: (): void => {
      isOn = false;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', seen);
    },
  };
};
