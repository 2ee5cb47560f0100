const bucketBits = 17;
/** Features are hashed into so many buckets. Twice as many gain .002 AUC at most, half as many lose up to .006. */
export const bucketCount = 2 ** bucketBits;

/** A word's edges count. Runs of two, three and five characters gain next to nothing beside what words stand for. */
const runLength = 4;

const prime = 0x01000193;
/** One for each kind of feature. */
export const seeds = { run: 0x811c9dc5, word: 0x2f0b4c47, pair: 0x5bd1e995, concept: 0x3c6ef372, sign: 0x1b873593 } as const;
const [blank, zero, nine] = [0x20, 0x30, 0x39];

/** FNV-1a over UTF-16 units. All digits are one. */
export const mix = (hash: number, code: number): number => Math.imul(hash ^ (code >= zero && code <= nine ? zero : code), prime);
export const bucketOf = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - bucketBits);

export const hashOfWord = (word: string): number => {
  let hash: number = seeds.word;
  for (let at = 0; at < word.length; at += 1) hash = mix(hash, word.charCodeAt(at));
  return hash;
};

/** Of a word: all but emoji and their like begin so. */
const isLetter = (code: number): boolean => code < 0x2000 || (code > 0x303f && code < 0xd800);

/** The buckets of a word's parts: itself and, unless it is an emoji, the runs of characters within it. */
export const bucketsOfWord = (word: string): readonly number[] => {
  const buckets = [bucketOf(hashOfWord(word))];
  if (!isLetter(word.charCodeAt(0))) return buckets;
  const codeAt = (at: number): number => (at < 0 || at === word.length ? blank : word.charCodeAt(at));
  for (let from = -1; from + runLength <= word.length + 1; from += 1) {
    let run: number = seeds.run;
    for (let at = from; at < from + runLength; at += 1) run = mix(run, codeAt(at));
    buckets.push(bucketOf(run));
  }
  return buckets;
};
