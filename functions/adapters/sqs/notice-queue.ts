import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { NoticeQueue } from '../../../shared/ports.ts';

/** So long an undoing keeps anybody from being told. */
const delaySeconds = 30;

export const createNoticeQueue = ({ client, url }: { readonly client: SQSClient; readonly url: string }): NoticeQueue => ({
  send: async (notice) => {
    await client.send(
      new SendMessageCommand({ QueueUrl: url, MessageBody: JSON.stringify({ v: 1, ...notice }), DelaySeconds: delaySeconds }),
    );
  },
});
