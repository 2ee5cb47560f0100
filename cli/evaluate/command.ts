import { parseArgs } from 'node:util';
import { engineVersion } from '../../shared/engine-version.ts';
import { policyVersion } from '../../shared/policy/policy.ts';
import { categories } from '../../shared/signals/signal.ts';
import type { Command, Terminal } from '../command.ts';
import { UsageError } from '../errors.ts';
import { createTally } from '../moderate/tally.ts';
import { judgingPolicy } from '../policy-file.ts';
import { createProgress } from '../progress.ts';
import { assess, countReasons, type Evaluation, type JudgedCase } from './evaluation.ts';
import { evade } from './evasion.ts';
import { jsonOf } from './json.ts';
import { appendToLog, logsOf } from './log.ts';
import { judgeCase, measuresFor, parseAs } from './measures.ts';
import { writeReport } from './report/report.ts';
import { readRevision } from './revision.ts';
import { readSuite, type Suite } from './suite.ts';
import { summaryOf } from './summary.ts';

const help = `sluss evaluate SUITE… [--report DIR] [--as hateful|CATEGORY,…] [--evasion] [--json] [OPTION …]

Judges every row of labelled suites as 'sluss moderate' judges comments and says how well the decisions agree with the labels.
A suite is JSON lines (.jsonl), CSV (RFC 4180) or TSV (no quoting); a table's first line names its columns.

Columns are known by common names: body, text, content, comment, tweet, sentence, test_case; hold, label, label_gold, class, toxic,
is_toxic, y, expected, subtask_a; function, functionality, func; category; language; target; hateful; author or name; url; id. Or:
  --text COLUMN      holds the text
  --label COLUMN     says whether the comment must not be published unseen (a positive row)
  --positive VALUE   of the label column means yes; once for each value. Without it 1, true, yes, toxic, hateful, OFF, spam and their
                     like mean yes, and 0, false, no, NOT, none, non-hateful, ham and their like mean no
  --function COLUMN  names what the row tests
  --clean            every row is clean text, whatever its columns say; so is a suite without a label column

What is measured:
  --policy FILE      a policy in JSON instead of the default one; its mode is "machine" where it names none
  --as CATEGORY,…    a row is flagged by a reason of these categories, at or above the policy's line, instead of being held or
                     rejected; positive rows of other categories are left out
  --as hateful       … by a reason of hate, or of threat or incitement against a group. Suites with a column 'hateful' are
                     measured so too without being asked
  --evasion          judges each row again in disguises (leet, letters spaced, look-alikes …): is the decision the same?

What is written, on standard output unless a file is named:
  --json             all as JSON instead of text
  --worst N          so many of the worst mistakes of each kind (10)
  --figures-only     no texts; always so for a suite below a folder named sealed
  --report DIR       also DIR/report.html: plots and the worst mistakes with the marked words
  --log FILE         also appends a row to a Markdown table; a sealed suite's goes to log.md beside it in any case

The score is the highest weighed category score, of the categories that the policy has a line for or of those asked for.
Calibration: ten bins of equal width. Coverage: the largest share of comments that could be approved, lowest score first, such that
at least 99 % of them are clean.

Exit status: 0 all well, 1 some row was bad and is left out, 2 it could not be done.
`;

const wholeNumber = (name: string, value: string): number => {
  if (/^\d{1,6}$/.test(value)) return Number(value);
  throw new UsageError(`${name} is a whole number from 0, such as 10, not ${JSON.stringify(value)}.`);
};

const readOptions = (args: readonly string[]) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      text: { type: 'string' },
      label: { type: 'string' },
      positive: { type: 'string', multiple: true, default: [] },
      function: { type: 'string' },
      clean: { type: 'boolean' },
      policy: { type: 'string' },
      as: { type: 'string' },
      evasion: { type: 'boolean' },
      json: { type: 'boolean' },
      worst: { type: 'string', default: '10' },
      'figures-only': { type: 'boolean', default: false },
      report: { type: 'string' },
      log: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new UsageError('which suite? Give the path of labelled JSON lines, CSV or TSV.');
  const parsed = values.as === undefined ? { as: undefined } : parseAs(values.as);
  if ('unknown' in parsed)
    throw new UsageError(
      `--as is hateful or some of ${categories.join(', ')}, with commas between; not ${JSON.stringify(parsed.unknown)}.`,
    );
  return { ...values, ...parsed, worst: wholeNumber('--worst', values.worst), files: positionals };
};

const maxProblems = 20;

const tellProblems = ({ file, problems }: Suite, errors: Terminal['errors']): void => {
  for (const { line, column, message } of problems.slice(0, maxProblems))
    errors.write(`${file}:${line}: ${column === undefined ? '' : `column ${JSON.stringify(column)} `}${message}\n`);
  if (problems.length > maxProblems) errors.write(`${file}: … and ${problems.length - maxProblems} more\n`);
};

export const evaluate: Command = {
  help,
  run: async (args, { output, errors }) => {
    const options = readOptions(args);
    const policy = await judgingPolicy(options.policy);
    const suites = await Promise.all(options.files.map((file) => readSuite(file, options)));
    const logs = suites.map((suite) => logsOf(suite, options.log));
    const at = new Date();
    const isRecorded = options.report !== undefined || logs.flat().length > 0;
    const revision = isRecorded ? await readRevision(logs.flat()) : '';
    const run = { at, revision, engineVersion, policyVersion: policyVersion(policy) };

    const now = (): number => performance.now();
    const tally = createTally(now);
    const progress = errors.isTTY ? createProgress(errors, now) : undefined;
    const judgedOne = ({ row, judged }: JudgedCase): void => {
      tally.count({ id: row.id, ...judged.judgement });
      progress?.show(tally.soFar);
    };
    const evaluateSuite = (suite: Suite): Evaluation => {
      const [first, ...others] = measuresFor(options.as, policy, suite.cases);
      const rows = suite.cases.map((row) => {
        const judgedCase = { row, judged: judgeCase(row, policy) };
        judgedOne(judgedCase);
        return judgedCase;
      });
      return {
        suite,
        figuresOnly: suite.sealed || options['figures-only'],
        assessments: [assess(first, rows), ...others.map((measure) => assess(measure, rows))],
        reasons: countReasons(rows),
        evasion: options.evasion ? evade(rows, first, policy, judgedOne) : undefined,
      };
    };

    const evaluations = suites.map(evaluateSuite);
    progress?.clear();
    for (const [index, evaluation] of evaluations.entries()) for (const file of logs[index] ?? []) await appendToLog(file, evaluation, run);
    if (options.report !== undefined) errors.write(`${await writeReport(options.report, evaluations, run)}\n`);
    output.write(
      options.json
        ? `${JSON.stringify({ engineVersion, policyVersion: run.policyVersion, suites: evaluations.map((evaluation) => jsonOf(evaluation, options.worst)) }, null, 2)}\n`
        : evaluations.map((evaluation) => summaryOf(evaluation, options.worst)).join('\n'),
    );
    for (const suite of suites) tellProblems(suite, errors);
    return suites.some(({ problems }) => problems.length > 0) ? 1 : 0;
  },
};
