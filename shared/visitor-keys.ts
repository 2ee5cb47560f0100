import * as z from 'zod';

const day = 24 * 3600 * 1000;
/** How long one key hashes visitors, and how long it is kept after that. */
const period = 30 * day;
const keptAfter = 30 * day;

const pastKeySchema = z.object({ id: z.string(), key: z.string().min(32), until: z.number() });

/** The visitor keys, as the secret holds them: one in use, and those whose period is over. Times are Unix ms. */
export const visitorKeyRingSchema = z.object({
  id: z.string().regex(/^\d+$/),
  key: z.string().min(32),
  since: z.number().optional(),
  past: z.array(pastKeySchema).default([]),
});
export type VisitorKeyRing = Readonly<z.output<typeof visitorKeyRingSchema>>;

/** The ring as it has to be at `now`; the same ring where nothing is due. A key is destroyed 30 days after its period. */
export const rotated = (ring: VisitorKeyRing, now: number, freshKey: () => string): VisitorKeyRing => {
  const { since } = ring;
  const past = ring.past.filter(({ until }) => now - until < keptAfter);
  if (since === undefined) return { ...ring, since: now, past };
  if (now - since < period) return past.length === ring.past.length ? ring : { ...ring, past };
  return { id: String(Number(ring.id) + 1), key: freshKey(), since: now, past: [...past, { id: ring.id, key: ring.key, until: now }] };
};
