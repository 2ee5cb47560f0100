import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAssembly } from '../../infra/local/template/assembly.ts';
import { readDeployment } from '../../infra/local/template/deployment.ts';
import { writeAssembly } from './scratch.ts';

const places = { gateway: 'http://127.0.0.1:3000', queues: 'http://127.0.0.1:9324', secrets: '/data/secrets' };
const read = (stacks: Parameters<typeof writeAssembly>[0]) => readDeployment(readAssembly(writeAssembly(stacks)), places);

const data = {
  Resources: {
    Table: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
        AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      },
    },
    Dead: { Type: 'AWS::SQS::Queue', Properties: { VisibilityTimeout: 60 } },
    Queue: {
      Type: 'AWS::SQS::Queue',
      Properties: { RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['Dead', 'Arn'] }, maxReceiveCount: 5 } },
    },
    Key: {
      Type: 'AWS::SecretsManager::Secret',
      Properties: { GenerateSecretString: { SecretStringTemplate: '{}', GenerateStringKey: 'key', PasswordLength: 64 } },
    },
  },
  Outputs: {
    TableName: { Value: { Ref: 'Table' }, Export: { Name: 'data:Table' } },
    QueueArn: { Value: { 'Fn::GetAtt': ['Queue', 'Arn'] } },
  },
};
const handler = {
  Type: 'AWS::Lambda::Function',
  Properties: {
    Handler: 'index.handler',
    Runtime: 'nodejs24.x',
    Timeout: 10,
    Role: { 'Fn::GetAtt': ['Role', 'Arn'] },
    Code: { S3Bucket: { 'Fn::Join': ['-', ['assets', { Ref: 'AWS::AccountId' }]] }, S3Key: 'app.zip' },
    Environment: { Variables: { TABLE: { 'Fn::ImportValue': 'data:Table' } } },
  },
};
const alias = {
  Type: 'AWS::Lambda::Alias',
  Properties: { FunctionName: { Ref: 'Handler' }, FunctionVersion: { 'Fn::GetAtt': ['Version', 'Version'] }, Name: 'live' },
};
const version = { Type: 'AWS::Lambda::Version', Properties: { FunctionName: { Ref: 'Handler' } } };
const mapping = {
  Type: 'AWS::Lambda::EventSourceMapping',
  Properties: {
    FunctionName: { Ref: 'Alias' },
    EventSourceArn: { 'Fn::GetStackOutput': { StackName: 'data', OutputName: 'QueueArn' } },
    BatchSize: 7,
  },
};
const role = { Type: 'AWS::IAM::Role', Properties: {} };
const api = { Type: 'AWS::ApiGatewayV2::Api', Properties: { ProtocolType: 'HTTP', Name: 'Api' } };
const integration = {
  Type: 'AWS::ApiGatewayV2::Integration',
  Properties: { ApiId: { Ref: 'Api' }, IntegrationType: 'AWS_PROXY', PayloadFormatVersion: '2.0', IntegrationUri: { Ref: 'Alias' } },
};
const routeProperties = {
  ApiId: { Ref: 'Api' },
  RouteKey: 'GET /v1/{id}',
  Target: { 'Fn::Join': ['', ['integrations/', { Ref: 'Integration' }]] },
};
const route = { Type: 'AWS::ApiGatewayV2::Route', Properties: routeProperties };
const app = {
  Handler: handler,
  Alias: alias,
  Version: version,
  Role: role,
  Mapping: mapping,
  Api: api,
  Integration: integration,
  Route: route,
};

describe('reading the deployment from the assembly', () => {
  test('follows references across stacks, aliases and versions', () => {
    const deployment = read({
      data,
      app: { Resources: app, Outputs: { ApiUrl: { Value: { 'Fn::GetAtt': ['Api', 'ApiEndpoint'] } }, Topic: { Value: { Ref: 'Role' } } } },
    });
    expect(deployment.functions).toMatchObject([
      { name: 'app-Handler', Timeout: 10, MemorySize: 128, Environment: { Variables: { TABLE: 'data-Table' } } },
    ]);
    expect(deployment.functions[0]?.folder).toMatch(/asset\.app$/);
    expect(deployment.eventSources).toMatchObject([
      { function: 'app-Handler', BatchSize: 7, queueUrl: 'http://127.0.0.1:9324/000000000000/data-Queue' },
    ]);
    expect(deployment.routes).toEqual([{ key: 'GET /v1/{id}', apiId: 'api', function: 'app-Handler', timeoutMs: 30_000 }]);
    expect(deployment.queues.map(({ name, RedrivePolicy }) => [name, RedrivePolicy?.deadLetterTargetArn])).toEqual([
      ['data-Dead', undefined],
      ['data-Queue', 'arn:aws:sqs:eu-north-1:000000000000:data-Dead'],
    ]);
    expect(deployment.secrets).toMatchObject([{ url: `file://${join(places.secrets, 'Key.json')}` }]);
    expect(deployment.outputs).toEqual({
      TableName: 'data-Table',
      QueueArn: 'arn:aws:sqs:eu-north-1:000000000000:data-Queue',
      ApiUrl: places.gateway,
    });
  });

  test('leaves a disabled event source alone', () => {
    const disabled = { ...mapping, Properties: { ...mapping.Properties, Enabled: false } };
    expect(read({ data, app: { Resources: { ...app, Mapping: disabled } } }).eventSources).toEqual([]);
  });

  test.each([
    [
      'an authoriser that is not there',
      { Route: { ...route, Properties: { ...routeProperties, AuthorizationType: 'JWT' } } },
      /app\/Route.*authoriser is missing/s,
    ],
    ['a filter', { Mapping: { ...mapping, Properties: { ...mapping.Properties, FilterCriteria: {} } } }, /app\/Mapping.*FilterCriteria/s],
    [
      'a function in no stack',
      { Mapping: { ...mapping, Properties: { ...mapping.Properties, FunctionName: 'elsewhere' } } },
      /app\/Mapping.*elsewhere/s,
    ],
    [
      'a function without its code',
      { Handler: { ...handler, Properties: { ...handler.Properties, Code: { S3Bucket: 'assets', S3Key: 'none.zip' } } } },
      /app\/Handler.*none\.zip/s,
    ],
    ['a type that does not run here', { Feed: { Type: 'AWS::Kinesis::Stream' } }, /app\/Feed: AWS::Kinesis::Stream/],
    [
      'a schedule by cron',
      { Rule: { Type: 'AWS::Events::Rule', Properties: { ScheduleExpression: 'cron(0 * * * ? *)' } } },
      /app\/Rule.*only rate/s,
    ],
    [
      'a reference without meaning here',
      { Handler: { ...handler, Properties: { ...handler.Properties, Environment: { Variables: { ROLE: { Ref: 'Role' } } } } } },
      /app\/Handler.*Role.*AWS::IAM::Role/s,
    ],
  ])('names the resource that it cannot run: %s', (_, changed, message) => {
    expect(() => read({ data, app: { Resources: { ...app, ...changed } } })).toThrow(message);
  });
});
