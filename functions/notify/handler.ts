import { UnreadableMessageError } from '../../shared/errors.ts';
import { noticeSchema } from '../../shared/notices/notice.ts';
import { parseJson } from '../../shared/parse-json.ts';
import type { Metrics } from '../../shared/ports.ts';
import { eachRecord } from '../batch.ts';
import { type AnnounceDeps, announcing } from './announce.ts';
import { type TellDeps, telling } from './telling.ts';

export type NotifyDeps = TellDeps & AnnounceDeps & { readonly metrics: Metrics };

/** Half a minute after an entry was made: tells the site's own systems, and those whom it concerns unless it was taken back or overtaken meanwhile. */
export const handle = (deps: NotifyDeps) => {
  const [announce, tell] = [announcing(deps), telling(deps)];
  return eachRecord(deps.metrics, async ({ body }) => {
    const message = parseJson(noticeSchema, body);
    if (!message.ok) throw new UnreadableMessageError('The message is no notice.');
    const { site, id, entry } = message.value;
    const comment = await deps.casebook.find(site, id);
    // Where there is none, not even an erased one, the table was restored to a time before it.
    if (!comment) return;
    // Neither keeps the other from being done.
    const [announced, told] = await Promise.allSettled([announce(comment, entry), tell(comment, entry)]);
    for (const done of [announced, told]) if (done.status === 'rejected') throw done.reason;
  });
};
