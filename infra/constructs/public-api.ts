import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Alias, Function, IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

export interface PublicApiProps {
  readonly submit: Alias;
  readonly read: Function;
  readonly author: Function;
  readonly page: Function;
}

/** What is logged of a request: neither who sent it nor the path, which names comments; the route says enough. */
const accessLog = {
  requestId: '$context.requestId',
  time: '$context.requestTimeEpoch',
  route: '$context.routeKey',
  status: '$context.status',
  ms: '$context.responseLatency',
  handlerMs: '$context.integrationLatency',
  error: '$context.error.messageString',
  handlerError: '$context.integrationErrorMessage',
};

/** The HTTP interface, without a static CORS answer: the functions know each site's origins. */
export const createPublicApi = (parent: Construct, id: string, { submit, read, author, page }: PublicApiProps): HttpApi => {
  const scope = new Construct(parent, id);
  const api = new HttpApi(scope, 'Api', { createDefaultStage: false, description: 'sluss: comments' });

  const [submitting, reading, authoring, showing] = [
    // An alias is a function, but the CDK's declarations say so only without exactOptionalPropertyTypes.
    new HttpLambdaIntegration('submit', submit as IFunction),
    new HttpLambdaIntegration('read', read),
    new HttpLambdaIntegration('author', author),
    new HttpLambdaIntegration('page', page),
  ];
  const { GET, POST, PATCH, DELETE, OPTIONS } = HttpMethod;
  const thread = '/v1/sites/{site}/threads/{thread}/comments';
  for (const path of [thread, `${thread}.html`]) api.addRoutes({ path, methods: [POST], integration: submitting });
  const site = '/v1/sites/{site}';
  for (const path of [
    site,
    `${site}/about.html`,
    `${site}/counts`,
    `${site}/feed.atom`,
    thread,
    `${thread}.html`,
    `${site}/threads/{thread}/feed.atom`,
  ])
    api.addRoutes({ path, methods: [GET], integration: reading });
  api.addRoutes({ path: `${site}/comments/{id}`, methods: [GET, PATCH, DELETE], integration: authoring });
  for (const path of [`${site}/comments/{id}/appeals`, `${site}/comments/{id}/status.html`, `${site}/nudge`])
    api.addRoutes({ path, methods: [POST], integration: authoring });
  api.addRoutes({ path: '/v1/openapi.json', methods: [GET], integration: reading });
  api.addRoutes({ path: '/v1/{proxy+}', methods: [OPTIONS], integration: reading });
  for (const path of ['/widget/{proxy+}', '/status', '/status/{proxy+}']) api.addRoutes({ path, methods: [GET], integration: showing });
  api.addRoutes({ path: '/status/{site}/{id}', methods: [POST], integration: showing });
  Validations.of(api).acknowledge({
    id: 'AwsSolutions-APIG4',
    reason:
      'Anybody may read a thread, comment on it, report a comment, load the widget, open the status page, and the console’s, which asks for a sign-in; an author proves a comment theirs with its receipt, which the function checks.',
  });

  const logGroup = new LogGroup(scope, 'AccessLog', { retention: RetentionDays.ONE_MONTH, removalPolicy: RemovalPolicy.DESTROY });
  new HttpStage(scope, 'Stage', {
    httpApi: api,
    autoDeploy: true,
    // A fifth of what an account may have by default, so that a flood here starves nothing else in it.
    throttle: { rateLimit: 2000, burstLimit: 1000 },
    accessLogSettings: { destination: new LogGroupLogDestination(logGroup), format: AccessLogFormat.custom(JSON.stringify(accessLog)) },
  });
  return api;
};
