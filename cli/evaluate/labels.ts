import { UsageError } from '../errors.ts';

/** What suites call a comment that must not be published unseen, and one that must. */
const positives = [
  '1',
  'true',
  'yes',
  'y',
  'hold',
  'reject',
  'toxic',
  'hate',
  'hateful',
  'off',
  'offensive',
  'abusive',
  'abuse',
  'harmful',
  'spam',
];
const negatives = ['0', 'false', 'no', 'n', 'approve', 'not', 'none', 'neither', 'ham', 'clean', 'ok', 'normal'];
const meanings = new Map([...positives.map((word) => [word, true] as const), ...negatives.map((word) => [word, false] as const)]);

/** `non-hateful`, `not toxic`, `nothate`: the same word denied. */
const denial = /^(?:non|not)[\s_-]?(?=\p{L})/u;

const plainValue = (value: unknown): string => {
  const word = String(value ?? '')
    .trim()
    .toLowerCase();
  return word !== '' && Number.isFinite(Number(word)) ? String(Number(word)) : word;
};

export type LabelReader = (value: unknown) => boolean | undefined;

/** True where the value says that the comment must not be published unseen; undefined where it says nothing that is known. */
export const readKnownLabel: LabelReader = (value) => {
  const word = plainValue(value);
  return meanings.get(word) ?? (positives.includes(word.replace(denial, '')) ? false : undefined);
};

/**
 * How the label column `column` with these `values` is read: by what its words mean, or as positive where one of `positive` stands.
 * @throws UsageError for numbers other than 0 and 1, which could mean anything, and for a positive value that is nowhere in it.
 */
export const labelReader = (file: string, column: string, values: readonly unknown[], positive: readonly string[]): LabelReader => {
  const found = [...new Set(values.map(plainValue))].filter((value) => value !== '');
  const listed = `${file}: column ${JSON.stringify(column)} holds ${found
    .slice(0, 8)
    .map((value) => JSON.stringify(value.slice(0, 40)))
    .join(', ')}${found.length > 8 ? ', …' : ''}`;
  if (positive.length > 0) {
    const wanted = new Set(positive.map(plainValue));
    const absent = [...wanted].find((value) => !found.includes(value));
    if (absent !== undefined) throw new UsageError(`${listed} and no ${JSON.stringify(absent)}. Give --positive a value that is in it.`);
    return (value) => (plainValue(value) === '' ? undefined : wanted.has(plainValue(value)));
  }
  const isClear = found.some((value) => readKnownLabel(value) !== undefined);
  const isScale = found.some((value) => Number.isFinite(Number(value)) && readKnownLabel(value) === undefined);
  if (found.length > 0 && (isScale || !isClear))
    throw new UsageError(
      `${listed}. Say with --positive VALUE which of them mean that a comment must not be published unseen (several: --positive once for each), with --label COLUMN which other column says so, or with --clean that every row is clean text.`,
    );
  return readKnownLabel;
};
