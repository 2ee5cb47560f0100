/** A number in 0..1, 1 excluded. */
export type Random = () => number;

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), over UTF-16 units. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
};

/** The same numbers for the same seed, everywhere: mulberry32 (Tommy Ettinger, public domain). Not for secrets. */
export const seededRandom = (seed: string): Random => {
  let state = hash(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** One of `items`; `otherwise` where there is none. */
export const choose = <T>(items: readonly T[], random: Random, otherwise: T): T => items[Math.floor(random() * items.length)] ?? otherwise;

/** Up to `most` of the numbers, one at least where there are any. */
export const chooseSome = (from: readonly number[], most: number, random: Random): ReadonlySet<number> => {
  const drawn = from.map((item) => ({ item, order: random() })).sort((a, b) => a.order - b.order);
  const wanted = 1 + Math.floor(random() * Math.max(1, most));
  return new Set(drawn.slice(0, wanted).map(({ item }) => item));
};
