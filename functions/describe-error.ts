/** What may be logged of an error: its kind and place, never its message, which can hold what a reader wrote. */
export const describeError = (error: unknown): Readonly<Record<string, unknown>> => {
  if (!(error instanceof Error)) return { level: 'error', error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { level: 'error', error: error.name, at: frames.slice(0, 8).map((line) => line.trim()) };
};
