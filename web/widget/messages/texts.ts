import { call } from '../../common/call.ts';
import { type MessageKey, sv, type Texts } from './sv.ts';

/** Swedish is in the script; English is fetched where a page or a site speaks it. */
const catalogues = new Map<string, Partial<Texts>>([['sv', sv]]);
const waiting = new Set<() => void>();

/** Texts of a language, all or some: other languages than Swedish and English, or other words. What is missing is in Swedish. */
export const translate = (language: string, texts: Partial<Texts>): void => {
  catalogues.set(language, { ...catalogues.get(language), ...texts });
  for (const draw of waiting) draw();
};

/** Calls when there are new texts, until it is told not to. */
export const onTexts = (draw: () => void): (() => void) => {
  waiting.add(draw);
  return () => waiting.delete(draw);
};

/** The language that there are texts of, for a code such as `sv-SE`; undefined: it is another, or its texts cannot be had. */
export const spoken = async (origin: string, code: string | null | undefined): Promise<string | undefined> => {
  const language = code?.toLowerCase().split('-')[0] ?? '';
  if (language === 'en' && !catalogues.has(language)) {
    const texts = await call<Texts>(`${origin}/widget/en.json`, { mostMs: 5000 });
    // What the page has said meanwhile stands.
    if (texts.ok) translate(language, { ...texts.value, ...catalogues.get(language) });
  }
  return catalogues.has(language) ? language : undefined;
};

type Values = Readonly<Record<string, string | number>>;

/** How one language says things. */
export const speaking = (language: string) => {
  const locale = { sv: 'sv-SE', en: 'en-GB' }[language] ?? language;
  // Made once: a thread has thousands of dates.
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const number = (value: number): string => value.toLocaleString(locale);
  const t = (key: MessageKey, values: Values = {}): string =>
    (catalogues.get(language)?.[key] ?? sv[key]).replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name] ?? place;
      return typeof value === 'number' ? number(value) : value;
    });
  return {
    language,
    t,
    count: (n: number): string => t(n === 0 ? 'count-0' : n === 1 ? 'count-1' : 'count-n', { n }),
    date: (iso: string): string => dates.format(new Date(iso)),
    time: (iso: string): string => new Date(iso).toLocaleTimeString(locale, { timeStyle: 'short' }),
  };
};
export type Speech = ReturnType<typeof speaking>;
