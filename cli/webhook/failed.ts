import { systemClock } from '../../functions/adapters/system.ts';
import { eventOf, placeOf } from '../../shared/events/event.ts';
import type { Command } from '../command.ts';
import { counted } from '../counted.ts';
import { outputsHelp, readNames, webhookOf, webhooksOf } from './site-webhooks.ts';

const failedHelp = `sluss webhook failed SITE [--outputs FILE]

Prints the events that webhooks of the site did not take, for 30 days, one a line: webhook, event, type, when it was given up and what came
of the last attempt, between tabs.

${outputsHelp}`;

const replayHelp = `sluss webhook replay SITE ID [--outputs FILE]

Sends the webhook again what it did not take, made anew of the comments as they are now: without texts that are no longer public. What was
undone since is not sent. It is taken off the list; if it fails again, it is there again.

${outputsHelp}`;

export const failedDeliveries: Command = {
  help: failedHelp,
  run: async (args, { output, environment }) => {
    const { deployment, names } = await readNames(args, environment, 'sluss webhook failed SITE', 1);
    const [site = ''] = names;
    await webhooksOf(deployment, site);
    const { failed } = await deployment.webhooks();
    for (const { webhook, event, type, at, cause } of await failed.of(site, systemClock.now()))
      output.write(`${[webhook, event, type, at, cause].join('\t')}\n`);
    return 0;
  },
};

export const replayDeliveries: Command = {
  help: replayHelp,
  run: async (args, { output, environment }) => {
    const { deployment, names } = await readNames(args, environment, 'sluss webhook replay SITE ID', 2);
    const [site = '', name = ''] = names;
    const { id, url } = await webhookOf(deployment, site, name);
    const { failed, deliveries } = await deployment.webhooks();
    let sent = 0;
    for (const delivery of await failed.of(site, systemClock.now())) {
      if (delivery.webhook !== id) continue;
      const place = placeOf(delivery.event);
      const comment = await deployment.casebook.find(place.site, place.id);
      const event = comment && eventOf(comment, place.entry);
      // Forgotten only once it was sent: at worst it is sent twice.
      if (event) await deliveries.send({ webhook: id, url, event });
      await failed.forget(site, delivery);
      sent += event ? 1 : 0;
    }
    output.write(`${counted(sent, 'event is', 'events are')} on the way.\n`);
    return 0;
  },
};
