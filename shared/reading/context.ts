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
/** No denial although it denies: don't forget that, nobody can deny. */
const factive = conceptOf('factive');
const adversative = conceptOf('adversative');
const conditional = conceptOf('conditional');
const prohibition = conceptOf('prohibition');
const somebodyElse: readonly Concept[] = ['he-subject', 'they', 'somebody-else'].map(conceptOf);
/** How many words an idiom, or what somebody calls themselves, takes at most. */
const phraseReach = 16;

/** How far back, in words, what is told of reaches. */
const attributionReach = 14;
const denialReach = 8;
const toldReach = 5;
const answerReach = 3;
/** "You wrote that" tells of the reader's words; "you say that" may ask. */
const pastSpeech = /^(?:wrote|said|claimed|called|told|skrev|sa|sade|påstod|hävdade|kallade)$/;

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
 * Tells what is said from what is told of. Quoted: after a verb of speech that is not the author's own nor said of the reader, or in
 * quotation marks about which something is said; or what people call themselves. Denied: a negation stands right before, or governs the
 * clause, unless it asks ("isn't it so that …?"); or the words lie within an idiom.
 */
export const contextOf = ({ field: { text }, words, edges, quotations }: Reading): ((start: number, end: number) => Meant) => {
  const openings = quotations.map(({ start }) => start);
  const is = (at: number, concept: Concept): boolean => edges[at]?.some((edge) => edge.concept === concept) ?? false;
  const breakBefore = (at: number): number => words[at]?.breakBefore ?? 0;
  /** Whether a verb of speech at `at` is the author's own, or said of or to the reader: I said, do you really think, call me old-fashioned; not: I was called, when you say that. */
  const isOwn = (at: number): boolean => {
    if (is(at - 1, being) && (!is(at - 1, firstPerson) || words[at]?.text === 'told') && !words[at]?.text.endsWith('ing')) return false;
    if (is(at, request) && (at === 0 || breakBefore(at) > breaks.none)) return true;
    if (/^(?:jag|vi|i)$/.test(words[at + 1]?.text ?? '') && !breakBefore(at + 1)) return true;
    for (let before = at - 1; before >= 0 && at - before <= 3; before -= 1) {
      if (is(before, firstPerson)) return true;
      if (is(before, secondPerson))
        return !(is(at + 1, clausal) && (is(before - 1, conditional) || pastSpeech.test(words[at]?.text ?? '')));
      if (breakBefore(before + 1) || somebodyElse.some((other) => is(before, other))) return false;
    }
    return false;
  };

  /** "If she says a word, I …": what follows is not what she says. */
  const isCondition = (at: number): boolean => {
    if (is(at + 1, clausal)) return false;
    for (let before = at - 1; before >= 0 && at - before <= 3 && !breakBefore(before + 1); before -= 1)
      if (is(before, conditional)) return true;
    return false;
  };

  const isAttributed = (start: number): boolean => {
    for (let at = start; at > 0 && start - at < attributionReach; at -= 1) {
      if (breakBefore(at) >= breaks.sentence && !/^(?:att|that)$/.test(words[at]?.text ?? '')) return false;
      const before = at - 1;
      if (is(before, source) && !is(at, me)) return true;
      if (is(before, speech) && !isOwn(before) && !isCondition(before)) return true;
      if (is(before, adversative) && breakBefore(before) > breaks.none) return false;
    }
    return false;
  };

  /** "…, wrote somebody": told after the words. */
  const isTold = (end: number): boolean => {
    let after = end;
    while (after < words.length && after - end < toldReach && breakBefore(after) === breaks.none) after += 1;
    return (
      breakBefore(after) > breaks.none &&
      breakBefore(after) < breaks.sentence &&
      is(after, speech) &&
      !is(after, request) &&
      !is(after + 1, firstPerson)
    );
  };

  /** In quotation marks; or partly, unless it is one word, that may be so marked to be mocked. */
  const isQuoted = (start: number, end: number): boolean => {
    const from = words[start]?.start ?? 0;
    const to = words[end - 1]?.end ?? from;
    return quotations
      .slice(Math.max(0, countBelow(openings, from) - 1), countBelow(openings, to))
      .some((quotation) => quotation.end > from && ((quotation.start <= from && to <= quotation.end) || quotation.words > 1));
  };

  /** "Should we …? Of course not." */
  const isAnswered = (end: number): boolean => {
    let next = end;
    while (next < words.length && next - end < denialReach && breakBefore(next) < breaks.sentence) next += 1;
    if (breakBefore(next) < breaks.sentence || !text.slice(words[next - 1]?.end, words[next]?.start).includes('?')) return false;
    for (let at = next; at < next + answerReach && (at === next || breakBefore(at) < breaks.comma); at += 1)
      if (is(at, negation) || /^(?:nej|nä|nope|nah)$/.test(words[at]?.text ?? ''))
        return (
          (breakBefore(at + 1) > breaks.none && !/^(?:tänkte|trodde|thought|didn't)$/.test(words[at + 1]?.text ?? '')) ||
          at + 1 === words.length
        );
    return false;
  };

  const isDenied = (start: number, end: number): boolean => {
    if (
      /^(?:inte|ej|aldrig)$/.test(words[end]?.text ?? '') &&
      !breakBefore(end) &&
      !/^(?:bara|ens|minst|endast)$/.test(words[end + 1]?.text ?? '')
    )
      return true;
    let governed = false;
    for (let at = start; at > 0 && start - at < denialReach; at -= 1) {
      const word = words[at];
      if (!word || word.breakBefore >= breaks.strong) return false;
      if (word.breakBefore === breaks.comma && !governed) return false;
      if (is(at - 1, factive)) return false;
      if (is(at - 1, prohibition) && start - at < 4 && (at === 1 || breakBefore(at - 1) > breaks.none)) return true;
      if (is(at - 1, clausal) || is(at - 1, speech) || is(at - 1, opinion)) governed = true;
      if (is(at - 1, negation) && (start - at < 2 || governed))
        return !is(at - 2, factive) && !is(at - 3, factive) && !(is(at - 1, rhetorical) && (at === 1 || breakBefore(at - 1)));
    }
    return false;
  };

  const isWithin = (concept: Concept, start: number, end: number): boolean => {
    for (let at = start; at >= 0 && start - at < phraseReach; at -= 1)
      if (edges[at]?.some((edge) => edge.concept === concept && at + edge.length >= end)) return true;
    return false;
  };

  let named: ReadonlySet<string | undefined> | undefined;
  /** A word that somebody calls themselves in one place they say of themselves in the other. */
  const isSelfNamed = (start: number, end: number): boolean => {
    if (isWithin(selfNamed, start, end)) return true;
    named ??= new Set(
      edges.flatMap((here, at) => here.flatMap(({ concept, length }) => (concept === selfNamed ? [words[at + length - 1]?.text] : []))),
    );
    return named.has(words[end - 1]?.text);
  };

  return (start, end) => ({
    quoted: isAttributed(start) || isSelfNamed(start, end) || isTold(end) || isQuoted(start, end),
    denied: isDenied(start, end) || isAnswered(end) || isWithin(idiom, start, end),
  });
};
