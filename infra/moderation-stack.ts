import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { LambdaApplication } from 'aws-cdk-lib/aws-codedeploy';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Grant } from 'aws-cdk-lib/aws-iam';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Construct } from 'constructs';
import type { Env as AuthorEnv } from '../functions/author/env.ts';
import type { Env as DeadLetterEnv } from '../functions/dead-letter/env.ts';
import type { Env as ModerateEnv } from '../functions/moderate/env.ts';
import type { Env as ReadEnv } from '../functions/read/env.ts';
import type { Env as RepairEnv } from '../functions/repair/env.ts';
import type { Env as RetentionEnv } from '../functions/retention/env.ts';
import type { Env as SubmitEnv } from '../functions/submit/env.ts';
import { createAlarmTopic } from './constructs/alarm-topic.ts';
import { createDesk } from './constructs/desk.ts';
import { createFeed } from './constructs/feed.ts';
import { createForget } from './constructs/forget.ts';
import { carrying, grantTable } from './constructs/grant.ts';
import { createHandler } from './constructs/handler.ts';
import { createLiveAlias } from './constructs/live-alias.ts';
import { createLogSeal } from './constructs/log-seal.ts';
import { createNotices } from './constructs/notices.ts';
import { createOperatorAlarms } from './constructs/operator-alarms.ts';
import { createPublicApi } from './constructs/public-api.ts';
import { createReports } from './constructs/reports.ts';
import { createSignIn } from './constructs/sign-in.ts';
import { createWebhooks } from './constructs/webhooks.ts';
import type { DataStack } from './data-stack.ts';

/** The code of a function, by its folder under functions/. */
export type FunctionCode = (name: string) => Code;

export interface ModerationStackProps {
  readonly data: DataStack;
  readonly code: FunctionCode;
  /** Where alarms are sent. @default - to the topic only */
  readonly alarmEmail?: string | undefined;
  /** Whom mails come from. @default - they lie in the contact table for a week */
  readonly mailFrom?: string | undefined;
  /** Begins the host name of the sign-in page. */
  readonly domainPrefix: string;
}

