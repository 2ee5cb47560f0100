import { UnreadableMessageError } from '../../shared/errors.ts';
import { causeOf, isTaken } from '../../shared/events/answer.ts';
import { attempts, delayAfter } from '../../shared/events/back-off.ts';
import { deliverySchema } from '../../shared/events/delivery.ts';
import type { FailedDeliveries, Receivers, Retries, WebhookKeys } from '../../shared/events/ports.ts';
import { parseJson } from '../../shared/parse-json.ts';
import type { Clock, Metrics } from '../../shared/ports.ts';
import { eachRecord } from '../batch.ts';

export type DeliverDeps = {
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly keys: WebhookKeys;
  readonly receivers: Receivers;
  readonly retries: Retries;
  readonly failed: Pick<FailedDeliveries, 'keep'>;
  readonly metrics: Metrics;
};

/** The receiver says that it will never be there again (RFC 9110, 15.5.11). */
const gone = 410;

/**
 * Posts events to those who asked for them, those of a batch at the same time. What is not taken is tried again later and later, for about
 * a day; then it is kept as failed.
 */
export const handle = ({ clock, random, keys, receivers, retries, failed, metrics }: DeliverDeps) =>
  eachRecord(metrics, async ({ messageId, receiptHandle, body, attributes: { ApproximateReceiveCount: received } }) => {
    const message = parseJson(deliverySchema, body);
    if (!message.ok) throw new UnreadableMessageError('The message is no delivery.');
    const { webhook, url, event } = message.value;
    const { id, type, site } = event;
    const text = JSON.stringify(event);
    const secret = keys.secretOf(site, webhook);
    const answer = await receivers.post({ url, secret, delivery: messageId, type, body: text }, clock.now());
    if (isTaken(answer)) return undefined;
    if (received < attempts && !('status' in answer && answer.status === gone)) {
      await retries.after(receiptHandle, delayAfter(received, random()));
      return 'again';
    }
    await failed.keep(site, { webhook, event: id, type, at: new Date(clock.now()).toISOString(), cause: causeOf(answer) });
    metrics.count('FailedDeliveries', 1);
    return undefined;
  });
