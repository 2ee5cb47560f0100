/** HTML or SVG that is safe to write as it is. */
export type Markup = { readonly markup: string };

type Content = Markup | string | number | undefined | readonly Markup[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Controls, which HTML does not allow, as the pictures that Unicode has for them, so that they are seen. */
const pictured = (text: string): string =>
  text.replaceAll(/[^\P{Cc}\t\n]/gu, (control) => (control < ' ' ? String.fromCharCode(0x2400 + control.charCodeAt(0)) : '\ufffd'));

const escaped = (text: string): string => pictured(text).replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const isMarkups = (content: Content): content is readonly Markup[] => Array.isArray(content);

const written = (content: Content): string => {
  if (content === undefined) return '';
  if (isMarkups(content)) return content.map(({ markup }) => markup).join('');
  return typeof content === 'object' ? content.markup : escaped(String(content));
};

/** A template whose values are escaped, but for those that are markup themselves. Attributes must stand in quotes. */
export const html = (strings: TemplateStringsArray, ...values: readonly Content[]): Markup => ({
  markup: strings.map((part, at) => part + written(values[at])).join(''),
});
