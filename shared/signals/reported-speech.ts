import { anyOf, space, wordEnd, wordStart } from './pattern.ts';

const reach = 300;
const marks = /["”“„«»]/g;

/** The quotation around `start`..`end` in its paragraph, or undefined. Marks that open and close alike are told apart by their number. */
const quotationAround = (text: string, start: number, end: number): { readonly open: number; readonly close: number } | undefined => {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - reach);
  const before = [...text.slice(from, start).matchAll(marks)];
  if (before.length % 2 === 0) return undefined;
  const after = text.slice(end, end + reach).search(marks);
  return after < 0 ? undefined : { open: from + (before.at(-1)?.index ?? 0), close: end + after + 1 };
};

const speech = anyOf(
  'skr[ei]v(?:er|it)?', 'sade?', 'säger', 'sagt', 'hota(?:r|de|t|des|ts|d)?', 'ropa(?:r|de|t)', 'skr[ei]k(?:er|it)?', 'kalla(?:r|de|t|s|des|ts|d)?',
  'påstå(?:r|tt|s)', 'mejla(?:r|de|t)', 'sms:?a(?:r|de|t)', 'wrote', 'writes', 'said', 'says', 'told', 'call(?:s|ed)', 'threaten(?:s|ed)', 'shout(?:s|ed)',
);
const source = anyOf(
  '(?:fick|fått|får) (?:höra|läsa|mejl|sms|brev|hot|ett (?:mejl|sms|brev|hot|meddelande))', 'hört', 'ordet', 'uttrycket', 'begreppet', 'rubriken', 'citat(?:et)?',
  'mejlet', 'meddelandet', 'brevet', 'lyd(?:er|de)', 'enligt', 'hot (?:som|om)', 'the word', 'the term', 'got (?:a )?(?:mail|message)s?',
);
const attributed = new RegExp(`${wordStart}(?:(?<!${wordStart}(?:jag|vi|i|we)${space})${speech}|${source})${wordEnd}`, 'u');

/** Whether somebody else is said to have said it: a verb of speech that is not the author's own, earlier in the sentence. */
const isAttributed = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 80), start);
  const sentence = before.slice(before.search(/[^.!?\n]*$/));
  return attributed.test(sentence);
};

/**
 * The score that is left of words that may be somebody else's. Reported words, and quoted ones that the author says something
 * about, are evidence at most; a bare quotation could be a way around and is still held.
 */
export const weighReported = (text: string, start: number, end: number, score: number): { readonly score: number; readonly quoted?: true } => {
  const quotation = quotationAround(text, start, end);
  if (isAttributed(text, quotation?.open ?? start)) return { score: Math.min(score, 0.25), quoted: true };
  if (!quotation) return { score };
  const ownWords = text.length - (quotation.close - quotation.open);
  return { score: Math.min(score, ownWords >= 15 ? 0.25 : 0.6), quoted: true };
};
