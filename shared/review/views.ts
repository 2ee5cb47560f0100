import * as z from 'zod';
import { authorSchema, commentStates } from '../comment/comment.ts';
import { decisionSchema, reasonSchema } from '../comment/decision.ts';
import { type CommentState, reportGrades } from '../comment/log.ts';
import type { Frozen } from '../frozen.ts';
import { problemSchema } from '../problem.ts';
import { categorySchema, spanSchema } from '../signals/signal.ts';
import { acceptedSchema } from '../submission/submission.ts';
import { type DecisionReason, decisionReasons, legalGrounds } from './grounds.ts';
import {
  type BulkRequest,
  type BulkUndoRequest,
  type DecisionRequest,
  dayLists,
  type filterQuerySchema,
  lookPurposes,
  queueNames,
  threadModes,
} from './requests.ts';
import { roles } from './roles.ts';

/** What the review API answers: what is documented, and the types that the console reads. Times are ISO 8601, UTC. */

export type { Action } from './requests.ts';
export type { BulkRequest, BulkUndoRequest, CommentState, DecisionReason, DecisionRequest };
export type QueueName = (typeof queueNames)[number];
export type ListName = QueueName | (typeof dayLists)[number];
export type LegalGround = (typeof legalGrounds)[number];
export type ThreadMode = (typeof threadModes)[number];
export type LookPurpose = (typeof lookPurposes)[number];
export type Filter = { readonly [K in keyof z.infer<typeof filterQuerySchema>]?: NonNullable<z.infer<typeof filterQuerySchema>[K]> };

const instant = z.iso.datetime();
const version = z.int().describe('Rises with every entry of the log.');
const entryNumber = z.int().describe('The number of an entry of the log, from 1.');
const memberId = z.string().describe('m_ and a ULID.');
const stateSchema = z.enum(commentStates);
const queueSchema = z.enum(queueNames);

const membershipSchema = z.object({
  ...{ id: z.string(), title: z.string(), member: memberId, name: z.string() },
  roles: z.array(z.enum(roles)),
  threads: z.array(z.string()),
  titles: z.record(z.string(), z.string()).describe('Of those of the threads that have one, by their ids.'),
});
export type Membership = Frozen<z.infer<typeof membershipSchema>>;
export const meSchema = z.object({ sites: z.array(membershipSchema) });
export type Me = Frozen<z.infer<typeof meSchema>>;
export const teamSchema = z.object({
  members: z.array(z.object({ id: memberId, name: z.string(), roles: z.array(z.enum(roles)) })),
});
export type Team = Frozen<z.infer<typeof teamSchema>>;

const countsSchema = z.record(z.enum([...queueNames, 'dead']), z.int());
export type Counts = Frozen<z.infer<typeof countsSchema>>;
export const queuesSchema = z.object({
  counts: countsSchema,
  lastDay: z.record(z.enum(dayLists), z.int()).describe('What became of the comments of the last 24 hours.'),
  oldest: z.partialRecord(queueSchema, instant).describe('Since when the one that has waited longest has.'),
});
export type Queues = Frozen<z.infer<typeof queuesSchema>>;
export const countSchema = z.object({ count: z.int() });

const pageOf = <S extends z.ZodType>(item: S) => z.object({ items: z.array(item), cursor: z.string().exactOptional() });
export type Page<Item> = { readonly items: readonly Item[] } & Omit<Frozen<z.infer<ReturnType<typeof pageOf>>>, 'items'>;

const claimSchema = z.object({ by: memberId, until: instant });
export type Claim = Frozen<z.infer<typeof claimSchema>>;
export const claimedSchema = claimSchema.pick({ until: true });
const threadRefSchema = z.object({ id: z.string(), title: z.string().exactOptional(), url: z.string().exactOptional() });
export type ThreadRef = Frozen<z.infer<typeof threadRefSchema>>;
const reasonViewSchema = z.object(reasonSchema.shape).extend({ message: z.string().describe('In the reader’s language.') });
export type ReasonView = Frozen<z.infer<typeof reasonViewSchema>>;

const reportViewSchema = z.object({
  entry: entryNumber,
  grade: z.enum(reportGrades),
  at: instant,
  reason: z.enum(decisionReasons).optional().describe('What it is said to be wrong in.'),
});

/** All that is painted first of a comment in a list. */
const cardSchema = z.object({
  id: z.string(),
  version,
  state: stateSchema,
  queue: queueSchema.exactOptional().describe('Absent in the lists of what was decided.'),
  since: instant,
  priority: z.int().min(0).max(5).describe('0 most urgent … 5.'),
  severe: z.boolean().describe('Can be hard to read.'),
  thread: threadRefSchema,
  parentId: z.string().nullable(),
  author: authorSchema,
  body: z.string(),
  createdAt: instant,
  language: z.string().exactOptional(),
  proposal: z.enum(['approve', 'hold', 'reject']).describe('The machine’s.'),
  categories: z.array(categorySchema),
  reasons: z.array(reasonViewSchema),
  escalated: z.literal(true).exactOptional(),
  reports: z.array(reportViewSchema).exactOptional(),
  appeal: z.object({ entry: entryNumber, of: entryNumber }).exactOptional(),
  claim: claimSchema.exactOptional(),
  writer: z.string().exactOptional().describe('The key of the author’s history and block: a.HASH or v.KEYID.HASH.'),
  notes: z.int().describe('How many there are.'),
});
export type Card = Frozen<z.infer<typeof cardSchema>>;
export const cardPageSchema = pageOf(cardSchema);

