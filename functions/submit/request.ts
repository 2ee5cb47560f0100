import { type Problem, parseJson, parseValue } from '../../shared/parse-json.ts';
import { authorSecretSchema, idempotencyKeySchema, type Submission, submissionSchema } from '../../shared/submission/submission.ts';
import { bodyText, type HttpAnswer, type HttpEvent, invalid, problem } from '../http.ts';

/** 20,000 UTF-16 units, each written as an escape of six bytes, and room for the rest. */
const mostBytes = 256 * 1024;

export type SubmitRequest = {
  readonly submission: Submission;
  readonly idempotencyKey: string | undefined;
  readonly authorSecret: string | undefined;
};

/** Everything that can be wrong with a request by itself. */
export const readRequest = (event: HttpEvent): SubmitRequest | HttpAnswer => {
  const [type, ...parameters] = (event.headers['content-type'] ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim().replaceAll('"', ''));
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  if (
    type !== 'application/json' ||
    (charset !== undefined && charset !== 'charset=utf-8') ||
    event.headers['content-encoding'] !== undefined
  )
    return problem(415, 'content-type', 'Send the comment as application/json, in UTF-8 and not compressed.');
  const text = bodyText(event, mostBytes);
  if (text === undefined) return problem(413, 'too-large', `Send at most ${mostBytes} bytes.`);

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

const inHeader = (field: string, problems: readonly Problem[]): readonly Problem[] => problems.map(({ message }) => ({ field, message }));
