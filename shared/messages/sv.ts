import type { MessageKey } from './en.ts';

export const sv: Readonly<Record<MessageKey, string>> = {
  'missing-check': 'En kontroll kunde inte göras, så en människa läser kommentaren.',
  'mode-human': 'Här läser en människa varje kommentar innan den publiceras.',
  'unknown-author': 'En ny skribents första kommentarer läses av en människa innan de publiceras.',
};
