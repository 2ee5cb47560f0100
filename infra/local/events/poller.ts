import { setTimeout as sleep } from 'node:timers/promises';
import { DeleteMessageBatchCommand, type Message, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Invoke, Outcome } from '../lambda/invocation.ts';
import type { EventSource } from '../template/deployment.ts';
import { failedRecords } from './batch-answer.ts';
import { toSqsEvent } from './sqs-event.ts';

export type PollerOptions = {
  readonly sqs: SQSClient;
  readonly invoke: Invoke;
  /** How many processes the function may have: more batches than that are not taken from the queue. */
  readonly processes: number;
};

export type Poller = { readonly stop: () => Promise<void> };

/** Gives a queue's messages to a function in batches and deletes what it did; the rest comes back when its visibility time is over. */
export const startPoller = (source: EventSource, { sqs, invoke, processes }: PollerOptions): Poller => {
  const { queueUrl, EventSourceArn, BatchSize, MaximumBatchingWindowInSeconds, FunctionResponseTypes, ScalingConfig } = source;
  const concurrency = Math.min(processes, ScalingConfig.MaximumConcurrency ?? processes);
  const stopping = new AbortController();

  const receive = async (most: number, waitSeconds: number): Promise<readonly Message[]> => {
    const command = new ReceiveMessageCommand({
      QueueUrl: queueUrl,
      MaxNumberOfMessages: Math.min(most, 10),
      WaitTimeSeconds: waitSeconds,
      MessageSystemAttributeNames: ['All'],
      MessageAttributeNames: ['All'],
    });
    return (await sqs.send(command, { abortSignal: stopping.signal })).Messages ?? [];
  };

  const receiveBatch = async (): Promise<readonly Message[]> => {
    const batch = [...(await receive(BatchSize, 20))];
    for (
      const end = Date.now() + MaximumBatchingWindowInSeconds * 1000;
      batch.length > 0 && batch.length < BatchSize && Date.now() < end;
    ) {
      batch.push(...(await receive(BatchSize - batch.length, Math.min(20, Math.ceil((end - Date.now()) / 1000)))));
    }
    return batch;
  };

  const done = (batch: readonly Message[], outcome: Outcome): readonly Message[] => {
    if (!outcome.ok) return [];
    if (FunctionResponseTypes.length === 0) return batch;
    const failed = failedRecords(outcome.payload, new Set(batch.map(({ MessageId }) => String(MessageId))));
    return failed === 'all' ? [] : batch.filter(({ MessageId }) => !failed.has(String(MessageId)));
  };

  const remove = async (messages: readonly Message[]): Promise<void> => {
    for (let start = 0; start < messages.length; start += 10) {
      const Entries = messages.slice(start, start + 10).map(({ ReceiptHandle }, place) => ({ Id: String(place), ReceiptHandle }));
      await sqs.send(new DeleteMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
    }
  };

  const poll = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        const batch = await receiveBatch();
        if (batch.length === 0) continue;
        const outcome = await invoke(JSON.stringify(toSqsEvent(batch, EventSourceArn)));
        await remove(done(batch, outcome));
        if (!outcome.ok && outcome.reason === 'unavailable') await sleep(1000); // do not use up every message's receives
      } catch {
        if (!stopping.signal.aborted) await sleep(200); // the queue engine is being started again
      }
    }
  };

  const polls = Array.from({ length: concurrency }, poll);
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(polls);
    },
  };
};
