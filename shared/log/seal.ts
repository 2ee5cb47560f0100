import { createHash, verify } from 'node:crypto';
import * as z from 'zod';
import { commentIdSchema } from '../comment/comment.ts';
import { canonical } from './canonical.ts';
import { journalStart } from './chain.ts';
import { rootOf } from './merkle.ts';
import { countsByDaySchema } from './statistics.ts';

/** A comment's id, or `journal` for the site's own chain; its entries from … to, counted from 1; the chain's head at the last of them. */
const leafSchema = z.tuple([z.string(), z.int().min(1), z.int().min(1), z.string()]).readonly();
export type Leaf = z.infer<typeof leafSchema>;

const sealSchema = z.object({
  v: z.literal(1),
  site: z.string(),
  /** From 1, without a gap. */
  n: z.int().min(1),
  /** The first entry of each comment with an id up to this one is sealed, unless it was filed late. */
  until: commentIdSchema,
  leaves: z.int().min(1),
  /** `rootOf` the leaves, base64url. */
  root: z.string(),
  /** The hash of the seal before; empty in the first. */
  previous: z.string(),
  key: z.string(),
  /** ISO 8601, UTC. */
  at: z.string(),
  /** ECDSA on P-256 with SHA-256 over `sealBytes`, DER in base64url. */
  signature: z.string(),
});
export type Seal = Readonly<z.infer<typeof sealSchema>>;
type UnsignedSeal = Omit<Seal, 'signature'>;

/** A seal with all that is left to do once it is kept, so that whoever finds it can do that. */
export const keptSealSchema = z.object({
  seal: sealSchema,
  leaves: z.array(leafSchema).readonly(),
  /** What the entries add to the statistics. */
  counts: countsByDaySchema,
  /** Comments whose marks are to be cleared, with the last entry sealed. */
  marked: z.array(z.tuple([commentIdSchema, z.int().min(1)]).readonly()).readonly(),
});
export type KeptSeal = Readonly<z.infer<typeof keptSealSchema>>;

/** How far a site's log is sealed. */
export const placeSchema = z.object({
  /** Seals so far. */
  n: z.int().min(0),
  /** The hash of the last one. */
  hash: z.string(),
  /** The last id whose first entry was looked at. */
  cursor: commentIdSchema,
  /** Entries of the site's own chain that are sealed, and its head there. */
  journal: z.object({ n: z.int().min(0), head: z.string() }).readonly(),
});
export type Place = Readonly<z.infer<typeof placeSchema>>;

/** Before the first seal. */
export const firstPlace = (site: string, cursor: string): Place => ({
  n: 0,
  hash: '',
  cursor,
  journal: { n: 0, head: journalStart(site) },
});

/** The place after a seal that was made at `before`. */
export const placeAfter = (before: Place, { seal, leaves }: KeptSeal): Place => {
  const [, , n, head] = leaves.find(([subject]) => subject === 'journal') ?? [];
  return { n: seal.n, hash: hashOf(seal), cursor: seal.until, journal: n && head ? { n, head } : before.journal };
};

const leafRoot = (leaves: readonly Leaf[]): string => rootOf(leaves.map((leaf) => Buffer.from(canonical(leaf)))).toString('base64url');

/** The next seal of a site, still to be signed. */
export const sealOf = (
  before: Place,
  leaves: readonly Leaf[],
  of: { readonly site: string; readonly until: string; readonly key: string; readonly at: string },
): UnsignedSeal => ({ v: 1, n: before.n + 1, leaves: leaves.length, root: leafRoot(leaves), previous: before.hash, ...of });

/** What is signed. */
export const sealBytes = ({ v, site, n, until, leaves, root, previous, key, at }: UnsignedSeal): Uint8Array =>
  Buffer.from(canonical({ v, site, n, until, leaves, root, previous, key, at }));

/** By which the next seal, and whoever keeps its line, knows this one. */
export const hashOf = (seal: Seal): string => createHash('sha256').update(canonical(seal)).digest('base64url');

/** One line to keep elsewhere: SITE N AT HASH. */
export const sealLine = (seal: Seal): string => `${seal.site} ${seal.n} ${seal.at} ${hashOf(seal)}`;

/** Whether the seal is number `n` of the site, has these leaves and was signed with the key (PEM). */
export const isWhole = ({ seal, leaves }: KeptSeal, site: string, n: number, publicKey: string | undefined): boolean =>
  seal.site === site &&
  seal.n === n &&
  seal.leaves === leaves.length &&
  seal.root === leafRoot(leaves) &&
  publicKey !== undefined &&
  verify('sha256', sealBytes(seal), publicKey, Buffer.from(seal.signature, 'base64url'));
