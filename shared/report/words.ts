import * as z from 'zod';
import type { ReportGrade } from '../comment/log.ts';
import { canonical } from '../log/canonical.ts';
import { parseJson } from '../parse-json.ts';
import type { DecisionReason } from '../review/grounds.ts';

/** A report as it is filed. */
export type Report = {
  readonly grade: ReportGrade;
  readonly reason?: DecisionReason | undefined;
  readonly text?: string | undefined;
  /** What whoever reports calls themselves. */
  readonly name?: string | undefined;
  /** By an author whom the site knows. */
  readonly standing?: true | undefined;
};

const wordsSchema = z.object({ text: z.string().optional(), name: z.string().optional() });
type Words = Readonly<z.infer<typeof wordsSchema>>;

/** Text and name as the one text that the report's entry commits to; undefined where there is neither. */
export const reportWords = ({ text, name }: Words): string | undefined =>
  text === undefined && name === undefined ? undefined : canonical({ text, name });

/** The same read back. */
export const readReportWords = (words: string): Words => {
  const parsed = parseJson(wordsSchema, words);
  return parsed.ok ? parsed.value : {};
};
