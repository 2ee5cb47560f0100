import { Queue } from 'aws-cdk-lib/aws-sqs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { attempts, delayAfter } from '../../shared/events/back-off.ts';
import { createApp, ownerOf, readStacks, type Stacks } from './synthesised.ts';

const stacks = readStacks(createApp().app);

describe('the functions', () => {
  const functions = stacks.ofType('AWS::Lambda::Function');

  it.each(functions.map((handler) => [ownerOf(handler), handler] as const))(
    '%s runs on Node 24 and arm64, and its log is kept for a month',
    (_, { Properties }) => {
      expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], LoggingConfig: { LogFormat: 'JSON' } });
      const [logGroup = ''] = stacks.referredTo(Properties['LoggingConfig']);
      expect(stacks.byId(logGroup).Properties['RetentionInDays']).toBe(30);
    },
  );

  it('get a batch again only when they can no longer be at work on it, and report what failed', () => {
    const mappings = stacks.ofType('AWS::Lambda::EventSourceMapping');
    expect(mappings.map(ownerOf).sort()).toEqual(['dead-letter', 'deliver', 'moderate', 'notify']);
    for (const mapping of mappings) {
      const { Properties } = mapping;
      const [queue = ''] = stacks.referredTo(Properties['EventSourceArn']);
      const handler = functions.find((each) => ownerOf(each) === ownerOf(mapping));
      expect(stacks.byId(queue).Properties['VisibilityTimeout']).toBeGreaterThanOrEqual(6 * Number(handler?.Properties['Timeout']));
      expect(Properties).toMatchObject({
        BatchSize: 10,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ScalingConfig: { MaximumConcurrency: expect.any(Number) },
      });
      expect(Properties).not.toHaveProperty('MaximumBatchingWindowInSeconds');
    }
  });

  it('are called through the alias where a release is tried out first', () => {
    const released = stacks.ofType('AWS::Lambda::Alias');
    expect(released.map(ownerOf).sort()).toEqual(['moderate', 'submit']);
    const callers = [...stacks.ofType('AWS::Lambda::EventSourceMapping'), ...stacks.ofType('AWS::ApiGatewayV2::Integration')].flatMap(
      ({ Properties }) => stacks.referredTo(Properties['FunctionName'] ?? Properties['IntegrationUri']),
    );
    expect(callers).toEqual(expect.arrayContaining(released.map(({ logicalId }) => logicalId)));
    const behindAlias = functions.filter((handler) => released.some((alias) => ownerOf(alias) === ownerOf(handler)));
    for (const { logicalId } of behindAlias) expect(callers).not.toContain(logicalId);
  });
});

describe('the data stack', () => {
  const tables = Object.fromEntries(['Published', 'Casebook', 'Contact'].map((name) => [name, stacks.byId(stacks.output(`${name}Table`))]));

  it.each(['Published', 'Casebook'])('keeps the table %s: restorable, protected, and there when the stack is gone', (name) => {
    expect(tables[name]?.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
    expect(tables[name]?.DeletionPolicy).toBe('Retain');
  });

  it('lists of the casebook only what has the attribute: to do, in a queue, by an author', () => {
    expect(tables['Casebook']?.Properties['GlobalSecondaryIndexes']).toMatchObject([
      { IndexName: 'todo', Projection: { ProjectionType: 'KEYS_ONLY' } },
      { IndexName: 'author', Projection: { ProjectionType: 'KEYS_ONLY' } },
      { IndexName: 'queue', Projection: { ProjectionType: 'INCLUDE' } },
    ]);
  });

  it('lets contacts expire, and keeps no copy of them', () => {
    const { Properties } = tables['Contact'] ?? {};
    expect(Properties).toMatchObject({ TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true } });
    expect(Properties).not.toHaveProperty('PointInTimeRecoverySpecification');
    expect(Properties).not.toHaveProperty('StreamSpecification');
    expect(Properties).not.toHaveProperty('GlobalSecondaryIndexes');
  });

  it('tries a message at least five times before it is a dead letter, and keeps both for 14 days', () => {
    const queues = stacks.ofType('AWS::SQS::Queue').filter(({ Metadata }) => !Metadata['aws:cdk:path'].includes('/Deliver'));
    const redrives = queues.flatMap(({ Properties }) => (Properties['RedrivePolicy'] ? [Properties['RedrivePolicy']] : []));
    const redrive = { deadLetterTargetArn: expect.anything(), maxReceiveCount: 5 };
    expect(redrives).toEqual([redrive, redrive]);
    expect(new Set(redrives.flatMap((each) => stacks.referredTo(each))).size).toBe(2);
    for (const { Properties } of queues)
      expect(Properties).toMatchObject({ MessageRetentionPeriod: 14 * 86_400, SqsManagedSseEnabled: true, MaximumMessageSize: 1_048_576 });
  });

  it('lets deliver try for a day and give up itself, and keeps approved texts on no queue for longer than four days', () => {
    const deliveries = stacks.byId(stacks.output('DeliveriesQueueUrl'));
    const [dead = ''] = stacks.referredTo(deliveries.Properties['RedrivePolicy']);
    const redriven = z.object({ maxReceiveCount: z.number() }).parse(deliveries.Properties['RedrivePolicy']);
    expect(redriven.maxReceiveCount).toBeGreaterThan(attempts);
    const waits = Array.from({ length: attempts - 1 }, (_, before) => delayAfter(before + 1, 1));
    const day = 86_400;
    expect(deliveries.Properties['MessageRetentionPeriod']).toBe(3 * day);
    expect(waits.reduce((sum, seconds) => sum + seconds, 0)).toBeLessThan(2 * day);
    expect(stacks.byId(dead).Properties).toMatchObject({ MessageRetentionPeriod: 4 * day, SqsManagedSseEnabled: true });
  });

  it('can be destroyed with everything in it only in a test stage that says so', () => {
    const open = readStacks(createApp({ stage: 'test', protect: 'false' }).app);
    for (const type of ['AWS::DynamoDB::Table', 'AWS::SQS::Queue', 'AWS::SecretsManager::Secret']) {
      expect(open.ofType(type).map(({ DeletionPolicy }) => DeletionPolicy)).not.toContain('Retain');
      expect(stacks.ofType(type).every(({ DeletionPolicy }) => DeletionPolicy === 'Retain')).toBe(true);
    }
    expect(() => createApp({ stage: 'prod', protect: 'false' })).toThrow('can only be false for the test stage');
  });
});

