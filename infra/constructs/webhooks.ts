import { Duration } from 'aws-cdk-lib';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Construct } from 'constructs';
import type { Env } from '../../functions/deliver/env.ts';
import type { DataStack } from '../data-stack.ts';
import type { FunctionCode } from '../moderation-stack.ts';
import { grantTable } from './grant.ts';
import { createHandler } from './handler.ts';

/** An attempt has ten seconds, and what came of it is written down. */
export const deliverTimeout = Duration.seconds(20);

export interface WebhooksProps {
  readonly data: DataStack;
  readonly code: FunctionCode;
}

/** deliver: events are posted to a site's own systems. It reads no table, and writes only what it gave up. */
export const createWebhooks = (scope: Construct, { data, code }: WebhooksProps): Function => {
  const { casebook, deliveries, webhookKeys } = data;
  const deliver = createHandler<Env>(scope, 'deliver', {
    code: code('deliver'),
    environment: {
      SLUSS_CASEBOOK_TABLE: casebook.tableName,
      SLUSS_DELIVERIES_URL: deliveries.queueUrl,
      SLUSS_WEBHOOK_KEYS: webhookKeys.secretArn,
    },
    timeout: deliverTimeout,
  });
  grantTable(casebook, deliver, ['PutItem'], { keysLike: ['*/webhooks'] });
  webhookKeys.grantRead(deliver);
  // Those of a batch are posted at the same time, so that a slow receiver holds up nobody for longer than ten seconds.
  deliver.addEventSource(new SqsEventSource(deliveries, { batchSize: 10, reportBatchItemFailures: true, maxConcurrency: 5 }));
  return deliver;
};
