import { join } from 'node:path';
import { build, stop } from 'esbuild';
import { openLog } from '../log.ts';
import { spawnGuarded } from '../processes.ts';
import type { LambdaFunction } from '../template/deployment.ts';
import { createFunction, type RunningFunction } from './function.ts';

/** Bundled once, so that no process has to strip its types: 30 ms and 18 MB each. */
export const buildRuntimeClient = async (folder: string): Promise<string> => {
  const outfile = join(folder, 'runtime-client.mjs');
  await build({ entryPoints: [join(import.meta.dirname, '../runtime-client.ts')], outfile, platform: 'node', format: 'esm' });
  await stop(); // its process
  return outfile;
};

export type FunctionPlace = {
  readonly runtimeClient: string;
  readonly logs: string;
  /** Processes at most. */
  readonly concurrency: number;
  readonly report: (event: string) => void;
};

/** Starts a function's processes, with nothing of this process's environment but what Lambda would give. */
export const startFunction = (
  { name, arn, folder, Handler, MemorySize, Timeout, ReservedConcurrentExecutions, Environment }: LambdaFunction,
  aws: Readonly<Record<string, string>>,
  { runtimeClient, logs, concurrency, report }: FunctionPlace,
): RunningFunction => {
  const log = openLog(join(logs, `${name}.log`));
  const env = {
    TZ: ':UTC',
    LANG: 'en_US.UTF-8',
    ...aws,
    ...Environment.Variables,
    _HANDLER: Handler,
    LAMBDA_TASK_ROOT: folder,
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(MemorySize),
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
  };
  const args = [`--max-old-space-size=${MemorySize}`, runtimeClient];
  return createFunction({
    functionArn: arn,
    timeoutMs: Timeout * 1000,
    concurrency: Math.min(concurrency, ReservedConcurrentExecutions ?? concurrency),
    start: (host) => spawnGuarded({ command: process.execPath, args, env: { ...env, AWS_LAMBDA_RUNTIME_API: host } }, log),
    onEnd: (event) => report(`${name} ${event}; starting it again (${log.path})`),
  });
};
