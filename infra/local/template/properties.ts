import * as z from 'zod';
import { kind } from './kind.ts';

const reference = z.string();

export const functionKind = kind(
  {
    Handler: z.string().regex(/^[\w./-]+\.\w+$/),
    Code: z.strictObject({ S3Key: z.string(), S3Bucket: z.unknown() }),
    Environment: z.strictObject({ Variables: z.record(z.string(), z.string()).default({}) }).prefault({}),
    MemorySize: z.int().default(128),
    Timeout: z.int().default(3),
    ReservedConcurrentExecutions: z.int().min(1).optional(),
    Runtime: z.string().startsWith('nodejs'),
  },
  'FunctionName',
  'Role',
  'Architectures',
  'LoggingConfig',
  'TracingConfig',
  'EphemeralStorage',
  'RuntimeManagementConfig',
);

export const mappingKind = kind(
  {
    FunctionName: reference,
    EventSourceArn: reference,
    BatchSize: z.int().min(1).max(10_000).default(10),
    MaximumBatchingWindowInSeconds: z.int().min(0).max(300).default(0),
    FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
    ScalingConfig: z.strictObject({ MaximumConcurrency: z.int().min(2).optional() }).prefault({}),
    Enabled: z.boolean().default(true),
  },
  'MetricsConfig',
);

const keySchema = z.array(z.strictObject({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));
const projection = z.strictObject({
  ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
  NonKeyAttributes: z.array(z.string()).optional(),
});
// An index's throughput and watching are left out; nothing limits it on one machine.
const index = z.object({ IndexName: z.string(), KeySchema: keySchema, Projection: projection });

export const tableKind = kind(
  {
    KeySchema: keySchema,
    AttributeDefinitions: z.array(z.strictObject({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) })),
    GlobalSecondaryIndexes: z.array(index).default([]),
    LocalSecondaryIndexes: z.array(index).optional(),
    TimeToLiveSpecification: z.strictObject({ AttributeName: z.string().optional(), Enabled: z.boolean() }).optional(),
  },
  'TableName',
  'BillingMode',
  'ProvisionedThroughput',
  'OnDemandThroughput',
  'WriteOnDemandThroughputSettings',
  'Replicas',
  'PointInTimeRecoverySpecification',
  'SSESpecification',
  'DeletionProtectionEnabled',
  'TableClass',
  'ContributorInsightsSpecification',
);

const queueAttribute = z.union([z.string(), z.number(), z.boolean()]).optional();
export const queueKind = kind(
  {
    VisibilityTimeout: queueAttribute,
    MessageRetentionPeriod: queueAttribute,
    DelaySeconds: queueAttribute,
    MaximumMessageSize: queueAttribute,
    ReceiveMessageWaitTimeSeconds: queueAttribute,
    FifoQueue: queueAttribute,
    ContentBasedDeduplication: queueAttribute,
    RedrivePolicy: z.strictObject({ deadLetterTargetArn: reference, maxReceiveCount: z.int() }).optional(),
  },
  'QueueName',
  'SqsManagedSseEnabled',
  'KmsMasterKeyId',
  'KmsDataKeyReusePeriodSeconds',
  'RedriveAllowPolicy',
);

export const secretKind = kind(
  {
    GenerateSecretString: z.strictObject({
      SecretStringTemplate: z.string().default('{}'),
      GenerateStringKey: z.string(),
      PasswordLength: z.int().min(1).max(4096).default(32),
      ExcludePunctuation: z.boolean().optional(),
    }),
  },
  'Name',
  'KmsKeyId',
  'ReplicaRegions',
);

export const apiKind = kind(
  {
    ProtocolType: z.literal('HTTP'),
  },
  'Name',
  'DisableExecuteApiEndpoint',
  'IpAddressType',
);

export const stageKind = kind(
  {
    StageName: z.literal('$default'),
  },
  'ApiId',
  'AutoDeploy',
  'AccessLogSettings',
  'DefaultRouteSettings',
  'RouteSettings',
);

export const routeKind = kind(
  {
    ApiId: reference,
    RouteKey: z.string().regex(/^(?:\$default|[A-Z]+ \/\S*)$/),
    Target: z.string().startsWith('integrations/'),
    AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
    AuthorizerId: reference.optional(),
  },
  'OperationName',
);

export const authorizerKind = kind(
  {
    AuthorizerType: z.literal('JWT'),
    IdentitySource: z.tuple([z.literal('$request.header.Authorization')]),
    JwtConfiguration: z.strictObject({ Issuer: z.url(), Audience: z.array(z.string()).min(1) }),
  },
  'ApiId',
  'Name',
);

export const integrationKind = kind(
  {
    IntegrationType: z.literal('AWS_PROXY'),
    PayloadFormatVersion: z.literal('2.0'),
    IntegrationUri: reference,
    TimeoutInMillis: z.int().min(50).max(30_000).default(30_000),
  },
  'ApiId',
  'IntegrationMethod',
);

const rate = z.string().regex(/^rate\([1-9]\d{0,5} (?:minute|hour|day)s?\)$/, 'only rate(…) runs on one machine');
const target = z.strictObject({ Id: z.string(), Arn: reference, Input: z.string().optional() });
export const ruleKind = kind(
  {
    ScheduleExpression: rate,
    State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
    Targets: z.array(target).default([]),
  },
  'Name',
);

export const bucketKind = kind(
  {},
  'BucketName',
  'BucketEncryption',
  'LifecycleConfiguration',
  'ObjectLockConfiguration',
  'ObjectLockEnabled',
  'OwnershipControls',
  'PublicAccessBlockConfiguration',
  'VersioningConfiguration',
);

/** Of a key that signs; one that encrypts at rest guards what one machine's disk guards, and is left out. */
export const keyKind = kind(
  {
    KeyUsage: z.enum(['ENCRYPT_DECRYPT', 'SIGN_VERIFY']).default('ENCRYPT_DECRYPT'),
    KeySpec: z.enum(['SYMMETRIC_DEFAULT', 'ECC_NIST_P256']).default('SYMMETRIC_DEFAULT'),
  },
  'KeyPolicy',
  'Enabled',
  'EnableKeyRotation',
  'RotationPeriodInDays',
  'MultiRegion',
  'Origin',
  'PendingWindowInDays',
);

/** Types that guard, watch or release a deployment and do nothing for one machine. */
export const withoutCounterpart =
  /^AWS::(?:IAM|Logs|CloudWatch|CodeDeploy|CDK|SSM)::|^AWS::(?:KMS::Alias|S3::BucketPolicy|Cognito::UserPoolDomain|Lambda::(?:Permission|Version|Alias|EventInvokeConfig)|SQS::QueuePolicy|SecretsManager::ResourcePolicy|SNS::(?:Topic|TopicPolicy|Subscription))$/;
