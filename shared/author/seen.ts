import type { Status } from './status-view.ts';

/** What a status page says first of a comment: its status, or what says more. */
export type Seen = Status['status'] | 'masked' | 'edit-held' | 'cared-for';

/** Whoever may be unwell meets no refusal. */
export const seenOf = ({ status, revision = 1, statement }: Status): Seen => {
  if (statement?.text.help !== undefined) return 'cared-for';
  if (statement?.restriction === 'masked') return 'masked';
  return status === 'held' && revision > 1 ? 'edit-held' : status;
};

/** Whether there is something that its author can take back. */
export const isWithdrawable = ({ status }: Status): boolean => ['held', 'approved', 'rejected'].includes(status);
