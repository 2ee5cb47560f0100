import * as z from 'zod';
import { openapi } from '../../functions/read/openapi/document.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;
const contentSchema = z.record(z.string(), z.object({ schema: z.custom<JsonSchema>() }));
const operationSchema = z.object({
  responses: z.record(z.string(), z.object({ content: contentSchema.optional() })),
});
const { paths, components } = z
  .object({
    paths: z.record(z.string(), z.record(z.string(), z.unknown())),
    components: z.object({ schemas: z.record(z.string(), z.custom<JsonSchema>()) }),
  })
  .parse(openapi());

/** Every operation that the document has: METHOD /path. */
export const operations: ReadonlyMap<string, z.infer<typeof operationSchema>['responses']> = new Map(
  Object.entries(paths).flatMap(([path, { parameters: _, ...methods }]) =>
    Object.entries(methods).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operationSchema.parse(operation).responses]),
  ),
);

/** A path with places in it, and how many letters of it are its own: of two that fit, the one with more is meant. */
const patterns = [...operations.keys()].map((name) => ({
  name,
  pattern: new RegExp(`^${name.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  own: name.replaceAll(/\{\w+\}/g, '').length,
}));

/** The same schema, with no room for what it does not name. */
const closed = (schema: JsonSchema): JsonSchema =>
  JSON.parse(JSON.stringify(schema), (_, inner) =>
    inner?.properties && inner.additionalProperties === undefined ? { ...inner, additionalProperties: false } : inner,
  );
const checks = new Map(Object.entries(components.schemas).map(([name, schema]) => [name, z.fromJSONSchema(closed(schema))]));

export type Given = { readonly status: number; readonly type: string; readonly text: string };

/** Holds an answer against the document, and says which operation's it is; undefined: it is of no route. */
export const documented = (method: string, path: string, { status, type, text }: Given): string | undefined => {
  const [meant] = patterns.filter(({ pattern }) => pattern.test(`${method} ${path}`)).sort((a, b) => b.own - a.own);
  if (!meant) return undefined;
  const said = operations.get(meant.name)?.[status];
  if (!said) throw new Error(`${meant.name}: ${status} is not documented: ${text}`);
  const [given = ''] = type.split(';');
  const schema = said.content?.[given]?.schema;
  if ((text !== '' || said.content) && !schema) throw new Error(`${meant.name}: ${status} is not documented as “${given}”`);
  const name = schema?.$ref?.split('/').at(-1);
  if (name === undefined) return meant.name;
  const checked = checks.get(name)?.safeParse(JSON.parse(text));
  if (!checked?.success) throw new Error(`${meant.name}: ${status} is no ${name}: ${checked?.error.message}\n${text}`);
  return meant.name;
};
