/** Text as it stands, or a link: `href` is of http or https and always absolute, `text` is what was written. */
export type Inline = string | { readonly href: string; readonly text: string };

/** Lines that stand together. */
export type Block = { readonly kind: 'paragraph' | 'quote'; readonly lines: readonly (readonly Inline[])[] };

/** As the link detector sees addresses, but only those that are written out; never a character that cannot be seen. */
const address = /(?<![\p{L}\p{N}@._-])https?:\/\/[^\s\p{C}<>"'[\]]+/giu;
const punctuation = new Set('.,;:!?*_~”’»…');

/** The length of an address without the punctuation of the sentence it stands in; a parenthesis that it opened itself belongs to it. */
const lengthOf = (found: string): number => {
  let unopened = found.split(')').length - found.split('(').length;
  let end = found.length;
  for (; end > 0; end -= 1) {
    const last = found[end - 1] ?? '';
    if (last === ')' && unopened > 0) unopened -= 1;
    else if (!punctuation.has(last)) break;
  }
  return end;
};

/** Undefined where it is no address, or has a user's name in it: what stands before an @ can pass for the host. */
const hrefOf = (text: string): string | undefined => {
  if (!URL.canParse(text)) return undefined;
  const { username, password, href } = new URL(text);
  return username === '' && password === '' ? href : undefined;
};

const inlines = (line: string): readonly Inline[] => {
  const parts: Inline[] = [];
  let at = 0;
  for (const { 0: found, index } of line.matchAll(address)) {
    const text = found.slice(0, lengthOf(found));
    const href = hrefOf(text);
    if (href === undefined) continue;
    if (index > at) parts.push(line.slice(at, index));
    parts.push({ href, text });
    at = index + text.length;
  }
  return at < line.length ? [...parts, line.slice(at)] : parts;
};

/**
 * A comment's text as it is shown, everywhere by the same three rules: an empty line parts paragraphs, lines that begin with `>` are a quote,
 * written-out http and https addresses are links. Whatever else looks like mark-up is text. Linear in the text's length.
 */
export const formatted = (text: string): readonly Block[] => {
  const blocks: { readonly kind: Block['kind']; readonly lines: (readonly Inline[])[] }[] = [];
  let open: Block['kind'] | undefined;
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const kind = line.startsWith('>') ? 'quote' : line.trim() === '' ? undefined : 'paragraph';
    if (kind) {
      if (kind !== open) blocks.push({ kind, lines: [] });
      blocks.at(-1)?.lines.push(inlines(kind === 'quote' ? line.replace(/^> ?/, '') : line));
    }
    open = kind;
  }
  return blocks;
};
