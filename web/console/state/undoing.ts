import { batch } from '@preact/signals';
import type { Card, Decided } from '../../../shared/review/views.ts';
import type { DeskApi } from '../api/desk-api.ts';
import { t } from '../messages/texts.ts';
import type { Listing } from './listing.ts';
import { putBack } from './merge.ts';
import { type Reading, undoMs } from './reading.ts';
import type { Toast, Toasts } from './toasts.ts';

/** One comment's decision: where it stood, and what the server made of it; undefined: nothing, and it was told. */
type Step = { readonly card: Card; readonly at: number; readonly done: Promise<Outcome | undefined> };
type Outcome = Pick<Decided, 'entry' | 'version'>;
type Made = Outcome & { readonly card: Card };
/** What was decided together and is taken back together. */
type Turn = { readonly steps: readonly Step[]; readonly toast: number };
type Deps = {
  readonly api: DeskApi;
  readonly listing: Listing;
  readonly toasts: Toasts;
  readonly reading: Reading;
  readonly focus: (id: string) => void;
};
type Told = { readonly tone: Toast['tone']; readonly lines?: readonly string[] };

const mostTurns = 100;

/** The last decisions, and the way back from each. */
export const createUndoing = ({ api, listing, toasts, reading, focus }: Deps) => {
  const turns: Turn[] = [];

  const bringBack = (card: Card, at: number): void => {
    listing.own.delete(card.id);
    listing.items.value = putBack(listing.items.value, card, at);
  };
  const drop = (turn: Turn): void => {
    const place = turns.indexOf(turn);
    if (place >= 0) turns.splice(place, 1);
    toasts.drop(turn.toast);
  };

  /** Takes back what was decided, and says a line of each that could not be. */
  const takeBack = async (made: readonly Made[]): Promise<readonly string[]> => {
    const answer = await api.undo({ items: made.map(({ card: { id }, entry, version }) => ({ id, entry, version })) });
    const results = new Map(answer.ok ? answer.value.results.map((result) => [result.id, result]) : []);
    return batch(() =>
      made.flatMap(({ card }) => {
        const { version, problem = answer.ok ? undefined : answer.problem } = results.get(card.id) ?? {};
        if (version !== undefined) listing.replace({ ...card, version });
        else listing.items.value = listing.items.value.filter(({ id }) => id !== card.id);
        return problem ? [reading.lineOf(card, problem)] : [];
      }),
    );
  };

  const tell = (count: number, lines: readonly string[]): void => {
    const [first] = lines;
    if (first === undefined) toasts.add(count === 1 ? t('undone') : t('undone-many', { n: count }));
    else if (count === 1) toasts.add(t('undo-refused', { detail: first }), { tone: 'bad', ms: 15_000 });
    else toasts.add(t('undone-part', { n: count - lines.length, failed: lines.length }), { tone: 'bad', ms: undoMs, lines });
  };

  /** Takes a turn back: its comments stand where they stood, at once; the server is asked as soon as it has confirmed the decision. */
  const undo = async (turn: Turn | undefined = turns.at(-1)): Promise<void> => {
    if (!turn || !turns.includes(turn)) {
      toasts.add(t('undo-nothing'));
      return;
    }
    drop(turn);
    const steps = turn.steps.toSorted((a, b) => a.at - b.at);
    batch(() => {
      for (const { card, at } of steps) bringBack(card, at);
      if (steps[0]) focus(steps[0].card.id);
    });
    const done = await Promise.all(steps.map(async (step) => ({ card: step.card, decided: await step.done })));
    const made = done.flatMap(({ card, decided }) => (decided ? [{ card, ...decided }] : []));
    if (made.length > 0) tell(made.length, await takeBack(made));
  };

  return {
    bringBack,
    drop,
    undo: () => void undo(),
    /** Tells of what was decided; without steps it cannot be taken back. */
    add: (text: string, steps: readonly Step[], told: Told): Turn => {
      const way = steps.length > 0 ? { undo: () => void undo(turn) } : {};
      const turn: Turn = { steps, toast: toasts.add(text, { ...told, ms: undoMs, ...way }) };
      if (steps.length > 0) turns.push(turn);
      if (turns.length > mostTurns) turns.shift();
      return turn;
    },
  };
};
