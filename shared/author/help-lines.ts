import type { AuthorWord } from './words/en.ts';

/** Where somebody who is not well can turn, and the address that leads there. */
export const helpLines = [
  ['help-112', 'tel:112'],
  ['help-90101', 'tel:90101'],
  ['help-mind', 'https://mind.se'],
  ['help-bris', 'tel:116111'],
  ['help-elsewhere', 'https://findahelpline.com'],
] as const satisfies readonly (readonly [AuthorWord, string])[];
