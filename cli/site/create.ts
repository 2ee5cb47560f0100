import { parseArgs } from 'node:util';
import { policySchema } from '../../shared/policy/policy.ts';
import type { Site } from '../../shared/site/site.ts';
import type { Command } from '../command.ts';
import { findDeployment } from '../deployment.ts';
import { UsageError } from '../errors.ts';
import { readPolicyFile } from '../policy-file.ts';
import { putSite } from './put-site.ts';

const help = `sluss site create ID --title TITLE [OPTION …]

Creates a site on the instance that runs on this machine, or on AWS. ID is 1–64 of a–z, 0–9 and -.

  --title TITLE             what the publication is called
  --origin URL              pages of it may post, such as https://www.example.se; may be given several times
  --mode MODE               machine: what is clean is published; trusted: a new author's comments wait for a person (the default);
                            human: every comment waits for a person
  --language sv|en          of the pages that are made for readers (sv)
  --provider NAME           who provides the comments, for the information page that readers are led to
  --contact ADDRESS         how the provider is reached: an e-mail address, or a page's address
  --threads listed|any      listed: a thread begins with a comment that names a page of an origin (the default); any: with any comment
  --nudge yes|no            yes: whoever writes is shown, before sending, the words that would be held, and decides (no)
  --hide-after N            so many reports by readers whom the site knows hide a comment until a person has read it; 0: none do (3)
  --keep-refused-days N     so many days (1–3650) after the last decision on a comment that was refused, removed or withdrawn its text
                            is erased, if nobody can appeal any more (180)
  --visitor-limit N/SECONDS so many comments one visitor may send in so many seconds (10/600)
  --site-limit N            so many comments the site takes in a minute; what comes above is held for a person (300)
  --policy FILE             a policy in JSON; its mode is "trusted" where neither it nor --mode names one
  --legal ygl|other         ygl: sources are protected by the constitution (tryckfrihetsförordningen, yttrandefrihetsgrundlagen), so a
                            sender's address is shown only where a life is threatened (the default); other: they are not
  --update                  changes a site that exists; what is not named stays as it is
  --outputs FILE            a deployment on AWS: the file that cdk deploy --outputs-file wrote
`;

const readLimit = (text: string) => {
  const [, visitor, seconds] = /^(\d{1,9})\/(\d{1,9})$/.exec(text) ?? [];
  if (!visitor || !seconds) throw new UsageError('--visitor-limit is N/SECONDS, such as 10/600.');
  return { visitor: Number(visitor), visitorSeconds: Number(seconds) };
};

const readNumber = (option: string, text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`${option} is a whole number.`);
  return Number(text);
};

const readYesNo = (option: string, text: string): boolean => {
  if (text !== 'yes' && text !== 'no') throw new UsageError(`${option} is yes or no.`);
  return text === 'yes';
};

const readOptions = async (args: readonly string[]) => {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      title: text,
      origin: { ...text, multiple: true },
      mode: text,
      language: text,
      provider: text,
      contact: text,
      threads: text,
      nudge: text,
      'hide-after': text,
      'keep-refused-days': text,
      'visitor-limit': text,
      'site-limit': text,
      policy: text,
      legal: text,
      outputs: text,
      update: { type: 'boolean', default: false },
    },
  });
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0)
    throw new UsageError("name one site by its id: sluss site create ID --title TITLE. 'sluss help site create' says more.");
  if (values.title === undefined && !values.update) throw new UsageError('a new site needs a --title.');
  const { title, mode, language, threads, legal, update, outputs } = values;
  const { provider: name, contact } = values;
  const provider = name === undefined && contact === undefined ? undefined : { name, contact };
  const { 'visitor-limit': visitorLimit, 'site-limit': siteLimit } = values;
  const limits = {
    ...(visitorLimit === undefined ? {} : readLimit(visitorLimit)),
    ...(siteLimit === undefined ? {} : { sitePerMinute: readNumber('--site-limit', siteLimit) }),
  };
  const nudge = values.nudge === undefined ? undefined : readYesNo('--nudge', values.nudge);
  const hideAfter = values['hide-after'] === undefined ? undefined : readNumber('--hide-after', values['hide-after']);
  const keep = values['keep-refused-days'];
  const keepRefusedDays = keep === undefined ? undefined : readNumber('--keep-refused-days', keep);
  const policy = values.policy === undefined ? undefined : await readPolicyFile(values.policy, policySchema);
  return {
    wish: {
      id,
      title,
      origins: values.origin,
      language,
      provider,
      nudge,
      threads,
      keepRefusedDays,
      limits,
      mode,
      hideAfter,
      policy,
      legal,
    },
    update,
    outputs,
  };
};

const nextStep = (url: string, { settings: { id, origins, threads }, policy }: Site): string => {
  const post = `${url}/v1/sites/${id}/threads/THREAD/comments`;
  if (threads === 'any') return `The site '${id}' takes comments (mode ${policy.mode}):\n  POST ${post}\n  {"body": "…"}\n`;
  if (origins.length === 0)
    return `The site '${id}' has no origin yet, so no thread can begin. Name one:\n  sluss site create ${id} --update --origin https://…\n`;
  return `The site '${id}' takes comments (mode ${policy.mode}):\n  POST ${post}\n  {"body": "…", "thread": {"url": "${origins[0]}/…", "title": "…"}}\n`;
};

export const createSite: Command = {
  help,
  run: async (args, { output, environment }) => {
    const { wish, update, outputs } = await readOptions(args);
    const deployment = await findDeployment(outputs, environment);
    const site = await putSite(deployment, wish, update);
    output.write(nextStep(deployment.url, site));
    return 0;
  },
};
