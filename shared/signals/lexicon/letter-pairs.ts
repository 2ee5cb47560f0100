/**
 * Which letters follow a letter in at least 1 of 500 places in Swedish or English running text. Counted in ABSAbank-Imm and the
 * argumentation sentences of SuperLim-2 (Språkbanken Text, CC BY 4.0) and in English discussion pages (context_toxicity, Apache-2.0).
 */
const followers: Readonly<Record<string, string>> = {
  a: 'bcdfghiklmnprstuvwy',
  b: 'abceijlorstuvyåäö',
  c: 'acehiklorstuy',
  d: 'abdefgijlmnorstuvyåäö',
  e: 'abcdefghiklmnopqrstuvwxy',
  f: 'acdefgilorstuyåäö',
  g: 'abdefghijklmnoprstuyåäö',
  h: 'aceijlnortuyåäö',
  i: 'abcdefgjklmnoprstvxz',
  j: 'acdeiklnoprstuäö',
  k: 'abdeghilnoprstuvwyäö',
  l: 'abcdefghijklmnoprstuvwyåäö',
  m: 'abdefghiklmnoprstuvyåäö',
  n: 'abcdefghiklnopstuvyåäö',
  o: 'abcdefghijklmnoprstuvwx',
  p: 'adefghiklmnoprstuvyå',
  q: 'au',
  r: 'abcdefghijklmnoprstuvwyåäö',
  s: 'abcdefghijklmnoprstuvwyåäö',
  t: 'abcefghijlmnorstuvwyåäö',
  u: 'abcdefgiklmnoprstvxy',
  v: 'adefgiklmnorstuvyåä',
  w: 'aehilnoprs',
  x: 'abcefhilnoptuxy',
  y: 'abcdefghiklmnoprstuvwx',
  z: 'aehijlouyz',
  å: 'bdegklnprstv',
  ä: 'cdfgklmnprstvx',
  ö: 'dfgjklmnprstv',
};

/** By the two letters' codes below 256: 1 rare, 0 usual or unknown. A letter drawn out is not rare. */
const rare = new Uint8Array(256 * 256);
for (const [first, usual] of Object.entries(followers)) {
  for (const second of Object.keys(followers))
    if (second !== first && !usual.includes(second)) rare[first.charCodeAt(0) * 256 + second.charCodeAt(0)] = 1;
}

/** The share of a word's letter pairs, 0..1, that hardly occur in either language; pairs with a letter of another alphabet or accent do not count. */
export const rarePairs = (word: string): number => {
  let count = 0;
  for (let at = 1; at < word.length; at += 1) {
    const first = word.charCodeAt(at - 1);
    const second = word.charCodeAt(at);
    if (first < 256 && second < 256) count += rare[first * 256 + second] ?? 0;
  }
  return count / Math.max(1, word.length - 1);
};
