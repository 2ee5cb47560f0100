import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './settings.ts';

export type Finished = { readonly code: number; readonly output: string };

/** Runs one of the project's own scripts and keeps what it says. */
export const runScript = (args: readonly string[], env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<Finished> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: project, env, signal, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output = `${output}${chunk}`.slice(-20_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });

/** Writes the app's cloud assembly into `folder`, anew. */
export const synthesise = async (folder: string, signal: AbortSignal): Promise<void> => {
  rmSync(folder, { recursive: true, force: true });
  const { code, output } = await runScript(
    [join(project, 'infra/app.ts')],
    { ...process.env, CDK_OUTDIR: folder, CDK_DISABLE_CLI_TELEMETRY: 'true' },
    signal,
  );
  if (code !== 0) throw new Error(`the CDK app does not synthesise:\n${output}`);
};
