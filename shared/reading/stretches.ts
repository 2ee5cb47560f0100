import { addLanguageScores, type IdentifiedLanguage, type LanguageScores, scoreLanguages } from '../text/language.ts';
import { type VocabularyName, vocabularyNames } from './known-words.ts';
import { breaks, type Word } from './words.ts';

/** A sentence as it is written: words `from`..`to`, end exclusive, and what they say about its language. */
export type Stretch = { readonly from: number; readonly to: number; readonly scores: LanguageScores };

/** Words within these are nobody's language. */
const addresses = /:\/\/|www\.|@/;

/** `scores`: of each word. */
export const sentencesOf = (text: string, words: readonly Word[], scores: readonly LanguageScores[]): readonly Stretch[] => {
  const found: Stretch[] = [];
  const hasAddresses = addresses.test(text);
  for (let from = 0, to = 0; from < words.length; from = to) {
    to = from + 1;
    while (to < words.length && words[to]?.breakBefore !== breaks.sentence) to += 1;
    const own = hasAddresses ? scoreLanguages(text, words[from]?.start ?? 0, words[to - 1]?.end ?? 0) : addLanguageScores(scores, from, to);
    found.push({ from, to, scores: own });
  }
  return found;
};

const sure = 0.9;
const indexOf = (name: VocabularyName): number => vocabularyNames.indexOf(name);
/** The sentence's own language where it is clear, else the comment's; both lexicons where neither is. By number, as in `vocabularyNames`. */
export const vocabularyFor = (sentence: IdentifiedLanguage, comment: IdentifiedLanguage): number => {
  for (const { language, confidence } of [sentence, comment])
    if ((language === 'sv' || language === 'en') && confidence >= sure) return indexOf(language);
  return indexOf('both');
};
