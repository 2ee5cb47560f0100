import { createHash } from 'node:crypto';
import { readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Command, Terminal } from '../command.ts';
import { cannotRead, codeOf, UsageError } from '../errors.ts';
import { isSealed } from '../evaluate/suite.ts';
import { createCorpus } from './corpus.ts';
import { decisionSet, readDecisions } from './decisions.ts';
import { type Document, subjects } from './document.ts';
import { cardFigures, replaceFigures, type Source } from './figures.ts';
import { learn } from './learning.ts';
import { modelFileOf } from './model-file.ts';
import * as readers from './readers.ts';
import { labelledSets } from './sets.ts';

const ownModel = fileURLToPath(new URL('../../shared/signals/model/model.json', import.meta.url));

const help = `sluss train --data DIR [--suite FILE …] [--decisions FILE] [--out FILE] [--card FILE]

Trains the model that judges texts statistically, on the labelled sets in DIR, on functional suites and on moderators' decisions.
What DIR lacks is said and left out. It knows:
${labelledSets.map(({ file }) => `  ${file}`).join('\n')}

  --data DIR         the folder of the sets
  --suite FILE       a suite in the form of test/suites, as JSON lines; as often as there are
  --decisions FILE   decisions, as JSON lines; a hundred and more of either kind calibrate alone:
                     {"body": "…", "outcome": "approve" | "restore" | "reject" | "remove", "category": "…", "language": "sv"}
                     category and language may be left out
  --out FILE         where the model goes; without it, over the one that comes with sluss
  --card FILE        a model card, whose part with the figures is written anew

Writes the figures on standard output, in Markdown; how far it has come, on standard error. The same input gives the same model.

Exit status: 0 all well, 1 some line was no decision, 2 it could not be done.
`;

const undefinedIfMissing = (error: unknown): undefined => {
  if (codeOf(error) === 'ENOENT') return undefined;
  throw error;
};

const readSets = async (folder: string, tell: (message: string) => void) => {
  const documents: Document[] = [];
  const sources: Source[] = [];
  for (const { read, ...set } of labelledSets) {
    const text = await readFile(join(folder, set.file), 'utf8').catch(undefinedIfMissing);
    if (text === undefined) {
      tell(`${set.file}: missing, left out`);
      continue;
    }
    try {
      const examples = read(text).filter(({ body }) => body.trim() !== '');
      documents.push(...examples.map((example) => ({ set: set.name, ...example })));
      sources.push({ ...set, version: versionOf(text), documents: examples.length });
    } catch (error) {
      throw new UsageError(
        `${join(folder, set.file)} is not the set that has this name: ${error instanceof Error ? error.message : error}`,
      );
    }
  }
  return { documents, sources };
};

const versionOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

const readSuite = async (file: string) => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw cannotRead(file, error, 'Give --suite the path of a file of JSON lines.');
  });
  if (isSealed(await realpath(file))) throw new UsageError(`${file} is sealed: it measures, and nothing is learned from it.`);
  try {
    const documents = readers.suite(text);
    const [first] = documents;
    if (!first) throw new TypeError('it has no case');
    const source = { name: first.set, file: basename(file), from: 'written for this project', licence: 'Apache-2.0' };
    return { documents, source: { ...source, version: versionOf(text), documents: documents.length } };
  } catch (error) {
    throw new UsageError(`${file} is no suite: ${error instanceof Error ? error.message : error}`);
  }
};

const readDecisionFile = async (file: string) => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw cannotRead(file, error, 'Give --decisions the path of a file of JSON lines.');
  });
  return readDecisions(text);
};

const readOptions = (args: readonly string[]) => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { data: text, suite: { ...text, multiple: true, default: [] }, decisions: text, out: text, card: text },
  });
  if (values.data === undefined) throw new UsageError('Give --data the folder of the labelled sets.');
  return { ...values, data: values.data };
};

export const train: Command = {
  help,
  run: async (args, { output, errors }: Terminal) => {
    const { data, suite, decisions, out = ownModel, card } = readOptions(args);
    const tell = (message: string): void => void errors.write(`${message}\n`);
    await readdir(data).catch((error: unknown) => {
      throw cannotRead(data, error, 'Give --data the folder of the labelled sets.');
    });
    const sets = await readSets(data, tell);
    const suites = await Promise.all(suite.map(readSuite));
    const documents = [...sets.documents, ...suites.flatMap((one) => one.documents)];
    const sources = [...sets.sources, ...suites.map((one) => one.source)];
    const decided = decisions === undefined ? { documents: [], refused: [] } : await readDecisionFile(decisions);
    if (decided.refused.length > 0) tell(`${decisions}: no decision in line ${decided.refused.join(', ')}`);
    tell(`${documents.length + decided.documents.length} texts, of them ${decided.documents.length} ${decisionSet}`);

    const corpus = createCorpus([...documents, ...decided.documents]);
    const learned = subjects.flatMap((subject) => {
      const found = learn(corpus, subject, tell);
      if (!found) tell(`${subject}: not learned, for want of examples or counter-examples`);
      return found ?? [];
    });
    if (learned.length === 0) throw new UsageError(`there is nothing to learn from in ${data}. 'sluss help train' names the files.`);

    const today = new Date().toISOString().slice(0, 10);
    const figures = cardFigures(today, sources, learned);
    await writeFile(out, `${JSON.stringify(modelFileOf(learned, today), null, 2)}\n`);
    if (card !== undefined) await writeFile(card, replaceFigures((await readFile(card, 'utf8').catch(undefinedIfMissing)) ?? '', figures));
    output.write(figures);
    return decided.refused.length > 0 ? 1 : 0;
  },
};
