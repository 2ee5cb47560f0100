import * as z from 'zod';
import { commentPaths, commentSchemas } from './comments.ts';
import { reviewPaths, reviewSchemas } from './review.ts';

const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
});

let document: object | undefined;

/** The interface as an OpenAPI 3.1 document, from the schemas that check requests. */
export const openapi = (): object => {
  document ??= {
    openapi: '3.1.0',
    info: { title: 'sluss', version: '1', description: 'Comments: submitted, moderated, read.' },
    paths: { ...commentPaths, ...reviewPaths },
    components: {
      securitySchemes: { signedIn: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'An OpenID Connect ID token.' } },
      schemas: Object.fromEntries(
        Object.entries({ ...commentSchemas, ...reviewSchemas, Problem: problemSchema }).map(([name, schema]) => [
          name,
          z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
        ]),
      ),
    },
  };
  return document;
};
