import type { NormalisedText } from '../../text/normalise.ts';
import { detector } from '../finding.ts';
import { spamNudges, spamPitches, spamTopics } from '../lexicon/spam-words.ts';
import { linksIn } from '../links.ts';
import { anyOf, occurrences, pattern, wordEnd, wordStart } from '../pattern.ts';

const phrase = pattern(
  `${wordStart}(?:(?<pitch>${anyOf(...spamPitches)})|(?<topic>${anyOf(...spamTopics)})|(?<nudge>${anyOf(...spamNudges)}))${wordEnd}`,
);
const contact = /@[a-z0-9-]{1,63}\.[a-z]{2}|\+\d{1,3}[\s\d-]{6}/;

type Counts = { readonly pitches: number; readonly topics: number; readonly nudges: number };

/** Several kinds together with somewhere to go are unmistakable; what a reader could say of the trade stays in doubt or below. */
const scoreOf = ({ pitches, topics, nudges }: Counts, leadsSomewhere: boolean): number => {
  if (leadsSomewhere) {
    if (topics >= 3 || (pitches > 0 && pitches + topics >= 2)) return 0.96;
    if (topics > 0 && topics + nudges >= 2) return 0.7;
    if (pitches > 0) return 0.65;
    return topics > 0 ? 0.3 : 0;
  }
  if (pitches > 0) return pitches + topics + nudges >= 3 ? 0.75 : 0.55;
  return topics >= 3 ? 0.55 : topics > 0 ? 0.2 : 0;
};

const inText = (field: NormalisedText, leadsSomewhere: boolean) => {
  const found = occurrences(field, phrase);
  /** How many different ones: a phrase that is said again is no new evidence. */
  const count = (kind: string): number => new Set(found.flatMap(({ match }) => match.groups?.[kind] ?? [])).size;
  const score = scoreOf({ pitches: count('pitch'), topics: count('topic'), nudges: count('nudge') }, leadsSomewhere);
  return score > 0 ? [{ category: 'spam', message: 'spam-phrases', score, spans: found.map(({ span }) => span) } as const] : [];
};

/** The phrases of advertisers and swindlers, Swedish and English, weighed with whether there is a link or a contact to follow. */
export const spamPhrases = detector('spam-phrases', ({ fields: { body, name, url } }) => {
  const leadsSomewhere = linksIn(body).length > 0 || contact.test(body.text);
  return [...inText(body, leadsSomewhere), ...inText(name, url.text !== '')];
});
