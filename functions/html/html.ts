const markup: unique symbol = Symbol('markup');

/** Mark-up that only `html` makes, so that no text from outside can pass for it. */
export type Html = { readonly [markup]: string };
/** Undefined and false are nothing. */
export type Part = string | number | Html | undefined | false | readonly Part[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

const written = (part: Part): string => {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return markup in part ? part[markup] : part.map(written).join('');
};

/** A template whose values are escaped, in texts and in quoted attributes alike; what another template made goes in as it is. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  [markup]: strings.map((string, place) => string + written(parts[place])).join(''),
});

/** Data for machines in a page: nothing in it can end the element that it stands in. */
export const jsonScript = (type: string, value: unknown): Html => ({
  [markup]: `<script type="${escaped(type)}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`,
});

export const textOfHtml = (part: Html): string => part[markup];
