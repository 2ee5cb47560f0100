import * as z from 'zod';
import {
  authorCommentRequestSchema,
  blockRequestSchema,
  bulkRequestSchema,
  bulkUndoRequestSchema,
  decisionRequestSchema,
  eraseRequestSchema,
  lookRequestSchema,
  modeRequestSchema,
  noteRequestSchema,
  openRequestSchema,
  presenceRequestSchema,
  threatRecordRequestSchema,
  undoRequestSchema,
} from '../../../shared/review/requests.ts';
import { statisticsSchema } from '../../../shared/review/statistics-view.ts';
import * as views from '../../../shared/review/views.ts';

/** What the desk is sent. */
const requestSchemas = {
  DecisionRequest: decisionRequestSchema,
  UndoRequest: undoRequestSchema,
  BulkRequest: bulkRequestSchema,
  BulkUndoRequest: bulkUndoRequestSchema,
  NoteRequest: noteRequestSchema,
  ThreatRecordRequest: threatRecordRequestSchema,
  LookRequest: lookRequestSchema,
  EraseRequest: eraseRequestSchema,
  PresenceRequest: presenceRequestSchema,
  BlockRequest: blockRequestSchema,
  OpenRequest: openRequestSchema,
  ModeRequest: modeRequestSchema,
  AuthorCommentRequest: authorCommentRequestSchema,
};

/** What it answers. */
const answerSchemas = {
  Me: views.meSchema,
  Queues: views.queuesSchema,
  QueuePage: z.union([views.cardPageSchema, views.deadLetterPageSchema]),
  Count: views.countSchema,
  Pulse: views.pulseSchema,
  Comment: views.detailSchema,
  Log: views.logSchema,
  Claimed: views.claimedSchema,
  Decided: views.decidedSchema,
  BulkResults: views.bulkSchema,
  Marked: views.markedSchema,
  Contact: views.contactSchema,
  Erased: views.erasedSchema,
  History: views.historySchema,
  Blocks: views.blocksSchema,
  Block: views.blockSchema,
  ThreadRules: views.threadViewSchema,
  OwnComment: views.ownCommentSchema,
  Statistics: statisticsSchema,
  Team: views.teamSchema,
  Conflict: views.conflictSchema,
  Unauthorized: z.object({ message: z.string() }),
};

export const reviewSchemas = { ...requestSchemas, ...answerSchemas };
export type RequestName = keyof typeof requestSchemas;
export type AnswerName = keyof typeof answerSchemas;
