import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { type AlarmOptions, countOf, createAlarm, minute } from './alarm.ts';

/** Those that an alarm below speaks of by name. */
type HandlerName =
  | 'submit'
  | 'moderate'
  | 'dead-letter'
  | 'repair'
  | 'read'
  | 'author'
  | 'report'
  | 'review'
  | 'look'
  | 'console'
  | 'notify'
  | 'mail'
  | 'digest'
  | 'deliver'
  | 'feed'
  | 'forget'
  | 'seal';

export interface OperatorAlarmsProps {
  readonly topic: ITopic;
  readonly api: HttpApi;
  readonly submissions: IQueue;
  readonly deadLetters: IQueue;
  readonly notices: IQueue;
  readonly noticeDeadLetters: IQueue;
  readonly deliveryDeadLetters: IQueue;
  /** Every function, by its id; each is watched for errors and throttling. */
  readonly handlers: Readonly<Record<HandlerName, IFunction>> & Readonly<Record<string, IFunction>>;
}

const sum = { statistic: Stats.SUM, period: minute };

/** What a human has to hear of, whatever the release. */
export const createOperatorAlarms = (
  parent: Construct,
  id: string,
  { topic, api, submissions, deadLetters, notices, noticeDeadLetters, deliveryDeadLetters, handlers }: OperatorAlarmsProps,
): void => {
  const scope = new Construct(parent, id);
  const alarm = (name: string, options: AlarmOptions) => createAlarm(scope, name, options).addAlarmAction(new SnsAction(topic));

  alarm('DeadLetter', {
    metric: countOf('DeadLetters', handlers['dead-letter']),
    description:
      'Moderation gave up on a comment five times; it is held, with the missing check “pipeline”. Read the log of moderate for why, and review the held comments.',
  });
  alarm('DeadLettersWaiting', {
    metric: deadLetters.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM, period: minute }),
    periods: 15,
    description:
      'Comments have stayed on the dead-letter queue for 15 minutes: nobody has them for review. Read the log of dead-letter; what is there is kept for 14 days.',
  });
  alarm('NoticeDeadLettersWaiting', {
    metric: noticeDeadLetters.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM, period: minute }),
    description:
      'Authors or reporters were not told of decisions: notify gave up on them five times. Read its log for why (SES may refuse the sender, or an address), mend it, and start the redrive of the queue NoticeDeadLetters within 14 days.',
  });
  alarm('DeliveryDeadLettersWaiting', {
    metric: deliveryDeadLetters.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM, period: minute }),
    description:
      'deliver can neither post events to webhooks nor keep them as failed. Read its log for why, mend it, and start the redrive of the queue DeliveryDeadLetters; what is there is kept for four days.',
  });
  alarm('FailedDeliveries', {
    metric: countOf('FailedDeliveries', handlers.deliver),
    description:
      'A site’s webhook has not taken an event for a day, or says that it is gone for good. ‘sluss webhook failed SITE’ says which and why; ‘sluss webhook replay’ sends again what it has missed.',
  });
  alarm('OldestSubmission', {
    metric: submissions.metricApproximateAgeOfOldestMessage({ statistic: Stats.MAXIMUM, period: minute }),
    threshold: 300,
    periods: 3,
    description:
      'A comment has waited for five minutes. If moderate is throttled or fails, mend that; if it is busy, raise the concurrency of its queue mapping.',
  });
  alarm('OldestNotice', {
    // What fails is a dead letter after five minutes.
    metric: notices.metricApproximateAgeOfOldestMessage({ statistic: Stats.MAXIMUM, period: minute }),
    threshold: 900,
    periods: 3,
    description:
      'Authors, reporters and webhooks have not been told of something for 15 minutes. If notify is not called, see its queue mapping; if it is busy, raise the concurrency of that.',
  });
  alarm('HeldByFailure', {
    metric: countOf('HeldByFailure', handlers.moderate),
    description:
      'A comment was held because a check could not run. Read the log of moderate; held comments name the check that is missing.',
  });
  alarm('SiteOverLimit', {
    metric: countOf('SiteOverLimit', handlers.submit),
    description:
      'A site got more comments in a minute than its limit: the rest are accepted and held. If it is no attack, raise its limit: ‘sluss site create SITE --update --site-limit N’.',
  });
  alarm('RepairedProjections', {
    metric: countOf('RepairedProjections', handlers.repair),
    periods: 3,
    description:
      'For three minutes there were decisions that readers had not got yet. Look for functions that are cut off between casebook and published table.',
  });
  alarm('ServerErrors', {
    metric: api.metricServerError(sum),
    threshold: 5,
    periods: 2,
    description: 'Readers get 5xx answers. The access log names the route; read the log of its function.',
  });

  for (const name of ['submit', 'read', 'author', 'report', 'review', 'look', 'console', 'mail'] as const) {
    alarm(`${name}-HandlerErrors`, {
      metric: countOf('HandlerErrors', handlers[name]),
      description: `A request to ${name} ended in a bug and was answered with 500. Its log has the error’s name and place.`,
    });
  }
  for (const name of ['moderate', 'dead-letter', 'repair', 'notify', 'deliver'] as const) {
    alarm(`${name}-FailedRecords`, {
      metric: countOf('FailedRecords', handlers[name]),
      periods: 3,
      description: `For three minutes ${name} could not finish its work; it is tried again. Its log has the error’s name and place.`,
    });
  }
  alarm('feed-FailedRecords', {
    metric: countOf('FailedRecords', handlers.feed),
    periods: 3,
    description: 'A site’s feed does not get its newest comments. The log of feed has the error’s name and place.',
  });
  alarm('forget-FailedRecords', {
    metric: countOf('FailedRecords', handlers.forget),
    description:
      'The text of a refused, removed or withdrawn comment was not erased in its time; the next day tries again. The log of forget has the error’s name and place.',
  });
  alarm('digest-FailedRecords', {
    metric: countOf('FailedRecords', handlers.digest),
    description:
      'A digest was not made or not mailed. Its log has the error’s name and place; see whether SES refuses the sender, or somebody’s address is wrong.',
  });
  alarm('seal-FailedRecords', {
    metric: countOf('FailedRecords', handlers.seal),
    description:
      'A site’s log could not be sealed; the next hour tries again, and nothing is lost until then. The log of seal has the error’s name and place.',
  });
  for (const [name, handler] of Object.entries(handlers)) {
    alarm(`${name}-Errors`, {
      metric: handler.metricErrors(sum),
      description: `${name} threw, ran out of time or memory, or did not start. Read its log; what came by queue or schedule is tried again by itself.`,
    });
    alarm(`${name}-Throttles`, {
      metric: handler.metricThrottles(sum),
      periods: 3,
      description: `${name} was throttled for three minutes: the account has no concurrency left. Ask for a higher quota, or find what else uses it.`,
    });
  }
};
