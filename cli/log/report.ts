import { lastIdAt } from '../../shared/comment/comment-id.ts';
import { type Finding, verifyLog } from '../../shared/log/verify.ts';
import { placeOf, waitingOf } from '../../shared/log/waiting.ts';
import { counted } from '../counted.ts';
import { findSite, type LogStores } from './log-stores.ts';

const entries = (from: number, to: number): string => (from === to ? `entry ${from}` : `entries ${from}–${to}`);

const sentence = (finding: Finding): string => {
  switch (finding.kind) {
    case 'seal-missing':
      return `seal ${finding.n} is missing`;
    case 'seal-altered':
      return `seal ${finding.n} is not as it was signed, or does not follow the one before; what it sealed is not checked`;
    case 'not-kept':
      return `seal ${finding.n} is not the one whose line was kept`;
    case 'missing':
      return `${finding.subject} was sealed and is gone`;
    case 'text-missing':
      return `${finding.subject}: the text of entry ${finding.n} is gone, and nobody erased the comment`;
    case 'altered':
      return `${finding.subject}: altered in ${entries(finding.from, finding.to)}, or in a text there`;
    case 'cut-off':
      return `${finding.subject}: ${entries(finding.from, finding.to)} sealed and gone`;
  }
};

/** As many comments of each sort are counted that wait for their seal. */
const atMost = 10_000;

/** Checks a site's log as it is at `now` (Unix ms): a line for each finding, and then how far the seals reach and what is after them. */
export const reportOn = async function* (
  stores: LogStores,
  id: string,
  kept: ReadonlyMap<number, string>,
  now: number,
): AsyncGenerator<{ readonly line: string; readonly isFinding: boolean }> {
  const { book, casebook, texts, journal, seals, key } = stores;
  const place = await placeOf(book, await findSite(stores, id));
  const own = await journal.after(id, 0);
  const findings = verifyLog({
    site: id,
    seals,
    sealed: place.n,
    comment: async (subject) => {
      const comment = await casebook.find(id, subject);
      const hasNotes = comment?.log.some((entry) => 'note' in entry);
      return comment && { comment, texts: hasNotes ? await texts.of(id, subject) : [] };
    },
    journal: own,
    publicKeys: new Map([[key.id, await key.publicKey()]]),
    kept,
  });
  for await (const finding of findings) yield { line: sentence(finding), isFinding: true };

  const last = place.n === 0 ? undefined : await seals.get(id, place.n);
  const { first, marked } = await waitingOf(book, id, place.cursor, lastIdAt(now), atMost);
  const waiting = [...first, ...marked].reduce((sum, { from, to }) => sum + to - from + 1, Math.max(0, own.length - place.journal.n));
  const more = first.length === atMost || marked.length === atMost ? 'at least ' : '';
  const [reach, where] = place.n === 0 ? ['no seal yet', 'to seal'] : [counted(place.n, 'seal'), 'after it'];
  yield {
    line: `${reach}${last ? `, the last of ${last.seal.at}` : ''}; ${more}${counted(waiting, 'entry', 'entries')} ${where}`,
    isFinding: false,
  };
};
