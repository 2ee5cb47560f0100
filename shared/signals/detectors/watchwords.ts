import { type NormalisedText, normalise } from '../../text/normalise.ts';
import type { Watchword } from '../detector.ts';
import { detector, type Finding } from '../finding.ts';
import { longestEnding, type Stem, stemsOf } from '../inflection.ts';
import { judgedFields } from '../signal.ts';

type Entry = { readonly score: number; readonly endings: Stem['endings']; readonly rest: readonly (readonly Stem[])[] };
type Lexicon = {
  readonly byStem: ReadonlyMap<string, readonly Entry[]>;
  readonly symbols: readonly { readonly text: string; readonly score: number }[];
};

const wordPattern = /[\p{L}\p{N}]+/gu;
/** Between the words of an expression: white space, or one sign. */
const joint = /^(?:\s{1,20}|\S)$/u;

const compile = (watchwords: readonly Watchword[]): Lexicon => {
  const byStem = new Map<string, Entry[]>();
  const symbols: { readonly text: string; readonly score: number }[] = [];
  for (const { word, score } of watchwords) {
    const { text } = normalise('body', word);
    const [first, ...rest] = (text.match(wordPattern) ?? []).map(stemsOf);
    if (!first) symbols.push({ text: text.trim(), score });
    for (const { stem, endings } of first ?? []) byStem.set(stem, [...(byStem.get(stem) ?? []), { score, endings, rest }]);
  }
  return { byStem, symbols: symbols.filter(({ text }) => text !== '') };
};

const compiled = new WeakMap<readonly Watchword[], Lexicon>();
const lexiconOf = (watchwords: readonly Watchword[]): Lexicon => {
  const lexicon = compiled.get(watchwords) ?? compile(watchwords);
  compiled.set(watchwords, lexicon);
  return lexicon;
};

const isForm = (stems: readonly Stem[], word: string): boolean =>
  stems.some(({ stem, endings }) => word.startsWith(stem) && endings.has(word.slice(stem.length)));

const inWords = (field: NormalisedText, { byStem }: Lexicon): readonly Finding[] => {
  if (byStem.size === 0) return [];
  const words = Array.from(field.text.matchAll(wordPattern), ({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
  return words.flatMap(({ word, start }, at) => {
    const found: Finding[] = [];
    for (let cut = 0; cut <= longestEnding && cut < word.length; cut += 1) {
      const stem = word.slice(0, word.length - cut);
      for (const { score, endings, rest } of byStem.get(stem) ?? []) {
        if (!endings.has(word.slice(stem.length))) continue;
        const followers = words.slice(at, at + rest.length + 1);
        const isWhole = rest.every((stems, index) => {
          const [previous, next] = [followers[index], followers[index + 1]];
          return previous && next && isForm(stems, next.word) && joint.test(field.text.slice(previous.end, next.start));
        });
        const end = followers.at(-1)?.end;
        if (isWhole && end) found.push({ category: 'watchword', message: 'watchword', score, spans: [field.spanOf(start, end)] });
      }
    }
    return found;
  });
};

const inSymbols = (field: NormalisedText, { symbols }: Lexicon): readonly Finding[] =>
  symbols.flatMap(({ text, score }) => {
    const spans = [];
    for (let at = field.text.indexOf(text); at >= 0; at = field.text.indexOf(text, at + text.length))
      spans.push(field.spanOf(at, at + text.length));
    return spans.length > 0 ? [{ category: 'watchword', message: 'watchword', score, spans }] : [];
  });

/** The site's own words and expressions: whole words, in any inflection; without letters and digits (an emoji) wherever they stand. */
export const watchwords = detector('watchwords', ({ fields, settings }) => {
  const lexicon = lexiconOf(settings.watchwords);
  return judgedFields.flatMap((name) => [...inWords(fields[name], lexicon), ...inSymbols(fields[name], lexicon)]);
});
