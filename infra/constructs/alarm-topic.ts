import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

export interface AlarmTopicProps {
  /** @default - nobody is told until somebody subscribes */
  readonly email?: string | undefined;
}

/** Where all alarms go. CloudWatch cannot use the AWS-managed key of SNS, so the topic has a key of its own. */
export const createAlarmTopic = (parent: Construct, id: string, { email }: AlarmTopicProps): Topic => {
  const scope = new Construct(parent, id);
  const masterKey = new Key(scope, 'Key', {
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.DESTROY,
    description: 'sluss: alarms on their way',
  });
  const topic = new Topic(scope, 'Topic', { masterKey, enforceSSL: true });
  const alarms = new ServicePrincipal('cloudwatch.amazonaws.com', {
    conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
  });
  topic.grantPublish(alarms);
  if (email !== undefined) topic.addSubscription(new EmailSubscription(email));
  return topic;
};
