import * as z from 'zod';
import { problemSchema } from '../../../shared/problem.ts';
import { commentPaths, commentSchemas } from './comments.ts';
import { mailPaths, mailSchemas } from './mail.ts';
import { pagePaths, pageSchemas } from './pages.ts';
import { reportPaths, reportSchemas } from './reports.ts';
import { reviewPaths } from './review.ts';
import { reviewSchemas } from './review-schemas.ts';

const schemas = { ...commentSchemas, ...pageSchemas, ...reportSchemas, ...mailSchemas, ...reviewSchemas, Problem: problemSchema };

/** OpenAPI takes `readOnly` for what may not be sent; zod means what no code changes. */
const override = ({ jsonSchema }: { readonly jsonSchema: { readOnly?: boolean } }): void => {
  delete jsonSchema.readOnly;
};

let document: object | undefined;

/** The interface as an OpenAPI 3.1 document, from the schemas that check requests and give answers their types. */
export const openapi = (): object => {
  document ??= {
    openapi: '3.1.0',
    info: { title: 'sluss', version: '1', description: 'Comments: submitted, moderated, read.' },
    paths: { ...commentPaths, ...pagePaths, ...reportPaths, ...mailPaths, ...reviewPaths },
    components: {
      securitySchemes: { signedIn: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'An OpenID Connect ID token.' } },
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', override })]),
      ),
    },
  };
  return document;
};
