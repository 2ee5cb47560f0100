import { batch } from '@preact/signals';
import type { Action, Card, Decided, DecisionRequest, Detail, EntryView, ProblemView } from '../../../shared/review/views.ts';
import type { Answer } from '../api/client.ts';
import type { DeskApi } from '../api/desk-api.ts';
import { t } from '../messages/texts.ts';
import type { Listing } from './listing.ts';
import { putBack } from './merge.ts';
import { stays } from './offered.ts';
import type { Toasts } from './toasts.ts';

export type Said = Pick<DecisionRequest, 'reason' | 'legalGround' | 'note'>;
type Step = { readonly card: Card; readonly at: number; readonly action: Action; done: Promise<Decided | undefined>; toast: number };
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

const undoMs = 30_000;
const pauses = [1000, 2000, 4000, 8000, 15_000];
const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** What the log says of an action. */
const outcomeOf: Readonly<Record<Action, EntryView['outcome']>> = {
  approve: 'approve',
  mask: 'approve',
  reject: 'reject',
  hold: 'hold',
  remove: 'remove',
  overturn: 'approve',
  uphold: 'reject',
  escalate: undefined,
};

/** Of an entry in words: who did what. */
const wordsOf = ({ kind, outcome }: EntryView): string => (kind === 'decision' ? t(`outcome-${outcome ?? 'hold'}`) : t(`entry-${kind}`));

/** Decisions that are seen at once: the answer only confirms, or brings the comment back with what came between. */
export const createDecisions = ({ api, listing, toasts, member, nameOf, leave, focus, told }: Deps) => {
  const steps: Step[] = [];
  const mostSteps = 100;

  const explain = ({ code, detail, changes = [], by }: ProblemView): string => {
    const other = changes.findLast(({ actor }) => actor !== member);
    if (code === 'stale' && other) return t('conflict', { who: nameOf(other.actor), what: wordsOf(other) });
    if (code === 'claimed' && by) return t('claimed-refused', { name: nameOf(by) });
    return code === 'gone' ? t('conflict-gone') : t('conflict-other', { detail });
  };

  /** A conflict with nobody but oneself, who wanted the very same: an answer was lost on its way, and it was done. */
  const alreadyDone = (
    id: string,
    { action, version }: DecisionRequest,
    { code, changes = [], ...now }: ProblemView,
  ): Decided | undefined => {
    const [mine, ...others] = changes;
    if (code !== 'stale' || mine?.actor !== member || mine.outcome !== outcomeOf[action] || others.length > 0) return undefined;
    const undoUntil = new Date(Date.parse(mine.at) + undoMs).toISOString();
    return { id, version: now.version ?? version, state: now.state ?? 'held', entry: mine.n, undoUntil };
  };

  /** A lost answer is asked for again, with the same version. */
  const send = async (id: string, body: DecisionRequest): Promise<Answer<Decided>> => {
    let answer = await api.decide(id, body);
    for (const ms of pauses) {
      if (answer.ok || answer.problem.code !== 'network') break;
      toasts.add(t('lost-contact'), { ms });
      await sleep(ms);
      answer = await api.decide(id, body);
    }
    const done = answer.ok ? undefined : alreadyDone(id, body, answer.problem);
    return done ? { ok: true, value: done } : answer;
  };

  const bringBack = (card: Card, at: number): void => {
    listing.own.delete(card.id);
    listing.items.value = putBack(listing.items.value, card, at);
  };

  const refresh = async (id: string): Promise<void> => {
    const answer = await api.detail(id);
    if (!answer.ok) return;
    const { parent: _p, siblings: _s, entries: _e, legal: _l, ...card } = answer.value;
    listing.replace({ ...card, notes: answer.value.notes.length });
    told(answer.value);
  };

  const decide = (card: Card, action: Action, said: Said = {}): void => {
    const at = Math.max(
      0,
      listing.items.value.findIndex(({ id }) => id === card.id),
    );
    const remains = stays(action, listing.list.value);
    batch(() => {
      if (remains) {
        if (action === 'escalate') listing.replace({ ...card, escalated: true });
        return;
      }
      leave(card.id);
      listing.own.add(card.id);
      listing.items.value = listing.items.value.filter(({ id }) => id !== card.id);
    });
    const step: Step = { card, at, action, done: Promise.resolve(undefined), toast: 0 };
    step.toast = toasts.add(`${t(`done-${action}`)}: ${card.author.name ?? t('anonymous')}`, {
      tone: 'good',
      ms: undoMs,
      ...(action === 'escalate' ? {} : { undo: () => void undo(step) }),
    });
    step.done = send(card.id, { action, version: card.version, ...said }).then((answer) => {
      if (answer.ok) {
        if (remains) void refresh(card.id);
        return answer.value;
      }
      const place = steps.indexOf(step);
      if (place >= 0) steps.splice(place, 1);
      toasts.drop(step.toast);
      toasts.add(explain(answer.problem), { tone: 'bad', ms: 15_000 });
      if (answer.problem.code !== 'gone') {
        bringBack(card, at);
        void refresh(card.id);
      }
      return undefined;
    });
    if (action !== 'escalate') steps.push(step);
    if (steps.length > mostSteps) steps.shift();
  };

  /** Takes a decision back: the comment stands where it stood, at once; the server is asked as soon as it has confirmed the decision. */
  const undo = async (step: Step | undefined = steps.at(-1)): Promise<void> => {
    if (!step || !steps.includes(step)) {
      toasts.add(t('undo-nothing'));
      return;
    }
    steps.splice(steps.indexOf(step), 1);
    toasts.drop(step.toast);
    const { card, at } = step;
    batch(() => {
      bringBack(card, at);
      focus(card.id);
    });
    const decided = await step.done;
    if (!decided) return;
    const answer = await api.undo(card.id, { entry: decided.entry, version: decided.version });
    if (answer.ok) {
      listing.replace({ ...card, version: answer.value.version });
      toasts.add(t('undone'));
    } else {
      listing.items.value = listing.items.value.filter(({ id }) => id !== card.id);
      toasts.add(t('undo-refused', { detail: explain(answer.problem) }), { tone: 'bad', ms: 15_000 });
    }
  };

  /** Each of the chosen with its own result: what could not be done stays. */
  const bulk = async (cards: readonly Card[], action: Action, said: Said = {}): Promise<void> => {
    const answer = await api.bulk({ action, ...said, items: cards.map(({ id, version }) => ({ id, version })) });
    if (!answer.ok) {
      toasts.add(t('conflict-other', { detail: answer.problem.detail }), { tone: 'bad', ms: 15_000 });
      return;
    }
    const done = new Set(answer.value.results.filter(({ ok }) => ok).map(({ id }) => id));
    const failed = cards.filter(({ id }) => !done.has(id));
    batch(() => {
      for (const id of done) {
        leave(id);
        listing.own.add(id);
      }
      if (!stays(action, listing.list.value)) listing.items.value = listing.items.value.filter(({ id }) => !done.has(id));
    });
    for (const { id } of failed) void refresh(id);
    if (failed.length === 0) toasts.add(t('bulk-done', { n: done.size }), { tone: 'good' });
    else toasts.add(t('bulk-part', { n: done.size, failed: failed.length }), { tone: 'bad', ms: 15_000 });
  };

  return { decide, undo: () => void undo(), bulk, refresh };
};
