import { Validations } from 'aws-cdk-lib';
import { type Alarm, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { type LambdaApplication, LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import type { Alias, Function } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { countOf, createAlarm, minute } from './alarm.ts';
import { handlerTimeout } from './handler.ts';

const aliasName = 'live';

export interface LiveAliasProps {
  readonly handler: Function;
  readonly application: LambdaApplication;
  /** The handler's own counts that take a release back at the first occurrence. */
  readonly counts: readonly string[];
}

/**
 * The alias that is called. A release gets a tenth of the calls for 15 minutes, and then all, unless one of its own one-minute
 * alarms goes off. A batch that failed in part is no error to Lambda, so the handler's counts are watched beside Lambda's.
 */
export const createLiveAlias = (parent: Construct, id: string, { handler, application, counts }: LiveAliasProps): Alias => {
  const scope = new Construct(parent, `${id}-release`);
  const version = handler.currentVersion;
  const alias = handler.addAlias(aliasName);

  // They act on the release only; what the operators have to hear of has an alarm of its own.
  const description = (what: string) =>
    `This version of ${id} ${what}: CodeDeploy takes it back while it is new. Read the log of ${id} for that minute.`;
  const ofVersion = (metricName: string, statistic: string) =>
    new Metric({
      namespace: 'AWS/Lambda',
      metricName,
      statistic,
      period: minute,
      dimensionsMap: {
        FunctionName: handler.functionName,
        Resource: `${handler.functionName}:${aliasName}`,
        ExecutedVersion: version.version,
      },
    });
  const slowMs = handlerTimeout.toMilliseconds() / 2;
  const alarms: Alarm[] = [
    ...counts.map((name) =>
      createAlarm(scope, name, { metric: countOf(name, handler, version.version), description: description(`counts ${name}`) }),
    ),
    createAlarm(scope, 'Errors', { metric: ofVersion('Errors', Stats.SUM), description: description('throws') }),
    createAlarm(scope, 'Slow', {
      metric: ofVersion('Duration', Stats.percentile(99)),
      threshold: slowMs,
      periods: 2,
      description: description(`takes longer than ${slowMs} ms (99th percentile)`),
    }),
  ];
  // The alarms have to watch the new version before the first call goes to it.
  alias.node.addDependency(...alarms);

  const group = new LambdaDeploymentGroup(scope, 'Group', {
    application,
    alias,
    alarms,
    deploymentConfig: LambdaDeploymentConfig.CANARY_10PERCENT_15MINUTES,
    autoRollback: { deploymentInAlarm: true, failedDeployment: true, stoppedDeployment: true },
  });
  Validations.of(group).acknowledge({
    id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited]',
    reason: 'What CodeDeploy needs to shift an alias is its own to define; this is the narrow one of its two policies for Lambda.',
  });
  return alias;
};
