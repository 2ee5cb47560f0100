import { type Concept, conceptOf } from './concepts.ts';

/**
 * Patterns over the words of a sentence, from templates; parts are separated by blanks:
 * - `word`, `word/word`: one of these very words
 * - `{a}`, `{a|b}`: a word or phrase that stands for one of these concepts; `@{a}`: and which it was is told
 * - `(a | b c)`: alternatives; `?`, `*`, `+` after a part: optional, up to three times, one to three times
 * - `..4`: up to four words, none of which denies, without a comma or more between; `.,4`: commas too
 * - `!{a}`, `!word`: the next word is not that; `<!{a}`: the one before is not
 * - `^`, `$`: the sentence begins, ends
 */
export type PatternNode =
  | { readonly kind: 'concepts'; readonly concepts: ReadonlySet<Concept>; readonly captured: boolean }
  | { readonly kind: 'not'; readonly concepts: ReadonlySet<Concept>; readonly before: boolean }
  | { readonly kind: 'edge-of-sentence'; readonly at: 'start' | 'end' }
  | { readonly kind: 'gap'; readonly most: number; readonly overCommas: boolean }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'alternatives'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'repeated'; readonly part: PatternNode; readonly least: number; readonly most: number };

const tokens = /<?!?@?\{[^}\s]+\}|\.[.,]\d{1,2}|[()|^$]|<?!?[^\s(){}|?*+^$]+|[?*+]/g;
const mostRepeats = 3;

export type Literal = (word: string) => Concept;

/** @throws TypeError that names the template and what is wrong with it. */
export const parseTemplate = (template: string, literal: Literal): PatternNode => {
  const parts = template.match(tokens) ?? [];
  let at = 0;
  const fail = (problem: string): never => {
    throw new TypeError(`pattern "${template}": ${problem}`);
  };
  const conceptsIn = (text: string): ReadonlySet<Concept> => {
    if (text.startsWith('{')) return new Set(text.slice(1, -1).split('|').map(conceptOf));
    const words = text.split('/');
    if (words.includes('')) fail(`"${text}" has an empty word`);
    return new Set(words.map(literal));
  };
  const alternatives = (): PatternNode => {
    const branches = [sequence()];
    while (parts[at] === '|') {
      at += 1;
      branches.push(sequence());
    }
    const [only] = branches;
    return branches.length === 1 && only ? only : { kind: 'alternatives', parts: branches };
  };
  const primary = (part: string): PatternNode => {
    if (part === '(') {
      const inner = alternatives();
      if (parts[at] !== ')') fail('a parenthesis is not closed');
      at += 1;
      return inner;
    }
    if (part === '^' || part === '$') return { kind: 'edge-of-sentence', at: part === '^' ? 'start' : 'end' };
    if (/^\.[.,]\d/.test(part)) return { kind: 'gap', most: Number(part.slice(2)), overCommas: part[1] === ',' };
    if (/^[?*+]$/.test(part)) return fail(`nothing before ${part}`);
    if (part.startsWith('<!') || part.startsWith('!'))
      return { kind: 'not', concepts: conceptsIn(part.replace(/^<?!/, '')), before: part.startsWith('<') };
    return { kind: 'concepts', concepts: conceptsIn(part.replace(/^@/, '')), captured: part.startsWith('@') };
  };
  const sequence = (): PatternNode => {
    const found: PatternNode[] = [];
    for (let part = parts[at]; part !== undefined && part !== '|' && part !== ')'; part = parts[at]) {
      at += 1;
      const node = primary(part);
      const sign = parts[at];
      if (sign === '?' || sign === '*' || sign === '+') {
        at += 1;
        found.push({ kind: 'repeated', part: node, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : mostRepeats });
      } else found.push(node);
    }
    return { kind: 'sequence', parts: found };
  };
  const whole = alternatives();
  if (at < parts.length) fail(`"${parts[at]}" is too much`);
  return whole;
};

/** The sets of concepts of which every match has one. */
export const needs = (node: PatternNode): readonly ReadonlySet<Concept>[] => {
  switch (node.kind) {
    case 'concepts':
      return [node.concepts];
    case 'sequence':
      return node.parts.flatMap(needs);
    case 'repeated':
      return node.least > 0 ? needs(node.part) : [];
    case 'alternatives': {
      const each = node.parts.map(needs);
      return each.every((sets) => sets.length > 0) ? [new Set(each.flatMap(([first]) => [...(first ?? [])]))] : [];
    }
    default:
      return [];
  }
};
