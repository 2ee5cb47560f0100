import * as z from 'zod';
import { reportGrades } from '../comment/log.ts';
import { decisionReasons } from '../review/grounds.ts';
import { optionalEmail, optionalText } from '../submission/submission.ts';

/** What a reader sends. Unknown keys are ignored. A notice of illegal content has what article 16(2) of regulation (EU) 2022/2065 asks for. */
export const reportRequestSchema = z
  .object(
    {
      grade: z.enum(reportGrades, `must be one of ${reportGrades.join(', ')}`),
      reason: z
        .enum(decisionReasons, `must be one of ${decisionReasons.join(', ')}`)
        .nullish()
        .transform((reason) => reason ?? undefined),
      text: optionalText(2000, () => true, ''),
      name: optionalText(200, () => true, ''),
      /** Where a notice of illegal content is acknowledged and its decision told. */
      email: optionalEmail(200),
      /** That what is said is accurate and complete, to the reporter's best knowledge. */
      goodFaith: z.boolean('must be true or false').nullish(),
    },
    'must be an object',
  )
  .superRefine(({ grade, text, goodFaith }, context) => {
    if (grade !== 'illegal') return;
    const needed = 'is needed in a report of illegal content';
    if (text === undefined) context.addIssue({ code: 'custom', path: ['text'], message: needed });
    if (goodFaith !== true) context.addIssue({ code: 'custom', path: ['goodFaith'], message: needed });
  });
export type ReportRequest = z.output<typeof reportRequestSchema>;
