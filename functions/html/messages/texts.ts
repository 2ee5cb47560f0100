import type { Language } from '../../../shared/messages/catalogue.ts';
import { en } from './en.ts';
import { type PageKey, sv } from './sv.ts';

const catalogues = { sv, en } as const;

/** The text for a key, with what stands in its places. */
export type Say = (key: PageKey, places?: Readonly<Record<string, string | number>>) => string;

export const sayIn =
  (language: Language): Say =>
  (key, places = {}) =>
    catalogues[language][key].replace(/\{(\w+)\}/g, (place, name: string) => String(places[name] ?? place));

export const countIn = (say: Say, n: number): string => (n === 0 ? say('count-0') : n === 1 ? say('count-1') : say('count-n', { n }));
