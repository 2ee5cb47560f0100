import * as z from 'zod';
import type { Assembly } from './assembly.ts';
import { functionName, issuerOf, type Places } from './identities.ts';
import type { Kind } from './kind.ts';
import * as properties from './properties.ts';
import { createReferences, type Referable } from './references.ts';
import { type Client, clientKind, toClient, userPoolKind } from './user-pool.ts';

type Of<K> = K extends Kind<infer S> ? Readonly<z.output<S>> : never;

export type LambdaFunction = Of<typeof properties.functionKind> & { readonly name: string; readonly arn: string; readonly folder: string };
export type EventSource = Of<typeof properties.mappingKind> & { readonly function: string; readonly queueUrl: string };
export type Table = Of<typeof properties.tableKind> & { readonly name: string };
export type Queue = Of<typeof properties.queueKind> & { readonly name: string };
export type Secret = Of<typeof properties.secretKind> & { readonly url: string };
export type Bucket = { readonly name: string };
/** A key pair on P-256, to be in the PEM file at `url`. */
export type SigningKey = { readonly url: string };
/** Which tokens an HTTP API lets through: of this issuer, for one of these audiences. */
export type Authorizer = { readonly issuer: string; readonly audience: readonly string[] };
export type Route = {
  readonly key: string;
  readonly apiId: string;
  readonly function: string;
  readonly timeoutMs: number;
  readonly authorizer?: Authorizer;
};
/** A user pool: the `file:` URL of its accounts, and who may ask it to sign somebody in. */
export type UserPool = { readonly accounts: string; readonly clients: readonly Client[] };
export type Schedule = { readonly rate: string; readonly arn: string; readonly function: string; readonly input: string | undefined };

/** What the templates say is to run, nothing left to look up. */
export type Deployment = {
  readonly functions: readonly LambdaFunction[];
  readonly eventSources: readonly EventSource[];
  readonly tables: readonly Table[];
  readonly queues: readonly Queue[];
  readonly secrets: readonly Secret[];
  readonly buckets: readonly Bucket[];
  readonly signingKeys: readonly SigningKey[];
  readonly userPool: UserPool | undefined;
  readonly routes: readonly Route[];
  readonly schedules: readonly Schedule[];
  readonly outputs: Readonly<Record<string, string>>;
};

const required = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(what);
  return value;
};

