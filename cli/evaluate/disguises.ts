import { choose, chooseSome, type Random } from './random.ts';

/** Text as somebody writes it who wants people to read it and machines not to. Pure: the same text and random numbers, the same disguise. */
export type Disguise = {
  readonly name: string;
  /** Of a text in another language it would be no disguise. */
  readonly language?: string;
  readonly disguise: (text: string, random: Random) => string;
};

/** Words of four letters and more that carry no meaning alone; shorter ones are left in plain text anyway. */
const functionWords = new Set(
  `inte eller från till under över efter innan utan mellan genom alla allt andra dessa denna detta deras dina eran sina vara varit
  blir blev hade skulle ska kunde kanske också bara redan sedan aldrig alltid något någon några vilken vilket varför
  that this with from they them their there then than have been were will would could should about into your yours what
  when where which while never always also just some many much more most very here such only over under`.split(/\s+/),
);

/** Addresses, numbers and their like are exact: nobody could use them disguised. */
const isExact = (chunk: string): boolean => /[@/\d]|\p{L}\.\p{L}/u.test(chunk);

const inChunks = (text: string, change: (chunk: string) => string): string =>
  text.replace(/\S+/gu, (chunk) => (isExact(chunk) ? chunk : change(chunk)));

const contentWord = /(?<![\p{L}\p{M}'’])\p{L}{4,}(?![\p{L}\p{M}'’])/gu;

const isContentWord = (word: string): boolean => !functionWords.has(word.toLowerCase());

type Change = (letters: readonly string[], random: Random) => string;

/** Changes content words and nothing else, so that the sentence still reads. */
const inWords =
  (change: Change): Disguise['disguise'] =>
  (text, random) =>
    inChunks(text, (chunk) => chunk.replace(contentWord, (word) => (isContentWord(word) ? change([...word], random) : word)));

const places = (letters: readonly string[], suits: (letter: string, at: number) => boolean): readonly number[] =>
  [...letters.keys()].filter((at) => suits(letters[at] ?? '', at));

/** Some of the letters that `table` knows, at most `share` of the word. */
const replacing =
  (table: Readonly<Record<string, string>>, share: number): Change =>
  (letters, random) => {
    const suited = places(letters, (letter) => table[letter] !== undefined);
    const chosen = chooseSome(suited, Math.floor(letters.length * share), random);
    return letters.map((letter, at) => (chosen.has(at) ? choose([...(table[letter] ?? '')], random, letter) : letter)).join('');
  };

/** Between letters, never before the first or after the last. */
const inserting =
  (choices: readonly string[], share: number): Change =>
  (letters, random) => {
    const gaps = chooseSome(
      places(letters, (_, at) => at > 0),
      Math.ceil((letters.length - 1) * share),
      random,
    );
    return letters.map((letter, at) => (gaps.has(at) ? choose(choices, random, '') + letter : letter)).join('');
  };

const spelledOut =
  (separators: readonly string[], margin: string): Change =>
  (letters, random) =>
    margin + letters.join(choose(separators, random, ' ')) + margin;

const vowel = /[aeiouyåäö]/i;

const repeated: Change = (letters, random) => {
  const vowels = places(letters, (letter) => vowel.test(letter));
  const [chosen] = chooseSome(vowels.length > 0 ? vowels : [...letters.keys()], 1, random);
  return letters.map((letter, at) => (at === chosen ? letter.repeat(3 + Math.floor(random() * 4)) : letter)).join('');
};

/** Two neighbours inside the word; people read over it while the first and the last letter stand. */
const swapped: Change = (letters, random) => {
  const suited = places(letters, (letter, at) => at > 0 && at < letters.length - 2 && letter !== letters[at + 1]);
  const [chosen] = chooseSome(suited, 1, random);
  if (chosen === undefined) return letters.join('');
  return letters.toSpliced(chosen, 2, letters[chosen + 1] ?? '', letters[chosen] ?? '').join('');
};

const marksUp = [
  ['<b>', '</b>'],
  ['<i>', '</i>'],
  ['<!--', '-->'],
  ['**', '**'],
  ['_', '_'],
] as const;

const marked: Change = (letters, random) => {
  const [open, close] = choose(marksUp, random, marksUp[0]);
  const start = 1 + Math.floor(random() * (letters.length - 3));
  const [before, inside, after] = [letters.slice(0, start), letters.slice(start, start + 2), letters.slice(start + 2)];
  const kept = open === '<!--' ? [...before, open, close, ...inside] : [...before, open, ...inside, close];
  return [...kept, ...after].join('');
};

const wordsInARow = 3;

/** Up to three words run together; a sentence's end and exact text keep their blanks. */
const joined: Disguise['disguise'] = (text) => {
  let run = 1;
  return text.split(/( )/).reduce((written, part, at, parts) => {
    const [left = '', right = ''] = [parts[at - 1], parts[at + 1]];
    const isContent = [left, right].some((chunk) => (chunk.match(contentWord) ?? []).some(isContentWord));
    const joins =
      part === ' ' && /[\p{L}]$/u.test(left) && /^\p{L}/u.test(right) && isContent && !isExact(left + right) && run < wordsInARow;
    if (part === ' ') run = joins ? run + 1 : 1;
    return joins ? written : written + part;
  }, '');
};

const withoutDots: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', Å: 'A', Ä: 'A', Ö: 'O' };

const leetSigns = { a: '4@', e: '3', i: '1!', o: '0', s: '5$', t: '7', A: '4', E: '3', I: '1', O: '0', S: '5', å: '4', ä: '4', ö: '0' };
/** Cyrillic and Greek letters that look the same in most typefaces. */
const lookAlikes = {
  ...{ a: 'а', c: 'с', e: 'е', i: 'і', j: 'ј', o: 'оο', p: 'р', s: 'ѕ', x: 'х', y: 'у', v: 'ν' },
  ...{ A: 'АΑ', B: 'ВΒ', C: 'С', E: 'ЕΕ', H: 'НΗ', K: 'КΚ', M: 'МΜ', N: 'Ν', O: 'ОΟ', P: 'РΡ', S: 'Ѕ', T: 'ТΤ', X: 'ХΧ' },
};
const invisible = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'];
const combining = ['\u0332', '\u0335', '\u0336', '\u0346', '\u034a', '\u0353'];

const fullWidth: Change = (letters) =>
  letters.map((letter) => (/[a-z]/i.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter)).join('');

/** In the order in which they are reported. */
export const disguises: readonly Disguise[] = [
  { name: 'leet', disguise: inWords(replacing(leetSigns, 0.5)) },
  { name: 'spaced', disguise: inWords(spelledOut([' '], ' ')) },
  { name: 'dotted', disguise: inWords(spelledOut(['.', '·', '-', '*'], '')) },
  { name: 'look-alikes', disguise: inWords(replacing(lookAlikes, 1)) },
  { name: 'zero-width', disguise: inWords(inserting(invisible, 1)) },
  { name: 'repeated', disguise: inWords(repeated) },
  { name: 'full-width', disguise: inWords(fullWidth) },
  { name: 'combining', disguise: inWords(inserting(combining, 1)) },
  { name: 'swapped', disguise: inWords(swapped) },
  {
    name: 'undotted',
    language: 'sv',
    disguise: (text) => inChunks(text, (chunk) => chunk.replace(/[åäö]/gi, (letter) => withoutDots[letter] ?? letter)),
  },
  { name: 'joined', disguise: joined },
  { name: 'markup', disguise: inWords(marked) },
];
