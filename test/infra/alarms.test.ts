import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { MetricName } from '../../shared/ports.ts';
import { createApp, ownerOf, readStacks } from './synthesised.ts';

/** Every count the functions write; the type holds this list complete. */
const counts: Record<MetricName, true> = {
  FailedRecords: true,
  HeldByFailure: true,
  HandlerErrors: true,
  DeadLetters: true,
  SiteOverLimit: true,
  RepairedProjections: true,
  FailedDeliveries: true,
};
const alarmSchema = z.object({
  AlarmDescription: z.string().min(40),
  AlarmActions: z.array(z.unknown()).default([]),
  Namespace: z.string(),
  MetricName: z.string(),
  Period: z.number(),
  TreatMissingData: z.literal('notBreaching'),
  Dimensions: z.array(z.object({ Name: z.string(), Value: z.unknown() })).default([]),
});
const groupSchema = z.object({
  DeploymentConfigName: z.string(),
  AlarmConfiguration: z.object({ Enabled: z.literal(true), Alarms: z.array(z.object({ Name: z.object({ Ref: z.string() }) })) }),
  AutoRollbackConfiguration: z.object({ Enabled: z.literal(true), Events: z.array(z.string()) }),
});

describe('the alarms', () => {
  const stacks = readStacks(createApp({ alarmEmail: 'operator@example.com' }).app);
  const alarms = stacks.ofType('AWS::CloudWatch::Alarm').map((alarm) => ({ ...alarm, ...alarmSchema.parse(alarm.Properties) }));
  const groups = stacks.ofType('AWS::CodeDeploy::DeploymentGroup').map((group) => ({ ...group, ...groupSchema.parse(group.Properties) }));
  const watching = groups.flatMap(({ AlarmConfiguration }) => AlarmConfiguration.Alarms.map(({ Name }) => Name.Ref));

  it('each tell the operators or take a release back', () => {
    const topics = stacks.ofType('AWS::SNS::Topic').map(({ logicalId }) => logicalId);
    expect(topics).toHaveLength(1);
    for (const { logicalId, AlarmActions } of alarms) {
      expect(watching.includes(logicalId) ? topics : stacks.referredTo(AlarmActions), logicalId).toEqual(topics);
    }
  });

  it('go to one encrypted topic, and from there to the address that was given', () => {
    expect(stacks.ofType('AWS::SNS::Topic')[0]?.Properties).toHaveProperty('KmsMasterKeyId');
    expect(stacks.ofType('AWS::SNS::Subscription')[0]?.Properties).toMatchObject({ Protocol: 'email', Endpoint: 'operator@example.com' });
  });

  it('tell the operators of every count that the functions write, and of no other', () => {
    const told = alarms.filter(({ Namespace, AlarmActions }) => Namespace === 'sluss' && AlarmActions.length > 0);
    expect(new Set(told.map(({ MetricName: name }) => name))).toEqual(new Set(Object.keys(counts)));
  });

  it('tell of what waits on each queue that others give up to', () => {
    const deadLetters = stacks.ofType('AWS::SQS::Queue').flatMap(({ Properties }) => stacks.referredTo(Properties['RedrivePolicy']));
    const watched = alarms
      .filter(({ MetricName: name }) => name === 'ApproximateNumberOfMessagesVisible')
      .flatMap(({ Dimensions }) => stacks.referredTo(Dimensions));
    expect(deadLetters).toHaveLength(3);
    expect(watched.sort()).toEqual(deadLetters.sort());
  });

  it('tell of what waits too long for those who are to judge it or to tell of it', () => {
    const waiting = alarms
      .filter(({ MetricName: name }) => name === 'ApproximateAgeOfOldestMessage')
      .flatMap(({ Dimensions }) => stacks.referredTo(Dimensions));
    expect(waiting.sort()).toEqual(['SubmissionsQueueUrl', 'NoticesQueueUrl'].map(stacks.output).sort());
  });

  it('watch the errors and throttles of every function', () => {
    for (const handler of stacks.ofType('AWS::Lambda::Function')) {
      const metrics = alarms
        .filter(
          ({ Namespace, Dimensions, AlarmActions }) =>
            Namespace === 'AWS/Lambda' && AlarmActions.length > 0 && stacks.referredTo(Dimensions)[0] === handler.logicalId,
        )
        .map(({ MetricName: name }) => name);
      expect(metrics.sort(), ownerOf(handler)).toEqual(['Errors', 'Throttles']);
    }
  });

  it.each([
    ['submit', ['Duration', 'Errors', 'HandlerErrors']],
    ['moderate', ['Duration', 'Errors', 'FailedRecords', 'HeldByFailure']],
  ])('take a release of %s back that gets a tenth of the calls', (name, metrics) => {
    const alias = stacks.ofType('AWS::Lambda::Alias').find((each) => ownerOf(each) === name);
    const group = groups.find(({ logicalId }) => stacks.referredTo(alias?.UpdatePolicy).includes(logicalId));
    expect(group?.DeploymentConfigName).toBe('CodeDeployDefault.LambdaCanary10Percent15Minutes');
    expect(group?.AutoRollbackConfiguration.Events).toContain('DEPLOYMENT_STOP_ON_ALARM');

    const [version] = stacks.referredTo(alias?.Properties['FunctionVersion']);
    const own = alarms.filter(({ logicalId }) => group?.AlarmConfiguration.Alarms.some(({ Name }) => Name.Ref === logicalId));
    expect(own.map(({ MetricName: metric }) => metric).sort()).toEqual(metrics);
    for (const { Period, Dimensions, logicalId } of own) {
      expect(Period).toBe(60);
      expect(stacks.referredTo(Dimensions)).toContain(version);
      // Otherwise the alarm could still watch the version before when the first call goes to the new one.
      expect(alias?.DependsOn).toContain(logicalId);
    }
  });
});
