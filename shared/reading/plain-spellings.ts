/** The letters that a digit or a sign stands for, the likeliest first. */
const stands: Readonly<Record<string, string>> = {
  '0': 'oö',
  '1': 'il',
  '3': 'e',
  '4': 'aä',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'aä',
  $: 's',
  '€': 'e',
  '£': 'l',
  '!': 'i',
  '|': 'li',
  '+': 't',
  _: '',
};
const mostReadings = 16;

const unleeted = (word: string): readonly string[] => {
  let readings = [''];
  for (const character of word) {
    const letters = stands[character] ?? character;
    if (letters !== '') readings = readings.flatMap((start) => Array.from(letters, (letter) => start + letter)).slice(0, mostReadings);
  }
  return readings;
};

export const squeezed = (word: string): readonly string[] => {
  if (!/(.)\1/.test(word)) return [];
  const long = word.replace(/(.)\1{2,}/g, '$1$1');
  return [long, word.replace(/(.)\1{2,}/g, '$1'), ...(word === long ? [] : [long.replace(/(.)\1/g, '$1')])];
};

/** hōra, hörá: å, ä and ö without their dots are in the vocabulary already. */
export const withoutAccents = (word: string): readonly string[] =>
  /[^a-zåäö']/.test(word) ? [word.normalize('NFD').replace(/\p{M}/gu, '')] : [];

export const notLetters = /[^\p{L}\p{M}']/u;

/** What a word may be without digits and signs for letters and letters drawn out; none where it has neither. */
export const plainSpellings = (word: string): readonly string[] => {
  const letters = notLetters.test(word) ? (/\p{L}/u.test(word) ? unleeted(word) : []) : [word];
  return [...letters, ...letters.flatMap(squeezed)].filter((spelling) => spelling !== word);
};
