import { type Figures, figuresOf, type Scored } from '../evaluate/metrics.ts';
import { type Calibration, calibrate, probability } from './calibration.ts';
import { type Corpus, foldCount } from './corpus.ts';
import { decisionSet } from './decisions.ts';
import type { Subject } from './document.ts';
import { type Plan, plans } from './plan.ts';
import { type Fit, logOdds, quantise, regress } from './regression.ts';

export type Learned = {
  readonly subject: Subject;
  /** Of all documents, in signed bytes. */
  readonly fit: Fit;
  readonly calibration: Calibration;
  readonly line: number;
  /** Over the sets that calibrate. */
  readonly calibrationError: number | undefined;
  /** By set; every document judged by a model that had seen neither it nor its group. Flagged is what reaches the line. */
  readonly figures: ReadonlyMap<string, Figures>;
  /** How many of the documents kept apart reach the line. */
  readonly keptApart: { readonly documents: number; readonly flagged: number };
};

/** A document's log-odds from a model that has not seen it. */
type HeldOut = { readonly set: string; readonly positive: boolean; readonly logOdds: number };

/** Fewer decisions of either kind are learned from, but calibrate nothing. */
const enoughDecisions = 100;
/** However few of the clean reach it, a label is not believed where it is much less likely than not. */
const leastLine = 0.4;
/** A line has four decimals. */
const lineSteps = 10_000;

const holdOut = (corpus: Corpus, documents: readonly number[], lessons: Float32Array, tell: (fold: number) => void): readonly HeldOut[] =>
  Array.from({ length: foldCount }, (_, fold) => {
    tell(fold + 1);
    const isHeldOut = (document: number): boolean => corpus.folds[document] === fold;
    const others = documents.filter((document) => !isHeldOut(document));
    const learned = quantise(regress(corpus, others, lessons));
    return documents.filter(isHeldOut).map((document) => ({
      set: corpus.documents[document]?.set ?? '',
      positive: (lessons[document] ?? 0) > 0,
      logOdds: logOdds(learned, corpus, document),
    }));
  }).flat();

/** A site's own decisions calibrate alone, where there are enough of them: lines do not carry over from one site to another. */
export const withDecisions = (heldOut: readonly Pick<HeldOut, 'set' | 'positive'>[], plan: Plan): Plan => {
  const decisions = heldOut.filter(({ set }) => set === decisionSet);
  const refused = decisions.filter(({ positive }) => positive).length;
  const areEnough = Math.min(refused, decisions.length - refused) >= enoughDecisions;
  return areEnough
    ? { ...plan, natural: [decisionSet], clean: { ...plan.clean, [decisionSet]: Math.min(...Object.values(plan.clean)) } }
    : plan;
};

/** What calibrates: the held-out documents of the sets named, or all where those have not both kinds. */
const calibrating = <T extends { readonly set: string; readonly positive: boolean }>(
  documents: readonly T[],
  { natural }: Plan,
): readonly T[] => {
  const found = documents.filter(({ set }) => natural.includes(set));
  return found.some(({ positive }) => positive) && found.some(({ positive }) => !positive) ? found : documents;
};

/** The lowest probability that in no set of the plan more than its share of the clean documents reaches; without any of them, in no set. */
const drawLine = (heldOut: readonly HeldOut[], calibration: Calibration, { clean }: Plan): number => {
  const strictest = Math.min(...Object.values(clean));
  const counterExamples = heldOut.filter(({ positive }) => !positive);
  const named = counterExamples.filter(({ set }) => Object.hasOwn(clean, set));
  const sets = Map.groupBy(named.length > 0 ? named : counterExamples, ({ set }) => set);
  const lines = Array.from(sets, ([set, documents]) => {
    const scores = documents.map((document) => probability(calibration, document.logOdds)).sort((a, b) => b - a);
    const highestBelow = scores[Math.floor((clean[set] ?? strictest) * scores.length)] ?? 0;
    return (Math.floor(highestBelow * lineSteps) + 1) / lineSteps;
  });
  return Math.min(1, Math.max(leastLine, ...lines));
};

/**
 * Learns a subject, first on all folds but one to judge that one, then on all. Undefined where there are no examples or no
 * counter-examples. `tell` hears of each step.
 */
export const learn = (corpus: Corpus, subject: Subject, tell: (step: string) => void): Learned | undefined => {
  const lessons = Float32Array.from(corpus.documents, (document) => document.lessons[subject] ?? 0);
  const all = [...corpus.documents.keys()];
  const taught = all.filter((document) => lessons[document] !== 0);
  if (!lessons.some((lesson) => lesson > 0) || !lessons.some((lesson) => lesson < 0)) return undefined;

  const heldOut = holdOut(corpus, taught, lessons, (fold) => tell(`${subject}: fold ${fold} of ${foldCount}`));
  const plan = withDecisions(heldOut, plans[subject]);
  const calibration = calibrate(calibrating(heldOut, plan));
  const line = drawLine(heldOut, calibration, plan);
  tell(`${subject}: everything`);
  const whole = quantise(regress(corpus, taught, lessons));

  const judged = heldOut.map((document): Scored & { readonly set: string } => {
    const score = probability(calibration, document.logOdds);
    return { ...document, score, flagged: score >= line };
  });
  const apart = all.filter((document) => corpus.documents[document]?.keptApart);
  const reachesLine = (document: number): boolean => probability(calibration, logOdds(whole, corpus, document)) >= line;
  return {
    subject,
    fit: whole,
    calibration,
    line,
    calibrationError: figuresOf(calibrating(judged, plan)).calibrationError,
    figures: new Map(
      Array.from(
        Map.groupBy(judged, ({ set }) => set),
        ([set, documents]) => [set, figuresOf(documents)],
      ),
    ),
    keptApart: { documents: apart.length, flagged: apart.filter(reachesLine).length },
  };
};
