import { scrypt } from 'node:crypto';
import * as z from 'zod';

/** As people type it: case and surrounding blanks say nothing. */
export const loginSchema = z
  .string()
  .trim()
  .normalize('NFC')
  .toLowerCase()
  .regex(/^[^\s\p{C}]{1,100}$/u, 'must be 1–100 characters without blanks');

/** Somebody who may sign in on one machine. `sub` never changes and is never given to another. */
export const accountSchema = z.object({
  sub: z.string().min(1),
  login: loginSchema,
  name: z.string().min(1),
  salt: z.string().min(16),
  hash: z.string(),
});
export type Account = Readonly<z.output<typeof accountSchema>>;

/** One machine's accounts and the issuer that its tokens name towards the functions, whatever the port is. */
export const accountsSchema = z.object({ issuer: z.string().min(1), accounts: z.array(accountSchema) });

/** N, r and p of scrypt: about 32 MB and 60 ms a password. */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

/** What is kept of a password, base64url. */
export const passwordHash = (password: string, salt: string): Promise<string> =>
  new Promise((resolve, reject) =>
    scrypt(password.normalize('NFC'), salt, 32, cost, (error, key) => (error ? reject(error) : resolve(key.toString('base64url')))),
  );
