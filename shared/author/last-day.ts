const dayMs = 86_400_000;

/** Within the last day that is all before `until` (ISO 8601): what may be done to the end of that day, wherever the reader's clock stands. */
export const lastDayBefore = (until: string): string => new Date(Date.parse(until) - dayMs).toISOString();
