import { signal } from '@preact/signals';
import { type Answer, call, type Problem } from '../../common/call.ts';
import type { Status } from '../api/views.ts';
import { apiPath } from './place.ts';

export type Edit = { readonly body: string; readonly author: { readonly name: string; readonly url: string } };
export type Appeal = { readonly text: string; readonly email?: string };

/** What became of one comment, and what its author can still do. Each act gives what went wrong. */
export const createFate = (site: string, id: string, receipt: string, language: () => string) => {
  const path = apiPath(site, 'comments', id);
  const status = signal<Status | undefined>(undefined);
  /** Why there is nothing to show. */
  const problem = signal<Problem | undefined>(undefined);
  /** How often it was looked at. */
  const looks = signal(0);
  const ask = async (method: string, url: string, body?: unknown): Promise<Problem | undefined> => {
    const headers = { 'sluss-receipt': receipt, 'accept-language': language() };
    const answer: Answer<Status> = await call<Status>(url, { method, headers, body });
    if (!answer.ok) return answer.problem;
    status.value = answer.value;
    return undefined;
  };
  return {
    status,
    problem,
    looks,
    look: async (): Promise<void> => {
      const refusal = await ask('GET', path);
      // What was shown stays while the network is gone.
      if (!refusal || refusal.status === 404 || !status.value) problem.value = refusal;
      looks.value += 1;
    },
    edit: (edit: Edit) => ask('PATCH', path, edit),
    withdraw: () => ask('DELETE', path),
    appeal: (appeal: Appeal) => ask('POST', `${path}/appeals`, appeal),
  };
};
export type Fate = ReturnType<typeof createFate>;

/** How long until it is looked at again, after so many looks: soon while it is on its way, seldom while a human reads, else never. */
export const nextLookMs = ({ status, appealed }: Status, looks: number): number | undefined => {
  if (status === 'pending') return Math.min(500 * 2 ** looks, 15_000);
  return status === 'held' || (appealed && appealed.answeredAt === undefined) ? 60_000 : undefined;
};
/** It should have been decided long since. */
export const isLate = (looks: number): boolean => looks > 5;
