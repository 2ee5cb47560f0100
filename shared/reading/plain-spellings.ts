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

/** What has no sign that stands for a letter between two letters is read as it is: only each sign's letters multiply the readings. */
const unleeted = (word: string): readonly string[] => {
  let readings = [''];
  let from = 0;
  const addPlain = (to: number): void => {
    if (to > from) readings = readings.map((start) => start + word.slice(from, to));
  };
  for (let at = 0; at < word.length; at += 1) {
    const letters = stands[word[at] ?? ''];
    if (letters === undefined) continue;
    addPlain(at);
    from = at + 1;
    if (letters !== '') readings = readings.flatMap((start) => Array.from(letters, (letter) => start + letter)).slice(0, mostReadings);
  }
  addPlain(word.length);
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
