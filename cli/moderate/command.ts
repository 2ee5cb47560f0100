import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { languages } from '../../shared/messages/catalogue.ts';
import type { Command } from '../command.ts';
import { cannotRead, codeOf, UsageError } from '../errors.ts';
import { judgingPolicy } from '../policy-file.ts';
import { createProgress } from '../progress.ts';
import { linesOf } from './lines.ts';
import { isBlankLine, moderateLine } from './moderate-line.ts';
import { createTally } from './tally.ts';

const help = `sluss moderate [FILE|-] [--policy FILE] [--stats] [--language sv|en]

Judges comments, each alone, in the order they come. Reads JSON lines from FILE, or from standard input:
  {"id": "a1", "body": "…", "author": {"name": "…", "email": "…", "url": "https://…"}}
Only body is needed: 1–20,000 UTF-16 units, not blank. Other keys are ignored; blank lines are skipped.

Writes a line for each:
  {"id": "a1", "outcome": "approve" | "hold" | "reject", "reasons": [{"code", "category", "score", "detector", "message", "spans"}],
   "policyVersion": "…", "engineVersion": "…"}
or, where a line is no comment, {"line": 7, "error": {"code", "message"}}
with the code invalid-json, invalid-comment or line-too-long (over 4 MiB).

  --policy FILE      a policy in JSON instead of the default one; its mode is "machine" where it names none
  --stats            counts and comments per second, on standard error
  --language sv|en   of the messages (en)

Exit status: 0 all well, 1 some line was no comment, 2 it could not be done.
`;

const advice = 'Give the path of a file of JSON lines, or - for standard input.';

const openFile = async (file: string): Promise<Readable> => {
  try {
    return (await open(file)).createReadStream();
  } catch (error) {
    throw cannotRead(file, error, advice);
  }
};

const readOptions = (args: readonly string[]) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { policy: { type: 'string' }, stats: { type: 'boolean' }, language: { type: 'string', default: 'en' } },
  });
  const language = languages.find((known) => known === values.language);
  if (!language) throw new UsageError(`--language is one of ${languages.join(', ')}.`);
  if (positionals.length > 1) throw new UsageError(`one file at a time, not ${positionals.length}. ${advice}`);
  return { ...values, language, file: positionals[0] ?? '-' };
};

export const moderate: Command = {
  help,
  run: async (args, { input, output, errors }) => {
    const { file, language, stats, ...options } = readOptions(args);
    const policy = await judgingPolicy(options.policy);
    const source = file === '-' ? input : await openFile(file);
    const now = (): number => performance.now();
    const tally = createTally(now);
    const isTyped = file === '-' && input.isTTY;
    const progress = errors.isTTY && !output.isTTY && !isTyped ? createProgress(errors, now) : undefined;

    const moderated = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
      for await (const lines of linesOf(chunks)) {
        const results = lines.filter((line) => !isBlankLine(line)).map((line) => moderateLine(line, policy, language));
        results.forEach(tally.count);
        progress?.show(tally.soFar);
        if (results.length > 0) yield results.map((result) => `${JSON.stringify(result)}\n`).join('');
      }
    };

    try {
      await pipeline(source, moderated, output, { end: false });
    } catch (error) {
      if (codeOf(error) === 'EISDIR') throw cannotRead(file, error, advice);
      if (codeOf(error) !== 'EPIPE') throw error; // a reader that has seen enough, such as head
    } finally {
      progress?.clear();
    }
    if (stats) errors.write(tally.summary());
    return tally.refused() > 0 ? 1 : 0;
  },
};
