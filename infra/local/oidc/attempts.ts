export type Attempts = {
  /** Seconds until this login may be tried again; 0 where it may now. */
  readonly wait: (login: string) => number;
  readonly failed: (login: string) => void;
  readonly succeeded: (login: string) => void;
};

const freeTries = 5;
const firstWaitMs = 5000;
const longestWaitMs = 15 * 60_000;
/** Logins remembered at most, whoever asks for how many; the one that failed longest ago is forgotten first. */
const remembered = 1000;

/** Five tries a login, then a wait that doubles with each further one, to a quarter of an hour. */
export const createAttempts = (now: () => number): Attempts => {
  const failures = new Map<string, { readonly count: number; readonly until: number }>();
  return {
    wait: (login) => Math.max(0, Math.ceil(((failures.get(login)?.until ?? 0) - now()) / 1000)),
    failed: (login) => {
      const count = (failures.get(login)?.count ?? 0) + 1;
      const waitMs = count < freeTries ? 0 : Math.min(firstWaitMs * 2 ** (count - freeTries), longestWaitMs);
      failures.delete(login);
      failures.set(login, { count, until: now() + waitMs });
      const [oldest] = failures.keys();
      if (failures.size > remembered && oldest !== undefined) failures.delete(oldest);
    },
    succeeded: (login) => void failures.delete(login),
  };
};
