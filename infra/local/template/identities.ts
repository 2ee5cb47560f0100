import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The account of the local queue engine, which knows no other. */
export const account = '000000000000';
export const region = 'eu-north-1';

/** Where the engines and the gateway of this instance are. */
export type Places = { readonly gateway: string; readonly queues: string; readonly secrets: string };

/** The issuer that stands in for a user pool. */
export const issuerOf = ({ gateway }: Pick<Places, 'gateway'>): string => `${gateway}/oidc`;

/** A resource's identity: what `Ref` gives and what `Fn::GetAtt` does, as CloudFormation's reference lists them per type. */
export type Identity = { readonly ref: string; readonly attributes: Readonly<Record<string, string>> };
export type Located = {
  readonly stack: string;
  readonly id: string;
  readonly type: string;
  /** A property of the resource, resolved only when it is asked for: others may refer back to it. */
  readonly property: (name: string) => unknown;
};

const arn = (service: string, rest: string): string => `arn:aws:${service}:${region}:${account}:${rest}`;
const nameOf = ({ stack, id, property }: Located, key: string, suffix = ''): string => {
  const name = property(key);
  return typeof name === 'string' ? name : `${stack}-${id}${suffix}`;
};

const table = (located: Located): Identity => {
  const name = nameOf(located, 'TableName');
  return { ref: name, attributes: { Arn: arn('dynamodb', `table/${name}`) } };
};
const byArn =
  (key: string, arnOf: (name: string) => string) =>
  (located: Located): Identity => {
    const name = nameOf(located, key);
    return { ref: name, attributes: { Arn: arnOf(name) } };
  };

const identities: Readonly<Record<string, (located: Located, places: Places) => Identity>> = {
  'AWS::DynamoDB::Table': table,
  'AWS::DynamoDB::GlobalTable': table,
  'AWS::SQS::Queue': (located, { queues }) => {
    const name = nameOf(located, 'QueueName', located.property('FifoQueue') === true ? '.fifo' : '');
    const url = `${queues}/${account}/${name}`;
    return { ref: url, attributes: { QueueName: name, QueueUrl: url, Arn: arn('sqs', name) } };
  },
  'AWS::SecretsManager::Secret': ({ id }, { secrets }) => {
    const url = pathToFileURL(join(secrets, `${id}.json`)).href;
    return { ref: url, attributes: { Id: url } };
  },
  'AWS::KMS::Key': ({ id, property }, { secrets }) => {
    if (property('KeyUsage') !== 'SIGN_VERIFY') throw new Error(`${id} encrypts at rest: a reference to it has no meaning on one machine`);
    const url = pathToFileURL(join(secrets, `${id}.pem`)).href;
    return { ref: url, attributes: { KeyId: url, Arn: url } };
  },
  'AWS::S3::Bucket': (located) => {
    const name = nameOf(located, 'BucketName').toLowerCase();
    return { ref: name, attributes: { Arn: `arn:aws:s3:::${name}` } };
  },
  'AWS::Cognito::UserPool': (_, places) => {
    const url = pathToFileURL(join(places.secrets, 'accounts.json')).href;
    return { ref: url, attributes: { UserPoolId: url, ProviderURL: issuerOf(places) } };
  },
  'AWS::Cognito::UserPoolClient': (located) => {
    const name = nameOf(located, 'ClientName');
    return { ref: name, attributes: { ClientId: name } };
  },
  'AWS::Lambda::Function': byArn('FunctionName', (name) => arn('lambda', `function:${name}`)),
  'AWS::Lambda::Version': ({ property }) => {
    const ref = `${functionArn(property('FunctionName'))}:$LATEST`;
    return { ref, attributes: { Version: '$LATEST', FunctionArn: ref } };
  },
  'AWS::Lambda::Alias': ({ property }) => {
    const ref = `${functionArn(property('FunctionName'))}:${property('Name')}`;
    return { ref, attributes: { AliasArn: ref } };
  },
  'AWS::ApiGatewayV2::Api': ({ id }, { gateway }) => ({
    ref: id.toLowerCase(),
    attributes: { ApiEndpoint: gateway, ApiId: id.toLowerCase() },
  }),
  'AWS::ApiGatewayV2::Stage': ({ property }) => ({ ref: String(property('StageName')), attributes: {} }),
  'AWS::ApiGatewayV2::Authorizer': ({ id }) => ({ ref: id, attributes: { AuthorizerId: id } }),
  'AWS::ApiGatewayV2::Integration': ({ id }) => ({ ref: id, attributes: { IntegrationId: id } }),
  'AWS::Events::Rule': byArn('Name', (name) => arn('events', `rule/${name}`)),
  'AWS::Logs::LogGroup': byArn('LogGroupName', (name) => arn('logs', `log-group:${name}:*`)),
};

/** The function's name in a name, an ARN, or an API integration's URI, whatever the version or alias. */
export const functionName = (reference: unknown): string => {
  const [, name = ''] = /(?:^|:function:)([A-Za-z0-9_-]{1,200})(?::[^:/]{1,128})?(?:\/invocations)?$/.exec(String(reference)) ?? [];
  if (name === '') throw new Error(`${JSON.stringify(reference)} names no function`);
  return name;
};
const functionArn = (reference: unknown): string => arn('lambda', `function:${functionName(reference)}`);

/** @throws Error for a type that has no counterpart on one machine. */
export const identify = (located: Located, places: Places): Identity => {
  const identityOf = identities[located.type];
  if (!identityOf) throw new Error(`a reference to ${located.id} (${located.type}) has no meaning on one machine`);
  return identityOf(located, places);
};
