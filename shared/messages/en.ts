/** What a moderator and an author read, by message key. Every catalogue has every key of this one. */
export const en = {
  'missing-check': 'A check could not be made, so a person will read the comment.',
  'mode-human': 'Here a person reads every comment before it is published.',
  'unknown-author': 'A new author’s first comments are read by a person before they are published.',
} as const;
export type MessageKey = keyof typeof en;
