import type { Webhook } from '../../shared/events/webhook.ts';
import type { Command } from '../command.ts';
import { outputsHelp, putWebhooks, readNames, webhookOf, webhooksOf } from './site-webhooks.ts';

type Change = {
  readonly name: string;
  readonly about: string;
  /** Undefined: it is to be no more. */
  readonly to: (webhook: Webhook) => Webhook | undefined;
  readonly done: string;
};

const changing = ({ name, about, to, done }: Change): Command => ({
  help: `sluss webhook ${name} SITE ID [--outputs FILE]\n\n${about}\n\n${outputsHelp}`,
  run: async (args, { output, environment }) => {
    const { deployment, names } = await readNames(args, environment, `sluss webhook ${name} SITE ID`, 2);
    const [site = '', id = ''] = names;
    await webhookOf(deployment, site, id);
    const webhooks = (await webhooksOf(deployment, site)).flatMap((each) => (each.id === id ? (to(each) ?? []) : [each]));
    await putWebhooks(deployment, site, webhooks);
    output.write(`${id} ${done}.\n`);
    return 0;
  },
});

export const pauseWebhook = changing({
  name: 'pause',
  about: 'Nothing of what happens from now on is sent to the webhook, nor will it be later; what is on its way still is.',
  to: (webhook) => ({ ...webhook, active: false }),
  done: 'paused',
});
export const resumeWebhook = changing({
  name: 'resume',
  about: 'From now on, the webhook is sent what happens again.',
  to: (webhook) => ({ ...webhook, active: true }),
  done: 'resumed',
});
export const removeWebhook = changing({
  name: 'remove',
  about: 'The webhook is sent nothing any more but what is on its way. Neither its id nor its secret ever comes back.',
  to: () => undefined,
  done: 'removed',
});
