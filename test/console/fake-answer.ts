import type { ProblemView } from '../../shared/review/views.ts';

export type Given = { readonly status: number; readonly value?: unknown };

export const ok = (value?: unknown): Given => (value === undefined ? { status: 204 } : { status: 200, value });
export const refusal = (status: number, code: string, more: Partial<ProblemView> = {}): ProblemView => ({
  status,
  code,
  detail: code,
  ...more,
});
export const refused = (...said: Parameters<typeof refusal>): Given => ({ status: said[0], value: refusal(...said) });
