import { UnreadableMessageError } from '../../shared/errors.ts';
import { noticeFor, noticeSchema } from '../../shared/notices/notice.ts';
import type { NoticeBook } from '../../shared/notices/ports.ts';
import { parseJson } from '../../shared/parse-json.ts';
import type { Casebook, Clock, Metrics } from '../../shared/ports.ts';
import { eachRecord } from '../batch.ts';

export type NotifyDeps = {
  readonly clock: Clock;
  readonly casebook: Pick<Casebook, 'find'>;
  readonly notices: NoticeBook;
  readonly metrics: Metrics;
};

/**
 * Half a minute after a decision: keeps that its author is told, once, unless it was taken back or overtaken meanwhile. The author
 * reads it in the comment's status.
 */
export const handle = ({ clock, casebook, notices, metrics }: NotifyDeps) =>
  eachRecord(metrics, async ({ body }) => {
    const message = parseJson(noticeSchema, body);
    if (!message.ok) throw new UnreadableMessageError('The message is no notice.');
    const { entry, ...key } = message.value;
    const comment = await casebook.find(key.site, key.id);
    if (!comment) return; // not even erased: the table was restored to a time before it
    const kind = noticeFor(comment, entry, await notices.sent(key));
    if (kind) await notices.file(key, { entry, kind, at: new Date(clock.now()).toISOString() });
  });
