import type { Card } from '../../../shared/review/views.ts';
import type { DeskApi } from '../api/desk-api.ts';

/** Whoever is at a comment for so long reads it, and does not pass by. */
export const settleMs = 400;
const presenceMs = 15_000;

/** Claims what is looked at for a while, renews it with the presence, and lets go of it on leaving. */
export const createClaims = (api: DeskApi, mayClaim: boolean, taken: (id: string, claim: NonNullable<Card['claim']>) => void) => {
  let current: string | undefined;
  let claimed: string | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let beating: ReturnType<typeof setInterval> | undefined;

  const release = (leaving = false): void => {
    if (claimed !== undefined) void api.release(claimed, leaving);
    claimed = undefined;
  };

  const settle = async (): Promise<void> => {
    const id = current;
    void api.presence(id);
    if (!mayClaim || id === undefined) return;
    const answer = await api.claim(id);
    if (answer.ok && current === id) claimed = id;
    else if (answer.ok) void api.release(id);
    else if (answer.problem.code === 'claimed' && answer.problem.by && answer.problem.until)
      taken(id, { by: answer.problem.by, until: answer.problem.until });
  };

  const leaving = (): void => release(true);

  return {
    start: (): void => {
      beating = setInterval(() => void api.presence(current), presenceMs);
      addEventListener('pagehide', leaving);
    },
    stop: (): void => {
      clearInterval(beating);
      clearTimeout(settling);
      removeEventListener('pagehide', leaving);
      release();
    },
    /** It was decided: the decision lets go of it. */
    spent: (id: string): void => {
      if (claimed === id) claimed = undefined;
    },
    look: (id: string | undefined): void => {
      if (id === current) return;
      clearTimeout(settling);
      release();
      current = id;
      settling = setTimeout(() => void settle(), settleMs);
    },
  };
};
