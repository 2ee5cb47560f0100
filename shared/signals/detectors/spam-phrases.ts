import { conceptOf } from '../../reading/concepts.ts';
import { contextOf } from '../../reading/context.ts';
import type { Reading } from '../../reading/reader.ts';
import { detector, type Finding } from '../finding.ts';
import { hasContact, linksIn, suspicionOf } from '../links.ts';
import type { Span } from '../signal.ts';

/** What a phrase of each kind counts, and how many different ones do: what readers say of the trade as well must not add up. */
const kinds = new Map(
  (
    [
      ['spam-pitch', 4, 4],
      ['spam-offer', 2.5, 4],
      ['spam-topic', 1, 3],
      ['spam-nudge', 1, 2],
      ['ad-app', 1, 1],
      ['spam-flattery', 1, 2],
      ['spam-critique', -2, 2],
    ] as const
  ).map(([name, points, most]) => [conceptOf(name), { name, points, most }]),
);
type Kind = NonNullable<ReturnType<typeof kinds.get>>;

const pointsOfPlace = 1.5;
const pointsToHold = 4;
const pointsToReject = 5.5;
/** A text of more words than this says such things in passing. */
const usualLength = 150;
/** Without a bad link it is no ground to reject, whatever other detectors add. */
const most = 0.7;
const inDoubt = 0.4;
const objected = 0.25;

type Phrase = { readonly kind: Kind; readonly text: string; readonly span: Span };

/** The phrases that the author means; of what overlaps and is of one kind, the first. */
const phrasesIn = (reading: Reading): readonly Phrase[] => {
  const { words, edges, field } = reading;
  const found: Phrase[] = [];
  const until = new Map<Kind, number>();
  let meant: ReturnType<typeof contextOf> | undefined;
  for (let at = 0; at < edges.length; at += 1) {
    for (const { concept, length } of edges[at] ?? []) {
      const kind = kinds.get(concept);
      if (!kind || at < (until.get(kind) ?? 0)) continue;
      const [first, last] = [words[at], words[at + length - 1]];
      if (!first || !last) continue;
      meant ??= contextOf(reading);
      const { quoted, denied } = meant(at, at + length);
      if (kind.points > 0 && (quoted || denied)) continue;
      until.set(kind, at + length);
      found.push({ kind, text: field.text.slice(first.start, last.end), span: field.spanOf(first.start, last.end) });
    }
  }
  return found;
};

type Surroundings = { readonly leadsSomewhere: boolean; readonly hasBadLink: boolean };

const inReading = (reading: Reading, { leadsSomewhere, hasBadLink }: Surroundings): readonly Finding[] => {
  const phrases = phrasesIn(reading);
  if (phrases.length === 0) return [];
  const different = new Map<Kind, Set<string>>();
  for (const { kind, text } of phrases) different.set(kind, (different.get(kind) ?? new Set()).add(text));
  let points = leadsSomewhere ? pointsOfPlace : 0;
  let isPlain = false;
  for (const [kind, texts] of different) {
    points += kind.points * Math.min(kind.most, texts.size);
    if (kind.points > 2) isPlain = true;
  }
  points *= Math.min(1, usualLength / reading.words.length);
  const isObjection = phrases.some(({ kind }) => kind.points < 0);
  const doubtful = !leadsSomewhere && (isObjection || !isPlain);
  const score =
    points < pointsToHold || doubtful
      ? Math.min(isObjection ? objected : inDoubt, points / 10)
      : hasBadLink && points >= pointsToReject
        ? 0.96
        : Math.min(most, 0.55 + (points - pointsToHold) / 20);
  const spans = phrases.flatMap(({ kind, span }) => (kind.points > 0 ? span : []));
  return score > 0 && spans.length > 0 ? [{ category: 'spam', message: 'spam-phrases', score, spans }] : [];
};

/** The phrases of advertisers and swindlers, Swedish and English, weighed with whether there is a link or a contact to follow. */
export const spamPhrases = detector('spam-phrases', ({ fields: { body, url }, readings }) => {
  const links = [...linksIn(body), ...linksIn(url)];
  const hasBadLink = links.some((link) => suspicionOf(link) !== undefined);
  return [
    ...inReading(readings.body, { leadsSomewhere: links.length > 0 || hasContact(body), hasBadLink }),
    ...inReading(readings.name, { leadsSomewhere: url.text !== '', hasBadLink }),
  ];
});
