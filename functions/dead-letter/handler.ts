import * as z from 'zod';
import { isLate } from '../../shared/comment/comment-id.ts';
import { messageSchema } from '../../shared/comment/message.ts';
import { parseJson } from '../../shared/parse-json.ts';
import { heldUnjudged } from '../../shared/pipeline/record.ts';
import type { Casebook, Clock, Metrics, Salt } from '../../shared/ports.ts';
import { siteIdSchema } from '../../shared/site/site.ts';
import { eachRecord } from '../batch.ts';

export type DeadLetterDeps = {
  readonly clock: Clock;
  readonly salt: Salt;
  readonly casebook: Pick<Casebook, 'file' | 'owe' | 'keepUnreadable'>;
  readonly metrics: Metrics;
};

/** The site that a message names which may be wrong in all else. */
const siteOf = (raw: string): string | undefined => {
  const named = parseJson(z.object({ site: siteIdSchema }), raw);
  return named.ok ? named.value.site : undefined;
};

/** So often the filing is tried, for what may pass, such as a throttled table. */
const attempts = 3;

/**
 * What moderate could not finish: held for a human if it was never decided, and handed to the repair, which carries it on; kept with its
 * cause if it cannot be read or filed.
 */
export const handle = ({ clock, salt, casebook, metrics }: DeadLetterDeps) =>
  eachRecord(metrics, async ({ messageId, body, attributes }) => {
    metrics.count('DeadLetters', 1);
    const message = parseJson(messageSchema, body);
    const now = clock.now();
    const keep = (cause: string) =>
      casebook.keepUnreadable({ id: messageId, raw: body, cause, at: new Date(now).toISOString() }, siteOf(body));
    if (!message.ok) return keep(`unreadable: ${message.problems.map(({ field }) => field || 'JSON').join(', ')}`);
    try {
      const comment = heldUnjudged(message.value, { check: 'pipeline', reason: 'failed' }, { now, salt: salt() });
      const stored = await casebook.file(comment, isLate(comment.id, now));
      await casebook.owe(stored);
    } catch (error) {
      if (attributes.ApproximateReceiveCount < attempts) throw error;
      metrics.bug(error);
      await keep(`unfiled: ${error instanceof Error ? error.name : typeof error}`);
    }
  });
