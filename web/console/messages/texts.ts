import { computed, signal } from '@preact/signals';
import { en, type MessageKey } from './en.ts';
import { sv } from './sv.ts';

export type { MessageKey } from './en.ts';
export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

const catalogues: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { sv, en };

/** The reader's choice; undefined: as the browser. */
export const chosenLanguage = signal<Language | undefined>(undefined);
export const language = computed<Language>(
  () =>
    chosenLanguage.value ??
    (navigator.languages.some((each) => each.startsWith('sv')) || !navigator.language.startsWith('en') ? 'sv' : 'en'),
);

/** The text of a key in the reader's language, with its places filled in. */
export const t = (key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string =>
  catalogues[language.value][key].replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

const dateStyles = {
  short: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  day: { day: 'numeric', month: 'short' },
  long: { dateStyle: 'long', timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export const dateText = (iso: string, style: keyof typeof dateStyles = 'short'): string =>
  new Intl.DateTimeFormat(language.value === 'sv' ? 'sv-SE' : 'en-GB', dateStyles[style]).format(new Date(iso));

export const numberText = (value: number): string => new Intl.NumberFormat(language.value === 'sv' ? 'sv-SE' : 'en-GB').format(value);

/** A stretch of time in one unit: minutes to an hour, hours to two days. */
export const spanText = (minutes: number): string => {
  if (minutes < 1) return t('time-now');
  if (minutes < 60) return t('time-minutes', { n: Math.round(minutes) });
  if (minutes < 2880) return t('time-hours', { n: Math.round(minutes / 60) });
  return t('time-days', { n: Math.round(minutes / 1440) });
};

/** The name of a language in the reader's own; `other` and `unknown` are what the API has beside codes. */
export const languageName = (code: string): string =>
  code === 'other' || code === 'unknown'
    ? t(`language-${code}`)
    : (new Intl.DisplayNames([language.value], { type: 'language' }).of(code) ?? code);
