import { contextOf } from '../../reading/context.ts';
import type { Reading } from '../../reading/reader.ts';
import { detector, type Finding } from '../finding.ts';
import { hasContact, linksIn, suspicionOf } from '../links.ts';
import { matchesFor } from '../read.ts';

/** What a phrase of a kind counts, and how many different ones of it do: what readers say of the trade as well must not add up. */
type Kind = { readonly points: number; readonly most: number };

const matchesIn = matchesFor<Kind>(
  (
    [
      ['{spam-pitch}', 4, 4],
      ['{spam-offer}', 2.5, 4],
      ['{spam-topic}', 1, 3],
      ['{spam-nudge}', 1, 2],
      ['{ad-app}', 1, 1],
      ['{spam-flattery}', 1, 2],
      ['{spam-critique}', -2, 2],
    ] as const
  ).map(([template, points, most]) => ({ template, meaning: { points, most } })),
);

/** More than a reader's word for the trade. */
const isPlain = ({ points }: Kind): boolean => points > 2;
const isObjection = ({ points }: Kind): boolean => points < 0;

const pointsOfPlace = 1.5;
const pointsToHold = 4;
const pointsToReject = 5.5;
/** A text of more words than this says such things in passing. */
const usualLength = 150;
/** Without a bad link it is no ground to reject, whatever other detectors add. */
const most = 0.7;
const mostInDoubt = 0.4;
const mostObjected = 0.25;

/** Words `start`..`end`, end exclusive. */
type Phrase = { readonly kind: Kind; readonly text: string; readonly start: number; readonly end: number };

/** Of what overlaps and is of one kind, the first. */
const phrasesIn = (reading: Reading): readonly Phrase[] => {
  const { words, field } = reading;
  const until = new Map<Kind, number>();
  return matchesIn(reading).flatMap(({ start, end, meaning: kind }) => {
    if (start < (until.get(kind) ?? 0)) return [];
    until.set(kind, end);
    return { kind, text: field.text.slice(words[start]?.start, words[end - 1]?.end), start, end };
  });
};

const pointsOf = (phrases: readonly Phrase[], leadsSomewhere: boolean, wordCount: number): number => {
  const different = Map.groupBy(phrases, ({ kind }) => kind);
  let points = leadsSomewhere ? pointsOfPlace : 0;
  for (const [kind, said] of different) points += kind.points * Math.min(kind.most, new Set(said.map(({ text }) => text)).size);
  return points * Math.min(1, usualLength / wordCount);
};

type Surroundings = { readonly leadsSomewhere: boolean; readonly hasBadLink: boolean };

const scoreOf = (phrases: readonly Phrase[], points: number, { leadsSomewhere, hasBadLink }: Surroundings): number => {
  const objected = phrases.some(({ kind }) => isObjection(kind));
  const doubtful = !leadsSomewhere && (objected || !phrases.some(({ kind }) => isPlain(kind)));
  if (points < pointsToHold || doubtful) return Math.min(objected ? mostObjected : mostInDoubt, points / 10);
  return hasBadLink && points >= pointsToReject ? 0.96 : Math.min(most, 0.55 + (points - pointsToHold) / 20);
};

const inReading = (reading: Reading, look: () => Surroundings): readonly Finding[] => {
  const { words, field } = reading;
  const all = phrasesIn(reading);
  if (all.length === 0) return [];
  const surroundings = look();
  let phrases = all;
  let points = pointsOf(all, surroundings.leadsSomewhere, words.length);
  if (points >= pointsToHold) {
    const meant = contextOf(reading);
    phrases = all.filter(({ kind, start, end }) => {
      const { quoted, denied } = meant(start, end);
      return isObjection(kind) || !(quoted || denied);
    });
    points = pointsOf(phrases, surroundings.leadsSomewhere, words.length);
  }
  const score = scoreOf(phrases, points, surroundings);
  const spans = phrases.flatMap(({ kind, start, end }) => {
    const [first, last] = [words[start], words[end - 1]];
    return first && last && !isObjection(kind) ? field.spanOf(first.start, last.end) : [];
  });
  return score > 0 && spans.length > 0 ? [{ category: 'spam', message: 'spam-phrases', score, spans }] : [];
};

/** The phrases of advertisers and swindlers, Swedish and English, weighed with whether there is a link or a contact to follow. */
export const spamPhrases = detector('spam-phrases', ({ fields: { body, url }, readings }) => {
  const links = () => [...linksIn(body), ...linksIn(url)];
  const hasBadLink = () => links().some((link) => suspicionOf(link) !== undefined);
  return [
    ...inReading(readings.body, () => ({ leadsSomewhere: links().length > 0 || hasContact(body), hasBadLink: hasBadLink() })),
    ...inReading(readings.name, () => ({ leadsSomewhere: url.text !== '', hasBadLink: hasBadLink() })),
  ];
});
