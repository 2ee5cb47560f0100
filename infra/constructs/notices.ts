import { Duration } from 'aws-cdk-lib';
import { type HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Grant } from 'aws-cdk-lib/aws-iam';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import type { Env as DigestEnv } from '../../functions/digest/env.ts';
import type { Env as MailEnv } from '../../functions/mail/env.ts';
import type { Env as NotifyEnv } from '../../functions/notify/env.ts';
import type { DataStack } from '../data-stack.ts';
import type { FunctionCode } from '../moderation-stack.ts';
import { grantTable, partitions } from './grant.ts';
import { createHandler } from './handler.ts';

export interface NoticesProps {
  readonly data: DataStack;
  readonly code: FunctionCode;
  readonly api: HttpApi;
  /** Where moderators work; digests lead there. */
  readonly consoleUrl: string;
  /** An address that SES may send from; whoever reads its mail has to confirm it once. @default - mails lie in the contact table for a week */
  readonly mailFrom?: string | undefined;
}

export type Notices = { readonly notify: Function; readonly digest: Function; readonly mail: Function };

/** What goes out to people: to authors and reporters what was decided, to a site's staff how many wait for them. */
export const createNotices = (scope: Construct, { data, code, api, consoleUrl, mailFrom }: NoticesProps): Notices => {
  const { published, casebook, contact, notices, deliveries, events, keys } = data;
  const sender = mailFrom === undefined ? {} : { SLUSS_MAIL_FROM: mailFrom };
  const identity = mailFrom === undefined ? undefined : new EmailIdentity(scope, 'MailSender', { identity: Identity.email(mailFrom) });
  const grantMail = (grantee: Function): void => {
    if (identity) Grant.addToPrincipal({ grantee, actions: ['ses:SendEmail'], resourceArns: [identity.emailIdentityArn] });
    else grantTable(contact, grantee, ['PutItem'], { keysLike: ['outbox#*'] });
  };

  // notify: half a minute after a decision, unless it was undone, those are told whom it concerns, and the site's own systems are.
  const notify = createHandler<NotifyEnv>(scope, 'notify', {
    code: code('notify'),
    environment: {
      SLUSS_CASEBOOK_TABLE: casebook.tableName,
      SLUSS_PUBLISHED_TABLE: published.tableName,
      SLUSS_CONTACT_TABLE: contact.tableName,
      SLUSS_KEYS: keys.secretArn,
      SLUSS_URL: api.apiEndpoint,
      SLUSS_DELIVERIES_URL: deliveries.queueUrl,
      ...(events ? { SLUSS_EVENTS_TOPIC: events.topicArn } : {}),
      ...sender,
    },
  });
  grantTable(casebook, notify, ['GetItem'], { keysLike: [partitions.day] });
  // A site's rules are one partition.
  grantTable(casebook, notify, ['Query'], { keysLike: ['*/', partitions.comment] });
  grantTable(casebook, notify, ['PutItem'], { keysLike: [partitions.comment] });
  grantTable(published, notify, ['GetItem']);
  grantTable(contact, notify, ['GetItem', 'UpdateItem'], { keysLike: ['email#*', 'reporter#*', 'mails#*'] });
  keys.grantRead(notify);
  grantMail(notify);
  deliveries.grantSendMessages(notify);
  if (events) Grant.addToPrincipal({ grantee: notify, actions: ['sns:Publish'], resourceArns: [events.topicArn] });
  notify.addEventSource(new SqsEventSource(notices, { batchSize: 10, reportBatchItemFailures: true, maxConcurrency: 2 }));

  // mail: what links in mails about replies lead to. It changes wishes, and reads no address.
  const mail = createHandler<MailEnv>(scope, 'mail', {
    code: code('mail'),
    environment: {
      SLUSS_PUBLISHED_TABLE: published.tableName,
      SLUSS_CONTACT_TABLE: contact.tableName,
      SLUSS_KEYS: keys.secretArn,
    },
  });
  // A site's settings are one partition.
  grantTable(published, mail, ['GetItem'], { keysLike: ['*/'] });
  grantTable(contact, mail, ['UpdateItem'], { keysLike: ['email#*'] });
  keys.grantRead(mail);
  const integration = new HttpLambdaIntegration('mail', mail);
  for (const path of ['confirm', 'unsubscribe/{token}'])
    api.addRoutes({ path: `/v1/sites/{site}/mail/${path}`, methods: [HttpMethod.POST], integration });

  // digest: by the hour, a site's staff are told how many comments wait.
  const digest = createHandler<DigestEnv>(scope, 'digest', {
    code: code('digest'),
    environment: {
      SLUSS_CASEBOOK_TABLE: casebook.tableName,
      SLUSS_CONTACT_TABLE: contact.tableName,
      SLUSS_CONSOLE_URL: consoleUrl,
      ...sender,
    },
    timeout: Duration.minutes(5),
  });
  grantTable(casebook, digest, ['Query'], { keysLike: ['sites'] });
  grantTable(casebook, digest, ['Query'], { index: 'queue' });
  grantTable(casebook, digest, ['BatchGetItem'], { keysLike: ['member/*'] });
  grantTable(casebook, digest, ['GetItem', 'PutItem'], { keysLike: ['*/log'] });
  grantMail(digest);
  new Rule(scope, 'DigestSchedule', { schedule: Schedule.rate(Duration.hours(1)), targets: [new LambdaFunction(digest)] });

  return { notify, digest, mail };
};
