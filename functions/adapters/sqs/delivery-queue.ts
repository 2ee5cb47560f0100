import { ChangeMessageVisibilityCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { DeliveryQueue, Retries } from '../../../shared/events/ports.ts';

type Queue = { readonly client: SQSClient; readonly url: string };

/** A fair queue: a receiver that is slow, or gets much, does not hold up the others. */
export const createDeliveryQueue = ({ client, url }: Queue): DeliveryQueue => ({
  send: async (delivery) => {
    const MessageBody = JSON.stringify({ v: 1, ...delivery });
    await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody, MessageGroupId: delivery.webhook }));
  },
});

export const createRetries = ({ client, url }: Queue): Retries => ({
  after: async (receiptHandle, seconds) => {
    await client.send(new ChangeMessageVisibilityCommand({ QueueUrl: url, ReceiptHandle: receiptHandle, VisibilityTimeout: seconds }));
  },
});
