import * as z from 'zod';
import type { NamedKey } from './comment/receipt.ts';
import { deriveKey } from './keyed-hash.ts';

const day = 24 * 3600 * 1000;
/** How long one key hashes visitors, and how long it is kept after that. */
const period = 30 * day;
const keptAfter = 30 * day;
/** The next key is made so long before its time: every function knows it when it comes. */
const madeBefore = day;
/** After a change the key before is asked too, for as long as a visitor's comments are remembered. */
const askedAfter = day;

const keySchema = z.string().min(32);

/** The visitor keys, as the secret holds them: one in use, the next one, and those whose period is over. Times are Unix ms. */
export const visitorKeyRingSchema = z.object({
  id: z.string().regex(/^\d+$/),
  key: keySchema,
  since: z.number().optional(),
  next: z.object({ id: z.string(), key: keySchema, since: z.number() }).optional(),
  past: z.array(z.object({ id: z.string(), key: keySchema, until: z.number() })).default([]),
});
export type VisitorKeyRing = Readonly<z.output<typeof visitorKeyRingSchema>>;

/** The ring as it has to be at `now`; the same ring where nothing is due. A key is destroyed 30 days after its period. */
export const rotated = (ring: VisitorKeyRing, now: number, freshKey: () => string): VisitorKeyRing => {
  const { id, key, since = now, next } = ring;
  const past = ring.past.filter(({ until }) => now - until < keptAfter);
  if (next && now >= next.since) return { ...next, past: [...past, { id, key, until: next.since }] };
  const due = !next && now - since >= period - madeBefore;
  if (!due && ring.since !== undefined && past.length === ring.past.length) return ring;
  return { ...ring, since, past, ...(due ? { next: { id: String(Number(id) + 1), key: freshKey(), since: now + madeBefore } } : {}) };
};

/** The key that hashes visitors at `now`, and the one before it, within a day of the change. */
export const visitorKeysAt = ({ id, key, since, next, past }: VisitorKeyRing, now: number) => {
  const named = (one: { readonly id: string; readonly key: string }): NamedKey => ({ id: one.id, key: deriveKey(one.key, 'visitor', '') });
  const [current, former, changed] = next && now >= next.since ? [next, { id, key }, next.since] : [{ id, key }, past.at(-1), since ?? 0];
  return { current: named(current), former: former && now - changed < askedAfter ? named(former) : undefined };
};
