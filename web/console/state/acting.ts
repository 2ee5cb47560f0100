import type { ReadonlySignal } from '@preact/signals';
import type { Action, Card } from '../../../shared/review/views.ts';
import { t } from '../messages/texts.ts';
import type { createDecisions, Said } from './decisions.ts';
import { asks, offered } from './offered.ts';
import type { createSelection } from './selection.ts';
import type { Toasts } from './toasts.ts';
import type { createWellness } from './wellness.ts';

type Deps = {
  readonly mayDecide: boolean;
  readonly card: ReadonlySignal<Card | undefined>;
  readonly selection: Pick<ReturnType<typeof createSelection>, 'selected' | 'chosen'>;
  readonly claimant: (card: Card) => string | undefined;
  readonly nameOf: (actor: string) => string;
  /** Opens the dialog that asks for reasons. */
  readonly ask: (action: Action, cards: readonly Card[]) => void;
  readonly decisions: Pick<ReturnType<typeof createDecisions>, 'decide' | 'bulk'>;
  readonly toasts: Toasts;
  readonly wellness: Pick<ReturnType<typeof createWellness>, 'met'>;
};

/** What a moderator may do with what is selected or looked at, and what is said where they may not. */
export const createActing = ({ mayDecide, card, selection, claimant, nameOf, ask, decisions, toasts, wellness }: Deps) => {
  const decide = (cards: readonly Card[], action: Action, said: Said): void => {
    for (const each of cards) wellness.met(each);
    const [first] = cards;
    if (selection.selected.value.size > 0) void decisions.bulk(cards, action, said);
    else if (first) decisions.decide(first, action, said);
  };
  /** Decides the selected ones, or the one looked at: at once, or by way of a dialog. */
  const act = (asked: Action): void => {
    const many = selection.chosen();
    const one = card.value;
    const cards = many.length > 0 ? many : one ? [one] : [];
    const [first] = cards;
    if (!first) return;
    const action = first.appeal && asked === 'approve' ? 'overturn' : first.appeal && asked === 'reject' ? 'uphold' : asked;
    const holder = cards.length === 1 ? claimant(first) : undefined;
    if (!mayDecide) toasts.add(t('look-only'));
    else if (holder) toasts.add(t('claimed-refused', { name: nameOf(holder) }), { tone: 'bad' });
    else if (!cards.some((each) => offered(each).includes(action)))
      toasts.add(t('not-offered', { action: t(`do-${action}`) }), { tone: 'bad' });
    else if (asks(action)) ask(action, cards);
    else decide(cards, action, {});
  };
  return { act, decide };
};
