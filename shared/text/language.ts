import { languageWeights, weightLevels, weightUnit } from './language-weights.ts';

/** `no` is both Bokmål and Nynorsk; `other` any language that is none of these, in any script. */
export const languages = ['sv', 'en', 'no', 'da', 'fi', 'other'] as const;
export type Language = (typeof languages)[number];

/** What a stretch of text says about its language; of two stretches together it is the sums. */
export type LanguageScores = {
  /** By language, of `other` always 0. */
  readonly evidence: readonly number[];
  readonly features: number;
  readonly latinLetters: number;
  readonly otherLetters: number;
};

/** `confidence` 0..1 is the share of texts as clear as this one that are in `language`; when it is unknown, in the likeliest one. */
export type IdentifiedLanguage = { readonly language: Language | 'unknown'; readonly confidence: number };

const weighed = languages.length - 1;
/** Room for the weights of one feature: a power of two, so that they lie in one cache line. */
const stride = 8;
const buckets = 2 ** 15;
const noFeature = buckets * stride;
const space = 32;

/** A printable character, of which the backslash is left out, holds two levels of nine each. */
const unpack = (): Int8Array => {
  const weights = new Int8Array(noFeature + stride);
  const put = (at: number, level: number): void => {
    weights[Math.floor(at / weighed) * stride + (at % weighed)] = weightLevels[level] ?? 0;
  };
  for (let at = 0; at < languageWeights.length; at += 1) {
    const code = languageWeights.charCodeAt(at);
    const pair = code > 92 ? code - 41 : code - 40;
    put(2 * at, Math.floor(pair / 9));
    put(2 * at + 1, pair % 9);
  }
  return weights;
};
const weights = unpack();

/** Fibonacci hashing: the product's 15 highest bits name the bucket. */
const rowOf = (feature: number): number => (Math.imul(feature, 0x9e3779b1) >>> 17) * stride;

const isLatin = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x2af && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff);

/** A letter of another script, roughly: no punctuation, symbol, emoji or private character. A surrogate pair counts once. */
const isOtherScript = (code: number): boolean =>
  (code >= 0x370 && code < 0x2000) ||
  (code > 0x3040 && code < 0xd83c) ||
  (code >= 0xd840 && code < 0xdc00) ||
  (code >= 0xf900 && code < 0xfe00);

const isHandle = (code: number): boolean => isLatin(code) || code === 95 || (code >= 48 && code <= 57);

const isVisible = (code: number): boolean => code > space;

const skipWhile = (text: string, from: number, end: number, holds: (code: number) => boolean): number => {
  let at = from;
  while (at < end && holds(text.charCodeAt(at))) at += 1;
  return at;
};

/** Whether a word's first letter, whose code is at hand, begins a link. */
const isLink = (text: string, at: number, code: number): boolean =>
  code === 104 ? text.startsWith('http://', at) || text.startsWith('https://', at) : code === 119 && text.startsWith('www.', at);

/**
 * What `text`, in normal form, says about its language between `start` and `end` (UTF-16 units, end exclusive). The features are
 * each word and its runs of two, three and four letters, the word's edges counted as letters. Pure, linear, never throws.
 */
