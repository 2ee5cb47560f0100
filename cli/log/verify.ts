import { parseArgs } from 'node:util';
import type { Command } from '../command.ts';
import { findDeployment } from '../deployment.ts';
import { readKept } from './kept.ts';
import { oneSite } from './log-stores.ts';
import { reportOn } from './report.ts';

const help = `sluss log verify SITE [OPTION …]

Checks the decision log of a site against its seals: one line for each entry, text or seal that was altered, removed or cut off, and
how far the seals reach. What came after the last one, nothing vouches for yet. Exit status: 0 the log is whole, 1 it is not.

  --kept FILE      lines of 'sluss log print' that were kept elsewhere: they show whether the seals themselves were made anew
  --outputs FILE   a deployment on AWS: the file that cdk deploy --outputs-file wrote
`;

export const logVerify: Command = {
  help,
  run: async (args, { output, environment }) => {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { kept: text, outputs: text } });
    const site = oneSite('log verify', positionals);
    const kept = values.kept === undefined ? new Map<number, string>() : await readKept(values.kept, site);
    const { log } = await findDeployment(values.outputs, environment);
    let found = 0;
    for await (const { line, isFinding } of reportOn(await log(), site, kept, Date.now())) {
      output.write(`${line}\n`);
      if (isFinding) found += 1;
    }
    return found === 0 ? 0 : 1;
  },
};
