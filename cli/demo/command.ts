import { parseArgs } from 'node:util';
import { randomSalt, systemClock } from '../../functions/adapters/system.ts';
import type { Command } from '../command.ts';
import { counted } from '../counted.ts';
import { findDeployment } from '../deployment.ts';
import { UsageError } from '../errors.ts';
import { putSite } from '../site/put-site.ts';
import { demoThread } from './comments.ts';
import { prepareQueue, seedQueue } from './queue.ts';
import { demoPolicy } from './queue-comment.ts';
import { SeedError, seedDemo } from './seed.ts';

const help = `sluss demo seed [--outputs FILE]

Creates or renews the site '${demoThread.site}', sends its comments through the pipeline unless they were sent before, and waits until
they can be read, or wait in the moderators' queue: on the instance that runs on this machine, or on AWS.

  --outputs FILE   a deployment on AWS: the file that cdk deploy --outputs-file wrote
`;

const demoSite = {
  id: demoThread.site,
  title: 'Ljungviksposten',
  provider: { name: 'Ljungviksposten', contact: 'redaktionen@example.se' },
  threads: 'any',
  // Everybody who tries it comes from one address, and may send what a load test sends.
  limits: { visitor: 1000, visitorSeconds: 60, sitePerMinute: 100_000 },
  mode: 'machine',
} as const;

/** The pages of the instance, by both names that this machine has for itself. */
const originsOf = (url: string): readonly string[] => {
  const { origin } = new URL(url);
  return [...new Set([origin, origin.replace('//127.0.0.1', '//localhost')])];
};

export const demoSeed: Command = {
  help,
  run: async (args, { output, errors, environment }) => {
    const { outputs } = parseArgs({ args: [...args], options: { outputs: { type: 'string' } } }).values;
    const deployment = await findDeployment(outputs, environment);
    const exists = (await deployment.published.settings(demoSite.id)) !== undefined;
    // What somebody has made of the policy since is theirs.
    const wish = { ...demoSite, origins: originsOf(deployment.url), ...(exists ? {} : { policy: demoPolicy }) };
    await putSite(deployment, wish, exists);
    try {
      const queue = { ...deployment, clock: systemClock, salt: randomSalt };
      await prepareQueue(queue);
      const { sent, unpublished } = await seedDemo({ ...deployment, fetch });
      for (const { name, status } of unpublished) errors.write(`The demo comment by ${name} is not published: ${status}.\n`);
      output.write(`${counted(sent + (await seedQueue(queue)), 'demo comment')} sent.\n`);
      return 0;
    } catch (error) {
      throw error instanceof SeedError ? new UsageError(error.message, { cause: error }) : error;
    }
  },
};
