import { type Concept, conceptOf } from './concepts.ts';
import type { Reading } from './reader.ts';
import { breaks } from './words.ts';

/** How words are meant: the author's own, somebody else's, or said not to be so. */
export type Meant = { readonly quoted: boolean; readonly denied: boolean };

const speech = conceptOf('speech');
const source = conceptOf('source');
const negation = conceptOf('negation');
const firstPerson = conceptOf('i');
const me = conceptOf('me');
const secondPerson = conceptOf('you-subject');
const clausal = conceptOf('that');
const opinion = conceptOf('opinion');
const rhetorical = conceptOf('rhetorical');
const request = conceptOf('request');
const being = conceptOf('be');
const idiom = conceptOf('idiom');
const selfNamed = conceptOf('self-named');
/** How many words an idiom, or what somebody calls themselves, takes at most. */
const phraseReach = 16;

const quotationMark = /["”“„«»]/;
const markOrParagraph = /["”“„«»\n]/g;
/** How far back, in words, what is told of reaches; how long a quotation may be, in UTF-16 units. */
const attributionReach = 14;
const denialReach = 8;
const quotationReach = 800;
/** So much has to be said around a quotation, in UTF-16 units. */
const leastAround = 15;

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
 * What stands in quotation marks, in UTF-16 units of the text, end exclusive; ascending. Marks that open and close alike are told apart
 * by their number in the paragraph. A text that is nothing but a quotation could be a way around, and has none.
 */
export const quotationsIn = (text: string): readonly { readonly start: number; readonly end: number }[] => {
  if (text.search(quotationMark) < 0) return [];
  const found: { readonly start: number; readonly end: number }[] = [];
  let open: number | undefined;
  for (const { 0: mark, index } of text.matchAll(markOrParagraph)) {
    if (mark === '\n') open = undefined;
    else if (open === undefined) open = index;
    else {
      if (index - open <= quotationReach && text.length - (index - open) >= leastAround) found.push({ start: open, end: index + 1 });
      open = undefined;
    }
  }
  return found;
};

/**
 * Tells what is said from what is told of. Quoted: after a verb of speech that is not the author's own nor said of the reader, or in
 * quotation marks about which something is said; or what people call themselves. Denied: a negation stands right before, or governs the
 * clause, unless it asks ("isn't it so that …?"); or the words lie within an idiom.
 */
export const contextOf = ({ field: { text }, words, edges }: Reading): ((start: number, end: number) => Meant) => {
  const quotations = quotationsIn(text);
  const openings = quotations.map(({ start }) => start);
  const is = (at: number, concept: Concept): boolean => edges[at]?.some((edge) => edge.concept === concept) ?? false;
  /** Whether a verb of speech at `at` is the author's own, or said of or to the reader: I said, do you really think, call me old-fashioned; not: I was called. */
  const isOwn = (at: number): boolean => {
    if (is(at - 1, being) && !is(at - 1, firstPerson) && !words[at]?.text.endsWith('ing')) return false;
    if (is(at, request) && (at === 0 || (words[at]?.breakBefore ?? 0) > breaks.none)) return true;
    if (/^(?:jag|vi|i)$/.test(words[at + 1]?.text ?? '') && !words[at + 1]?.breakBefore) return true;
    for (let before = at - 1; before >= 0 && at - before <= 3; before -= 1) {
      if (is(before, firstPerson) || is(before, secondPerson)) return true;
      if (words[before + 1]?.breakBefore) return false;
    }
    return false;
  };

  const isAttributed = (start: number): boolean => {
    for (let at = start; at > 0 && start - at < attributionReach; at -= 1) {
      if ((words[at]?.breakBefore ?? 0) >= breaks.sentence) return false;
      const before = at - 1;
      if (is(before, source) && !is(at, me)) return true;
      if (is(before, speech) && !isOwn(before)) return true;
    }
    return false;
  };

  /** "…, wrote somebody": told after the words. */
  const isTold = (end: number): boolean => {
    const comma = words[end]?.breakBefore ?? 0;
    return comma > breaks.none && comma < breaks.sentence && is(end, speech) && !is(end, request) && !is(end + 1, firstPerson);
  };

  const isQuoted = (start: number, end: number): boolean => {
    const from = words[start]?.start ?? 0;
    const to = words[end - 1]?.end ?? from;
    const quotation = quotations[countBelow(openings, from) - 1];
    return quotation !== undefined && to <= quotation.end;
  };

  const isDenied = (start: number): boolean => {
    let governed = false;
    for (let at = start; at > 0 && start - at < denialReach; at -= 1) {
      const word = words[at];
      if (!word || word.breakBefore >= breaks.strong) return false;
      if (word.breakBefore === breaks.comma && !governed) return false;
      if (is(at - 1, clausal) || is(at - 1, speech) || is(at - 1, opinion)) governed = true;
      if (is(at - 1, negation) && (start - at < 2 || governed))
        return !(is(at - 1, rhetorical) && (at === 1 || words[at - 1]?.breakBefore));
    }
    return false;
  };

  const isWithin = (concept: Concept, start: number, end: number): boolean => {
    for (let at = start; at >= 0 && start - at < phraseReach; at -= 1)
      if (edges[at]?.some((edge) => edge.concept === concept && at + edge.length >= end)) return true;
    return false;
  };

  return (start, end) => ({
    quoted: isAttributed(start) || isWithin(selfNamed, start, end) || isTold(end) || isQuoted(start, end),
    denied: isDenied(start) || isWithin(idiom, start, end),
  });
};
