/** Asks once for all that is wanted in the same turn of the event loop. What `load` does not find is undefined. */
export const gathered = <T>(
  load: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): ((key: string) => Promise<T | undefined>) => {
  let next: { readonly keys: Set<string>; readonly found: Promise<ReadonlyMap<string, T>> } | undefined;
  const gather = () => {
    const keys = new Set<string>();
    const found = new Promise<void>((turn) => setImmediate(turn)).then(() => {
      next = undefined;
      return load([...keys]);
    });
    return { keys, found };
  };
  return async (key) => {
    next ??= gather();
    next.keys.add(key);
    return (await next.found).get(key);
  };
};
