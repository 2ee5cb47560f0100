import type { Comment } from '../comment/comment.ts';
import type { MemberId } from '../comment/decision.ts';

type Claim = NonNullable<Comment['claim']>;

/** How long a claim holds that nobody renews. */
export const leaseMs = 60_000;

/** Whether nobody else has the comment at `now` (Unix ms): no claim, one's own, or one that has run out. */
export const isFree = (claim: Claim | undefined, member: MemberId, now: number): boolean =>
  claim === undefined || claim.by === member || Date.parse(claim.until) <= now;

/** The claim as the member takes or renews it at `now` (Unix ms); undefined where somebody else has the comment. */
export const claimed = (claim: Claim | undefined, member: MemberId, now: number): Claim | undefined =>
  isFree(claim, member, now) ? { by: member, until: new Date(now + leaseMs).toISOString() } : undefined;
