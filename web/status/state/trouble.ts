import type { Problem } from '../../common/call.ts';
import { type MessageKey, t } from '../messages/texts.ts';

const codes = ['edit-closed', 'appeal-too-late', 'not-appealable', 'pending', 'changed', 'full'] as const satisfies readonly MessageKey[];

/** What went wrong, in words; of the fields that are named it is said where they stand. */
export const troubleOf = ({ status, code }: Problem): string => {
  const known = codes.find((each) => each === code);
  if (known) return t(known);
  return t(status === 0 ? 'offline' : status === 429 ? 'too-many' : 'failed');
};

const fields = { body: 'bad-body', name: 'bad-name', url: 'bad-url', text: 'bad-text', email: 'bad-email' } as const;
export type FieldName = keyof typeof fields;
export type Wrong = Readonly<Partial<Record<FieldName, string>>>;

/** What is wrong with fields that an answer names, `author.name` as `name`. */
export const wrongOf = ({ errors }: Problem): Wrong => {
  const named = errors.map(({ field }) => field.replace(/^author\./, ''));
  return Object.fromEntries(Object.entries(fields).flatMap(([field, key]) => (named.includes(field) ? [[field, t(key)]] : [])));
};
