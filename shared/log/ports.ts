import type { Comment } from '../comment/comment.ts';
import type { KeptSeal, Place } from './seal.ts';
import type { Counts } from './statistics.ts';

/** The casebook, as those see it who seal the log and check it. */
export type LogBook = {
  /** Every site, and since when (ISO 8601, UTC) it is there. */
  readonly sites: () => Promise<readonly { readonly site: string; readonly since: string }[]>;
  readonly place: (site: string) => Promise<Place | undefined>;
  /** Moves the place on, if it still is after seal `n`; 0: none yet. */
  readonly advance: (site: string, n: number, place: Place) => Promise<boolean>;
  /** Comments with ids in (after, until], by id, at most `limit`; none that was filed late. Consistent. */
  readonly first: (site: string, after: string, until: string, limit: number) => Promise<readonly Comment[]>;
  /** Comments that are marked as having entries to seal, at most `limit`, with the last entry that is sealed or is not the mark's to seal. */
  readonly marked: (site: string, limit: number) => Promise<readonly { readonly comment: Comment; readonly sealed: number }[]>;
  /** How many entries of the comment's log are sealed. */
  readonly sealedTo: (site: string, id: string) => Promise<number>;
  /** The comment is sealed up to this entry: its mark goes, unless there are newer entries. */
  readonly cleared: (site: string, id: string, entry: number) => Promise<void>;
};

/** What the seals counted, by site and UTC day. */
export type Statistics = {
  /** Adds what seal `n` counts for a day (YYYY-MM-DD), unless that was done. */
  readonly apply: (site: string, day: string, n: number, counts: Counts) => Promise<void>;
  /** The days from `from` on that have figures, oldest first. */
  readonly days: (site: string, from: string) => Promise<readonly { readonly day: string; readonly counts: Counts }[]>;
};

/** Where seals are kept, out of the sealer's reach: what is put can be neither changed nor deleted. */
export type SealStore = {
  readonly get: (site: string, n: number) => Promise<KeptSeal | undefined>;
  /** False: there is one of this number. */
  readonly put: (kept: KeptSeal) => Promise<boolean>;
};

/** ECDSA on P-256 with SHA-256. */
export type SealKey = {
  readonly id: string;
  /** DER, in base64url. */
  readonly sign: (bytes: Uint8Array) => Promise<string>;
  /** SPKI, in PEM. */
  readonly publicKey: () => Promise<string>;
};
