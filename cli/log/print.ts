import { parseArgs } from 'node:util';
import { sealLine } from '../../shared/log/seal.ts';
import type { Command } from '../command.ts';
import { findDeployment } from '../deployment.ts';
import { findSite, type LogStores, oneSite } from './log-stores.ts';

const help = `sluss log print SITE [--outputs FILE]

Prints a line for each seal of a site's decision log. Kept where nobody who runs the site can change them, on paper or in a mailbox,
they show later whether the seals are still the same: sluss log verify SITE --kept FILE.

  --outputs FILE   a deployment on AWS: the file that cdk deploy --outputs-file wrote
`;

/** The lines to keep, oldest first. */
export const sealLines = async function* (stores: Pick<LogStores, 'book' | 'seals'>, site: string): AsyncGenerator<string> {
  await findSite(stores, site);
  for (let n = 1; ; n += 1) {
    const kept = await stores.seals.get(site, n);
    if (!kept) return;
    yield sealLine(kept.seal);
  }
};

export const logPrint: Command = {
  help,
  run: async (args, { output, environment }) => {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { outputs: { type: 'string' } } });
    const site = oneSite('log print', positionals);
    const { log } = await findDeployment(values.outputs, environment);
    for await (const line of sealLines(await log(), site)) output.write(`${line}\n`);
    return 0;
  },
};
