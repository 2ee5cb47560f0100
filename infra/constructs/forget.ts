import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { Env } from '../../functions/forget/env.ts';
import type { DataStack } from '../data-stack.ts';
import type { FunctionCode } from '../moderation-stack.ts';
import { carrying, grantTable, partitions } from './grant.ts';
import { createHandler } from './handler.ts';

export interface ForgetProps {
  readonly data: DataStack;
  readonly code: FunctionCode;
}

/** forget: every day, what was refused long enough ago loses its text. */
export const createForget = (scope: Construct, { data: { casebook, published, notices }, code }: ForgetProps): Function => {
  const forget = createHandler<Env>(scope, 'forget', {
    code: code('forget'),
    environment: {
      SLUSS_CASEBOOK_TABLE: casebook.tableName,
      SLUSS_PUBLISHED_TABLE: published.tableName,
      SLUSS_NOTICES_URL: notices.queueUrl,
    },
    timeout: Duration.minutes(15),
  });
  grantTable(casebook, forget, ['Query'], { index: 'queue' });
  grantTable(casebook, forget, ['Query'], { keysLike: ['sites', partitions.comment] });
  grantTable(casebook, forget, ['PutItem'], { keysLike: [partitions.comment] });
  grantTable(casebook, forget, ['GetItem', 'BatchGetItem', 'UpdateItem'], { keysLike: [partitions.day] });
  grantTable(published, forget, carrying);
  notices.grantSendMessages(forget);
  new Rule(scope, 'ForgetSchedule', { schedule: Schedule.rate(Duration.days(1)), targets: [new LambdaFunction(forget)] });
  return forget;
};
