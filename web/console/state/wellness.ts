import { computed, signal } from '@preact/signals';
import type { Card } from '../../../shared/review/views.ts';
import type { Settings } from './settings.ts';

/** Spares the person: severe texts are hidden until asked for, and after many in a row there is a pause. */
export const createWellness = ({ blur, limit }: Settings) => {
  const inRow = signal(0);
  const onBreak = signal(false);
  const shown = signal<ReadonlySet<string>>(new Set());
  return {
    inRow,
    onBreak,
    isPaused: computed(() => onBreak.value || (limit.value > 0 && inRow.value >= limit.value)),
    isHidden: ({ id, severe }: Pick<Card, 'id' | 'severe'>): boolean => severe && blur.value && !shown.value.has(id),
    toggle: (id: string): void => {
      const next = new Set(shown.value);
      if (!next.delete(id)) next.add(id);
      shown.value = next;
    },
    /** A comment was dealt with. */
    met: ({ severe }: Pick<Card, 'severe'>): void => {
      inRow.value = severe ? inRow.value + 1 : 0;
    },
    goOn: (): void => {
      inRow.value = 0;
      onBreak.value = false;
    },
    takeBreak: (): void => {
      onBreak.value = true;
    },
  };
};
