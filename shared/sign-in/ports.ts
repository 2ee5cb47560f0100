import type { Subject } from '../review/ports.ts';

/** The deployment's own issuer, as the command line sees it. */
export type Accounts = {
  /** A new account with a password that is known to nobody else, or the one that has the login. */
  readonly create: (login: string, name: string) => Promise<(Subject & { readonly password: string }) | { readonly taken: Subject }>;
};
