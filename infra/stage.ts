import type { Node } from 'constructs';
import * as z from 'zod';

/** What `cdk -c KEY=VALUE` says of a deployment; the command line gives every value as text. */
const contextSchema = z
  .object({
    /** Each stage has stacks of its own. */
    stage: z.enum(['test', 'prod']).default('test'),
    /** `false` lets a test stage be destroyed with its comments and keys. */
    protect: z.stringbool().default(true),
    /** Where alarms are sent by e-mail; the address has to confirm once. */
    alarmEmail: z.email().optional(),
    /** Whom all mails come from; SES asks the address to confirm once. */
    mailFrom: z.email().optional(),
    /** `true`: what happens to comments is published to a topic, for others in the account. */
    events: z.stringbool().default(false),
    /** OWNER/NAME on GitHub that may deploy from its main branch; without it there is no deploy stack. */
    repository: z
      .string()
      .regex(/^[\w.-]+\/[\w.-]+$/, 'must be OWNER/NAME')
      .optional(),
    /** An OpenID Connect issuer that signs moderators in, and the client id that it knows the console by. */
    issuer: z.url({ protocol: /^https?$/ }).optional(),
    clientId: z.string().max(200).optional(),
  })
  .refine(({ issuer, clientId }) => (issuer === undefined) === (clientId === undefined), {
    path: ['clientId'],
    error: 'goes with issuer, and issuer with it',
  })
  .refine(({ stage, protect }) => protect || stage === 'test', { path: ['protect'], error: 'can only be false for the test stage' });

export type StageContext = Readonly<z.output<typeof contextSchema>>;

/** Throws a ZodError that names the key for a value that is none. */
export const readStage = (node: Node): StageContext =>
  contextSchema.parse(Object.fromEntries(Object.keys(contextSchema.shape).map((key) => [key, textOf(node.tryGetContext(key))])));

// An empty text is what a workflow hands over for a variable that is not set.
const textOf = (value: unknown): unknown => (value === undefined || value === null || value === '' ? undefined : String(value));
