import { randomUUID } from 'node:crypto';
import type { Invoke } from '../lambda/invocation.ts';
import type { Schedule } from '../template/deployment.ts';
import { account, region } from '../template/identities.ts';

const units: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** Milliseconds between two runs of `rate(5 minutes)`. */
export const intervalOf = (rate: string): number => {
  const [, count, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(rate) ?? [];
  return Number(count) * (units[unit] ?? Number.NaN);
};

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html */
const scheduledEvent = (arn: string) => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Scheduled Event',
  source: 'aws.events',
  account,
  time: `${new Date().toISOString().slice(0, 19)}Z`,
  region,
  resources: [arn],
  detail: {},
});

/** Runs a function now and then at its rate: a machine that is seldom on still does what is due. */
export const startSchedule = ({ rate, arn, input }: Schedule, invoke: Invoke): { readonly stop: () => void } => {
  let running = false;
  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    await invoke(input ?? JSON.stringify(scheduledEvent(arn)));
    running = false;
  };
  const timer = setInterval(run, intervalOf(rate));
  void run();
  return { stop: () => clearInterval(timer) };
};
