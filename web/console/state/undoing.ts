import { batch } from '@preact/signals';
import type { Card, Decided } from '../../../shared/review/views.ts';
import type { DeskApi } from '../api/desk-api.ts';
import { t } from '../messages/texts.ts';
import type { Listing } from './listing.ts';
import { putBack } from './merge.ts';
import { type Reading, undoMs } from './reading.ts';
import type { Toast, Toasts } from './toasts.ts';

/** One comment's decision: where it stood, and what the server made of it; undefined: nothing, and it was told. */
type Step = { readonly card: Card; readonly at: number; readonly done: Promise<Pick<Decided, 'entry' | 'version'> | undefined> };
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
const abreast = 5;

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

  /** Undefined where it is taken back, a line about it where it could not be. */
  const takeBack = async ({ card, done }: Step): Promise<string | undefined> => {
    const decided = await done;
    if (!decided) return undefined;
    const { entry, version } = decided;
    const answer = await api.undo(card.id, { entry, version });
    if (answer.ok) listing.replace({ ...card, version: answer.value.version });
    else listing.items.value = listing.items.value.filter(({ id }) => id !== card.id);
    return answer.ok ? undefined : reading.lineOf(card, answer.problem);
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
    const done = await Promise.all(steps.map((step) => step.done));
    const lines: string[] = [];
    const waiting = steps.values();
    const work = async (): Promise<void> => {
      for (const step of waiting) {
        const line = await takeBack(step);
        if (line !== undefined) lines.push(line);
      }
    };
    await Promise.all(Array.from({ length: abreast }, work));
    const count = done.filter((each) => each !== undefined).length;
    if (count > 0) tell(count, lines);
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
