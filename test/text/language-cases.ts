import type { Language } from '../../shared/text/language.ts';
import { fartherCases } from './farther-cases.ts';
import { scandinavianCases } from './scandinavian-cases.ts';

/**
 * Comments of our own, a third each of about 15, 40 and 120 characters. In each list every other one, from the second, was never
 * read while the model was tuned.
 */
export const languageCases: Readonly<Record<Language, readonly string[]>> = { ...scandinavianCases, ...fartherCases };
