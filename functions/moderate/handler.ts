import { isLate } from '../../shared/comment/comment-id.ts';
import { messageSchema } from '../../shared/comment/message.ts';
import { project, type Readers } from '../../shared/comment/project.ts';
import { UnreadableMessageError } from '../../shared/errors.ts';
import { isListenedTo } from '../../shared/events/webhook.ts';
import { wantsNotices } from '../../shared/notices/news.ts';
import { parseJson } from '../../shared/parse-json.ts';
import { moderated } from '../../shared/pipeline/moderated.ts';
import { policyOf } from '../../shared/policy/rules.ts';
import type { Casebook, Clock, Metrics, NoticeQueue, Salt } from '../../shared/ports.ts';
import type { Detector } from '../../shared/signals/detector.ts';
import { detectors as allDetectors } from '../../shared/signals/detectors/index.ts';
import { eachRecord } from '../batch.ts';
import { cached } from '../cached.ts';
import { knownAuthors } from '../known-authors.ts';

export type ModerateDeps = {
  readonly clock: Clock;
  readonly salt: Salt;
  readonly casebook: Pick<Casebook, 'rules' | 'standing' | 'nameHolder' | 'establishName' | 'file'>;
  readonly published: Readers;
  readonly notices: NoticeQueue;
  /** Of the stage's events, where it has one. */
  readonly topic?: string | undefined;
  readonly metrics: Metrics;
  readonly detectors?: readonly Detector[];
};

/**
 * Takes comments off the queue: parse → judge → casebook → published → whoever has to be told. Any step may fail or be repeated: the message stays on
 * the queue until the last is done, and a redelivery carries on the decision that the casebook already has.
 */
export const handle = ({ clock, salt, casebook, published, notices, topic, metrics, detectors = allDetectors }: ModerateDeps) => {
  const rulesOf = cached(casebook.rules, 10_000, clock);
  const authors = knownAuthors(casebook, clock);

  return eachRecord(metrics, async ({ body }) => {
    const parsed = parseJson(messageSchema, body);
    if (!parsed.ok) throw new UnreadableMessageError('The message fits no version of the schema.');
    const message = parsed.value;

    const { site, id, thread } = message;
    const rules = await rulesOf(site);
    const now = clock.now();
    const context = await authors.contextOf(message, rules, now);
    const comment = moderated(message, rules && policyOf(rules, thread), context, { now, salt: salt() }, detectors);
    const stored = await casebook.file(comment, isLate(id, now));
    await project(stored, published, now);
    // Perhaps again, where it comes again: who tells it does so once.
    if (wantsNotices(stored, message) || isListenedTo(rules?.desk.webhooks ?? [], topic)) await notices.send({ site, id, entry: 1 });
    const name = rules && (await authors.nameDue(stored, rules.policy.trustAfter));
    if (name) await casebook.establishName(...name);
    // Once: a redelivery must not charge this version with what another could not do.
    if (stored === comment && comment.missing.length > 0) metrics.count('HeldByFailure', 1);
  });
};
