export type Lifetime = {
  /** Aborts when it is time to stop. */
  readonly signal: AbortSignal;
  /** Adds what is to be stopped; the last one started is stopped first. */
  readonly add: (stop: () => unknown) => void;
  readonly stop: (status: number) => Promise<void>;
};

/** Everything has to be over by then, or is cut off; no child outlives this process. */
const patienceMs = 6000;
/** Within this time a second signal is the same Ctrl-C, sent by the terminal and again by npm. */
const echoMs = 500;

/** From the start until Ctrl-C, a signal, or the end of the launcher. A second Ctrl-C cuts it short. */
export const createLifetime = (say: (line: string) => void): Lifetime => {
  const stopping = new AbortController();
  const stops: (() => unknown)[] = [];
  let asked: number | undefined;

  const stop = async (status: number): Promise<void> => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    setTimeout(() => process.exit(status), patienceMs).unref();
    for (const each of stops.reverse())
      await Promise.resolve()
        .then(each)
        .catch((error: unknown) => say(String(error)));
    process.exit(status);
  };
  const onSignal = (): void => {
    const now = performance.now();
    if (asked !== undefined && now - asked > echoMs) process.exit(1);
    if (asked === undefined) say('stopping …');
    asked ??= now;
    void stop(0);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal);
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || onSignal(), 1000).unref();

  return { signal: stopping.signal, add: (each) => stops.push(each), stop };
};
