import { UnreadableMessageError } from '../../shared/errors.ts';
import { noticeSchema } from '../../shared/notices/notice.ts';
import { parseJson } from '../../shared/parse-json.ts';
import type { Casebook, Metrics } from '../../shared/ports.ts';
import { eachRecord } from '../batch.ts';
import type { Announce } from './announce.ts';
import { eachInTurn, type TellDeps, telling } from './telling.ts';

export type NotifyDeps = TellDeps & { readonly casebook: Pick<Casebook, 'find'>; readonly announce: Announce; readonly metrics: Metrics };

/** Half a minute after an entry was made: tells those whom it concerns, unless it was taken back or overtaken meanwhile, and the site's own systems. */
export const handle = (deps: NotifyDeps) => {
  const tell = telling(deps);
  return eachRecord(deps.metrics, async ({ body }) => {
    const message = parseJson(noticeSchema, body);
    if (!message.ok) throw new UnreadableMessageError('The message is no notice.');
    const { site, id, entry } = message.value;
    const comment = await deps.casebook.find(site, id);
    // Where there is none, not even an erased one, the table was restored to a time before it.
    if (comment) await eachInTurn([() => tell(comment, entry), () => deps.announce(comment, entry)]);
  });
};
