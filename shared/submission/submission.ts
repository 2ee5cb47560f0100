import * as z from 'zod';
import { commentIdSchema } from '../comment/comment.ts';

/** Letters, digits, marks or emoji must remain when white space, controls and invisible characters are gone. */
const blank = /^[\s\u2800\p{Cc}\p{Default_Ignorable_Code_Point}]*$/u;
export const isBlank = (text: string): boolean => blank.test(text);

/** The text as it is stored: lone surrogates become U+FFFD, which keeps its length. Never trimmed. */
const storedText = (text: string): string => text.toWellFormed();

const isWebAddress = (text: string): boolean => URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);

/** A text of at most so many UTF-16 units; zod's own limit counts code points. */
export const textOfAtMost = (most: number) =>
  z
    .string('must be a text')
    .refine((text) => text.length <= most, `must be at most ${most.toLocaleString('en')} characters`)
    .meta({ maxLength: most });

/** A field that a form sends empty is a field that was left out. Lengths count UTF-16 units. */
export const optionalText = (most: number, valid: (text: string) => boolean, message: string) =>
  textOfAtMost(most)
    .transform(storedText)
    .transform((text) => (isBlank(text) ? undefined : text))
    .refine((text) => text === undefined || valid(text), message)
    .nullish()
    .transform((text) => text ?? undefined);

/** With parts as long as mail can have them (RFC 5321, 4.5.3.1, and RFC 1035, 2.3.4): to others none can be sent. */
const emailSchema = z.email().regex(/^[^@]{1,64}@(?:[^.]{1,63}\.)+[^.]+$/);
/** An e-mail address of at most so many characters. */
export const optionalEmail = (most: number) =>
  optionalText(most, (text) => emailSchema.safeParse(text).success, 'must be an e-mail address');

export const bodySchema = textOfAtMost(20_000)
  .refine((text) => !isBlank(text), 'must not be blank')
  .transform(storedText);

/** The author as submitted: the e-mail is never published. */
const authorFields = z.object(
  {
    name: optionalText(245, () => true, ''),
    email: optionalEmail(100),
    url: optionalText(200, isWebAddress, 'must be an http or https address'),
  },
  'must be an object',
);

const noAuthor: z.output<typeof authorFields> = { name: undefined, email: undefined, url: undefined };
export const submittedAuthorSchema = authorFields.nullish().transform((author) => author ?? noAuthor);

/** Whole milliseconds of at most a day; a time in the future, or of last year, is no evidence. */
const credibleTime = (ms: number): number | undefined => (Number.isInteger(ms) && ms >= 0 && ms <= 86_400_000 ? ms : undefined);

/** What a reader sends. Unknown keys are ignored; nothing in it is trusted. */
export const submissionSchema = z.object(
  {
    body: bodySchema,
    author: submittedAuthorSchema,
    parentId: z
      .union([z.literal(''), commentIdSchema], 'is not a comment id')
      .nullish()
      .transform((id) => id || undefined),
    thread: z
      .object(
        { url: optionalText(2000, isWebAddress, 'must be an http or https address'), title: optionalText(500, () => true, '') },
        'must be an object',
      )
      .nullish(),
    /** What the author wants to be mailed, at the e-mail given. */
    notify: z.object({ replies: z.boolean('must be true or false').nullish() }, 'must be an object').nullish(),
    /** What the form noticed; its absence is no evidence. */
    form: z
      .object(
        { honeypot: textOfAtMost(1000).nullish(), elapsedMs: z.number('must be a number').transform(credibleTime).nullish() },
        'must be an object',
      )
      .nullish(),
  },
  'must be an object',
);
export type Submission = z.output<typeof submissionSchema>;

/** What whoever sent a comment is answered; the receipt is the key to its status. */
export const acceptedSchema = z.object({ id: z.string(), status: z.literal('pending'), receipt: z.string(), statusUrl: z.url() });
export type Accepted = Readonly<z.infer<typeof acceptedSchema>>;

export const idempotencyKeySchema = z
  .string()
  .regex(/^.{1,255}$/s, 'must be 1–255 characters')
  .optional();
/** At least 128 bits: 22 characters of base64url or 32 hexadecimal digits. */
export const authorSecretSchema = z
  .string()
  .regex(/^[\w.~+/=-]{22,200}$/, 'must be 22–200 characters of base64url or hexadecimal')
  .optional();
