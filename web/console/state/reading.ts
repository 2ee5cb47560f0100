import type { Action, Card, Decided, DecisionRequest, EntryView, ProblemView } from '../../../shared/review/views.ts';
import { t } from '../messages/texts.ts';

/** So long a decision can be taken back from its toast. */
export const undoMs = 30_000;

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

export const nameOnCard = ({ author }: Pick<Card, 'author'>): string => author.name ?? t('anonymous');

/** What a refusal means to the one who decided. */
export const createReading = (member: string, nameOf: (actor: string) => string) => {
  const explain = ({ code, detail, changes = [], by }: ProblemView): string => {
    const other = changes.findLast(({ actor }) => actor !== member);
    if (code === 'stale' && other) return t('conflict', { who: nameOf(other.actor), what: wordsOf(other) });
    if (code === 'claimed' && by) return t('claimed-refused', { name: nameOf(by) });
    return code === 'gone' ? t('conflict-gone') : detail;
  };

  return {
    explain,
    /** One line for each that was refused, with its author's name. */
    lineOf: (card: Card, problem: ProblemView): string => `${nameOnCard(card)}: ${explain(problem)}`,
    /** A conflict with nobody but oneself, who wanted the very same: an answer was lost on its way, and it was done. */
    alreadyDone: (id: string, { action, version }: DecisionRequest, { code, changes = [], ...now }: ProblemView): Decided | undefined => {
      const [mine, ...others] = changes;
      if (code !== 'stale' || mine?.actor !== member || mine.outcome !== outcomeOf[action] || others.length > 0) return undefined;
      const undoUntil = new Date(Date.parse(mine.at) + undoMs).toISOString();
      return { id, version: now.version ?? version, state: now.state ?? 'held', entry: mine.n, undoUntil };
    },
  };
};
export type Reading = ReturnType<typeof createReading>;
