import { Duration, Validations } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Grant } from 'aws-cdk-lib/aws-iam';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import * as z from 'zod';
import type { Env } from '../../functions/seal/env.ts';
import type { DataStack } from '../data-stack.ts';
import type { FunctionCode } from '../moderation-stack.ts';
import { grantTable } from './grant.ts';
import { createHandler } from './handler.ts';

export interface LogSealProps {
  readonly data: DataStack;
  readonly code: FunctionCode;
}

/** seal: every hour, what is new in each site's log is signed and put where even the sealer can neither change nor delete it. */
export const createLogSeal = (scope: Construct, { data, code }: LogSealProps): Function => {
  const { casebook, seals, sealKey } = data;
  const seal = createHandler<Env>(scope, 'seal', {
    code: code('seal'),
    environment: { SLUSS_CASEBOOK_TABLE: casebook.tableName, SLUSS_SEALS_BUCKET: seals.bucketName, SLUSS_SEAL_KEY: sealKey.keyArn },
    timeout: Duration.minutes(5),
    // A single writer: two would find each other out, and one of them would have worked in vain.
    concurrency: 1,
  });
  grantTable(casebook, seal, ['Query'], { index: 'todo' });
  grantTable(casebook, seal, ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem', 'Query']);
  const grant = (actions: readonly string[], resource: string) =>
    Grant.addToPrincipal({ grantee: seal, actions: [...actions], resourceArns: [resource] });
  const bucket = data.exportValue(seals.bucketArn);
  grant(['s3:GetObject', 's3:PutObject'], `${bucket}/*`);
  // Without it a seal that is not there cannot be told from one that may not be read.
  grant(['s3:ListBucket'], bucket);
  grant(['kms:Sign'], sealKey.keyArn);
  const { 'Fn::ImportValue': exported } = z.object({ 'Fn::ImportValue': z.string() }).parse(data.resolve(bucket));
  Validations.of(seal.role ?? seal).acknowledge({
    id: `AwsSolutions-IAM5[Resource::${exported}/*]`,
    reason: 'The objects of a bucket that is there for the seals only: they have no names yet.',
  });
  new Rule(scope, 'SealSchedule', { schedule: Schedule.rate(Duration.hours(1)), targets: [new LambdaFunction(seal)] });
  return seal;
};
