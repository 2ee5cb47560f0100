import type { Assessment } from './evaluation.ts';

/** `91.3 %`, or a dash where there was nothing to divide by. */
export const percent = (share: number | undefined): string => (share === undefined ? '–' : `${(share * 100).toFixed(1)} %`);

const decimals = (value: number | undefined): string => value?.toFixed(3) ?? '–';

/** What a person reads of a measure's figures, in order. Without labels only the share that is flagged says anything. */
export const namedFigures = ({ figures }: Assessment, isLabelled: boolean): readonly (readonly [name: string, figure: string])[] => {
  const { outcomes } = figures;
  const flagged = ['flagged', `${figures.flagged} (${percent(figures.rows === 0 ? undefined : figures.flagged / figures.rows)})`] as const;
  const told = ['outcomes', `${outcomes.approve} approve, ${outcomes.hold} hold, ${outcomes.reject} reject`] as const;
  if (!isLabelled) return [['rows', String(figures.rows)], flagged, told];
  return [
    ['rows', String(figures.rows)],
    ['positives', String(figures.positives)],
    flagged,
    ['precision', percent(figures.precision)],
    ['recall', percent(figures.recall)],
    ['F1', percent(figures.f1)],
    ['accuracy', percent(figures.accuracy)],
    ['clean rows flagged', percent(figures.cleanFlagged)],
    ['clean rows rejected', String(figures.rejectedClean)],
    ['AUC', decimals(figures.auc)],
    ['Brier score', decimals(figures.brier)],
    ['calibration error', decimals(figures.calibrationError)],
    ['coverage at 99 % clean approval', percent(figures.cleanCoverage)],
    told,
  ];
};
