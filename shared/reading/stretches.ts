import { type IdentifiedLanguage, type LanguageScores, scoreLanguages } from '../text/language.ts';
import { breaks, type Word } from './words.ts';

/** Which lexicon reads a sentence: `both` where its language is not known. */
export type Vocabulary = 'sv' | 'en' | 'both';

/** A sentence as it is written. */
export type Stretch = { readonly written: readonly Word[]; readonly scores: LanguageScores };

export const sentencesOf = (text: string, words: readonly Word[]): readonly Stretch[] => {
  const found: Stretch[] = [];
  for (let from = 0, to = 0; from < words.length; from = to) {
    to = from + 1;
    while (to < words.length && words[to]?.breakBefore !== breaks.sentence) to += 1;
    const scores = scoreLanguages(text, words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
    found.push({ written: words.slice(from, to), scores });
  }
  return found;
};

const sure = 0.9;
/** The sentence's own language where it is clear, else the comment's; both lexicons where neither is. */
export const vocabularyFor = (sentence: IdentifiedLanguage, comment: IdentifiedLanguage): Vocabulary => {
  for (const { language, confidence } of [sentence, comment])
    if ((language === 'sv' || language === 'en') && confidence >= sure) return language;
  return 'both';
};
