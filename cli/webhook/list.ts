import type { Command } from '../command.ts';
import { outputsHelp, readNames, webhooksOf } from './site-webhooks.ts';

const help = `sluss webhook list SITE [--outputs FILE]

Prints a site's webhooks, one a line: id, whether it is active or paused, address, types of events, between tabs. No secret.

${outputsHelp}`;

export const listWebhooks: Command = {
  help,
  run: async (args, { output, environment }) => {
    const { deployment, names } = await readNames(args, environment, 'sluss webhook list SITE', 1);
    const [site = ''] = names;
    for (const { id, active, url, events } of await webhooksOf(deployment, site))
      output.write(`${[id, active ? 'active' : 'paused', url, events.join(',')].join('\t')}\n`);
    return 0;
  },
};
