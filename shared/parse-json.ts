import type * as z from 'zod';

export type Problem = { readonly field: string; readonly message: string };
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Checks a value against a schema; every problem names its field, `author.name` or `comments[3]`, and never repeats the value. */
export const parseValue = <S extends z.ZodType>(schema: S, value: unknown): Parsed<z.output<S>> => {
  const result = schema.safeParse(value, { reportInput: false });
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    problems: result.error.issues.map(({ path, message }) => ({
      field: path
        .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
        .join('')
        .replace(/^\./, ''),
      message,
    })),
  };
};

/** Parses JSON text and checks it against a schema. Keys named `__proto__` are dropped before they can do anything. */
export const parseJson = <S extends z.ZodType>(schema: S, text: string): Parsed<z.output<S>> => {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''), (key, inner: unknown) => (key === '__proto__' ? undefined : inner));
  } catch {
    return { ok: false, problems: [{ field: '', message: 'is not valid JSON' }] };
  }
  return parseValue(schema, value);
};
