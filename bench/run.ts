// Runs the benchmarks that are named, or all but the long ones, and prints what they found; --write keeps it in bench/results/. `desk` is quicker
// to try with fewer comments: --held 500.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { coldStarts } from './cold-start.ts';
import { cost } from './cost.ts';
import { desk, leastHeld } from './desk.ts';
import { engine } from './engine.ts';
import { kills } from './kills.ts';
import { others } from './others.ts';
import { privacy } from './privacy.ts';
import { thread } from './thread.ts';
import { wholePath } from './whole-path.ts';

const benchmarks = [engine, others, coldStarts, wholePath, cost];
const long = [thread, desk, kills, privacy];

const { values: asked, positionals: wanted } = parseArgs({
  options: { write: { type: 'boolean' }, held: { type: 'string', default: '10000' } },
  allowPositionals: true,
});
const known = [...benchmarks, ...long];
const unknown = wanted.find((name) => !known.some((benchmark) => benchmark.name === name));
if (unknown !== undefined) {
  console.error(`There is no benchmark ${unknown}; there are ${known.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const held = Number(asked.held);
if (!Number.isInteger(held) || held < leastHeld) {
  console.error(`--held must be a whole number from ${leastHeld}.`);
  process.exit(2);
}

const results = join(import.meta.dirname, 'results');
const machine = `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${new Date().toISOString().slice(0, 10)}.`;
for (const { name, run } of wanted.length === 0 ? benchmarks : known.filter((benchmark) => wanted.includes(benchmark.name))) {
  process.stderr.write(`${name} …\n`);
  const { heading, lines } = await run({ held });
  const text = [`# ${heading}`, '', machine, '', ...lines, ''].join('\n');
  console.log(text);
  if (!asked.write) continue;
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, `${name}.md`), text);
}
