import type { Assessed, Assessment, Evaluation } from './evaluation.ts';
import { withTotal } from './evasion.ts';

const mistake = ({ row, judged, score }: Assessed, figuresOnly: boolean) => ({
  id: row.id,
  function: row.function,
  category: row.category,
  score,
  outcome: judged.judgement.outcome,
  reasons: judged.judgement.reasons.map(({ code, category, score: weight, detector, message }) => ({
    code,
    category,
    score: weight,
    detector,
    message,
  })),
  ...(figuresOnly ? {} : { text: row.body }),
});

const assessmentJson = ({ measure, figures, groups, missed, falseAlarms }: Assessment, figuresOnly: boolean, worst: number) => ({
  as: measure.name,
  ...figures,
  by: groups,
  missed: missed.slice(0, worst).map((row) => mistake(row, figuresOnly)),
  falseAlarms: falseAlarms.slice(0, worst).map((row) => mistake(row, figuresOnly)),
});

/** An evaluation as a program reads it; a figure that cannot be had is left out. */
export const jsonOf = ({ suite, assessments, reasons, evasion, figuresOnly }: Evaluation, worst: number) => ({
  suite: suite.file,
  columns: suite.columns,
  labelled: suite.columns.label !== undefined,
  badRows: suite.problems,
  measures: assessments.map((assessment) => assessmentJson(assessment, figuresOnly, worst)),
  reasons,
  evasion: evasion && withTotal(evasion),
});
