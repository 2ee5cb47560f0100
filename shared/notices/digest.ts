import type { Language } from '../messages/catalogue.ts';
import type { QueueName } from '../review/views.ts';
import type { Waiting } from '../review/waiting.ts';
import { digestText } from './digest-texts.ts';

const queues = ['held', 'reported', 'appealed'] as const satisfies readonly QueueName[];
/** How far a site's digests have come: the last was sent at `at`, and what came in until `until` has been told (Unix ms). */
export type DigestPlace = { readonly at: number; readonly until: number };

/** What waits for humans, in numbers. Never a word of a comment, nor a name. */
export type Digest = {
  readonly counts: Readonly<Record<QueueName, number>>;
  /** Those that came in since the last digest. */
  readonly fresh: number;
  /** Those that have waited for a day or more. */
  readonly old: number;
  /** How long the oldest has waited, in ms. */
  readonly longest: number;
  /** Where the next digest goes on. */
  readonly place: DigestPlace;
};

const hour = 3_600_000;
const day = 24 * hour;
/** What came in just now may not be seen in the queues yet: the next digest tells it. */
const settledAfterMs = 60_000;

/** What is to be told at `now` (Unix ms): something came in since last time, or something a day old was not told of for a day. */
export const digestFor = (waiting: Waiting, before: DigestPlace | undefined, now: number): Digest | undefined => {
  const times = queues.flatMap((queue) => waiting[queue]);
  const until = now - settledAfterMs;
  const fresh = times.filter((time) => time <= until && time > (before?.until ?? 0)).length;
  const old = times.filter((time) => now - time >= day).length;
  const isReminderDue = old > 0 && now - (before?.at ?? 0) >= day;
  if (fresh === 0 && !isReminderDue) return undefined;
  const counts = { held: waiting.held.length, reported: waiting.reported.length, appealed: waiting.appealed.length };
  const longest = times.reduce((most, time) => Math.max(most, now - time), 0);
  return { counts, fresh, old, longest, place: { at: now, until } };
};

const lasting = (language: Language, ms: number): string => {
  const text = digestText(language);
  if (ms >= 2 * day) return text('days', Math.floor(ms / day));
  return ms >= hour ? text('hours', Math.floor(ms / hour)) : text('minutes', Math.floor(ms / 60_000));
};

/** The digest as a mail about `site` in plain text, with `link` to its queues. */
export const digestMail = (
  { counts, fresh, old, longest }: Digest,
  { site, link, language }: { readonly site: string; readonly link: string; readonly language: Language },
): { readonly subject: string; readonly text: string } => {
  const text = digestText(language);
  const all = queues.reduce((sum, queue) => sum + counts[queue], 0);
  const lines = [
    text('waiting', all),
    ...queues.filter((queue) => counts[queue] > 0).map((queue) => `  ${text(queue, counts[queue])}`),
    '',
    ...(fresh > 0 ? [text('fresh', fresh)] : []),
    ...(old > 0 ? [text('old', old)] : []),
    text('longest', lasting(language, longest)),
    '',
    text('open', link),
  ];
  return { subject: `${site}: ${text('waiting', all)}`, text: `${lines.join('\n')}\n` };
};
