import { en } from './en.ts';
import { sv } from './sv.ts';

export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

const catalogues: Readonly<Record<Language, Readonly<Record<string, string>>>> = { sv, en };

/** The text for `key`. A key of a newer or older engine that the catalogue lacks is shown as itself. */
export const textOf = (language: Language, key: string): string => catalogues[language][key] ?? key;

/** The first language of an Accept-Language header that we have; Swedish where none is. */
export const preferredLanguage = (header: string | undefined): Language => {
  for (const range of (header ?? '').toLowerCase().slice(0, 200).split(',')) {
    const wanted = languages.find((language) => range.trim().startsWith(language));
    if (wanted) return wanted;
  }
  return 'sv';
};
