import { run } from './run.ts';

// npm runs a script in the project's folder; the paths its caller typed start where the caller stands.
const { INIT_CWD, npm_lifecycle_event: script } = process.env;
if (script === 'sluss' && INIT_CWD) process.chdir(INIT_CWD);

// Whoever closed a pipe has seen enough: no crash. A command to which it matters hears of it from the stream that it writes.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

process.exitCode = await run(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  environment: process.env,
});
