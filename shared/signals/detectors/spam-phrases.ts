import type { NormalisedText } from '../../text/normalise.ts';
import { detector } from '../finding.ts';
import { spamNudges, spamPitches, spamTopics } from '../lexicon/spam-words.ts';
import { linksIn } from '../links.ts';
import { type Occurrence, occurrences, wholeWords } from '../pattern.ts';

const topics = wholeWords(...spamTopics);
const pitches = wholeWords(...spamPitches);
const nudges = wholeWords(...spamNudges);

type Phrases = { readonly topics: number; readonly pitches: number; readonly nudges: number };

/** How many different phrases: one that is said again is no new evidence. */
const distinct = (found: readonly Occurrence[]): number => new Set(found.map(({ match }) => match[0])).size;

/** Several kinds together with somewhere to go are unmistakable; what a reader could say of the trade stays in doubt or below. */
const scoreOf = (phrases: Phrases, leadsSomewhere: boolean): number => {
  const all = phrases.topics + phrases.pitches + phrases.nudges;
  if (leadsSomewhere) {
    if (phrases.pitches > 0 && phrases.topics + phrases.pitches >= 2) return 0.96;
    if (phrases.topics >= 3) return 0.96;
    if (phrases.topics > 0 && all >= 2) return 0.7;
    if (phrases.pitches > 0) return 0.65;
    return phrases.nudges >= 2 ? 0.4 : 0;
  }
  if (phrases.pitches > 0) return all >= 3 ? 0.75 : 0.55;
  return phrases.topics >= 3 ? 0.55 : phrases.topics > 0 ? 0.2 : 0;
};

const contact = /@[a-z0-9-]{1,63}\.[a-z]{2}|\+\d{1,3}[\s\d-]{6}/;

const inText = (field: NormalisedText, leadsSomewhere: boolean) => {
  const found = { topics: occurrences(field, topics), pitches: occurrences(field, pitches), nudges: occurrences(field, nudges) };
  const score = scoreOf({ topics: distinct(found.topics), pitches: distinct(found.pitches), nudges: distinct(found.nudges) }, leadsSomewhere);
  const spans = [...found.topics, ...found.pitches].map(({ span }) => span);
  return score > 0 && spans.length > 0 ? [{ category: 'spam', message: 'spam-phrases', score, spans } as const] : [];
};

/** The phrases of advertisers and swindlers, Swedish and English, weighed with whether there is a link or a contact to follow. */
export const spamPhrases = detector('spam-phrases', ({ fields: { body, name, url } }) => {
  const leadsSomewhere = linksIn(body).length > 0 || contact.test(body.text);
  return [...inText(body, leadsSomewhere), ...inText(name, url.text !== '')];
});
