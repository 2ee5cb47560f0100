import { frequentWords } from './common-words.ts';
import type { Edge } from './concepts.ts';
import type { Lexicon } from './lexicon.ts';
import type { Spelling } from './spelling.ts';
import type { Word } from './words.ts';
import { addEdge, none } from './written-sentence.ts';

/** "mus lims", "muslim-jävlar": written apart, or with a hyphen. Of words that were written apart, one is strange. */
export const createJoining = ({ vocabularies: { both }, sharp }: Lexicon, spelling: Spelling) => {
  /** What sharp words begin with, by their length: nearly all that stands side by side is no such word. */
  let beginnings: ReadonlySet<number> | undefined;
  const beginningOf = (letter: number, length: number): number => letter * 64 + length;
  const mayBegin = (first: string, length: number): boolean => {
    beginnings ??= new Set(Array.from(sharp, (word) => beginningOf(word.charCodeAt(0), word.length)));
    return beginnings.has(beginningOf(first.charCodeAt(0), length));
  };
  /** What words that were written apart stand for together, if it is looked for. */
  const together = (parts: readonly string[]): readonly Edge[] => {
    const whole = parts.join('');
    return sharp.has(whole) && !parts.every((part) => part.length > 1 && frequentWords.has(part)) ? (both.get(whole) ?? none) : none;
  };

  return (words: readonly Word[], edges: (readonly Edge[])[], from: number, strange: readonly number[]): void => {
    const join = (at: number, count: number): boolean => {
      const [first, last] = [words[at], words[at + count - 1]];
      if (at < from || !first || !last || !mayBegin(first.text, last.end - first.start - count + 1)) return false;
      // Each a blank after the one before.
      for (let next = at + 1; next < at + count; next += 1) if ((words[next]?.start ?? 0) - (words[next - 1]?.end ?? 0) !== 1) return false;
      const found = together(words.slice(at, at + count).map(({ text }) => text));
      for (const { concept } of found) addEdge(edges, at, concept, count);
      return found.length > 0;
    };
    for (const at of strange) join(at, 2) || join(at - 1, 2) || join(at, 3) || join(at - 1, 3) || join(at - 2, 3);
    for (let at = from + 1; at < words.length; at += 1) {
      const word = words[at];
      if (!word?.hyphened) continue;
      const whole = (words[at - 1]?.text ?? '') + word.text;
      for (const { concept } of both.get(whole) ?? spelling.look(whole).edges) addEdge(edges, at - 1, concept, 2);
    }
  };
};
