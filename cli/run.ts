import type { Command, ExitStatus, Terminal } from './command.ts';
import { commands } from './commands.ts';
import { codeOf, UsageError } from './errors.ts';

const overview = `sluss COMMAND [OPTION …]

Commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(18)}${summary}`).join('\n')}
  help COMMAND      what the command reads, writes and can be told

Exit status: 0 all well, 1 done but some input was refused, 2 it could not be done.
`;

type Found = { readonly name: string; readonly command: Command; readonly args: readonly string[] };

const find = async (words: readonly string[]): Promise<Found> => {
  const entry = commands.find(({ name }) => name.split(' ').every((word, at) => word === words[at]));
  if (entry) return { name: entry.name, command: await entry.load(), args: words.slice(entry.name.split(' ').length) };
  throw new UsageError(`there is no command '${words.join(' ')}'. 'sluss help' lists them.`);
};

/** What Node says of an option that is none, or has no value, without its advice, which is about something else. */
const optionError = (error: unknown, name: string): unknown => {
  if (!(error instanceof Error) || !codeOf(error)?.startsWith('ERR_PARSE_ARGS')) return error;
  const [told = ''] = error.message.split(/ To specify|\n/);
  return new UsageError(`${told.replace(/\.$/, '')}. 'sluss help ${name}' says what there is.`, { cause: error });
};

const dispatch = async (words: readonly string[], terminal: Terminal): Promise<ExitStatus> => {
  const [first, ...rest] = words;
  if (first === undefined) throw new UsageError(`which command?\n\n${overview.trimEnd()}`);
  const asksForHelp = first === 'help' || words.includes('--help');
  const named = words.filter((word) => word !== '--help').slice(first === 'help' ? 1 : 0);
  if (asksForHelp) {
    terminal.output.write(named.length === 0 ? overview : (await find(named)).command.help);
    return 0;
  }
  const { name, command, args } = await find([first, ...rest]);
  return command.run(args, terminal).catch((error: unknown) => {
    throw optionError(error, name);
  });
};

/** What the caller or the system has to put right, and no bug of ours: an unknown option, a full disk. */
const isExpected = (error: Error): boolean => error instanceof UsageError || 'syscall' in error;

/** Runs one command line. What goes wrong is told on `terminal.errors`; a bug with its stack. */
export const run = async (words: readonly string[], terminal: Terminal): Promise<ExitStatus> => {
  try {
    return await dispatch(words, terminal);
  } catch (error) {
    const told = !(error instanceof Error) ? String(error) : isExpected(error) ? error.message : error.stack;
    terminal.errors.write(`sluss: ${told}\n`);
    return 2;
  }
};
