import { type Message, messageSchema } from '../../shared/comment/message.ts';
import { publishedForm } from '../../shared/comment/published-comment.ts';
import { UnreadableMessageError } from '../../shared/errors.ts';
import { parseJson } from '../../shared/parse-json.ts';
import { moderated } from '../../shared/pipeline/moderated.ts';
import { defaultPolicy, type Policy } from '../../shared/policy/policy.ts';
import type { Casebook, Clock, Metrics, PublishedWriter } from '../../shared/ports.ts';
import type { Detector } from '../../shared/signals/detector.ts';
import { detectors as allDetectors } from '../../shared/signals/detectors/index.ts';
import { eachRecord } from '../batch.ts';
import { cached } from '../cached.ts';

export type ModerateDeps = {
  readonly clock: Clock;
  readonly casebook: Pick<Casebook, 'policy' | 'approvedBy' | 'file'>;
  readonly published: Pick<PublishedWriter, 'put' | 'openThread'>;
  readonly metrics: Metrics;
  readonly detectors?: readonly Detector[];
};

/**
 * Takes comments off the queue: parse → judge → casebook → published. Any step may fail or be repeated: the message stays on
 * the queue until the last is done, and a redelivery carries on the decision that the casebook already has.
 */
export const handle = ({ clock, casebook, published, metrics, detectors = allDetectors }: ModerateDeps) => {
  const policyOf = cached(casebook.policy, 10_000, clock);

  const approvedBefore = async (policy: Policy, { site, author, authorKey }: Message): Promise<number | undefined> => {
    if (policy.mode !== 'trusted') return undefined;
    if (author.badge) return policy.trustAfter;
    return authorKey === undefined ? undefined : casebook.approvedBy(site, authorKey);
  };

  return eachRecord(metrics, async ({ body }) => {
    const parsed = parseJson(messageSchema, body);
    if (!parsed.ok) throw new UnreadableMessageError('The message fits no version of the schema.');
    const message = parsed.value;

    const policy = await policyOf(message.site);
    const context = { approvedBefore: await approvedBefore(policy ?? defaultPolicy, message) };
    const comment = moderated(message, policy, context, clock.now(), detectors);

    if (message.opens) await published.openThread({ site: message.site, id: message.thread, ...message.opens, open: true });
    const stored = await casebook.file(comment);
    const form = publishedForm(stored);
    if (form) await published.put(form);
    if (stored.missing.length > 0) metrics.count('HeldByFailure', 1);
  });
};
