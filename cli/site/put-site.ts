import type { Webhook } from '../../shared/events/webhook.ts';
import { parseValue } from '../../shared/parse-json.ts';
import { type Policy, policyVersion } from '../../shared/policy/policy.ts';
import type { Casebook, PublishedReader, PublishedWriter } from '../../shared/ports.ts';
import { type Site, siteSchema } from '../../shared/site/site.ts';
import { UsageError } from '../errors.ts';

/** What the caller named; what is left out keeps its value, or has its default. Checked here, against the site's schema. */
export type SiteWish = {
  readonly id: string;
  readonly title?: string | undefined;
  readonly origins?: readonly string[] | undefined;
  readonly threads?: string | undefined;
  readonly language?: string | undefined;
  readonly provider?: { readonly name?: string | undefined; readonly contact?: string | undefined } | undefined;
  readonly nudge?: boolean | undefined;
  readonly keepRefusedDays?: number | undefined;
  readonly limits?: Partial<Site['settings']['limits']>;
  readonly mode?: string | undefined;
  readonly hideAfter?: number | undefined;
  readonly policy?: Policy | undefined;
  readonly legal?: string | undefined;
  readonly webhooks?: readonly Webhook[] | undefined;
};

export type SiteStores = {
  readonly casebook: Pick<Casebook, 'rules' | 'putSite'>;
  readonly published: Pick<PublishedReader, 'settings'> & Pick<PublishedWriter, 'putSettings'>;
};

const given = <T extends object>(values: T) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/**
 * Creates a site, or with `update` changes one. The casebook is written first, so that a site whose settings are there is whole.
 * A policy that is not what it was is noted in the site's journal.
 * @throws UsageError where the site exists (without `update`) or does not (with it), or a value is not valid.
 */
export const putSite = async ({ casebook, published }: SiteStores, wish: SiteWish, update: boolean): Promise<Site> => {
  const { mode, hideAfter, policy, limits, legal, webhooks, provider, ...settings } = wish;
  const before = await published.settings(wish.id);
  if (before && !update)
    throw new UsageError(`the site '${wish.id}' exists. With --update it is changed; what you do not name stays as it is.`);
  if (!before && update) throw new UsageError(`there is no site '${wish.id}' to update. Without --update it is created.`);
  const stored = await casebook.rules(wish.id);
  // What a creation left that was broken off is not what anybody wants to keep.
  const rules = before && stored;

  const parsed = parseValue(siteSchema, {
    settings: {
      ...before,
      ...given(settings),
      limits: { ...before?.limits, ...limits },
      ...(provider && { provider: { ...before?.provider, ...given(provider) } }),
    },
    policy: { ...(policy ?? rules?.policy), ...given({ mode, reports: hideAfter === undefined ? undefined : { hideAfter } }) },
    desk: { ...rules?.desk, ...given({ legal, webhooks }) },
  });
  if (!parsed.ok) {
    const problems = parsed.problems.map(({ field, message }) => `  ${field.replace(/^(?:settings|desk)\./, '')}: ${message}`);
    throw new UsageError(`this is not a valid site:\n${problems.join('\n')}`);
  }
  const now = Date.now();
  const version = policyVersion(parsed.value.policy);
  const isNewPolicy = !stored || policyVersion(stored.policy) !== version;
  const entry = { kind: 'policy', actor: 'operator', at: new Date(now).toISOString(), version } as const;
  await casebook.putSite(parsed.value, now, isNewPolicy ? entry : undefined);
  await published.putSettings(parsed.value.settings);
  return parsed.value;
};