/** All that can be made anew from the sources, in the order in which a comment passes it. */
export class ModerationStack extends Stack {
  constructor(scope: Construct, id: string, { data, code, alarmEmail, mailFrom, domainPrefix }: ModerationStackProps) {
    super(scope, id, { description: 'sluss: the functions that take, judge and show comments' });
    const { published, casebook, contact, submissions, deadLetters, notices, keys, visitorKeys } = data;
    const application = new LambdaApplication(this, 'Application');
    const source = { batchSize: 10, reportBatchItemFailures: true };

    // submit: a reader's comment is taken in. Contacts are written and never read, but for the visitor's own window.
    const submit = createHandler<SubmitEnv>(this, 'submit', {
      code: code('submit'),
      environment: {
        SLUSS_CONTACT_TABLE: contact.tableName,
        SLUSS_PUBLISHED_TABLE: published.tableName,
        SLUSS_QUEUE_URL: submissions.queueUrl,
        SLUSS_KEYS: keys.secretArn,
        SLUSS_VISITOR_KEYS: visitorKeys.secretArn,
      },
    });
    grantTable(contact, submit, ['PutItem', 'UpdateItem']);
    grantTable(contact, submit, ['GetItem'], { keysLike: ['window#*'] });
    grantTable(published, submit, ['GetItem']);
    submissions.grantSendMessages(submit);
    keys.grantRead(submit);
    visitorKeys.grantRead(submit);
    const liveSubmit = createLiveAlias(this, 'submit', { handler: submit, application, counts: ['HandlerErrors'] });

    // moderate: it is judged, decided and, if approved, carried to readers.
    const moderate = createHandler<ModerateEnv>(this, 'moderate', {
      code: code('moderate'),
      environment: {
        SLUSS_CASEBOOK_TABLE: casebook.tableName,
        SLUSS_PUBLISHED_TABLE: published.tableName,
        SLUSS_NOTICES_URL: notices.queueUrl,
        ...(data.events ? { SLUSS_EVENTS_TOPIC: data.events.topicArn } : {}),
      },
    });
    grantTable(casebook, moderate, ['GetItem', 'PutItem']);
    // A site's policy, blocks and modes are one partition.
    grantTable(casebook, moderate, ['Query'], { keysLike: ['*/'] });
    grantTable(published, moderate, carrying);
    notices.grantSendMessages(moderate);
    const liveModerate = createLiveAlias(this, 'moderate', { handler: moderate, application, counts: ['FailedRecords', 'HeldByFailure'] });
    // The limit keeps throttling from using up a message's five receives.
    liveModerate.addEventSource(new SqsEventSource(submissions, { ...source, maxConcurrency: 20 }));

    // dead-letter: what moderate could not finish is held for a human.
    const deadLetter = createHandler<DeadLetterEnv>(this, 'dead-letter', {
      code: code('dead-letter'),
      environment: { SLUSS_CASEBOOK_TABLE: casebook.tableName },
    });
    grantTable(casebook, deadLetter, ['PutItem', 'UpdateItem']);
    deadLetter.addEventSource(new SqsEventSource(deadLetters, { ...source, maxConcurrency: 2 }));

    // repair: what a crash left between casebook and readers is carried on.
    const repair = createHandler<RepairEnv>(this, 'repair', {
      code: code('repair'),
      environment: {
        SLUSS_CASEBOOK_TABLE: casebook.tableName,
        SLUSS_PUBLISHED_TABLE: published.tableName,
        SLUSS_NOTICES_URL: notices.queueUrl,
      },
      timeout: Duration.seconds(50),
    });
    grantTable(casebook, repair, ['Query'], { index: 'todo' });
    grantTable(casebook, repair, ['GetItem', 'BatchGetItem', 'UpdateItem']);
    grantTable(published, repair, carrying);
    notices.grantSendMessages(repair);
    new Rule(this, 'RepairSchedule', { schedule: Schedule.rate(Duration.minutes(1)), targets: [new LambdaFunction(repair)] });

    // read: what was approved is shown.
    const read = createHandler<ReadEnv>(this, 'read', { code: code('read'), environment: { SLUSS_PUBLISHED_TABLE: published.tableName } });
    grantTable(published, read, ['GetItem', 'BatchGetItem', 'Query']);

    // author: with its receipt, a comment's fate is told and the comment edited, withdrawn or appealed for; before it is sent, it is tried.
    const author = createHandler<AuthorEnv>(this, 'author', {
      code: code('author'),
      environment: {
        SLUSS_CASEBOOK_TABLE: casebook.tableName,
        SLUSS_CONTACT_TABLE: contact.tableName,
        SLUSS_PUBLISHED_TABLE: published.tableName,
        SLUSS_NOTICES_URL: notices.queueUrl,
        SLUSS_KEYS: keys.secretArn,
      },
    });
    grantTable(casebook, author, ['GetItem', 'UpdateItem', 'Query']);
    grantTable(published, author, carrying);
    grantTable(contact, author, ['PutItem', 'UpdateItem'], { keysLike: ['email#*'] });
    notices.grantSendMessages(author);
    keys.grantRead(author);

    // retention: contacts and visitor keys whose time is over are destroyed.
    const retention = createHandler<RetentionEnv>(this, 'retention', {
      code: code('retention'),
      environment: { SLUSS_CONTACT_TABLE: contact.tableName, SLUSS_VISITOR_KEYS: visitorKeys.secretArn },
      timeout: Duration.minutes(5),
    });
    grantTable(contact, retention, ['Scan', 'DeleteItem']);
    visitorKeys.grantRead(retention);
    Grant.addToPrincipal({ grantee: retention, actions: ['secretsmanager:PutSecretValue'], resourceArns: [visitorKeys.secretArn] });
    new Rule(this, 'RetentionSchedule', { schedule: Schedule.rate(Duration.hours(4)), targets: [new LambdaFunction(retention)] });

    // page: the widget and the status page. It may do nothing.
    const page = createHandler(this, 'page', { code: code('page'), environment: {} });

    const api = createPublicApi(this, 'api', { submit: liveSubmit, read, author, page });
    const report = createReports(this, { data, code, api });
    const signIn = createSignIn(this, 'sign-in', { api, accounts: data.accounts, domainPrefix });
    const desk = createDesk(this, { data, code, api, signIn });
    const feed = createFeed(this, { data, code });
    const forget = createForget(this, { data, code });
    const seal = createLogSeal(this, { data, code });
    const consoleUrl = `${api.apiEndpoint}/console`;
    const outgoing = createNotices(this, { data, code, api, consoleUrl, mailFrom });
    const deliver = createWebhooks(this, { data, code });
    const handlers = {
      submit,
      moderate,
      'dead-letter': deadLetter,
      repair,
      read,
      author,
      report,
      page,
      retention,
      ...desk,
      feed,
      forget,
      seal,
      ...outgoing,
      deliver,
    };
    const topic = createAlarmTopic(this, 'alarms', { email: alarmEmail });
    const { noticeDeadLetters, deliveryDeadLetters } = data;
    const queues = { submissions, deadLetters, notices, noticeDeadLetters, deliveryDeadLetters };
    createOperatorAlarms(this, 'watch', { topic, api, ...queues, handlers });

    new CfnOutput(this, 'ApiUrl', { value: api.apiEndpoint });
    new CfnOutput(this, 'ConsoleUrl', { value: consoleUrl });
    new CfnOutput(this, 'Issuer', { value: signIn.issuer });
    new CfnOutput(this, 'ClientId', { value: signIn.clientId });
    new CfnOutput(this, 'AlarmTopic', { value: topic.topicArn });
  }
}