export const scoreLanguages = (text: string, start = 0, end = text.length): LanguageScores => {
  let sv = 0;
  let en = 0;
  let no = 0;
  let da = 0;
  let fi = 0;
  let features = 0;
  let latinLetters = 0;
  let otherLetters = 0;
  /** The word so far: its last four letters in a byte each, its length with the edge before it, its hash. */
  let last = space;
  let length = 0;
  let hash = 0;
  for (let at = start; at <= end; at += 1) {
    const code = at < end ? text.charCodeAt(at) : space;
    const isLetter = isLatin(code);
    if (isLetter) {
      if (length === 0) {
        if (isLink(text, at, code)) {
          at = skipWhile(text, at, end, isVisible) - 1;
          continue;
        }
        last = space;
        length = 1;
        hash = 0;
      } else if (code < 256 && (last & 0xffff) === code * 257) continue; // drawn out
      latinLetters += 1;
      hash = Math.imul(hash ^ code, 0x01000193) + 1;
    }
    if (length > 0) {
      last = (last << 8) | (isLetter ? (code < 256 ? code : 128 + (code % 95)) : space);
      length += 1;
      const two = rowOf((last & 0xffff) | 0x20000);
      const three = length >= 3 ? rowOf(last & 0xffffff) : noFeature;
      const four = length >= 4 ? rowOf(last ^ 0x5bd1e995) : noFeature;
      const word = isLetter ? noFeature : rowOf(hash);
      sv += (weights[two] ?? 0) + (weights[three] ?? 0) + (weights[four] ?? 0) + (weights[word] ?? 0);
      en += (weights[two + 1] ?? 0) + (weights[three + 1] ?? 0) + (weights[four + 1] ?? 0) + (weights[word + 1] ?? 0);
      no += (weights[two + 2] ?? 0) + (weights[three + 2] ?? 0) + (weights[four + 2] ?? 0) + (weights[word + 2] ?? 0);
      da += (weights[two + 3] ?? 0) + (weights[three + 3] ?? 0) + (weights[four + 3] ?? 0) + (weights[word + 3] ?? 0);
      fi += (weights[two + 4] ?? 0) + (weights[three + 4] ?? 0) + (weights[four + 4] ?? 0) + (weights[word + 4] ?? 0);
      features += Math.min(length - 1, 3) + (isLetter ? 0 : 1);
    }
    if (!isLetter) {
      length = 0;
      if (isOtherScript(code)) otherLetters += 1;
      else if (code === 64) at = skipWhile(text, at + 1, end, isHandle) - 1;
    }
  }
  return { evidence: [sv, en, no, da, fi, 0], features, latinLetters, otherLetters };
};

/** The scores of several stretches, those from `from` to `to` (end exclusive), as of one. */
export const addLanguageScores = (parts: readonly LanguageScores[], from = 0, to = parts.length): LanguageScores => {
  const evidence = languages.map(() => 0);
  let [features, latinLetters, otherLetters] = [0, 0, 0];
  for (let at = from; at < to; at += 1) {
    const part = parts[at];
    if (!part) continue;
    for (let language = 0; language < evidence.length; language += 1)
      evidence[language] = (evidence[language] ?? 0) + (part.evidence[language] ?? 0);
    features += part.features;
    latinLetters += part.latinLetters;
    otherLetters += part.otherLetters;
  }
  return { evidence, features, latinLetters, otherLetters };
};

const fewestLetters = 3;
const leastConfidence = 0.6;

/**
 * The likeliest language. The features of a text hang together, so their sum is divided by the root of their number before the
 * softmax; trained that way, the probabilities hold as they are for 15 characters and for 120.
 */
export const languageOf = ({ evidence, features, latinLetters, otherLetters }: LanguageScores): IdentifiedLanguage => {
  const letters = latinLetters + otherLetters;
  if (letters < fewestLetters) return { language: 'unknown', confidence: 0 };
  const scale = weightUnit / Math.sqrt(Math.max(1, features));
  let highest = 0;
  for (const sum of evidence) if (sum > highest) highest = sum;
  const odds = evidence.map((sum) => Math.exp((sum - highest) * scale));
  let all = 0;
  for (const odd of odds) all += odd;
  let language: IdentifiedLanguage['language'] = 'unknown';
  let confidence = 0;
  for (let at = 0; at < odds.length; at += 1) {
    const share = ((odds[at] ?? 0) * latinLetters) / letters / all + (languages[at] === 'other' ? otherLetters / letters : 0);
    if (share > confidence) [language, confidence] = [languages[at] ?? 'unknown', share];
  }
  return { language: confidence < leastConfidence ? 'unknown' : language, confidence };
};
