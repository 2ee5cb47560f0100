/** One visitor's recent comments on a site, newest last. Kept as one item, written on condition of its version. */
export type VisitorWindow = { readonly version: number; readonly entries: readonly WindowEntry[] };

export type WindowEntry = {
  readonly id: string;
  /** Of the text alone, and where it stands. */
  readonly placeAndText: string;
  readonly text: string;
  /** Of all that was sent: what an idempotency key is bound to. */
  readonly content: string;
  readonly key?: string | undefined;
};
