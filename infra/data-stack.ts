import { CfnOutput, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { Mfa, UserPool } from 'aws-cdk-lib/aws-cognito';
import { AttributeType, BillingMode, ProjectionType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Alias, Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectLockRetention } from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { handlerTimeout } from './constructs/handler.ts';
import type { Issuer } from './constructs/sign-in.ts';
import { deliverTimeout } from './constructs/webhooks.ts';

export interface DataStackProps {
  /** Tables, queues and keys outlive the stack, and it cannot be deleted by mistake. */
  readonly protect: boolean;
  /** A topic of what happens to comments. */
  readonly events: boolean;
  /** Who signs moderators in. @default - a user pool of ours */
  readonly issuer?: Issuer | undefined;
}

/** All that must outlive a release: the three tables, the queues with what is in them, and the keys. */
export class DataStack extends Stack {
  /** Approved text only. */
  readonly published: Table;
  /** Every comment, what was seen in it and what was decided: the authority. */
  readonly casebook: Table;
  /** IP, e-mail, limits: each item with the time it expires. */
  readonly contact: Table;
  readonly submissions: Queue;
  readonly deadLetters: Queue;
  /** Decisions that somebody may have to be told of. */
  readonly notices: Queue;
  readonly noticeDeadLetters: Queue;
  /** What a site's webhooks are to be told of. */
  readonly deliveries: Queue;
  readonly deliveryDeadLetters: Queue;
  /** What happens to comments, without texts, for whoever subscribes to it. */
  readonly events: Topic | undefined;
  /** Who may sign in. What they may do is in the casebook. */
  readonly accounts: UserPool | Issuer;
  /** Seals of the decision log: kept for two years, whoever wants them gone. */
  readonly seals: Bucket;
  /** Signs the seals. */
  readonly sealKey: Key;
  /** Signs receipts and hashes author secrets. */
  readonly keys: Secret;
  /** Hashes visitors' addresses; rotated by retention. */
  readonly visitorKeys: Secret;
  /** Signs what webhooks are sent. Apart from the other keys: whoever posts to strangers knows no key of readers. */
  readonly webhookKeys: Secret;

  constructor(scope: Construct, id: string, { protect, events, issuer }: DataStackProps) {
    super(scope, id, { terminationProtection: protect, description: 'sluss: comments, contacts, queues and keys' });

    const removalPolicy = protect ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    const pk = { name: 'pk', type: AttributeType.STRING };
    const sk = { name: 'sk', type: AttributeType.STRING };
    const table = { billingMode: BillingMode.PAY_PER_REQUEST, deletionProtection: protect, removalPolicy };
    const restorable = { ...table, pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true } };

    this.published = new Table(this, 'Published', { ...restorable, partitionKey: pk, sortKey: sk });

    // Only what was given up of deliveries expires here.
    this.casebook = new Table(this, 'Casebook', { ...restorable, partitionKey: pk, sortKey: sk, timeToLiveAttribute: 'expires' });
    // Sparse, each: only what is to be done, is in a queue, or came with an author secret has the attribute.
    const text = (name: string) => ({ name, type: AttributeType.STRING });
    const keysOnly = { sortKey: sk, projectionType: ProjectionType.KEYS_ONLY };
    this.casebook.addGlobalSecondaryIndex({ indexName: 'todo', partitionKey: text('todo'), ...keysOnly });
    this.casebook.addGlobalSecondaryIndex({ indexName: 'author', partitionKey: text('writer'), ...keysOnly });
    this.casebook.addGlobalSecondaryIndex({
      indexName: 'queue',
      partitionKey: text('queue'),
      sortKey: text('rank'),
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: ['version', 'claim', 'thread', 'categories', 'language', 'writer', 'visitor'],
    });

    this.contact = new Table(this, 'Contact', { ...table, partitionKey: pk, timeToLiveAttribute: 'expires' });
    Validations.of(this.contact).acknowledge({
      id: 'AwsSolutions-DDB3',
      reason: 'Point-in-time recovery keeps what was deleted for up to 35 days: addresses that had to be gone could be restored.',
    });

    const queue: QueueProps = {
      // Lambda asks for six times the function's time-out, so that a batch is not handed out again while it is being worked.
      visibilityTimeout: Duration.seconds(6 * handlerTimeout.toSeconds()),
      retentionPeriod: Duration.days(14),
      maxMessageSizeBytes: 1_048_576,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      removalPolicy,
    };
    this.deadLetters = new Queue(this, 'DeadLetters', queue);
    this.submissions = new Queue(this, 'Submissions', { ...queue, deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: 5 } });

    this.noticeDeadLetters = new Queue(this, 'NoticeDeadLetters', queue);
    this.notices = new Queue(this, 'Notices', { ...queue, deadLetterQueue: { queue: this.noticeDeadLetters, maxReceiveCount: 5 } });

    // Approved texts are in these: not for longer than it takes to try for a day, and to mend what is wrong.
    const delivery = { ...queue, visibilityTimeout: Duration.seconds(6 * deliverTimeout.toSeconds()) };
    this.deliveryDeadLetters = new Queue(this, 'DeliveryDeadLetters', { ...delivery, retentionPeriod: Duration.days(4) });
    this.deliveries = new Queue(this, 'Deliveries', {
      ...delivery,
      retentionPeriod: Duration.days(3),
      // deliver itself gives up sooner, and keeps what it gave up.
      deadLetterQueue: { queue: this.deliveryDeadLetters, maxReceiveCount: 25 },
    });
    if (events) this.events = this.eventsTopic();

    this.accounts = issuer ?? this.userPool(protect, removalPolicy);

    this.seals = new Bucket(this, 'Seals', {
      versioned: true,
      objectLockEnabled: true,
      objectLockDefaultRetention: protect
        ? ObjectLockRetention.compliance(Duration.days(2 * 365))
        : ObjectLockRetention.governance(Duration.days(1)),
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      removalPolicy,
    });
    Validations.of(this.seals).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'What is put here is signed and can be neither changed nor deleted; who reads it learns nothing of a comment.',
    });
    this.sealKey = new Key(this, 'SealingKey', {
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      description: 'sluss: seals of the decision log',
      removalPolicy,
    });

    const generateSecretString = {
      secretStringTemplate: '{"id":"1"}',
      generateStringKey: 'key',
      passwordLength: 64,
      excludePunctuation: true,
    };
    this.keys = new Secret(this, 'Keys', { generateSecretString, removalPolicy });
    Validations.of(this.keys).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: 'Receipts are recomputed from this key and never stored: another key would lock every author out of their comments.',
    });
    this.visitorKeys = new Secret(this, 'VisitorKeys', { generateSecretString, removalPolicy });
    Validations.of(this.visitorKeys).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: 'The retention function changes this key each period and destroys the old one; a second rotation would work against it.',
    });
    this.webhookKeys = new Secret(this, 'WebhookKeys', { generateSecretString, removalPolicy });
    Validations.of(this.webhookKeys).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: 'Each receiver knows a secret that follows from this key: another key would make every signature wrong until all are told.',
    });

    // Names that `cdk deploy --outputs-file` gives to the command line.
    new CfnOutput(this, 'PublishedTable', { value: this.published.tableName });
    new CfnOutput(this, 'CasebookTable', { value: this.casebook.tableName });
    new CfnOutput(this, 'ContactTable', { value: this.contact.tableName });
    new CfnOutput(this, 'SubmissionsQueueUrl', { value: this.submissions.queueUrl });
    new CfnOutput(this, 'NoticesQueueUrl', { value: this.notices.queueUrl });
    new CfnOutput(this, 'DeliveriesQueueUrl', { value: this.deliveries.queueUrl });
    if (this.events) new CfnOutput(this, 'EventsTopic', { value: this.events.topicArn });
    if (this.accounts instanceof UserPool) new CfnOutput(this, 'AccountsPool', { value: this.accounts.userPoolId });
    new CfnOutput(this, 'SealsBucket', { value: this.seals.bucketName });
    new CfnOutput(this, 'SealKey', { value: this.sealKey.keyArn });
    new CfnOutput(this, 'KeysSecret', { value: this.keys.secretArn });
    new CfnOutput(this, 'VisitorKeysSecret', { value: this.visitorKeys.secretArn });
    new CfnOutput(this, 'WebhookKeysSecret', { value: this.webhookKeys.secretArn });
  }

  /** Under the account's own key for topics, which costs nothing: only identities of the account publish here. */
  private eventsTopic(): Topic {
    return new Topic(this, 'Events', { masterKey: Alias.fromAliasName(this, 'EventsKey', 'alias/aws/sns'), enforceSSL: true });
  }

  /** Nobody signs up, and everybody needs a second factor. */
  private userPool(protect: boolean, removalPolicy: RemovalPolicy): UserPool {
    const pool = new UserPool(this, 'Moderators', {
      selfSignUpEnabled: false,
      signInAliases: { username: true },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: { minLength: 12, requireDigits: true, requireLowercase: true, requireSymbols: true, requireUppercase: true },
      deletionProtection: protect,
      removalPolicy,
    });
    Validations.of(pool).acknowledge({
      id: 'AwsSolutions-COG8',
      reason: 'The plus tier costs by the user; a second factor is required of everybody, and nobody can sign up.',
    });
    return pool;
  }
}
