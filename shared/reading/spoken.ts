import { type Concept, conceptCount, type Edge } from './concepts.ts';

/** All that a text speaks of: a bit for each concept. */
export type Spoken = Uint8Array;

export const spokenIn = (edges: readonly (readonly Edge[])[]): Spoken => {
  const spoken = new Uint8Array((conceptCount() >> 3) + 1);
  for (let at = 0; at < edges.length; at += 1) {
    const here = edges[at];
    if (!here) continue;
    for (let next = 0; next < here.length; next += 1) {
      const concept = here[next]?.concept ?? 0;
      spoken[concept >> 3] = (spoken[concept >> 3] ?? 0) | (1 << (concept & 7));
    }
  }
  return spoken;
};

/** Whether something of these kinds is spoken of anywhere. */
export const speaksOf = (spoken: Spoken, kinds: ReadonlySet<Concept>): boolean => {
  for (const concept of kinds) if (((spoken[concept >> 3] ?? 0) & (1 << (concept & 7))) !== 0) return true;
  return false;
};
