import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { expect } from 'vitest';
import { startEngines } from '../../infra/local/engines/engines.ts';
import { startPoller } from '../../infra/local/events/poller.ts';
import type { Outcome } from '../../infra/local/lambda/invocation.ts';
import { createQueues } from '../../infra/local/provision/queues.ts';
import type { EventSource } from '../../infra/local/template/deployment.ts';
import { temporaryFolder } from './scratch.ts';

export const region = 'eu-north-1';
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

export type QueueRecord = {
  readonly messageId: string;
  readonly receiptHandle: string;
  readonly body: string;
  readonly attributes: { readonly ApproximateReceiveCount: string };
};

/** What a function answers when these records failed. */
export const failing = (...ids: readonly string[]): Outcome => ({
  ok: true,
  payload: JSON.stringify({ batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })) }),
});

/** Engines of its own for a test file, and how a test works with their queues. */
export const startTestEngines = async () => {
  const folder = temporaryFolder();
  const reports: string[] = [];
  const engines = await startEngines(folder, undefined, (event) => reports.push(event));
  const dynamodb = new DynamoDBClient({ region, credentials, endpoint: engines.dynamodb });
  const sqs = new SQSClient({ region, credentials, endpoint: engines.sqs });

  const queueUrl = (name: string): string => `${engines.sqs}/000000000000/${name}`;
  const queueArn = (name: string): string => `arn:aws:sqs:${region}:000000000000:${name}`;

  const source = (name: string, changes: Partial<EventSource> = {}): EventSource => ({
    FunctionName: 'f',
    function: 'f',
    EventSourceArn: queueArn(name),
    queueUrl: queueUrl(name),
    BatchSize: 10,
    MaximumBatchingWindowInSeconds: 0,
    FunctionResponseTypes: ['ReportBatchItemFailures'],
    ScalingConfig: {},
    Enabled: true,
    ...changes,
  });

  /** Polls a new queue with this function until `until` holds, and gives each batch that the function got. */
  const pollUntil = async (
    name: string,
    answer: (records: readonly QueueRecord[]) => Outcome,
    until: (batches: readonly (readonly QueueRecord[])[]) => boolean,
    changes: Partial<EventSource> = {},
  ) => {
    const batches: (readonly QueueRecord[])[] = [];
    const invoke = (payload: string): Promise<Outcome> => {
      const { Records } = JSON.parse(payload);
      batches.push(Records);
      return Promise.resolve(answer(Records));
    };
    const poller = startPoller(source(name, changes), { sqs, invoke, processes: 1 });
    await expect.poll(() => until(batches), { timeout: 20_000 }).toBe(true);
    await poller.stop();
    return batches;
  };
  const send = (name: string, body: string, more = {}) =>
    sqs.send(new SendMessageCommand({ QueueUrl: queueUrl(name), MessageBody: body, ...more }));
  const left = async (name: string) => {
    const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl: queueUrl(name), AttributeNames: ['All'] }));
    return Number(Attributes?.['ApproximateNumberOfMessages']) + Number(Attributes?.['ApproximateNumberOfMessagesNotVisible']);
  };
  const newQueue = (name: string, more = {}) => createQueues([{ name, VisibilityTimeout: 1, ...more }], sqs);

  return { folder, reports, engines, dynamodb, sqs, queueUrl, queueArn, source, pollUntil, send, left, newQueue };
};
