import { parseArgs } from 'node:util';
import * as z from 'zod';
import { randomCommentIds, systemClock } from '../../functions/adapters/system.ts';
import { eventTypes } from '../../shared/events/types.ts';
import { mostWebhooks, webhookIdSchema, webhookSchema } from '../../shared/events/webhook.ts';
import { parseValue } from '../../shared/parse-json.ts';
import type { Command } from '../command.ts';
import { findDeployment } from '../deployment.ts';
import { UsageError } from '../errors.ts';
import { outputsHelp, putWebhooks, webhooksOf } from './site-webhooks.ts';

const help = `sluss webhook add SITE --url URL [--event TYPE …] [--outputs FILE]

Has a system of the publication's own told of what happens to the site's comments: each event is posted to URL, signed with a secret that
is printed here and nowhere else. docs/webhooks.md says what is sent and how to check the signature.

  --url URL        https, a host by its name, port 443 or one from 1024 on
  --event TYPE     only events of this type; may be given several times. Without it, all:
${eventTypes.map((type) => `                   ${type}\n`).join('')}${outputsHelp}`;

const wishSchema = z.object({ url: webhookSchema.shape.url, event: z.array(webhookSchema.shape.events.unwrap().element).optional() });

export const addWebhook: Command = {
  help,
  run: async (args, { output, environment }) => {
    const text = { type: 'string' } as const;
    const options = { url: text, event: { ...text, multiple: true }, outputs: text } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [site, ...more] = positionals;
    if (site === undefined || more.length > 0 || values.url === undefined) throw new UsageError('say sluss webhook add SITE --url URL.');
    const wish = parseValue(wishSchema, { url: values.url, event: values.event });
    if (!wish.ok) throw new UsageError(wish.problems.map(({ field, message }) => `--${field.replace(/\[.*/, '')} ${message}`).join('\n  '));
    const deployment = await findDeployment(values.outputs, environment);
    const before = await webhooksOf(deployment, site);
    if (before.length >= mostWebhooks) throw new UsageError(`'${site}' has ${mostWebhooks} webhooks, and cannot have more.`);
    const { keys } = await deployment.webhooks();
    const id = webhookIdSchema.parse(`w_${randomCommentIds.next(systemClock.now())}`);
    const { url, event = eventTypes } = wish.value;
    await putWebhooks(deployment, site, [...before, { id, url, events: [...new Set(event)], active: true }]);
    output.write(`webhook: ${id}\nsecret: ${keys.secretOf(site, id)}\n`);
    return 0;
  },
};
