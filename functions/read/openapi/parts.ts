/** What the descriptions of all routes are made of. */

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
export const jsonBody = (name: string, type = 'application/json') => ({ [type]: { schema: ref(name) } });
/** An answer, with the schema of what it holds; without one it holds nothing. */
export const answer = (description: string, name?: string) =>
  name === undefined ? { description } : { description, content: jsonBody(name) };
type Problems = readonly (readonly [status: number, description: string, schema?: string])[];
export const answers = (ok: Readonly<Record<string, object>>, ...problems: Problems) => ({
  responses: {
    ...ok,
    ...Object.fromEntries(
      problems.map(([status, description, schema = 'Problem']) => [
        status,
        { description, content: jsonBody(schema, 'application/problem+json') },
      ]),
    ),
  },
});
export const inPath = (name: string, pattern: string) => ({ name, in: 'path', required: true, schema: { type: 'string', pattern } });
export const header = (name: string, description: string, required = false) => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string' },
});
export const inQuery = (name: string, schema: object, description: string) => ({ name, in: 'query', schema, description });

export const site = inPath('site', '^[a-z0-9-]{1,64}$');
