import * as z from 'zod';
import { reportGrades } from '../../../shared/comment/log.ts';
import { reportRequestSchema } from '../../../shared/report/request.ts';
import { answers, header, inPath, jsonBody, site } from './parts.ts';

const filedSchema = z.object({ reference: z.string(), receipt: z.string(), receivedAt: z.iso.datetime(), statusUrl: z.url() });
const statusSchema = z.object({
  reference: z.string(),
  grade: z.enum(reportGrades),
  receivedAt: z.iso.datetime(),
  status: z.enum(['open', 'decided']),
  decidedAt: z.iso.datetime().optional(),
  outcome: z
    .enum(['kept', 'restricted'])
    .optional()
    .describe('Absent as long as it is open, and where the comment was withdrawn or erased before anybody had decided.'),
  automated: z.boolean().optional(),
  redress: z.string(),
});

/** What readers send and get about comments of others. */
export const reportSchemas = { Report: reportRequestSchema, ReportFiled: filedSchema, ReportStatus: statusSchema };

export const reportPaths = {
  '/v1/sites/{site}/comments/{id}/reports': {
    parameters: [site, inPath('id', '^[0-7][0-9A-HJKMNP-TV-Z]{25}$')],
    post: {
      summary: 'Report a comment; as illegal, with what article 16 of the Digital Services Act asks for: text and goodFaith',
      parameters: [header('Sluss-Author', 'The author secret: reports of authors whom the site knows count towards hiding the comment.')],
      requestBody: { required: true, content: jsonBody('Report') },
      ...answers(
        {
          201: { description: 'It is on record.', content: jsonBody('ReportFiled') },
          200: {
            description: 'This visitor has reported the comment before, or given notice of it as illegal before: the same answer.',
            content: jsonBody('ReportFiled'),
          },
        },
        [400, 'A field is not valid: errors name it.'],
        [404, 'Unknown site, or no comment that readers can see.'],
        [
          409,
          'already-reported: this visitor has given notice in other words; busy: try again; full: nothing more can be written of the comment.',
        ],
        [413, 'Too large. Above 10 MB the answer is the gateway’s own.'],
        [415, 'Not application/json.'],
        [429, 'Ten comments reported in ten minutes: Retry-After tells the seconds.'],
      ),
    },
  },
  '/v1/sites/{site}/reports/{reference}': {
    parameters: [
      site,
      inPath('reference', '^[0-7][0-9A-HJKMNP-TV-Z]{25}\\.[\\w-]{12}$'),
      header('Sluss-Receipt', 'The receipt that came with the 201.', true),
    ],
    get: {
      summary: 'What became of a report; in Swedish or English by Accept-Language',
      ...answers({ 200: { description: 'Its status.', content: jsonBody('ReportStatus') } }, [404, 'Unknown report or wrong receipt.']),
    },
  },
};
