import { Readable, Writable } from 'node:stream';
import { run } from '../../cli/run.ts';

const collector = (isTTY: boolean) => {
  const parts: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      parts.push(chunk);
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY }), text: () => Buffer.concat(parts).toString() };
};

type Options = {
  readonly input?: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  readonly environment?: NodeJS.ProcessEnv;
  /** Which of the streams are a terminal. */
  readonly terminals?: readonly ('input' | 'output' | 'errors')[];
};

/** Runs a command line on streams of its own. */
export const sluss = async (words: readonly string[], { input = [], environment = {}, terminals = [] }: Options = {}) => {
  const output = collector(terminals.includes('output'));
  const errors = collector(terminals.includes('errors'));
  const source = Object.assign(Readable.from(input, { objectMode: false }), { isTTY: terminals.includes('input') });
  const status = await run(words, { input: source, output: output.stream, errors: errors.stream, environment });
  return { status, output: output.text(), errors: errors.text() };
};

export const jsonLines = (text: string): readonly unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
