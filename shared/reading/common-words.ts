import file from './common-words.json' with { type: 'json' };

/**
 * The most frequent words, in order of frequency: what is none of our lexicon's words is then still no misspelling of one.
 * Counted in SuperLim-2 (absabank-imm and argumentation sentences, train parts; CC BY 4.0) for Swedish, and in context_toxicity
 * (Apache-2.0), toxic_spans (CC0) and surge-ai/toxicity (MIT) for English.
 */
export const commonWords = { sv: file.sv.split(' '), en: file.en.split(' ') } as const;

/** Of both languages. */
export const frequentWords: ReadonlySet<string> = new Set([...commonWords.sv, ...commonWords.en]);
