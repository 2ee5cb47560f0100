import { parseArgs } from 'node:util';
import type { Command } from '../command.ts';
import { findDeployment } from '../deployment.ts';
import { UsageError } from '../errors.ts';
import { putSite } from '../site/put-site.ts';
import { demoThread } from './comments.ts';
import { SeedError, seedDemo } from './seed.ts';

const help = `sluss demo seed [--outputs FILE]

Creates the site '${demoThread.site}' unless it is there, sends its comments through the pipeline unless they are there, and waits until they
can be read: on the instance that runs on this machine, or on AWS.

  --outputs FILE   a deployment on AWS: the file that cdk deploy --outputs-file wrote
`;

const demoSite = {
  id: demoThread.site,
  title: 'Ljungviksposten',
  threads: 'any',
  limits: { visitor: 1000, visitorSeconds: 60 },
  mode: 'machine',
} as const;

export const demoSeed: Command = {
  help,
  run: async (args, { output, errors, environment }) => {
    const { outputs } = parseArgs({ args: [...args], options: { outputs: { type: 'string' } } }).values;
    const deployment = await findDeployment(outputs, environment);
    if (!(await deployment.published.settings(demoSite.id))) await putSite(deployment, demoSite, false);
    try {
      const { sent, unpublished } = await seedDemo({ ...deployment, fetch });
      for (const { name, status } of unpublished) errors.write(`The demo comment by ${name} is not published: ${status}.\n`);
      output.write(`${sent} demo comments sent.\n`);
      return 0;
    } catch (error) {
      throw error instanceof SeedError ? new UsageError(error.message, { cause: error }) : error;
    }
  },
};
