import type { Message } from '../comment/message.ts';
import type { Rules } from '../ports.ts';
import type { Policy } from './policy.ts';

/** The site's policy, in the mode that the thread has, if it has one of its own. */
export const policyOf = ({ policy, modes }: Rules, thread: string): Policy => {
  const mode = modes.get(thread);
  return mode === undefined || mode === policy.mode ? policy : { ...policy, mode };
};

/** Whether the author secret or the visitor is blocked at `now` (Unix ms). */
export const isBlocked = ({ blocks }: Rules, { authorKey, visitor }: Pick<Message, 'authorKey' | 'visitor'>, now: number): boolean =>
  [`a.${authorKey}`, `v.${visitor}`].some((key) => Date.parse(blocks.get(key) ?? '') > now);
