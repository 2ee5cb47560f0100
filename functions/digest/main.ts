import { SESv2Client } from '@aws-sdk/client-sesv2';
import { documentClient } from '../adapters/dynamodb/client.ts';
import { createDigestPlaces } from '../adapters/dynamodb/digest-places.ts';
import { createLogBook } from '../adapters/dynamodb/log-book.ts';
import { createOutbox } from '../adapters/dynamodb/outbox.ts';
import { createReviewQueues } from '../adapters/dynamodb/review-queues.ts';
import { createTeam } from '../adapters/dynamodb/team.ts';
import { createMail } from '../adapters/ses/mail.ts';
import { embeddedMetrics, randomCommentIds, systemClock } from '../adapters/system.ts';
import { envSchema } from './env.ts';
import { handle } from './handler.ts';

const env = envSchema.parse(process.env);
const client = documentClient();
const casebook = { client, table: env.SLUSS_CASEBOOK_TABLE };

export const handler = handle({
  clock: systemClock,
  sites: createLogBook(casebook).sites,
  team: createTeam(casebook),
  queues: createReviewQueues(casebook),
  places: createDigestPlaces(casebook),
  mail:
    env.SLUSS_MAIL_FROM === undefined
      ? createOutbox({ client, table: env.SLUSS_CONTACT_TABLE }, systemClock, randomCommentIds)
      : createMail(new SESv2Client({}), env.SLUSS_MAIL_FROM),
  consoleUrl: env.SLUSS_CONSOLE_URL,
  metrics: embeddedMetrics(),
});
