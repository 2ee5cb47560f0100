import { UsageError } from '../errors.ts';

/** What a column can be to an evaluation, with the names it is known by, the surest first. */
const known = {
  id: ['id', 'case_id', 'comment_id', 'entry_id', 'example_id', 'sentence_id', 'rev_id'],
  text: ['body', 'test_case', 'text', 'content', 'comment', 'comment_text', 'tweet', 'sentence', 'message', 'sms'],
  label: [
    ...['hold', 'label_gold', 'is_toxic', 'toxic', 'toxicity', 'is_hate', 'is_hateful', 'hate', 'hateful', 'abusive', 'offensive'],
    ...['is_spam', 'spam', 'subtask_a', 'y', 'expected', 'label', 'class'],
  ],
  hateful: ['hateful'],
  function: ['function', 'functionality', 'func'],
  category: ['category'],
  language: ['language', 'lang'],
  target: ['target', 'target_ident'],
  author: ['author', 'author_name', 'name'],
  url: ['url', 'author_url'],
} as const;

type Role = keyof typeof known;

/** The name of the column in each role; no column where none was recognised. */
export type Columns = Readonly<{ text: string } & Partial<Record<Exclude<Role, 'text'>, string>>>;

/** Columns named on the command line. `clean`: every row is clean, whatever its labels say. */
export type ColumnOptions = {
  readonly text?: string | undefined;
  readonly label?: string | undefined;
  readonly function?: string | undefined;
  readonly clean?: boolean | undefined;
};

const plainName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s.-]+/g, '_');

/** @throws UsageError where no column holds the text, or where one that was asked for is not there. */
export const recogniseColumns = (file: string, names: readonly string[], options: ColumnOptions): Columns => {
  const listed = names.length === 0 ? 'it has no rows' : `its columns are ${names.map((name) => JSON.stringify(name)).join(', ')}`;
  const byPlainName = new Map(names.toReversed().map((name) => [plainName(name), name]));
  const asked = (role: 'text' | 'label' | 'function'): string | undefined => {
    const name = options[role];
    if (name === undefined || names.includes(name)) return name;
    throw new UsageError(`${file}:1: there is no column ${JSON.stringify(name)}; ${listed}. Give --${role} one of them.`);
  };
  const recognised = (role: Role): string | undefined => {
    const name = known[role].find((candidate) => byPlainName.has(candidate));
    return name === undefined ? undefined : byPlainName.get(name);
  };

  const text = asked('text') ?? recognised('text');
  if (text === undefined)
    throw new UsageError(
      `${file}:1: no column is known to hold the text; ${listed}. Name it with --text COLUMN; a table's first line names its columns.`,
    );
  const others = {
    id: recognised('id'),
    label: options.clean ? undefined : (asked('label') ?? recognised('label')),
    hateful: options.clean ? undefined : recognised('hateful'),
    function: asked('function') ?? recognised('function'),
    category: recognised('category'),
    language: recognised('language'),
    target: recognised('target'),
    author: recognised('author'),
    url: recognised('url'),
  };
  return { text, ...Object.fromEntries(Object.entries(others).filter(([, name]) => name !== undefined && name !== text)) };
};
