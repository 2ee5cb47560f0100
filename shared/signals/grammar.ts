import { pattern, space, wordEnd, wordStart } from './pattern.ts';

/** Named parts of sentences: a pattern source, or alternatives. A blank stands for white space; `{name}` for another part. */
export type Parts = Readonly<Record<string, string | readonly string[]>>;

/** A sentence pattern over normalised text from a template of parts, whole words only; bounded, so that it takes linear time. */
export const grammar = (parts: Parts) => {
  const expand = (template: string): string =>
    template.replace(/(?<!\\p)\{([a-z]\w*)\}/gi, (placeholder, name: string) => {
      const part = parts[name];
      if (part === undefined) throw new TypeError(`no part ${placeholder}`);
      return expand(typeof part === 'string' ? part : `(?:${part.join('|')})`);
    });
  return (template: string): RegExp =>
    pattern(
      wordStart +
        expand(template).replaceAll(' ?', '\\s{0,9}').replaceAll(' ', space) +
        wordEnd +
        expand(parts['end'] ? '{end}' : '').replaceAll(' ', space),
    );
};
