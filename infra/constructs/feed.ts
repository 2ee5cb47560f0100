import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { Env } from '../../functions/feed/env.ts';
import type { DataStack } from '../data-stack.ts';
import type { FunctionCode } from '../moderation-stack.ts';
import { grantTable, partitions } from './grant.ts';
import { createHandler } from './handler.ts';

export interface FeedProps {
  readonly data: DataStack;
  readonly code: FunctionCode;
}

/** feed: every five minutes, where each site's newest comments stand is kept beside the published ones. */
export const createFeed = (scope: Construct, { data: { casebook, published }, code }: FeedProps): Function => {
  const feed = createHandler<Env>(scope, 'feed', {
    code: code('feed'),
    environment: { SLUSS_CASEBOOK_TABLE: casebook.tableName, SLUSS_PUBLISHED_TABLE: published.tableName },
    timeout: Duration.minutes(4),
  });
  // The directory of sites, and their days.
  grantTable(casebook, feed, ['Query'], { keysLike: ['sites', partitions.day] });
  grantTable(published, feed, ['GetItem', 'PutItem'], { keysLike: ['*/'] });
  new Rule(scope, 'FeedSchedule', { schedule: Schedule.rate(Duration.minutes(5)), targets: [new LambdaFunction(feed)] });
  return feed;
};
