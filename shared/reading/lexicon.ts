import { type Concept, conceptOf, type Edge, edgeOf } from './concepts.ts';
import { paradigms } from './inflect.ts';

/**
 * Words by concept and language, in lines. A line begins with how its words inflect (see `inflect.ts`; `=`: not at all, and `|` parts
 * its entries, which may be phrases in the notation of `sentence-pattern.ts`). Before that may stand `~` (also recognised when it is
 * misspelt), `-` (also the last part of a compound) and `+` (also the first part).
 */
export type LexiconSource = Readonly<Partial<Record<'sv' | 'en' | 'both', Readonly<Record<string, string>>>>>;
export type LexiconLanguage = 'sv' | 'en';

/** What the words of one language stand for. */
type Vocabulary = Map<string, readonly Edge[]>;

/** A phrase of a concept: a template of `sentence-pattern.ts`. */
export type Phrase = { readonly concept: string; readonly template: string };

/** A phrase of nothing but words: those after its second. */
export type FixedPhrase = { readonly rest: readonly string[]; readonly concept: Concept };

export type Lexicon = {
  readonly vocabularies: Readonly<Record<LexiconLanguage | 'both', ReadonlyMap<string, readonly Edge[]>>>;
  /** Words that are looked for in disguise and when misspelt. */
  readonly sharp: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  /** First parts of compounds, with what they stand for. */
  readonly modifiers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly phrases: readonly Phrase[];
  /** By their first word and their second. */
  readonly fixedPhrases: ReadonlyMap<string, ReadonlyMap<string, readonly FixedPhrase[]>>;
  /** A word in a template is a concept of its own. */
  readonly literal: (word: string) => Concept;
};

const none: readonly Edge[] = [];
/** What only a template has. */
const notation = /[(){}?*+^$!/]|\.[.,]\d/;

const line = /^(?<flags>[~+-]*)(?<code>=|[a-z]\d?)\s+(?<entries>.+)$/;

const withoutDots = (word: string): string =>
  word
    .replace(/[åäàáâ]/g, 'a')
    .replace(/[öø]/g, 'o')
    .replace(/[éè]/g, 'e');

export const createLexicon = (sources: readonly LexiconSource[]): Lexicon => {
  const vocabularies = { sv: new Map(), en: new Map(), both: new Map() } satisfies Record<string, Vocabulary>;
  const sharp = new Set<string>();
  const heads = new Set<string>();
  const modifiers = new Map<string, Set<string>>();
  const phrases: Phrase[] = [];
  const fixedPhrases = new Map<string, Map<string, FixedPhrase[]>>();

  /** Words of phrases are known too, and stand for nothing. */
  const hasMeaning = (form: string): boolean => (vocabularies.both.get(form)?.length ?? 0) > 0;

  const addTo = (vocabulary: Vocabulary, form: string, concept: Concept): void => {
    const edges = vocabulary.get(form) ?? [];
    if (!edges.some((edge) => edge.concept === concept)) vocabulary.set(form, [...edges, edgeOf(concept)]);
  };
  const add = (language: 'sv' | 'en' | 'both', form: string, concept: Concept): void => {
    addTo(vocabularies.both, form, concept);
    if (language !== 'en') addTo(vocabularies.sv, form, concept);
    if (language !== 'sv') addTo(vocabularies.en, form, concept);
  };

  const addPhrase = (text: string, concept: Concept): void => {
    const [first = '', second = '', ...rest] = text.split(/\s+/);
    const bySecond = fixedPhrases.get(first) ?? new Map<string, FixedPhrase[]>();
    fixedPhrases.set(first, bySecond);
    const others = bySecond.get(second);
    if (others) others.push({ rest, concept });
    else bySecond.set(second, [{ rest, concept }]);
    // Known words, so that they are found in disguise.
    for (const word of [first, second, ...rest]) {
      const { both } = vocabularies;
      if (!both.has(word)) both.set(word, none);
    }
  };

  const readLine = (language: 'sv' | 'en' | 'both', name: string, text: string): void => {
    const groups = line.exec(text)?.groups;
    if (!groups) throw new TypeError(`lexicon: "${text}" of ${name} is no line of words`);
    const { flags = '', code = '', entries = '' } = groups;
    const table: Readonly<Record<string, (word: string) => readonly string[]>> = language === 'en' ? paradigms.en : paradigms.sv;
    const inflect = code === '=' ? (word: string) => [word] : table[code];
    if (!inflect) throw new TypeError(`lexicon: no paradigm ${code} (${name})`);
    const concept = conceptOf(name);
    for (const entry of code === '=' ? entriesOf(entries) : entries.split(/\s+/)) {
      if (entry.includes('{') || notation.test(entry)) {
        phrases.push({ concept: name, template: entry });
        continue;
      }
      if (entry.includes(' ')) {
        addPhrase(entry, concept);
        if (withoutDots(entry) !== entry) addPhrase(withoutDots(entry), concept);
        continue;
      }
      for (const form of inflect(entry)) {
        add(language, form, concept);
        if (flags.includes('~')) sharp.add(form);
        if (flags.includes('-')) heads.add(form);
      }
      if (flags.includes('+')) for (const form of modifierForms(entry)) modifiers.set(form, (modifiers.get(form) ?? new Set()).add(name));
    }
  };

  for (const source of sources) {
    for (const language of ['sv', 'en', 'both'] as const) {
      for (const [name, lines] of Object.entries(source[language] ?? {})) {
        for (const text of lines.split('\n').map((part) => part.trim())) if (text !== '') readLine(language, name, text);
      }
    }
  }
  // Swedish without its dots, where that is no other word.
  for (const [form, edges] of vocabularies.sv) {
    const bare = withoutDots(form);
    if (bare === form || bare.length < 3 || hasMeaning(bare)) continue;
    vocabularies.sv.set(bare, edges);
    vocabularies.both.set(bare, edges);
    if (sharp.has(form)) sharp.add(bare);
    if (heads.has(form)) heads.add(bare);
  }
  return {
    vocabularies,
    sharp,
    heads,
    modifiers,
    phrases,
    fixedPhrases,
    literal: (word) => {
      const concept = conceptOf(`=${word}`);
      const bare = withoutDots(word);
      add('both', word, concept);
      if (bare !== word && bare.length > 2 && !hasMeaning(bare)) add('sv', bare, concept);
      return concept;
    },
  };
};

/** Parted at each `|` that stands in no parenthesis or brace. */
const entriesOf = (text: string): readonly string[] =>
  (text.match(/(?:\([^()]*\)|\{[^{}]*\}|[^|(){}])+/g) ?? []).map((entry) => entry.trim()).filter((entry) => entry !== '');

/** The forms in which a word begins a Swedish compound: muslim-, jude- and jud-, kvinno-, socialtants-. */
const modifierForms = (word: string): readonly string[] => {
  const stem = /[ae]$/.test(word) ? word.slice(0, -1) : word;
  return [...new Set([word, `${word}s`, stem, `${stem}e`, `${stem}o`, `${stem}u`])].filter((form) => form.length > 1);
};
