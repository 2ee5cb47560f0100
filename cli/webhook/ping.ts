import { randomUUID } from 'node:crypto';
import { systemClock } from '../../functions/adapters/system.ts';
import { causeOf, isTaken } from '../../shared/events/answer.ts';
import type { Command } from '../command.ts';
import { outputsHelp, readNames, webhookOf } from './site-webhooks.ts';

const help = `sluss webhook test SITE ID [--outputs FILE]

Sends the webhook an event of the type ping, from here and as any other is sent, and prints what came of it: the status that its receiver
answers with, or a word for why there was no answer. Exit status 1 where it was not taken.

${outputsHelp}`;

export const testWebhook: Command = {
  help,
  run: async (args, { output, environment }) => {
    const { deployment, names } = await readNames(args, environment, 'sluss webhook test SITE ID', 2);
    const [site = '', name = ''] = names;
    const { id, url } = await webhookOf(deployment, site, name);
    const { keys, receivers } = await deployment.webhooks();
    const [now, delivery, type] = [systemClock.now(), randomUUID(), 'ping'];
    const body = JSON.stringify({ id: `${site}/${delivery}`, type, site, at: new Date(now).toISOString() });
    const answer = await receivers.post({ url, secret: keys.secretOf(site, id), delivery, type, body }, now);
    output.write(`${causeOf(answer)}\n`);
    return isTaken(answer) ? 0 : 1;
  },
};
