import type { Readable, Writable } from 'node:stream';

/** Where a command reads, writes and complains: the process's own streams, or a test's. */
export type Terminal = {
  readonly input: Readable & { readonly isTTY?: boolean };
  /** Results and nothing else. */
  readonly output: Writable & { readonly isTTY?: boolean };
  readonly errors: Writable & { readonly isTTY?: boolean };
  readonly environment: NodeJS.ProcessEnv;
};

/** 0: all well; 1: done, but some of the input was refused; 2: it could not be done. */
export type ExitStatus = 0 | 1 | 2;

export type Command = {
  /** What `sluss help NAME` prints. */
  readonly help: string;
  /** @throws UsageError for what the caller can put right. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitStatus>;
};
