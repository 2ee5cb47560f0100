import * as z from 'zod';
import { authorSchema, type Comment, commentStates } from '../comment/comment.ts';
import { explainOutcome } from '../comment/explain.ts';
import { lastDecision } from '../comment/log.ts';
import type { Frozen } from '../frozen.ts';
import type { Language } from '../messages/catalogue.ts';
import type { SentNotice } from '../notices/notice.ts';
import type { EntryText } from '../ports.ts';
import { decisionInForce, inForce } from '../review/in-force.ts';
import { answerTo, statementOf, statementSchema } from './statement.ts';

const appealedSchema = z.object({
  at: z.iso.datetime(),
  answeredAt: z.iso.datetime().optional(),
  outcome: z.enum(['upheld', 'overturned']).optional().describe('overturned: the appeal was right.'),
  answer: z.string().optional(),
  bySamePerson: z.literal(true).optional().describe('Nobody but who had decided was there to answer.'),
});

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
  revision: z.int().optional().describe('1 at first; one more with each edit.'),
  editedAt: z.iso.datetime().optional(),
  edit: z.object({ until: z.iso.datetime() }).optional().describe('While it may be edited.'),
  appealed: appealedSchema.optional().describe('The last appeal.'),
  body: z.string().optional(),
  author: authorSchema.pick({ name: true, url: true }).optional(),
  statement: statementSchema.optional().describe('Why others cannot see it, or not all of it.'),
});
export type Status = Frozen<z.infer<typeof statusSchema>>;

/** Of which entries its author was told, the texts of entries, as far as they are there, and until when (Unix ms) it may be edited. */
export type Beside = {
  readonly sent: readonly SentNotice[];
  readonly texts: readonly EntryText[];
  readonly until?: number | undefined;
};

/** The last appeal against what was decided of the text as it is, and what it came to. */
const appealOf = ({ log }: Comment, texts: readonly EntryText[]): Status['appealed'] => {
  const kept = inForce(log);
  const appeal = kept.findLast((entry) => entry.kind === 'appeal');
  if (appeal?.kind !== 'appeal') return undefined;
  const answer = kept.findLast((entry) => entry.kind === 'decision' && entry.answers === appeal.n);
  if (answer?.kind !== 'decision') return { at: appeal.at };
  const against = log[appeal.of - 1];
  return {
    at: appeal.at,
    answeredAt: answer.at,
    outcome: answerTo(log, answer),
    answer: texts.find(({ entry }) => entry === answer.n)?.text,
    ...(against?.actor === answer.actor && { bySamePerson: true }),
  };
};

/** What the author may know of a comment: its state, and why, in words. */
export const statusView = (comment: Comment, language: Language, { sent, texts, until }: Beside): Status => {
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
    revision: comment.revision,
    editedAt: log.findLast(({ kind }) => kind === 'edit')?.at,
    edit: until === undefined ? undefined : { until: new Date(until).toISOString() },
    appealed: appealOf(comment, texts),
    statement,
  };
};
