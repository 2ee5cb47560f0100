import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Mail } from '../../../shared/notices/ports.ts';

/** Through Amazon SES, from an identity that is verified there. */
export const createMail = (client: SESv2Client, from: string): Mail => ({
  send: async ({ to, subject, text, headers }) => {
    const content = (Data: string) => ({ Data, Charset: 'UTF-8' });
    await client.send(
      new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: [to] },
        Content: {
          Simple: {
            ...{ Subject: content(subject), Body: { Text: content(text) } },
            ...(headers && { Headers: Object.entries(headers).map(([Name, Value]) => ({ Name, Value })) }),
          },
        },
      }),
    );
  },
});
