/** How a port call goes wrong. */
export const faultModes = [
  /** The process dies before the effect. */
  'crash-before',
  /** The process dies after the effect, before it hears of it. */
  'crash-after',
  /** The process dies, and its request lands long after. */
  'crash-late',
  /** The call fails and the process lives on. */
  'error',
] as const;
export type FaultMode = (typeof faultModes)[number];

/** Every fault at every call, and at some after the last one of a clean run: a fault can make a run longer by its retries. */
export const everyFault = (calls: readonly string[], longer = 5): readonly { readonly at: number; readonly mode: FaultMode }[] =>
  Array.from({ length: calls.length + longer }, (_, call) => faultModes.map((mode) => ({ at: call + 1, mode }))).flat();

class InjectedFault extends Error {
  override readonly name = 'InjectedFault';
}

export type Faults = ReturnType<typeof createFaults>;

/** Counts every port call of a run over all its processes, and makes the `at`-th go wrong (from 1; 0: none). */
export const createFaults = (at: number, mode: FaultMode) => {
  const calls: string[] = [];
  const late: (() => unknown)[] = [];

  /** A process: its ports, wrapped whatever they are, and whether it is still alive. */
  const startProcess = <D extends object>(ports: D): { readonly ports: D; readonly alive: () => boolean } => {
    let alive = true;
    const call = (name: string, effect: () => unknown): unknown => {
      if (!alive) throw new InjectedFault('this process is dead');
      calls.push(name);
      if (calls.length !== at) return effect();
      if (mode !== 'error') alive = false;
      if (mode === 'crash-late') late.push(effect);
      const result = mode === 'crash-after' ? effect() : undefined;
      if (result instanceof Promise) {
        const lost = result.then(() => Promise.reject(new InjectedFault(name)));
        // Where the dead process threw at its next call before it came to wait for this one, nobody hears of it.
        lost.catch(() => undefined);
        return lost;
      }
      throw new InjectedFault(name);
    };
    const wrapped = (target: object, path: string): object =>
      new Proxy(target, {
        get: (inner, key) => {
          const value: unknown = Reflect.get(inner, key);
          const name = `${path}${String(key)}`;
          if (typeof value === 'function') return (...values: readonly unknown[]) => call(name, () => Reflect.apply(value, inner, values));
          return typeof value === 'object' && value !== null && !Array.isArray(value) ? wrapped(value, `${name}.`) : value;
        },
      });
    return { ports: wrapped(ports, '') as D, alive: () => alive };
  };

  return {
    calls,
    startProcess,
    /** What was on its way when its process died arrives now. */
    landLate: async (): Promise<void> => {
      for (const effect of late.splice(0)) await effect();
    },
  };
};
