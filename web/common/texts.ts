import { computed, signal } from '@preact/signals';

export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

const dateStyles = {
  short: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  day: { day: 'numeric', month: 'short' },
  long: { dateStyle: 'long', timeStyle: 'short' },
  date: { dateStyle: 'long' },
  time: { timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A page's texts, in the language that the reader chose or the browser asks for. */
export const createTexts = <Key extends string>(catalogues: Readonly<Record<Language, Readonly<Record<Key, string>>>>) => {
  /** The reader's choice; undefined: as the browser. */
  const chosenLanguage = signal<Language | undefined>(undefined);
  const language = computed<Language>(
    () =>
      chosenLanguage.value ??
      (navigator.languages.some((each) => each.startsWith('sv')) || !navigator.language.startsWith('en') ? 'sv' : 'en'),
  );
  const locale = () => (language.value === 'sv' ? 'sv-SE' : 'en-GB');
  return {
    chosenLanguage,
    language,
    /** The text of a key in the reader's language, with its places filled in. */
    t: (key: Key, values: Readonly<Record<string, string | number>> = {}): string =>
      catalogues[language.value][key].replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place)),
    dateText: (iso: string, style: keyof typeof dateStyles = 'short'): string =>
      new Intl.DateTimeFormat(locale(), dateStyles[style]).format(new Date(iso)),
    numberText: (value: number): string => new Intl.NumberFormat(locale()).format(value),
  };
};
