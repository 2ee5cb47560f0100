import * as z from 'zod';

/** Problem details (RFC 9457). `code` is stable, for programs; each error names its field. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).exactOptional(),
});
