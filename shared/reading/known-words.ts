import { type LanguageScores, scoreLanguages } from '../text/language.ts';
import type { Edge } from './concepts.ts';
import type { FixedPhrase, Lexicon } from './lexicon.ts';
import { remembered } from './remembered.ts';
import type { Spelling, Unlisted } from './spelling.ts';

/** Which lexicon reads a sentence: `both` where its language is not known. */
export const vocabularyNames = ['sv', 'en', 'both'] as const;
export type VocabularyName = (typeof vocabularyNames)[number];

/** A word by a language's lexicon. */
export type Looked = {
  readonly listed: readonly Edge[] | undefined;
  readonly unlisted: Unlisted | undefined;
  /** Those that begin with it, by their second word. */
  readonly phrases: ReadonlyMap<string, readonly FixedPhrase[]> | undefined;
  /** Whether any has it as its second word. */
  readonly isSecond: boolean;
};

/** All that is known of a word wherever it stands. */
export type KnownWord = {
  readonly languages: LanguageScores;
  /** By lexicon, in the order of `vocabularyNames`. */
  readonly looked: (vocabulary: number) => Looked;
};

/** Remembered, since comments use the same words. */
export const createKnownWords = (
  { vocabularies, fixedPhrases }: Pick<Lexicon, 'vocabularies' | 'fixedPhrases'>,
  spelling: Spelling,
): ((word: string) => KnownWord) => {
  const seconds = new Set([...fixedPhrases.values()].flatMap((bySecond) => [...bySecond.keys()]));
  const lookIn = (name: VocabularyName, word: string): Looked => {
    const listed = vocabularies[name].get(word);
    const unlisted = listed ? undefined : spelling.look(word);
    const meant = unlisted?.word ?? word;
    return { listed, unlisted, phrases: fixedPhrases.get(meant), isSecond: seconds.has(meant) };
  };
  return remembered((word) => {
    const looks: (Looked | undefined)[] = vocabularyNames.map(() => undefined);
    return {
      languages: scoreLanguages(word),
      looked: (vocabulary) => {
        const look = looks[vocabulary] ?? lookIn(vocabularyNames[vocabulary] ?? 'both', word);
        looks[vocabulary] = look;
        return look;
      },
    };
  });
};
