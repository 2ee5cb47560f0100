import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { RawSubmissions } from '../../../shared/review/ports.ts';

/** The queue of submissions, for what was on it before. */
export const createRawSubmissions = ({ client, url }: { readonly client: SQSClient; readonly url: string }): RawSubmissions => ({
  send: async (site, raw) => {
    await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: raw, MessageGroupId: site }));
  },
});
