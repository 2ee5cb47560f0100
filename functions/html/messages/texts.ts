import { type AuthorWord, en as authorEn } from '../../../shared/author/words/en.ts';
import { sv as authorSv } from '../../../shared/author/words/sv.ts';
import type { Language } from '../../../shared/messages/catalogue.ts';
import { en } from './en.ts';
import { type PageKey, sv } from './sv.ts';

const catalogues = { sv, en } as const;
const authorWords = { sv: authorSv, en: authorEn } as const;

/** The text for a key, with what stands in its places. */
type Saying<Key extends string> = (key: Key, places?: Readonly<Record<string, string | number>>) => string;
export type Say = Saying<PageKey>;
export type SayToAuthor = Saying<AuthorWord>;

const saying =
  <Key extends string>(catalogue: Readonly<Record<Key, string>>): Saying<Key> =>
  (key, places = {}) =>
    catalogue[key].replace(/\{(\w+)\}/g, (place, name: string) => String(places[name] ?? place));

export const sayIn = (language: Language): Say => saying(catalogues[language]);
export const sayToAuthorIn = (language: Language): SayToAuthor => saying<AuthorWord>(authorWords[language]);

export const countIn = (say: Say, n: number): string => (n === 0 ? say('count-0') : n === 1 ? say('count-1') : say('count-n', { n }));
