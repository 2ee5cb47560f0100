import type { PublishedWriter } from '../ports.ts';
import type { SiteRules, ThreadRule } from './ports.ts';

type Ports = { readonly published: Pick<PublishedWriter, 'ruleThread'>; readonly rules: Pick<SiteRules, 'settleThread'> };

/** Carries to readers whether a thread is open, and clears the mark. Safe to repeat. */
export const finishThread = async (rule: ThreadRule, { published, rules }: Ports): Promise<void> => {
  const { site, thread, open, n } = rule;
  await published.ruleThread({ site, id: thread, open, n });
  await rules.settleThread(rule);
};
