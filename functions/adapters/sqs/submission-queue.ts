import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { writeMessage } from '../../../shared/comment/message.ts';
import type { SubmissionQueue } from '../../../shared/ports.ts';

/** A standard queue; the group makes it a fair one, so that a flood on one site does not hold up the others. */
export const createSubmissionQueue = ({ client, url }: { readonly client: SQSClient; readonly url: string }): SubmissionQueue => ({
  send: async (message) => {
    await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: writeMessage(message), MessageGroupId: message.site }));
  },
});
