import type { RequestCount } from './count-requests.ts';

/** US dollars, us-east-1 list, late 2026. */
const price = {
  httpApi: 1e-6,
  invocation: 0.2e-6,
  gbSecond: 0.0000133334,
  sqs: 0.4e-6,
  writeUnit: 0.625e-6,
  readUnit: 0.125e-6,
  logByte: 0.5e-9,
  email: 1e-4,
};
/** What a call to another AWS service is taken to wait, in seconds; here the engines stand beside it. */
export const callSeconds = 0.005;
/** Of one vCPU: what 512 MB are given (a whole one at 1,769 MB); here it ran on a whole core. */
const memoryGb = 0.5;
const share = 512 / 1769;
/** Hours between two looks of the retention at an item, and how long an IP's item lives at most. */
const lookedAtEvery = 4;
export const livesHours = 72;
/** An access-log line with its values filled in. */
const accessLogBytes = 200;

/**
 * Dollars for a notice of what was held or refused or is a reply: the queue's three requests, a run of notify for it alone, which waits for
 * three calls, and two read units, for the comment and an address. A mail that follows is two write units more, and what SES takes.
 */
export const noticeDollars = 3 * price.sqs + price.invocation + 3 * callSeconds * memoryGb * price.gbSecond + 2 * price.readUnit;
export const mailDollars = 2 * price.writeUnit + price.email;

/** What was counted of `comments` comments. */
export type Measured = {
  readonly comments: number;
  readonly counts: readonly RequestCount[];
  readonly submitSeconds: number;
  readonly moderateSeconds: number;
  readonly logBytes: number;
};

/** Items, units and dollars a million comments, and their sum. */
export const rowsOf = ({ comments, counts, submitSeconds, moderateSeconds, logBytes }: Measured, batch: number) => {
  const each = (value: number) => value / comments;
  const submitTime =
    each(submitSeconds) / share +
    callSeconds * each(counts.filter(({ by }) => by === 'submit').reduce((sum, { requests }) => sum + requests, 0));
  const moderateTime = each(moderateSeconds) / share + (callSeconds * 3) / batch;
  const items: readonly (readonly [string, number, string, number])[] = [
    ['HTTP API', 1, 'request', price.httpApi],
    ['Lambda submit', 1, 'invocation', price.invocation],
    ['Lambda moderate', 1 / batch, 'invocation', price.invocation],
    ['Lambda submit, time', submitTime * memoryGb, 'GB-s', price.gbSecond],
    ['Lambda moderate, time', moderateTime * memoryGb, 'GB-s', price.gbSecond],
    ...counts.map(
      ({ what, unit, units }) =>
        [
          what,
          each(units) * (what.endsWith('Scan') ? livesHours / lookedAtEvery : 1),
          unit,
          unit === 'request' ? price.sqs : unit === 'write unit' ? price.writeUnit : price.readUnit,
        ] as const,
    ),
    ['logs', accessLogBytes + each(logBytes), 'byte', price.logByte],
  ];
  const dollars = items.reduce((sum, [, amount, , cost]) => sum + amount * cost * 1e6, 0);
  return [
    ...items.map(([what, amount, unit, cost]) => [
      what,
      `${Number(amount.toPrecision(3))} ${unit}`,
      `$${(amount * cost * 1e6).toFixed(3)}`,
    ]),
    ['**in all**', '', `**$${dollars.toFixed(2)}**`],
  ];
};
