import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createAddresses } from '../adapters/dynamodb/addresses.ts';
import { createCasebook } from '../adapters/dynamodb/casebook.ts';
import { documentClient } from '../adapters/dynamodb/client.ts';
import { createMailBook } from '../adapters/dynamodb/mail-book.ts';
import { createNoticeBook } from '../adapters/dynamodb/notice-book.ts';
import { createOutbox } from '../adapters/dynamodb/outbox.ts';
import { createPublishedReader } from '../adapters/dynamodb/published.ts';
import { readKeys } from '../adapters/keys/keys.ts';
import { createMail } from '../adapters/ses/mail.ts';
import { createEventTopic } from '../adapters/sns/event-topic.ts';
import { createDeliveryQueue } from '../adapters/sqs/delivery-queue.ts';
import { embeddedMetrics, randomCommentIds, systemClock } from '../adapters/system.ts';
import { envSchema } from './env.ts';
import { handle } from './handler.ts';

const env = envSchema.parse(process.env);
const client = documentClient();
const casebook = { client, table: env.SLUSS_CASEBOOK_TABLE };
const contact = { client, table: env.SLUSS_CONTACT_TABLE };

export const handler = handle({
  clock: systemClock,
  keys: await readKeys(env.SLUSS_KEYS),
  casebook: createCasebook(casebook),
  published: createPublishedReader({ client, table: env.SLUSS_PUBLISHED_TABLE }),
  told: createNoticeBook(casebook),
  mails: createMailBook(casebook),
  addresses: createAddresses(contact),
  mail:
    env.SLUSS_MAIL_FROM === undefined
      ? createOutbox(contact, systemClock, randomCommentIds)
      : createMail(new SESv2Client({}), env.SLUSS_MAIL_FROM),
  url: env.SLUSS_URL,
  deliveries: createDeliveryQueue({ client: new SQSClient({}), url: env.SLUSS_DELIVERIES_URL }),
  topic: env.SLUSS_EVENTS_TOPIC === undefined ? undefined : createEventTopic(new SNSClient({}), env.SLUSS_EVENTS_TOPIC),
  metrics: embeddedMetrics(),
});
