import { entityText } from './entities.ts';
import type { Edit } from './rewrite.ts';

const inline = '[a-z]|em|strong|small|big|sub|sup|mark|del|ins|span|font|tt|code|kbd|center|strike|wbr|bdi|bdo|blink|nobr|cite|abbr';
const block = 'br|p|div|li|ul|ol|dl|dt|dd|hr|h[1-6]|tr|td|th|table|pre|section|article';
/** Attributes that say nothing. A tag with others is left in the text, with its words and links. */
const attributes = `(?:\\s{1,9}(?:class|id|style|dir|lang|color|size|face|align)\\s?=\\s?["']?[^\\s"'<>]{0,40}["']?){0,4}\\s{0,9}`;

const html = [
  '&(?:(?:amp|#38|#x26);)*(?<entity>#\\d{1,7}|#x[\\da-f]{1,6}(?=;)|[a-z]{2,8}(?=;));?',
  `(?<break></?(?:${block})${attributes}/?>)`,
  `</?(?:${inline})${attributes}/?>`,
  // Readers may see a comment as it is written: one with words in it stays.
  '<!--(?:[^\\p{L}<>]|\\p{L}{1,2}(?!\\p{L})){0,40}?-->',
];
const forums = '\\[/?[bius]\\]';
/** Emphasis inside words: d**öd**a. Around a single consonant the stars are a mask: f**k**r. */
const emphasis = '(?<mark>\\*\\*(?![^aeiouyåäö]\\*)|__|~~|\\|\\|)[\\p{L}\\p{N}]{1,40}\\k<mark>';
/** Not in addresses, where a backslash is a slash. */
const escaped = '(?<!\\\\)\\\\+(?=[*_~`|[\\]<>&])';
const markUpPattern = new RegExp([...html, forums, emphasis, escaped].join('|'), 'giu');

/**
 * Takes mark-up out of the text where it hides no words: HTML's entities, tags and comments, forum and Markdown emphasis, backslash
 * escapes. Links' mark-up stays.
 */
export const markUp = (text: string): readonly Edit[] => {
  if (!/[&<[\\]|\*\*|__|~~|\|\|/.test(text)) return [];
  const edits: Edit[] = [];
  for (const { 0: written, index: start, groups = {} } of text.matchAll(markUpPattern)) {
    const end = start + written.length;
    const { entity, mark } = groups;
    if (mark !== undefined) edits.push({ start, end: start + mark.length, text: '' }, { start: end - mark.length, end, text: '' });
    else if (entity === undefined) edits.push({ start, end, text: groups['break'] === undefined ? '' : '\n' });
    else {
      const decoded = entityText(entity);
      if (decoded !== undefined) edits.push({ start, end, text: decoded });
    }
  }
  return edits;
};

const address = /(?:https?:\/\/|www\.)[^\s<>"]{1,2000}/giu;
const encoded = /%[2-7][\da-f]|%[c-f][\da-f](?:%[89ab][\da-f]){1,3}/giu;
/** What means the same encoded or not (RFC 3986, §2.3), and other letters. */
const unreserved = /^[\p{L}\p{N}._~-]$/u;

const decode = (written: string): string => {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
};

/** Percent-encoded letters in web addresses as letters. */
export const decodeAddresses = (text: string): readonly Edit[] => {
  if (!text.includes('%')) return [];
  return Array.from(text.matchAll(address)).flatMap(({ 0: link, index }) =>
    Array.from(link.matchAll(encoded)).flatMap(({ 0: written, index: at }) => {
      const decoded = decode(written);
      return unreserved.test(decoded) ? [{ start: index + at, end: index + at + written.length, text: decoded }] : [];
    }),
  );
};
