/** Numbers in words, with the digits that they stand for: as people say telephone numbers. Swedish and English, 0 to 99. */
const units: readonly (readonly [digit: string, words: string])[] = [
  ['1', 'ett en etta ettan one'],
  ['2', 'två tva tvåa tvåan tu two'],
  ['3', 'tre trea trean three'],
  ['4', 'fyra fyran four'],
  ['5', 'fem femma femman five'],
  ['6', 'sex sexa sexan six'],
  ['7', 'sju sjua sjuan seven'],
  ['8', 'åtta atta åttan eight'],
  ['9', 'nio nia nian nie nine'],
];
const teens = [
  ['0', 'noll nolla nollan zero oh nought nil'],
  ['00', 'dubbelnolla dubbelnoll'],
  ['10', 'tio tie ten'],
  ['11', 'elva eleven'],
  ['12', 'tolv twelve'],
  ['13', 'tretton thirteen'],
  ['14', 'fjorton fourteen'],
  ['15', 'femton fifteen'],
  ['16', 'sexton sixteen'],
  ['17', 'sjutton seventeen'],
  ['18', 'arton aderton eighteen'],
  ['19', 'nitton nineteen'],
] as const;
const tens = [
  ['2', 'tjugo tjugi tju twenty'],
  ['3', 'trettio tretti thirty'],
  ['4', 'fyrtio förtio fyrti förti fortio forty fourty'],
  ['5', 'femtio femti fifty'],
  ['6', 'sextio sexti sixty'],
  ['7', 'sjuttio sjutti seventy'],
  ['8', 'åttio åtti attio eighty'],
  ['9', 'nittio nitti ninety'],
] as const;

const spread = (pairs: readonly (readonly [string, string])[]): readonly (readonly [word: string, digits: string])[] =>
  pairs.flatMap(([digits, words]) => words.split(' ').map((word) => [word, digits] as const));

const unitWords = spread(units);
export const numerals: ReadonlyMap<string, string> = new Map([
  ...unitWords,
  ...spread(teens),
  ...spread(tens).flatMap(([word, ten]) => [
    [word, `${ten}0`] as const,
    ...unitWords.map(([unit, digit]) => [word + unit, ten + digit] as const),
  ]),
]);

/** Said twice or three times: double five. */
export const repeaters: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['dubbel', 2],
  ['dubbla', 2],
  ['triple', 3],
  ['trippel', 3],
]);

/** Said between digits, with what is written for it. */
export const between: ReadonlyMap<string, string> = new Map(
  ['streck', 'bindestreck', 'dash', 'hyphen', 'minus', 'tankstreck'].map((word) => [word, '-'] as const),
);
