import { addLanguageScores, type IdentifiedLanguage, languageOf } from '../text/language.ts';
import type { NormalisedText } from '../text/normalise.ts';
import { commonWords } from './common-words.ts';
import { type Concept, conceptCount, conceptOf, type Edge } from './concepts.ts';
import { createGrammar, type Grammar, type Template } from './grammar.ts';
import { createLexicon, type FixedPhrase, type LexiconSource } from './lexicon.ts';
import { type Quotation, quotationsIn } from './quotations.ts';
import { refer } from './refer.ts';
import { remembered } from './remembered.ts';
import type { Sentence } from './sentence-pattern.ts';
import { createSpelling, type Unlisted } from './spelling.ts';
import { sentencesOf, vocabularyFor } from './stretches.ts';
import { isName, withForm } from './word-form.ts';
import { breaks, type Word, wordsOf } from './words.ts';
import { addEdge, none, note, noteAll, type WrittenSentence } from './written-sentence.ts';

/** A text, read: its words, what each stands for, its sentences. */
export type Reading = {
  readonly field: NormalisedText;
  readonly words: readonly Word[];
  /** What begins at each word. */
  readonly edges: readonly (readonly Edge[])[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** Of the text as a whole. */
  readonly language: IdentifiedLanguage;
  /** Of each sentence that is long enough to tell surely. */
  readonly sentenceLanguages: readonly IdentifiedLanguage[];
};

/** Phrases by the concept that they make. A later level may build on what an earlier one found. */
export type Constituents = Readonly<Record<string, readonly string[]>>;

export type Reader = {
  readonly read: (field: NormalisedText) => Reading;
  /** A grammar over what this reader reads. */
  readonly grammar: <Meaning>(templates: readonly Template<Meaning>[]) => Grammar<Meaning>;
};

export type ReaderOptions = {
  readonly lexicon: readonly LexiconSource[];
  readonly levels: readonly Constituents[];
};

type PhrasesBySecond = ReadonlyMap<string, readonly FixedPhrase[]>;
type Looked = {
  readonly listed: readonly Edge[] | undefined;
  readonly unlisted: Unlisted | undefined;
  /** Those that begin with it. */
  readonly phrases: PhrasesBySecond | undefined;
};

export const createReader = ({ lexicon: sources, levels }: ReaderOptions): Reader => {
  const lexicon = createLexicon(sources);
  const spelling = createSpelling(lexicon);

  /** By Zipf's law, from the words' ranks. */
  const commonness = (): ((concept: Concept) => number) => {
    const frequencies = new Map<string, number>();
    for (const words of [commonWords.sv, commonWords.en])
      for (const [rank, word] of words.entries()) frequencies.set(word, (frequencies.get(word) ?? 0) + 1 / (rank + 1));
    const weights: number[] = [];
    for (const [form, edges] of lexicon.vocabularies.both)
      for (const { concept } of edges) weights[concept] = (weights[concept] ?? 0) + (frequencies.get(form) ?? 1e-5);
    for (const level of levels) for (const concept of Object.keys(level)) weights[conceptOf(concept)] ??= 0.01;
    return (concept) => weights[concept] ?? 0.02;
  };
  let weights: ((concept: Concept) => number) | undefined;
  /** Of each grammar, the concepts that it looks for; and of all together, 1 at the place of each. */
  const anchors: (() => readonly Concept[])[] = [];
  let anchored: Uint8Array | undefined;
  const grammar = <Meaning>(templates: readonly Template<Meaning>[]): Grammar<Meaning> => {
    const made = createGrammar(templates, lexicon.literal, (concept) => {
      weights ??= commonness();
      return weights(concept);
    });
    anchors.push(made.anchors);
    anchored = undefined;
    return made;
  };
  const allAnchored = (): Uint8Array => {
    const table = new Uint8Array(conceptCount());
    for (const concept of anchors.flatMap((of) => of())) table[concept] = 1;
    return table;
  };

  const phrases = lexicon.phrases.map(({ concept, template }) => ({ template, meaning: conceptOf(concept) }));
  const grammars = [
    grammar(phrases),
    ...levels.map((level) =>
      grammar(
        Object.entries(level).flatMap(([concept, templates]) => templates.map((template) => ({ template, meaning: conceptOf(concept) }))),
      ),
    ),
  ];

  /** What is known of a word, by the language of its sentence. Remembered, since comments use the same words. */
  const lookIn = (vocabulary: ReadonlyMap<string, readonly Edge[]>) =>
    remembered((text: string): Looked => {
      const listed = vocabulary.get(text);
      const unlisted = listed ? undefined : spelling.look(text);
      return { listed, unlisted, phrases: lexicon.fixedPhrases.get(unlisted?.word ?? text) };
    });
  const looks = { sv: lookIn(lexicon.vocabularies.sv), en: lookIn(lexicon.vocabularies.en), both: lookIn(lexicon.vocabularies.both) };

  const read = (field: NormalisedText): Reading => {
    const words: Word[] = [];
    const edges: (readonly Edge[])[] = [];
    const begins: (PhrasesBySecond | undefined)[] = [];
    anchored ??= allAnchored();
    const sentences: WrittenSentence[] = [];
    const sentenceLanguages: IdentifiedLanguage[] = [];
    const stretches = sentencesOf(field.text, wordsOf(field.text));
    const language = languageOf(addLanguageScores(stretches.map(({ scores }) => scores)));
    for (const { written, scores } of stretches) {
      const own = languageOf(scores);
      const look = looks[vocabularyFor(own, language)];
      if ((written.at(-1)?.end ?? 0) - (written[0]?.start ?? 0) >= longEnough) sentenceLanguages.push(own);
      const first = words.length;
      const strange: number[] = [];
      for (const word of written) {
        const { listed, unlisted, phrases } = look(word.text);
        if (unlisted?.parts && (word.breakBefore === breaks.sentence || word.start === 0 || !isName(field, word, none, false))) {
          let start = word.start;
          for (const [index, text] of unlisted.parts.entries()) {
            const end = start + text.length;
            words.push({ text, start, end, breakBefore: index === 0 ? word.breakBefore : breaks.none, hyphened: false });
            edges.push(lexicon.vocabularies.both.get(text) ?? none);
            begins.push(lexicon.fixedPhrases.get(text));
            start = end;
          }
          continue;
        }
        if (unlisted?.strange) strange.push(words.length);
        begins.push(phrases);
        words.push(unlisted?.word === undefined ? word : { ...word, text: unlisted.word });
        edges.push(withForm(field, word, listed ?? unlisted?.edges ?? none, listed !== undefined));
      }
      joinParts(words, edges, first, strange);
      const sentence: WrittenSentence = {
        ...{ words, edges, from: first, to: words.length },
        ...{ concepts: [], anchored },
      };
      for (let at = first; at < words.length; at += 1) {
        addFixedPhrases(begins[at], words, edges, at);
        noteAll(sentence, edges[at] ?? none);
      }
      for (const level of grammars)
        for (const { start, end, meaning } of level.matchesIn(sentence)) {
          addEdge(edges, start, { concept: meaning, length: end - start });
          note(sentence, meaning);
        }
      sentences.push(sentence);
    }
    const quotations = quotationsIn(field.text);
    refer(quotations, sentences, edges);
    return { field, words, edges, sentences, quotations, language, sentenceLanguages };
  };

  const addFixedPhrases = (begun: PhrasesBySecond | undefined, words: readonly Word[], edges: (readonly Edge[])[], at: number): void => {
    const second = begun && words[at + 1];
    const phrases = second && begun.get(second.text);
    if (!phrases) return;
    for (const { rest, concept } of phrases) {
      let next = 0;
      while (next < rest.length && words[at + 2 + next]?.text === rest[next]) next += 1;
      if (next === rest.length) addEdge(edges, at, { concept, length: 2 + rest.length });
    }
  };

  /** "mus lims", "muslim-jävlar": written apart, or with a hyphen. Of words that were written apart, one is strange. */
  const joinParts = (words: readonly Word[], edges: (readonly Edge[])[], from: number, strange: readonly number[]): void => {
    const join = (at: number, count: number): boolean => {
      const [first, last] = [words[at], words[at + count - 1]];
      // Each a blank after the one before, and together no longer than a word.
      if (at < from || !first || !last || last.end - first.start > longestJoined) return false;
      for (let next = at + 1; next < at + count; next += 1) if ((words[next]?.start ?? 0) - (words[next - 1]?.end ?? 0) !== 1) return false;
      const found = spelling.joins(words.slice(at, at + count).map(({ text }) => text));
      for (const { concept } of found) addEdge(edges, at, { concept, length: count });
      return found.length > 0;
    };
    for (const at of strange) join(at, 2) || join(at - 1, 2) || join(at, 3) || join(at - 1, 3) || join(at - 2, 3);
    for (let at = from + 1; at < words.length; at += 1) {
      const word = words[at];
      if (!word?.hyphened) continue;
      const whole = (words[at - 1]?.text ?? '') + word.text;
      for (const { concept } of lexicon.vocabularies.both.get(whole) ?? spelling.look(whole).edges)
        addEdge(edges, at - 1, { concept, length: 2 });
    }
  };

  return { read, grammar };
};

/** In UTF-16 units. */
const longEnough = 30;
/** In UTF-16 units. */
const longestJoined = 24;