/** Another comment of the thread, for context. */
const neighbourSchema = cardSchema.pick({ id: true, author: true, body: true, createdAt: true });
export type Neighbour = Frozen<z.infer<typeof neighbourSchema>>;

const entryViewSchema = z.object({
  n: entryNumber,
  kind: z.enum(['decision', 'note', 'escalate', 'threat-record', 'look', 'report', 'edit', 'appeal']),
  actor: z.string().describe('machine, author, reader, operator or a member’s id.'),
  at: instant,
  outcome: decisionSchema.shape.outcome.exactOptional(),
  reasons: z.array(reasonViewSchema).exactOptional(),
  masked: z.array(spanSchema).exactOptional(),
  legalGround: z.enum(legalGrounds).exactOptional(),
  undoes: entryNumber.exactOptional(),
  answers: entryNumber.exactOptional(),
  purpose: z.enum(lookPurposes).exactOptional(),
});
export type EntryView = Frozen<z.infer<typeof entryViewSchema>>;
const noteViewSchema = z.object({
  entry: entryNumber,
  text: z.string().optional(),
  name: z.string().optional().describe('As whoever reported calls themselves.'),
  by: z.string(),
  at: instant,
});
export const detailSchema = cardSchema.extend({
  parent: neighbourSchema.exactOptional(),
  siblings: z.object({ before: z.array(neighbourSchema), after: z.array(neighbourSchema) }),
  notes: z.array(noteViewSchema).describe('The texts of notes, reports, appeals and records; none where it was erased.'),
  entries: z.array(entryViewSchema),
  legal: z.enum(['ygl', 'other']),
});
export type Detail = Frozen<z.infer<typeof detailSchema>>;
export const logSchema = z.object({ entries: z.array(entryViewSchema.extend({ head: z.string() })), sealedTo: z.int() });
export type LogView = Frozen<z.infer<typeof logSchema>>;

const headSchema = z.object({ id: z.string(), version, rank: z.string(), claim: claimSchema.exactOptional() });
export const pulseSchema = z.object({
  counts: countsSchema,
  heads: z.array(headSchema).describe('The first 100 of the queue asked for, in its order.'),
  present: z.array(z.object({ member: memberId, comment: z.string().exactOptional() })),
  now: instant,
});
export type Pulse = Frozen<z.infer<typeof pulseSchema>>;

export const decidedSchema = z.object({ id: z.string(), version, state: stateSchema, entry: entryNumber, undoUntil: instant });
export type Decided = Frozen<z.infer<typeof decidedSchema>>;
export const markedSchema = z.object({ entry: entryNumber, version });
export const erasedSchema = z.object({ version, state: stateSchema });

/** Of `stale`: the comment as it is now and the entries since; of `claimed`: by whom, until when; of `gone` and `not-possible`: the state. */
export const conflictSchema = problemSchema.extend({
  version: version.exactOptional(),
  state: stateSchema.exactOptional(),
  changes: z.array(entryViewSchema).exactOptional(),
  by: memberId.exactOptional(),
  until: instant.exactOptional(),
});
/** What the console reads of a problem. */
export type ProblemView = Frozen<Omit<z.infer<typeof conflictSchema>, 'type' | 'title' | 'errors'>>;
const bulkResultSchema = z.object({
  id: z.string(),
  ok: z.boolean(),
  version: version.exactOptional(),
  entry: entryNumber.exactOptional().describe('Of what was done: to name when it is undone.'),
  problem: conflictSchema.exactOptional().describe('Why it was not done.'),
});
export const bulkSchema = z.object({ results: z.array(bulkResultSchema) });
export type BulkResult = Frozen<Omit<z.infer<typeof bulkResultSchema>, 'problem'>> & { readonly problem?: ProblemView };

export const contactSchema = z.object({ ip: z.string().exactOptional(), email: z.string().exactOptional() });
export type Contact = Frozen<z.infer<typeof contactSchema>>;
export const blockSchema = z.object({ key: z.string(), until: instant, by: z.string(), at: instant, reason: z.string() });
export type Block = Frozen<z.infer<typeof blockSchema>>;
export const blocksSchema = z.object({ blocks: z.array(blockSchema) });
const briefSchema = cardSchema.pick({ id: true, state: true, thread: true, body: true, createdAt: true, categories: true, severe: true });
export type Brief = Frozen<z.infer<typeof briefSchema>>;
export const historySchema = z.object({
  counts: z.partialRecord(stateSchema, z.int()),
  comments: z.array(briefSchema),
  since: instant.describe('How far back it looked.'),
  cursor: z.string().exactOptional(),
  block: blockSchema.exactOptional(),
});
export type History = Frozen<z.infer<typeof historySchema>>;
export const threadViewSchema = threadRefSchema.extend({ open: z.boolean(), mode: z.enum(threadModes).nullable() });
export type ThreadView = Frozen<z.infer<typeof threadViewSchema>>;
export const ownCommentSchema = acceptedSchema.pick({ id: true, status: true });
const deadLetterSchema = z.object({ id: z.string(), at: instant, cause: z.string(), excerpt: z.string() });
export type DeadLetter = Frozen<z.infer<typeof deadLetterSchema>>;
export const deadLetterPageSchema = pageOf(deadLetterSchema);
