import { anyOf, space, wordEnd, wordStart } from './pattern.ts';

const speech = anyOf(
  'skr[ei]v(?:er|it)?',
  'sade?',
  'säger',
  'sagt',
  'hota(?:r|de|t|des|ts|d)?',
  'ropa(?:r|de|t)',
  'skr[ei]k(?:er|it)?',
  'kalla(?:r|de|t|s|des|ts|d)?',
  'påstå(?:r|tt|s)',
  'mejla(?:r|de|t)',
  'sms:?a(?:r|de|t)',
  'wrote',
  'writes',
  'said',
  'says',
  'told',
  'call(?:s|ed)',
  'threaten(?:s|ed)',
  'shout(?:s|ed)',
);
const source = anyOf(
  '(?:fick|fått|får) (?:höra|läsa|mejl|sms|brev|hot|ett (?:mejl|sms|brev|hot|meddelande))',
  'hört',
  'ordet',
  'uttrycket',
  'begreppet',
  'rubriken',
  'citat(?:et)?',
  'mejlet',
  'meddelandet',
  'brevet',
  'lyd(?:er|de)',
  'enligt',
  'hot (?:som|om)',
  'the word',
  'the term',
  'got (?:a )?(?:mail|message)s?',
);
/** A verb of speech that is neither the author's own nor said of the reader, or a source. */
const attribution = new RegExp(`${wordStart}(?:(?<!${wordStart}(?:jag|vi|du|ni|i|we|you)${space})${speech}|${source})${wordEnd}`, 'gu');
const quotationMark = /["”“„«»]/g;

/** How far before the words an attribution may stand, and how far a quotation's ends may be, in UTF-16 units. */
const attributionReach = 80;
const quotationReach = 300;

type Weighed = { readonly score: number; readonly quoted?: true };

/** How many of the ascending numbers are below `limit`. */
const countBelow = (ascending: readonly number[], limit: number): number => {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Tells what is said from what is told of. The answer gives the score that is left for the words at `start`..`end`: reported words,
 * and quoted ones that the author says something about, are evidence at most; a bare quotation could be a way around and is still held.
 */
export const reportedSpeechIn = (text: string): ((start: number, end: number, score: number) => Weighed) => {
  const attributions = Array.from(text.matchAll(attribution), ({ 0: words, index }) => index + words.length);
  const marks = Array.from(text.matchAll(quotationMark), ({ index }) => index);

  const isAttributed = (start: number): boolean => {
    const last = attributions[countBelow(attributions, start + 1) - 1];
    return last !== undefined && start - last <= attributionReach && !/[.!?\n]/.test(text.slice(last, start));
  };

  /** Marks that open and close alike are told apart by their number in the paragraph. */
  const quotationAround = (start: number, end: number): { readonly open: number; readonly close: number } | undefined => {
    const next = countBelow(marks, start);
    const paragraph = text.lastIndexOf('\n', start - 1) + 1;
    const open = marks[next - 1];
    const close = marks[countBelow(marks, end)];
    if (open === undefined || close === undefined || (next - countBelow(marks, paragraph)) % 2 === 0) return undefined;
    return start - open <= quotationReach && close - end <= quotationReach ? { open, close } : undefined;
  };

  return (start, end, score) => {
    if (isAttributed(start)) return { score: Math.min(score, 0.25), quoted: true };
    const quotation = quotationAround(start, end);
    if (!quotation) return { score };
    const saysMore = text.length - (quotation.close - quotation.open) >= 15;
    return { score: Math.min(score, saysMore || isAttributed(quotation.open) ? 0.25 : 0.6), quoted: true };
  };
};
