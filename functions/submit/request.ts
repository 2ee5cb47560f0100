import { parseJson, parseValue } from '../../shared/parse-json.ts';
import { authorSecretSchema, idempotencyKeySchema, type Submission, submissionSchema } from '../../shared/submission/submission.ts';
import { type HttpAnswer, type HttpEvent, inHeader, invalid, jsonText } from '../http.ts';

/** 20,000 UTF-16 units, each written as an escape of six bytes, and room for the rest. */
const mostBytes = 256 * 1024;

export type SubmitRequest = {
  readonly submission: Submission;
  readonly idempotencyKey: string | undefined;
  readonly authorSecret: string | undefined;
};

/** Everything that can be wrong with a request by itself. */
export const readRequest = (event: HttpEvent): SubmitRequest | HttpAnswer => {
  const text = jsonText(event, mostBytes);
  if (typeof text !== 'string') return text;

  const submission = parseJson(submissionSchema, text);
  const key = parseValue(idempotencyKeySchema, event.headers['idempotency-key']);
  const secret = parseValue(authorSecretSchema, event.headers['sluss-author']);
  if (submission.ok && key.ok && secret.ok) return { submission: submission.value, idempotencyKey: key.value, authorSecret: secret.value };
  return invalid([
    ...(submission.ok ? [] : submission.problems),
    ...(key.ok ? [] : inHeader('Idempotency-Key', key.problems)),
    ...(secret.ok ? [] : inHeader('Sluss-Author', secret.problems)),
  ]);
};
