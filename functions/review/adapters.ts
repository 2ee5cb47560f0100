import type { SQSClient } from '@aws-sdk/client-sqs';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createCasebook } from '../adapters/dynamodb/casebook.ts';
import { createClaims } from '../adapters/dynamodb/claims.ts';
import { createDeadLetters } from '../adapters/dynamodb/dead-letters.ts';
import { createEntryTexts } from '../adapters/dynamodb/entry-texts.ts';
import { createJournal } from '../adapters/dynamodb/journal.ts';
import { createLogBook } from '../adapters/dynamodb/log-book.ts';
import { createPublishedReader, createPublishedWriter } from '../adapters/dynamodb/published.ts';
import { createReviewQueues } from '../adapters/dynamodb/review-queues.ts';
import { createSiteRules } from '../adapters/dynamodb/site-rules.ts';
import { createStatistics } from '../adapters/dynamodb/statistics.ts';
import { createTeam } from '../adapters/dynamodb/team.ts';
import { createNoticeQueue } from '../adapters/sqs/notice-queue.ts';
import { createRawSubmissions } from '../adapters/sqs/raw-submissions.ts';
import { createSubmissionQueue } from '../adapters/sqs/submission-queue.ts';
import { embeddedMetrics, randomCommentIds, randomSalt, systemClock } from '../adapters/system.ts';
import type { ReviewDeps } from './deps.ts';
import type { Env } from './env.ts';

/** All that the desk reaches, over these clients. */
export const reviewDeps = (client: DynamoDBDocumentClient, sqs: SQSClient, env: Env): ReviewDeps => {
  const casebook = { client, table: env.SLUSS_CASEBOOK_TABLE };
  const published = { client, table: env.SLUSS_PUBLISHED_TABLE };
  const submissions = { client: sqs, url: env.SLUSS_QUEUE_URL };
  return {
    clock: systemClock,
    ids: randomCommentIds,
    salt: randomSalt,
    metrics: embeddedMetrics(),
    casebook: createCasebook(casebook),
    published: { ...createPublishedReader(published), ...createPublishedWriter(published) },
    queues: createReviewQueues(casebook),
    claims: createClaims(casebook),
    texts: createEntryTexts(casebook),
    team: createTeam(casebook),
    rules: createSiteRules(casebook),
    journal: createJournal(casebook),
    deadLetters: createDeadLetters(casebook),
    book: createLogBook(casebook),
    statistics: createStatistics(casebook),
    submissions: createSubmissionQueue(submissions),
    rawSubmissions: createRawSubmissions(submissions),
    notices: createNoticeQueue({ client: sqs, url: env.SLUSS_NOTICES_URL }),
  };
};
