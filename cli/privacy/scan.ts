import { existsSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { systemClock } from '../../functions/adapters/system.ts';
import type { Command } from '../command.ts';
import { counted } from '../counted.ts';
import { dataFolder, findDeployment, project } from '../deployment.ts';
import { cannotRead, UsageError } from '../errors.ts';
import { createProgress } from '../progress.ts';
import { createFileScan } from './files.ts';
import { createFindings } from './findings.ts';
import { createLook } from './look.ts';
import { createMatcher } from './matcher.ts';
import { scanTable } from './tables.ts';
import { type Term, termOf } from './terms.ts';

const help = `sluss privacy scan [--find FILE|-] [--path PATH] [--no-tables] [--outputs FILE]

Looks for people's e-mail and IP addresses wherever sluss could have left them, and says of each place whether it belongs there.

Reads the addresses a line each from FILE, or from standard input. None can be named on the command line: what stands there is shown to
everybody on the machine while the command runs, and the shell keeps it in its history.

Looks through the three tables, item by item (on AWS that is a read of all of them), and through files: the instance's data with its
queues, logs, bundles and the engines' databases, what was deleted in them too; and cdk.out. Finds an address as it is, in capitals,
in base64, percent, JSON, quoted-printable and UTF-16 notation, and inside gzip, up to three of them in each other.

Writes a line for each, between tabs: belongs or stray; which line of the list it is of, never the address itself; where, with the
byte; how it is written there, the outermost first; how often. An address belongs in the contact table until its time is over.

  --find FILE       the addresses, a line each; - is standard input (the default)
  --path PATH       a file or folder to look through, as often as you like, instead of the instance's data and cdk.out
  --no-tables       files only: no instance need run, and nothing belongs in a database's file
  --outputs FILE    a deployment on AWS: the file that cdk deploy --outputs-file wrote. Its queues are not looked into, since a message
                    that is read counts as received; save its logs (aws logs tail) and give their --path

Exit status: 0 all that was found belongs, 1 something does not or could not be looked into, 2 it could not be done.
`;

const options = {
  find: { type: 'string', default: '-' },
  path: { type: 'string', multiple: true },
  'no-tables': { type: 'boolean' },
  outputs: { type: 'string' },
} as const;

const advice = 'Give the path of a file of addresses, or - for standard input.';

const readList = async (file: string, input: NodeJS.ReadableStream): Promise<readonly string[]> => {
  const list = await (file === '-' ? text(input) : readFile(file, 'utf8')).catch((error: unknown) => {
    throw cannotRead(file, error, advice);
  });
  return list.split(/\r?\n/);
};

const cannotLookInto =
  (path: string) =>
  (error: unknown): never => {
    throw cannotRead(path, error, '--path is a file or folder to look through.');
  };

export const privacyScan: Command = {
  help,
  run: async (args, { input, output, errors, environment }) => {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    // Which would else be repeated.
    if (positionals.length > 0) throw new UsageError(`no address is taken from the command line. ${advice}`);
    const { find: file, path = [], outputs } = values;
    const list = await readList(file, input);
    const named = list.map((one, at) => ({ label: `line ${at + 1}`, one })).filter(({ one }) => one.trim() !== '');
    const terms = named.map(({ label, one }): Term => {
      const term = termOf(label, one);
      if (!term) throw new UsageError(`${label} is neither an e-mail address nor an IP address. Give one a line.`);
      return term;
    });
    if (terms.length === 0) throw new UsageError(`there is no address to look for. ${advice}`);

    const look = createLook(createMatcher(terms));
    const findings = createFindings(terms);
    const progress = errors.isTTY ? createProgress(errors, () => performance.now()) : undefined;
    let bytes = 0;
    const read = (more: number): void => {
      bytes += more;
      progress?.show(() => `${(bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 0 })} MB`);
    };

    const data = dataFolder(environment);
    const deployment = values['no-tables'] ? undefined : await findDeployment(outputs, environment);
    const own = outputs === undefined ? [data, join(project, 'cdk.out')].filter((each) => existsSync(each)) : [];
    const except = file === '-' ? undefined : await realpath(file);
    const engineFile = deployment?.databaseFile && (await realpath(deployment.databaseFile));
    const scanFiles = createFileScan({ look, findings, engineFile, except, read });
    // Files first: what comes into the table meanwhile is then known to belong.
    for (const each of path.length > 0 ? path : own) await scanFiles(await realpath(each).catch(cannotLookInto(each)));
    for (const { name, table, isContact } of deployment?.tables ?? [])
      await scanTable(table, name, isContact, { look, findings, now: systemClock.now(), read });
    progress?.clear();

    const lines = findings.lines();
    for (const { text: line } of lines) output.write(`${line}\n`);
    for (const missed of findings.unread()) errors.write(`not looked into whole: ${missed}\n`);
    const stray = lines.filter((line) => line.stray).length;
    const [sought, belong] = [
      counted(terms.length, 'address', 'addresses'),
      counted(lines.length - stray, 'place belongs', 'places belong'),
    ];
    errors.write(`${sought}, ${(bytes / 1e6).toFixed(0)} MB: ${belong}, ${stray} ${stray === 1 ? 'does' : 'do'} not.\n`);
    return stray > 0 || findings.unread().length > 0 ? 1 : 0;
  },
};
