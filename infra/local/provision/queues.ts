import { CreateQueueCommand, SetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Queue } from '../template/deployment.ts';

/** What a queue cannot change later. */
const fixed = ['FifoQueue'] as const;
const settable = [
  'VisibilityTimeout',
  'MessageRetentionPeriod',
  'DelaySeconds',
  'MaximumMessageSize',
  'ReceiveMessageWaitTimeSeconds',
  'ContentBasedDeduplication',
] as const;

const attributesOf = (queue: Queue, names: readonly (typeof fixed | typeof settable)[number][]): Record<string, string> =>
  Object.fromEntries(names.filter((name) => queue[name] !== undefined).map((name) => [name, String(queue[name])]));

/** Creates the queues that are not there yet and gives every queue the template's attributes. */
export const createQueues = async (queues: readonly Queue[], sqs: SQSClient): Promise<void> => {
  for (const queue of queues) {
    const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: queue.name, Attributes: attributesOf(queue, fixed) }));
    const redrive = queue.RedrivePolicy ? { RedrivePolicy: JSON.stringify(queue.RedrivePolicy) } : {};
    await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { ...attributesOf(queue, settable), ...redrive } }));
  }
};
