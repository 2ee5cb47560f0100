import { batch } from '@preact/signals';
import type { Action, Card, Decided, DecisionRequest, Detail } from '../../../shared/review/views.ts';
import type { Answer } from '../api/client.ts';
import type { DeskApi } from '../api/desk-api.ts';
import { t } from '../messages/texts.ts';
import type { Listing } from './listing.ts';
import { stays } from './offered.ts';
import { createReading, nameOnCard } from './reading.ts';
import type { Toasts } from './toasts.ts';
import { createUndoing } from './undoing.ts';

export type Said = Pick<DecisionRequest, 'reason' | 'legalGround' | 'note'>;
type Deps = {
  readonly api: DeskApi;
  readonly listing: Listing;
  readonly toasts: Toasts;
  readonly member: string;
  readonly nameOf: (actor: string) => string;
  /** Moves on before the card leaves the list. */
  readonly leave: (id: string) => void;
  readonly focus: (id: string) => void;
  /** There is newer news of a comment. */
  readonly told: (detail: Detail) => void;
};

const pauses = [1000, 2000, 4000, 8000, 15_000];
const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Decisions that are seen at once: the answer only confirms, or brings the comment back with what came between. */
export const createDecisions = ({ api, listing, toasts, member, nameOf, leave, focus, told }: Deps) => {
  const reading = createReading(member, nameOf);
  const undoing = createUndoing({ api, listing, toasts, reading, focus });
  const placeOf = (id: string): number =>
    Math.max(
      0,
      listing.items.value.findIndex((card) => card.id === id),
    );
  const refuse = (detail: string): void => void toasts.add(t('decision-refused', { detail }), { tone: 'bad', ms: 15_000 });

  /** A lost answer is asked for again, with the same version. */
  const send = async (id: string, body: DecisionRequest): Promise<Answer<Decided>> => {
    let answer = await api.decide(id, body);
    for (const ms of pauses) {
      if (answer.ok || answer.problem.code !== 'network') break;
      toasts.add(t('lost-contact'), { ms });
      await sleep(ms);
      answer = await api.decide(id, body);
    }
    const done = answer.ok ? undefined : reading.alreadyDone(id, body, answer.problem);
    return done ? { ok: true, value: done } : answer;
  };

  const refresh = async (id: string): Promise<void> => {
    const answer = await api.detail(id);
    if (!answer.ok) return;
    const { parent: _p, siblings: _s, entries: _e, legal: _l, ...card } = answer.value;
    listing.replace({ ...card, notes: answer.value.notes.length });
    told(answer.value);
  };

  const takeOut = (id: string): void => {
    leave(id);
    listing.own.add(id);
    listing.items.value = listing.items.value.filter((card) => card.id !== id);
  };

  const decide = (card: Card, action: Action, said: Said = {}): void => {
    const at = placeOf(card.id);
    const remains = stays(action, listing.list.value);
    batch(() => {
      if (!remains) takeOut(card.id);
      else if (action === 'escalate') listing.replace({ ...card, escalated: true });
    });
    const done = send(card.id, { action, version: card.version, ...said }).then((answer) => {
      if (answer.ok) {
        if (remains) void refresh(card.id);
        return answer.value;
      }
      undoing.drop(turn);
      refuse(reading.explain(answer.problem));
      if (answer.problem.code !== 'gone') {
        undoing.bringBack(card, at);
        void refresh(card.id);
      }
      return undefined;
    });
    const turn = undoing.add(`${t(`done-${action}`)}: ${nameOnCard(card)}`, action === 'escalate' ? [] : [{ card, at, done }], {
      tone: 'good',
    });
  };

  /** Each of the chosen with its own result: what could not be done stays, and what was done is taken back by one undo. */
  const bulk = async (cards: readonly Card[], action: Action, said: Said = {}): Promise<void> => {
    const answer = await api.bulk({ action, ...said, items: cards.map(({ id, version }) => ({ id, version })) });
    if (!answer.ok) {
      refuse(reading.explain(answer.problem));
      return;
    }
    const results = new Map(answer.value.results.map((result) => [result.id, result]));
    const done = cards.filter(({ id }) => results.get(id)?.ok);
    const steps = done.flatMap((card) => {
      const { entry, version } = results.get(card.id) ?? {};
      const confirmed = entry !== undefined && version !== undefined ? { entry, version } : undefined;
      return confirmed ? [{ card, at: placeOf(card.id), done: Promise.resolve(confirmed) }] : [];
    });
    const lines = cards.flatMap((card) => {
      const problem = results.get(card.id)?.problem;
      return problem ? [reading.lineOf(card, problem)] : [];
    });
    batch(() => {
      for (const { id } of done) if (!stays(action, listing.list.value)) takeOut(id);
    });
    const n = done.length;
    for (const { id } of cards) if (results.get(id)?.ok !== true) void refresh(id);
    if (lines.length === 0) undoing.add(t('bulk-done', { n }), steps, { tone: 'good' });
    else undoing.add(t('bulk-part', { n, failed: lines.length }), steps, { tone: 'bad', lines });
  };

  return { decide, undo: undoing.undo, bulk, refresh };
};
