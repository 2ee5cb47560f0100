import { type HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { Env as ConsoleEnv } from '../../functions/console/env.ts';
import type { Env as LookEnv } from '../../functions/look/env.ts';
import type { Env as ReviewEnv } from '../../functions/review/env.ts';
import type { DataStack } from '../data-stack.ts';
import type { FunctionCode } from '../moderation-stack.ts';
import { carrying, grantTable } from './grant.ts';
import { createHandler } from './handler.ts';
import type { SignIn } from './sign-in.ts';

export interface DeskProps {
  readonly data: DataStack;
  readonly code: FunctionCode;
  readonly api: HttpApi;
  readonly signIn: SignIn;
}

export type Desk = { readonly review: Function; readonly look: Function; readonly console: Function };

/** The review desk: the page that moderators work in, and the routes behind the sign-in that it calls. */
export const createDesk = (scope: Construct, { data, code, api, signIn }: DeskProps): Desk => {
  const { published, casebook, contact, submissions, notices } = data;
  const tables = { SLUSS_CASEBOOK_TABLE: casebook.tableName, SLUSS_PUBLISHED_TABLE: published.tableName };

  // review: humans list and decide. Every request is checked against the caller's membership in the casebook.
  const review = createHandler<ReviewEnv>(scope, 'review', {
    code: code('review'),
    environment: { ...tables, SLUSS_QUEUE_URL: submissions.queueUrl, SLUSS_NOTICES_URL: notices.queueUrl },
  });
  grantTable(casebook, review, ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem', 'Query']);
  for (const index of ['queue', 'author', 'todo']) grantTable(casebook, review, ['Query'], { index });
  grantTable(published, review, [...carrying, 'BatchGetItem']);
  submissions.grantSendMessages(review);
  notices.grantSendMessages(review);

  // look: the one way to a sender's address, after it is written down who looked and why.
  const look = createHandler<LookEnv>(scope, 'look', {
    code: code('look'),
    environment: { SLUSS_CASEBOOK_TABLE: casebook.tableName, SLUSS_CONTACT_TABLE: contact.tableName },
  });
  grantTable(casebook, look, ['GetItem', 'PutItem', 'UpdateItem']);
  // A site's rules are one partition.
  grantTable(casebook, look, ['Query'], { keysLike: ['*/'] });
  grantTable(contact, look, ['GetItem'], { keysLike: ['ip#*', 'email#*'] });

  // console: the page. It may do nothing; the API checks each of its requests.
  const console = createHandler<ConsoleEnv>(scope, 'console', {
    code: code('console'),
    environment: { SLUSS_ISSUER: signIn.issuer, SLUSS_CLIENT_ID: signIn.clientId },
  });

  const { ANY, GET, POST } = HttpMethod;
  const { authorizer } = signIn;
  const reviewing = new HttpLambdaIntegration('review', review);
  for (const path of ['/v1/review/{proxy+}', '/v1/sites/{site}/review/{proxy+}'])
    api.addRoutes({ path, methods: [ANY], integration: reviewing, authorizer });
  const looking = new HttpLambdaIntegration('look', look);
  api.addRoutes({ path: '/v1/sites/{site}/review/comments/{id}/contact-look', methods: [POST], integration: looking, authorizer });
  const showing = new HttpLambdaIntegration('console', console);
  for (const path of ['/console', '/console/{proxy+}']) api.addRoutes({ path, methods: [GET], integration: showing });
  return { review, look, console };
};