describe('the sign-in', () => {
  const routesOf = (app: Stacks) =>
    app
      .ofType('AWS::ApiGatewayV2::Route')
      .map(({ Properties }) => [String(Properties['RouteKey']), Properties['AuthorizationType']] as const);
  const authorizers = (app: Stacks) => app.ofType('AWS::ApiGatewayV2::Authorizer').map(({ Properties }) => Properties['JwtConfiguration']);

  it('stands before every route of the desk, and before no other', () => {
    const behind = routesOf(stacks).flatMap(([key, type]) => (type === 'JWT' ? [key] : []));
    expect(behind.sort()).toEqual([
      'ANY /v1/review/{proxy+}',
      'ANY /v1/sites/{site}/review/{proxy+}',
      'POST /v1/sites/{site}/review/comments/{id}/contact-look',
    ]);
    expect(routesOf(stacks).filter(([key, type]) => key.includes('review') && type !== 'JWT')).toEqual([]);
  });

  it('is a user pool’s that nobody can sign up to, with a second factor, by code only and without a secret', () => {
    const [pool, ...more] = stacks.ofType('AWS::Cognito::UserPool');
    expect(more).toEqual([]);
    expect(pool?.Properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      Policies: { PasswordPolicy: { MinimumLength: 12 } },
      DeletionProtection: 'ACTIVE',
    });
    expect(stacks.ofType('AWS::Cognito::UserPoolClient').map(({ Properties }) => Properties)).toMatchObject([
      { AllowedOAuthFlows: ['code'], AllowedOAuthScopes: ['openid', 'profile'], GenerateSecret: false, IdTokenValidity: 15 },
    ]);
    expect(stacks.referredTo(authorizers(stacks))).toContain(pool?.logicalId);
  });

  it('can be another issuer’s altogether', () => {
    const foreign = readStacks(createApp({ issuer: 'https://issuer.example.com', clientId: 'desk' }).app);
    expect(foreign.ofType('AWS::Cognito::UserPool')).toEqual([]);
    expect(authorizers(foreign)).toEqual([{ Issuer: 'https://issuer.example.com', Audience: ['desk'] }]);
    expect(() => createApp({ issuer: 'https://issuer.example.com' })).toThrow('goes with issuer');
  });
});

describe('the seals', () => {
  const lockOf = (app: Stacks) => app.byId(app.output('SealsBucket')).Properties['ObjectLockConfiguration'];

  it('are kept for two years from everybody, in a test stage that says so for a day', () => {
    expect(lockOf(stacks)).toMatchObject({ Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 730 } } });
    const open = readStacks(createApp({ stage: 'test', protect: 'false' }).app);
    expect(lockOf(open)).toMatchObject({ Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 1 } } });
  });

  it('are signed by a key that does nothing else, one sealer at a time', () => {
    expect(stacks.byId(stacks.output('SealKey')).Properties).toMatchObject({ KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' });
    const [seal] = stacks.ofType('AWS::Lambda::Function').filter((handler) => ownerOf(handler) === 'seal');
    expect(seal?.Properties).toMatchObject({ ReservedConcurrentExecutions: 1, Timeout: 300 });
  });
});

describe('the HTTP interface', () => {
  it('logs neither who sent a request nor which comment it was about', () => {
    const formats = stacks.ofType('AWS::ApiGatewayV2::Stage').map(({ Properties }) => JSON.stringify(Properties['AccessLogSettings']));
    expect(formats).toHaveLength(1);
    for (const format of formats) {
      expect(format).toContain('$context.routeKey');
      expect(format).not.toMatch(/sourceIp|userAgent|\$context\.path|rawPath|querystring/i);
    }
  });

  it('throttles, and leaves CORS to the functions', () => {
    expect(stacks.ofType('AWS::ApiGatewayV2::Stage')[0]?.Properties['DefaultRouteSettings']).toEqual({
      ThrottlingBurstLimit: 1000,
      ThrottlingRateLimit: 2000,
    });
    expect(stacks.ofType('AWS::ApiGatewayV2::Api')[0]?.Properties).not.toHaveProperty('CorsConfiguration');
  });
});

describe('the rules of cdk-nag', () => {
  it('stop the synthesis of a resource that breaks one', () => {
    const { app, data } = createApp();
    new Queue(data, 'Unencrypted');
    expect(() => app.synth()).toThrow(/AwsSolutions-SQS/);
  });
});
