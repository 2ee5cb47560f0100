import { fileURLToPath } from 'node:url';
import { type Finished, runScript } from '../synth.ts';

const hourMs = 3_600_000;
const script = fileURLToPath(new URL('vacuum-file.ts', import.meta.url));

/** In a process of its own: a large file takes its time. */
export const vacuum = (file: string, signal: AbortSignal): Promise<Finished> => runScript([script, file], process.env, signal);

/** At once and every hour. */
export const startVacuum = (file: string, report: (event: string) => void): { readonly stop: () => void } => {
  const stopping = new AbortController();
  const run = async (): Promise<void> => {
    const failed = await vacuum(file, stopping.signal).then(({ code, output }) => code !== 0 && output, String);
    if (failed !== false && !stopping.signal.aborted) report(`what was deleted is still in ${file}: ${failed}`);
  };
  const timer = setInterval(run, hourMs);
  void run();
  return {
    stop: () => {
      clearInterval(timer);
      stopping.abort();
    },
  };
};