/** @throws Error naming the resource that is not understood here. */
export const readDeployment = (assembly: Assembly, places: Places): Deployment => {
  const references = createReferences(assembly, places);
  const seen = new Set<string>();

  /** Every resource of a type, its properties checked. */
  const all = <S extends z.ZodType, T>(
    type: string,
    { schema, ignored }: Kind<S>,
    build: (properties: z.output<S>, resource: Referable) => T,
  ): readonly T[] => {
    seen.add(type);
    return references.resources
      .filter((resource) => resource.type === type)
      .map((resource) => {
        try {
          const parsed = schema.safeParse(resource.properties(ignored));
          if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
          return build(parsed.data, resource);
        } catch (cause) {
          throw new Error(`${resource.stack}/${resource.id} (${type}): ${cause instanceof Error ? cause.message : cause}`, { cause });
        }
      });
  };

  const functions = all('AWS::Lambda::Function', properties.functionKind, (parsed, { identity }) => ({
    ...parsed,
    name: identity().ref,
    arn: required(identity().attributes['Arn'], 'has no ARN'),
    folder: required(assembly.assets.get(parsed.Code.S3Key), `its code ${parsed.Code.S3Key} is not among the assets`),
  }));
  const existing = (reference: unknown): string => {
    const name = functionName(reference);
    return required(functions.find((candidate) => candidate.name === name)?.name, `there is no function ${name}`);
  };

  const queueUrls = new Map<string, string>();
  const queues = all('AWS::SQS::Queue', properties.queueKind, (parsed, { identity }) => {
    const { ref, attributes } = identity();
    queueUrls.set(required(attributes['Arn'], 'has no ARN'), ref);
    return { ...parsed, name: required(attributes['QueueName'], 'has no name') };
  });

  all('AWS::ApiGatewayV2::Api', properties.apiKind, () => undefined);
  all('AWS::ApiGatewayV2::Stage', properties.stageKind, () => undefined);
  const integrations = new Map(
    all('AWS::ApiGatewayV2::Integration', properties.integrationKind, (parsed, { identity }) => [
      `integrations/${identity().ref}`,
      { function: existing(parsed.IntegrationUri), timeoutMs: parsed.TimeoutInMillis },
    ]),
  );
  const authorizers = new Map(
    all('AWS::ApiGatewayV2::Authorizer', properties.authorizerKind, ({ JwtConfiguration: { Issuer, Audience } }, { identity }) => {
      if (Issuer !== issuerOf(places)) throw new Error(`its issuer ${Issuer} is not the one of this machine, ${issuerOf(places)}`);
      return [identity().ref, { issuer: Issuer, audience: Audience }] as const;
    }),
  );
  const clients = all('AWS::Cognito::UserPoolClient', clientKind, (parsed, { identity }) => toClient(identity().ref, parsed));
  const [userPool, ...furtherPools] = all('AWS::Cognito::UserPool', userPoolKind, (_, { identity }) => ({
    accounts: identity().ref,
    clients,
  }));
  if (furtherPools.length > 0) throw new Error('one machine has one user pool, the template more');
  const signingKey = ({ KeyUsage, KeySpec }: Of<typeof properties.keyKind>, { identity }: Referable): readonly SigningKey[] => {
    if (KeyUsage === 'ENCRYPT_DECRYPT') return [];
    if (KeySpec !== 'ECC_NIST_P256') throw new Error('KeySpec: a key that signs is ECC_NIST_P256 on one machine');
    return [{ url: identity().ref }];
  };
  const schedule = ({ State, Targets, ScheduleExpression }: Of<typeof properties.ruleKind>, { identity }: Referable) =>
    (State === 'ENABLED' ? Targets : []).map(({ Arn, Input }) => ({
      rate: ScheduleExpression,
      arn: required(identity().attributes['Arn'], 'has no ARN'),
      function: existing(Arn),
      input: Input,
    }));

  const deployment: Deployment = {
    functions,
    queues,
    eventSources: all('AWS::Lambda::EventSourceMapping', properties.mappingKind, (parsed) => ({
      ...parsed,
      function: existing(parsed.FunctionName),
      queueUrl: required(queueUrls.get(parsed.EventSourceArn), `there is no queue ${parsed.EventSourceArn}`),
    })).filter(({ Enabled }) => Enabled),
    tables: [
      ...all('AWS::DynamoDB::Table', properties.tableKind, (parsed, { identity }) => ({ ...parsed, name: identity().ref })),
      ...all('AWS::DynamoDB::GlobalTable', properties.tableKind, (parsed, { identity }) => ({ ...parsed, name: identity().ref })),
    ],
    secrets: all('AWS::SecretsManager::Secret', properties.secretKind, (parsed, { identity }) => ({ ...parsed, url: identity().ref })),
    buckets: all('AWS::S3::Bucket', properties.bucketKind, (_, { identity }) => ({ name: identity().ref })),
    signingKeys: all('AWS::KMS::Key', properties.keyKind, signingKey).flat(),
    userPool,
    routes: all('AWS::ApiGatewayV2::Route', properties.routeKind, ({ RouteKey, ApiId, Target, AuthorizationType, AuthorizerId }) => ({
      key: RouteKey,
      apiId: ApiId,
      ...required(integrations.get(Target), `there is no ${Target}`),
      ...(AuthorizationType === 'NONE' ? {} : { authorizer: required(authorizers.get(AuthorizerId ?? ''), 'its authoriser is missing') }),
    })),
    schedules: all('AWS::Events::Rule', properties.ruleKind, schedule).flat(),
    outputs: references.outputs(),
  };
  const stranger = references.resources.find(({ type }) => !seen.has(type) && !properties.withoutCounterpart.test(type));
  if (stranger) throw new Error(`${stranger.stack}/${stranger.id}: ${stranger.type} does not run on one machine yet`);
  return deployment;
};
