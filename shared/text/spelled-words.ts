import type { Edit } from './rewrite.ts';

/** Conjoining jamo, which a removed separator would make another letter of, are no letters here. */
const letter = '(?![\\u1100-\\u11ff])\\p{L}';
const aside = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';
/** Signs that only separate; others may stand for a letter (f*t*a), and are believed to separate where there are four letters. */
const separator = `[ \\n]|[ ]{0,2}[.,:;=/\\-_·•∙~^'’"‐‑–—]{1,3}[ ]{0,2}|[ ]{2}`;
const sign = '[ ]{0,2}[^\\p{L}\\p{N}\\s]{1,3}[ ]{0,2}';
/** Links are left alone: a.b.example.org. */
const spelled = new RegExp(
  `:\\/\\/\\S+|${aside}${letter}(?:(?<by>${separator})${letter}(?:\\k<by>${letter})+|(?<with>${sign})${letter}(?:\\k<with>${letter}){2,})${end}`,
  'gu',
);

const near = '0-9A-Za-zÀ-ÖØ-öø-ÿ';
/** A letter of the Latin alphabet, or anything that is no sign or emoji. */
const perhaps = '(?:[A-Za-z\\u00aa-\\u1fff\\u2c00-\\ud7ff\\uf900-\\uffff]|[\\ud800-\\ud83b\\ud83f-\\udbff][\\udc00-\\udfff])';
/** Two single letters near each other: without, there is no word to be joined. */
const suspect = new RegExp(`[^${near}]${perhaps}[^${near}]{1,10}${perhaps}(?![${near}])`);

/** Whether the text may have words that are spelled letter by letter. */
export const maySpell = (text: string): boolean => suspect.test(text);

/** Words spelled letter by letter (h o r a, h.o.r.a, h-o-r-a): three letters and more with the same between them. Rows of one letter are kisses. */
export const joinSpelled = (text: string): readonly Edit[] => {
  if (!maySpell(text)) return [];
  const edits: Edit[] = [];
  for (const { 0: letters, index, groups } of text.matchAll(spelled)) {
    const between = groups?.['by'] ?? groups?.['with'];
    if (between === undefined) continue;
    const [first = '', ...others] = letters.split(between);
    if (others.every((other) => other.toLowerCase() === first.toLowerCase())) continue;
    let start = index + first.length;
    for (const other of others) {
      edits.push({ start, end: start + between.length, text: '' });
      start += between.length + other.length;
    }
  }
  return edits;
};
