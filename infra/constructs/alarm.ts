import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

export const minute = Duration.minutes(1);

/** A count that a function writes to its log in the embedded metric format, summed over a minute. */
export const countOf = (metricName: string, handler: IFunction, version?: string): Metric =>
  new Metric({
    namespace: 'sluss',
    metricName,
    dimensionsMap: { function: handler.functionName, ...(version === undefined ? {} : { version }) },
    statistic: 'Sum',
    period: minute,
  });

export interface AlarmOptions {
  readonly metric: IMetric;
  /** What has happened, and what to do. */
  readonly description: string;
  /** Alarms at this value and above. @default 1 */
  readonly threshold?: number;
  /** Periods in a row. @default 1 */
  readonly periods?: number;
}

/** Counts are written only when there is something to count: no data is no trouble. */
export const createAlarm = (scope: Construct, id: string, { metric, description, threshold = 1, periods = 1 }: AlarmOptions): Alarm =>
  new Alarm(scope, id, {
    metric,
    alarmDescription: description,
    threshold,
    evaluationPeriods: periods,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
