/** Something that the caller can put right; its message says how. Printed without a stack, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** That no site has this id. */
export const unknownSite = (id: string): UsageError => new UsageError(`there is no site '${id}'. 'sluss site create' makes one.`);

/** The code of an error of Node's own: `ENOENT`, `EPIPE`, `ERR_PARSE_ARGS_UNKNOWN_OPTION`. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

const grounds: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'you have no right to read it',
  EISDIR: 'it is a directory',
  ENOTDIR: 'it is no directory',
};

export const cannotRead = (file: string, error: unknown, advice: string): UsageError =>
  new UsageError(`cannot read ${file}: ${grounds[codeOf(error) ?? ''] ?? String(error)}. ${advice}`, { cause: error });
