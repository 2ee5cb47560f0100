import * as z from 'zod';
import { authorSchema, type Comment, commentStates } from '../comment/comment.ts';
import { explainOutcome } from '../comment/explain.ts';
import { lastDecision } from '../comment/log.ts';
import type { Frozen } from '../frozen.ts';
import type { Language } from '../messages/catalogue.ts';
import type { SentNotice } from '../notices/notice.ts';
import type { EntryText } from '../ports.ts';
import { decisionInForce } from '../review/in-force.ts';
import { statementOf, statementSchema } from './statement.ts';

export const statusSchema = z.object({
  id: z.string(),
  status: z.enum(['pending', ...commentStates]),
  decidedAt: z.iso.datetime().optional(),
  notifiedAt: z.iso
    .datetime()
    .optional()
    .describe('When its author was told of a person’s decision: half a minute after it, unless it was taken back.'),
  automated: z.boolean().optional(),
  explanation: z.string().optional().describe('What became of it, where nothing is restricted.'),
  note: z.string().optional().describe('What the moderator wrote to the author.'),
  body: z.string().optional(),
  author: authorSchema.pick({ name: true, url: true }).optional(),
  statement: statementSchema.optional().describe('Why others cannot see it, or not all of it.'),
});
export type Status = Frozen<z.infer<typeof statusSchema>>;

/** Of which entries its author was told, and the texts of entries, as far as they are there. */
export type Beside = { readonly sent: readonly SentNotice[]; readonly texts: readonly EntryText[] };

/** What the author may know of a comment: its state, and why, in words. */
export const statusView = (comment: Comment, language: Language, { sent, texts }: Beside): Status => {
  const { id, state, body, author, log } = comment;
  const last = lastDecision(comment);
  if (state === 'withdrawn' || state === 'erased') return { id, status: state, decidedAt: last?.at };
  const decision = decisionInForce(log);
  const statement = statementOf(comment, language);
  return {
    id,
    status: state,
    decidedAt: last?.at,
    notifiedAt: sent.find(({ entry }) => last !== undefined && log[entry - 1] === last)?.at,
    automated: decision?.actor === 'machine',
    explanation: decision && !statement ? explainOutcome(decision, language) : undefined,
    note: texts.find(({ entry }) => entry === decision?.n)?.text,
    body,
    author: { name: author.name, url: author.url },
    statement,
  };
};
