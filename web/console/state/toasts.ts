import { signal } from '@preact/signals';

export type Toast = {
  readonly id: number;
  readonly text: string;
  /** What there is to say of each, where it tells of several. */
  readonly lines?: readonly string[];
  readonly tone: 'good' | 'bad' | 'plain';
  /** Takes back what the toast tells of. */
  readonly undo?: () => void;
};

/** What was just done or went wrong, for a while. */
export const createToasts = () => {
  const toasts = signal<readonly Toast[]>([]);
  let count = 0;
  const drop = (id: number): void => {
    toasts.value = toasts.value.filter((toast) => toast.id !== id);
  };
  const add = (
    text: string,
    { tone = 'plain', ms = 6000, ...more }: Partial<Pick<Toast, 'tone' | 'lines' | 'undo'>> & { readonly ms?: number } = {},
  ): number => {
    count += 1;
    const id = count;
    toasts.value = [...toasts.value, { id, text, tone, ...more }].slice(-3);
    setTimeout(() => drop(id), ms);
    return id;
  };
  return { toasts, add, drop };
};
export type Toasts = ReturnType<typeof createToasts>;
