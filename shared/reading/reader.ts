import { addLanguageScores, type IdentifiedLanguage, languageOf } from '../text/language.ts';
import type { NormalisedText } from '../text/normalise.ts';
import { commonWords } from './common-words.ts';
import { type Concept, conceptCount, conceptOf, type Edge } from './concepts.ts';
import { createGrammar, type Grammar, type Template } from './grammar.ts';
import { createJoining } from './joining.ts';
import { createKnownWords, type Looked, vocabularyNames } from './known-words.ts';
import { createLexicon, type LexiconSource } from './lexicon.ts';
import { type Quotation, quotationsIn } from './quotations.ts';
import { refer } from './refer.ts';
import type { Sentence } from './sentence-pattern.ts';
import { createSpelling } from './spelling.ts';
import { type Spoken, spokenIn } from './spoken.ts';
import { sentencesOf, vocabularyFor } from './stretches.ts';
import { isName, withForm } from './word-form.ts';
import { breaks, type Word, wordsOf } from './words.ts';
import { addEdge, none, note, noteAll, type WrittenSentence } from './written-sentence.ts';

/** A text, read: its words, what each stands for, its sentences. */
export type Reading = {
  readonly field: NormalisedText;
  /** As they are written, and as they are meant: out of disguise, parted. */
  readonly written: readonly Word[];
  readonly words: readonly Word[];
  /** What begins at each word. */
  readonly edges: readonly (readonly Edge[])[];
  readonly spoken: Spoken;
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
  /** Of each grammar, the concepts that it looks for; and of all together, by concept, a bit for each grammar that does. */
  const anchors: (() => readonly Concept[])[] = [];
  let anchored: Uint32Array | undefined;
  const grammar = <Meaning>(templates: readonly Template<Meaning>[]): Grammar<Meaning> => {
    const commonnessOf = (concept: Concept): number => {
      weights ??= commonness();
      return weights(concept);
    };
    const made = createGrammar(templates, lexicon.literal, commonnessOf, bitOf(anchors.length));
    anchors.push(made.anchors);
    anchored = undefined;
    return made;
  };
  const allAnchored = (): Uint32Array => {
    const table = new Uint32Array(conceptCount());
    for (const [number, of] of anchors.entries()) for (const concept of of()) table[concept] = (table[concept] ?? 0) | bitOf(number);
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

  const known = createKnownWords(lexicon, spelling);
  const joinParts = createJoining(lexicon, spelling);
  const anyVocabulary = vocabularyNames.indexOf('both');

  const read = (field: NormalisedText): Reading => {
    const written = wordsOf(field.text);
    const knowns = written.map(({ text }) => known(text));
    const stretches = sentencesOf(
      field.text,
      written,
      knowns.map(({ languages }) => languages),
    );
    const language = languageOf(addLanguageScores(stretches.map(({ scores }) => scores)));
    const words: Word[] = [];
    const edges: (readonly Edge[])[] = [];
    const looks: Looked[] = [];
    const sentences: WrittenSentence[] = [];
    const sentenceLanguages: IdentifiedLanguage[] = [];
    anchored ??= allAnchored();
    const add = (word: Word, senses: readonly Edge[], look: Looked): void => {
      words.push(word);
      edges.push(senses);
      looks.push(look);
    };
    for (const { from, to, scores } of stretches) {
      const own = languageOf(scores);
      const vocabulary = vocabularyFor(own, language);
      if ((written[to - 1]?.end ?? 0) - (written[from]?.start ?? 0) >= longEnough) sentenceLanguages.push(own);
      const first = words.length;
      const strange: number[] = [];
      for (let at = from; at < to; at += 1) {
        const word = written[at];
        const look = knowns[at]?.looked(vocabulary);
        if (!word || !look) continue;
        const { listed, unlisted } = look;
        if (unlisted?.parts && (word.breakBefore === breaks.sentence || word.start === 0 || !isName(field, word, none, false))) {
          let { start, breakBefore } = word;
          for (const text of unlisted.parts) {
            const end = start + text.length;
            const part = known(text).looked(anyVocabulary);
            add({ text, start, end, breakBefore, hyphened: false }, part.listed ?? none, part);
            start = end;
            breakBefore = breaks.none;
          }
          continue;
        }
        if (unlisted?.strange) strange.push(words.length);
        const { start, end, breakBefore, hyphened } = word;
        add(
          unlisted?.word === undefined ? word : { text: unlisted.word, start, end, breakBefore, hyphened },
          withForm(field, word, listed ?? unlisted?.edges ?? none, listed !== undefined),
          look,
        );
      }
      joinParts(words, edges, first, strange);
      const sentence: WrittenSentence = {
        ...{ words, edges, from: first, to: words.length },
        ...{ concepts: [], grammars: 0, anchored },
      };
      for (let at = first; at < words.length; at += 1) addFixedPhrases(looks, words, edges, at);
      noteAll(sentence);
      for (const level of grammars)
        for (const { start, end, meaning } of level.matchesIn(sentence)) {
          addEdge(edges, start, meaning, end - start);
          note(sentence, meaning, start);
        }
      sentences.push(sentence);
    }
    const quotations = quotationsIn(field.text);
    refer(quotations, sentences, edges);
    return { field, written, words, edges, spoken: spokenIn(edges), sentences, quotations, language, sentenceLanguages };
  };

  const addFixedPhrases = (looks: readonly Looked[], words: readonly Word[], edges: (readonly Edge[])[], at: number): void => {
    const phrases = looks[at + 1]?.isSecond ? looks[at]?.phrases?.get(words[at + 1]?.text ?? '') : undefined;
    if (!phrases) return;
    for (const { rest, concept } of phrases) {
      let next = 0;
      while (next < rest.length && words[at + 2 + next]?.text === rest[next]) next += 1;
      if (next === rest.length) addEdge(edges, at, concept, 2 + rest.length);
    }
  };

  return { read, grammar };
};

/** The last ones share a bit, should there be more than 31. */
const bitOf = (grammar: number): number => 1 << Math.min(grammar, 30);

/** In UTF-16 units. */
const longEnough = 30;
