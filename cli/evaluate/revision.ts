import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const git = async (...words: readonly string[]): Promise<string> =>
  (await run('git', [...words], { cwd: import.meta.dirname })).stdout.trimEnd();

const real = (path: string): Promise<string> => realpath(path).catch(() => path);

/** The commit that is measured, with a + where the tree differs from it in more than the `logs`; `unknown` outside a git checkout. */
export const readRevision = async (logs: readonly string[]): Promise<string> => {
  try {
    const [commit, top, status] = await Promise.all([
      git('rev-parse', '--short=12', 'HEAD'),
      git('rev-parse', '--show-toplevel'),
      git('status', '--porcelain', '--untracked-files=all', '-z'),
    ]);
    const passedOver = new Set(await Promise.all(logs.map(real)));
    const changed = status
      .split('\0')
      .filter((entry) => entry !== '')
      .map((entry) => join(top, entry.slice(3)));
    return changed.some((path) => !passedOver.has(path)) ? `${commit}+` : commit;
  } catch {
    return 'unknown';
  }
};
