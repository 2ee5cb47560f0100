import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Grant } from 'aws-cdk-lib/aws-iam';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import type { Env as DigestEnv } from '../../functions/digest/env.ts';
import type { Env as NotifyEnv } from '../../functions/notify/env.ts';
import type { DataStack } from '../data-stack.ts';
import type { FunctionCode } from '../moderation-stack.ts';
import { grantTable } from './grant.ts';
import { createHandler } from './handler.ts';

export interface NoticesProps {
  readonly data: DataStack;
  readonly code: FunctionCode;
  /** Where moderators work; digests lead there. */
  readonly consoleUrl: string;
  /** An address that SES may send from; whoever reads its mail has to confirm it once. @default - mails lie in the contact table for a week */
  readonly mailFrom?: string | undefined;
}

export type Notices = { readonly notify: Function; readonly digest: Function };

/** What goes out to people: to authors what was decided of their comments, to a site's staff how many wait for them. */
export const createNotices = (scope: Construct, { data, code, consoleUrl, mailFrom }: NoticesProps): Notices => {
  const { casebook, contact, notices } = data;

  // notify: half a minute after a decision, unless it was undone, its author is told.
  const notify = createHandler<NotifyEnv>(scope, 'notify', {
    code: code('notify'),
    environment: { SLUSS_CASEBOOK_TABLE: casebook.tableName },
  });
  grantTable(casebook, notify, ['GetItem', 'Query', 'PutItem']);
  notify.addEventSource(new SqsEventSource(notices, { batchSize: 10, reportBatchItemFailures: true, maxConcurrency: 2 }));

  // digest: by the hour, a site's staff are told how many comments wait.
  const digest = createHandler<DigestEnv>(scope, 'digest', {
    code: code('digest'),
    environment: {
      SLUSS_CASEBOOK_TABLE: casebook.tableName,
      SLUSS_CONTACT_TABLE: contact.tableName,
      SLUSS_CONSOLE_URL: consoleUrl,
      ...(mailFrom === undefined ? {} : { SLUSS_MAIL_FROM: mailFrom }),
    },
    timeout: Duration.minutes(5),
  });
  grantTable(casebook, digest, ['Query'], { keysLike: ['sites'] });
  grantTable(casebook, digest, ['Query'], { index: 'queue' });
  grantTable(casebook, digest, ['BatchGetItem'], { keysLike: ['member/*'] });
  grantTable(casebook, digest, ['GetItem', 'PutItem'], { keysLike: ['*/log'] });
  if (mailFrom === undefined) grantTable(contact, digest, ['PutItem'], { keysLike: ['outbox#*'] });
  else {
    const { emailIdentityArn } = new EmailIdentity(scope, 'MailSender', { identity: Identity.email(mailFrom) });
    Grant.addToPrincipal({ grantee: digest, actions: ['ses:SendEmail'], resourceArns: [emailIdentityArn] });
  }
  new Rule(scope, 'DigestSchedule', { schedule: Schedule.rate(Duration.hours(1)), targets: [new LambdaFunction(digest)] });

  return { notify, digest };
};
