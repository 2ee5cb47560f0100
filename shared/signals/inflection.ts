/** Endings of Swedish and English nouns and adjectives, definite, plural and genitive. */
const regular = 's n ns en ens e es et ets t ts na nas a as ar ars arna arnas or ors orna ornas er ers erna ernas are ares ast aste r rs';
const afterLostVowel = 'a an ans ar ars arna arnas or ors orna ornas en ens et ets er ers erna ernas';

const endings: ReadonlySet<string> = new Set(['', ...regular.split(' ')]);
const strongEndings: ReadonlySet<string> = new Set(afterLostVowel.split(' '));
const abbreviationEndings: ReadonlySet<string> = new Set(['', 's']);

export const longestEnding = 5;

/** A stem and the endings that may follow it. */
export type Stem = { readonly stem: string; readonly endings: ReadonlySet<string> };

/**
 * The stems of a word in normal form: itself; without a final -a or -e (flicka, flickor); without the vowel that falls (fågel,
 * fåglar); with the consonant that doubles (program, programmet); English -y (party, parties). A word of two letters is taken for
 * an abbreviation, which takes only -s: "ap" is not "apor".
 */
export const stemsOf = (word: string): readonly Stem[] => {
  if (word.length <= 2) return [{ stem: word, endings: abbreviationEndings }];
  const stems: Stem[] = [{ stem: word, endings }];
  if (/[^aeiouyåäö][ae]$/.test(word)) stems.push({ stem: word.slice(0, -1), endings: strongEndings });
  if (/[^aeiouyåäö]e[lnr]$/.test(word)) stems.push({ stem: word.slice(0, -2) + word.slice(-1), endings: strongEndings });
  if (/[aeiouyåäö][mn]$/.test(word)) stems.push({ stem: word + word.slice(-1), endings: strongEndings });
  if (/[^aeiou]y$/.test(word)) stems.push({ stem: word.slice(0, -1), endings: new Set(['ies']) });
  return stems;
};
