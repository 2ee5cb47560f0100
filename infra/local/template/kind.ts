import * as z from 'zod';

/** What is understood of a resource type, and which of its properties have no effect on one machine. */
export type Kind<S extends z.ZodType> = { readonly schema: S; readonly ignored: ReadonlySet<string> };

/**
 * Strict: a property that is neither understood nor listed as having no effect here is an error at the start, not a difference
 * nobody sees. Names and defaults: the CloudFormation template reference.
 */
export const kind = <S extends z.ZodRawShape>(shape: S, ...ignored: readonly string[]): Kind<z.ZodObject<S, z.core.$strict>> => ({
  schema: z.strictObject(shape),
  ignored: new Set(['Tags', 'Description', ...ignored]),
});
