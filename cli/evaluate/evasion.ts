import type { Policy } from '../../shared/policy/policy.ts';
import { bodySchema } from '../../shared/submission/submission.ts';
import { type Disguise, disguises } from './disguises.ts';
import type { DisguiseResult, JudgedCase } from './evaluation.ts';
import { judgeCase, type Measure } from './measures.ts';
import { seededRandom } from './random.ts';
import type { Case } from './suite.ts';

/** The row in disguise; undefined where that changes nothing, or where the text becomes too long for a comment. */
const disguised = ({ name, language, disguise }: Disguise, row: Case): Case | undefined => {
  if (language !== undefined && row.language !== undefined && row.language !== language) return undefined;
  const body = disguise(row.body, seededRandom(`${name} ${row.body}`));
  return body === row.body || !bodySchema.safeParse(body).success ? undefined : { ...row, body };
};

/** Judges every row again in every disguise. `judgedOne` is called for each judgement. */
export const evade = (
  rows: readonly JudgedCase[],
  measure: Measure,
  policy: Policy,
  judgedOne: (judged: JudgedCase) => void,
): readonly DisguiseResult[] =>
  disguises.map((disguise) => {
    const counts = { held: { rows: 0, same: 0 }, passed: { rows: 0, same: 0 } };
    for (const { row, judged } of rows) {
      const other = disguised(disguise, row);
      if (!other) continue;
      const again = judgeCase(other, policy);
      judgedOne({ row: other, judged: again });
      const count = counts[measure.flagged(judged) ? 'held' : 'passed'];
      count.rows += 1;
      if (measure.decision(again) === measure.decision(judged)) count.same += 1;
    }
    return { disguise: disguise.name, ...counts };
  });

/** The disguises' results, and all of them together at the end. */
export const withTotal = (results: readonly DisguiseResult[]): readonly DisguiseResult[] => {
  const sum = (side: 'held' | 'passed') => ({
    rows: results.reduce((total, result) => total + result[side].rows, 0),
    same: results.reduce((total, result) => total + result[side].same, 0),
  });
  return [...results, { disguise: 'all', held: sum('held'), passed: sum('passed') }];
};
