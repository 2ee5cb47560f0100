import { parseArgs } from 'node:util';
import type { Webhook } from '../../shared/events/webhook.ts';
import { type Deployment, findDeployment } from '../deployment.ts';
import { UsageError, unknownSite } from '../errors.ts';
import { putSite } from '../site/put-site.ts';

export const outputsHelp = '  --outputs FILE   a deployment on AWS: the file that cdk deploy --outputs-file wrote\n';

type Stores = Pick<Deployment, 'casebook' | 'published'>;

/** A site's webhooks. @throws UsageError where there is no such site. */
export const webhooksOf = async ({ casebook, published }: Stores, site: string): Promise<readonly Webhook[]> => {
  const rules = (await published.settings(site)) && (await casebook.rules(site));
  if (!rules) throw unknownSite(site);
  return rules.desk.webhooks;
};

/** @throws UsageError where the site has no webhook with this id. */
export const webhookOf = async (stores: Stores, site: string, id: string): Promise<Webhook> => {
  const webhook = (await webhooksOf(stores, site)).find((each) => each.id === id);
  if (!webhook) throw new UsageError(`'${site}' has no webhook '${id}'. 'sluss webhook list ${site}' says which it has.`);
  return webhook;
};

/** Those that moderate and notify know of within ten seconds. */
export const putWebhooks = async (stores: Stores, site: string, webhooks: readonly Webhook[]): Promise<void> => {
  await putSite(stores, { id: site, webhooks }, true);
};

/** The deployment, and what a command is to work on: `count` names. @throws UsageError where there are more or fewer. */
export const readNames = async (
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  usage: string,
  count: number,
): Promise<{ readonly deployment: Deployment; readonly names: readonly string[] }> => {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { outputs: { type: 'string' } } });
  if (positionals.length !== count) throw new UsageError(`say ${usage}.`);
  return { deployment: await findDeployment(values.outputs, environment), names: positionals };
};
