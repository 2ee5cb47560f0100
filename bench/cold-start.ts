import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createSecrets } from '../infra/local/provision/secrets.ts';
import { synthesise } from '../infra/local/synth.ts';
import { readAssembly } from '../infra/local/template/assembly.ts';
import { readDeployment } from '../infra/local/template/deployment.ts';
import { type Benchmark, inFolder, median, project, table } from './measured.ts';

const rounds = 15;

/** From the start of the process until it asks for its first invocation: what Lambda calls Init, on this machine. */
const coldStart = (folder: string, environment: Readonly<Record<string, string>>): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer((request) => {
      const elapsed = performance.now() - start;
      child?.kill('SIGKILL');
      server.close();
      if (request.url?.endsWith('/next')) resolve(elapsed);
      else reject(new Error(`the handler in ${folder} does not start`));
    });
    let start = 0;
    let child: ChildProcess | undefined;
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      const env = { ...environment, _HANDLER: 'index.handler', LAMBDA_TASK_ROOT: folder, AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${port}` };
      start = performance.now();
      child = spawn(process.execPath, [join(project, 'infra/local/runtime-client.ts')], { env, stdio: 'ignore' });
      child.once('error', reject);
    });
  });

/** Each bundle's size, and its cold start as a ratio to a handler that does nothing, in turn within one run. */
export const coldStarts: Benchmark = {
  name: 'cold-start',
  run: () =>
    inFolder(async (folder) => {
      await synthesise(join(folder, 'assembly'), new AbortController().signal);
      const places = { gateway: 'http://127.0.0.1:1', queues: 'http://127.0.0.1:1', secrets: join(folder, 'secrets') };
      const { functions, secrets } = readDeployment(readAssembly(join(folder, 'assembly')), places);
      createSecrets(secrets, places.secrets);
      const empty = join(folder, 'empty');
      mkdirSync(empty);
      writeFileSync(join(empty, 'index.mjs'), 'export const handler = async () => ({});');

      const rows: (string | number)[][] = [];
      for (const { name, folder: code, Environment } of functions) {
        const ratios: number[] = [];
        const times: number[] = [];
        for (let round = 0; round < rounds; round += 1) {
          const nothing = await coldStart(empty, {});
          const something = await coldStart(code, { AWS_REGION: 'eu-north-1', ...Environment.Variables });
          times.push(something);
          ratios.push(something / nothing);
        }
        const file = readFileSync(join(code, 'index.mjs'));
        rows.push([
          name.replace(/^.*moderation-|Function.*$/g, ''),
          `${(file.length / 1000).toFixed(0)} kB`,
          `${(gzipSync(file).length / 1000).toFixed(0)} kB`,
          `${median(times).toFixed(0)} ms`,
          median(ratios).toFixed(2),
        ]);
      }
      return {
        heading: 'Bundles and cold starts',
        lines: table(['function', 'bundle', 'gzip', 'start, median', `ratio to an empty handler, median of ${rounds}`], rows),
      };
    }),
};
