import { readFile } from 'node:fs/promises';
import type * as z from 'zod';
import { parseJson } from '../shared/parse-json.ts';
import { type Policy, policySchema } from '../shared/policy/policy.ts';
import { cannotRead, UsageError } from './errors.ts';

/** A policy file, checked. @throws UsageError that names the file and every field that is wrong. */
export const readPolicyFile = async <S extends z.ZodType>(file: string, schema: S): Promise<z.output<S>> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw cannotRead(file, error, 'Give --policy the path of a JSON file.');
  });
  const parsed = parseJson(schema, text.replace(/^\uFEFF/, ''));
  if (parsed.ok) return parsed.value;
  throw new UsageError(
    `${file} is not a policy:\n${parsed.problems.map(({ field, message }) => `  ${field || 'the file'}: ${message}`).join('\n')}`,
  );
};

/** No author is known where texts are judged alone, so that what is clean is approved unless the file says otherwise. */
const judgingSchema = policySchema.extend({ mode: policySchema.shape.mode.unwrap().default('machine') });

/** The policy of a file for judging texts alone, or the default one. @throws UsageError as `readPolicyFile`. */
export const judgingPolicy = async (file: string | undefined): Promise<Policy> =>
  file === undefined ? judgingSchema.parse({}) : readPolicyFile(file, judgingSchema);
