import * as z from 'zod';
import { BadKeyError } from '../../../shared/errors.ts';
import type { WebhookKeys } from '../../../shared/events/ports.ts';
import { deriveKey } from '../../../shared/keyed-hash.ts';
import { parseJson } from '../../../shared/parse-json.ts';
import type { Clock, Keys, VisitorKeyStore, VisitorKeys } from '../../../shared/ports.ts';
import { type VisitorKeyRing, visitorKeyRingSchema, visitorKeysAt } from '../../../shared/visitor-keys.ts';
import { cached } from '../../cached.ts';
import { readSecret, writeSecret } from './secret.ts';

const masterSchema = z.object({ id: z.string().min(1), key: z.string().min(32) });

const parsed = <S extends z.ZodType>(schema: S, text: string): z.output<S> => {
  const result = parseJson(schema, text);
  if (!result.ok) throw new BadKeyError(`The secret is not as it should be: ${result.problems.map(({ field }) => field).join(', ')}`);
  return result.value;
};

/** The keys for receipts, author secrets and mails' links, each derived per site from one master key. Read once. */
export const readKeys = async (place: string): Promise<Keys> => {
  const { id, key } = parsed(masterSchema, await readSecret(place));
  const derived = (purpose: string) => {
    const perSite = new Map<string, Buffer>();
    return (site: string) => {
      const known = perSite.get(site) ?? deriveKey(key, purpose, site);
      if (perSite.size < 1000) perSite.set(site, known);
      return { id, key: known };
    };
  };
  return { receiptKey: derived('receipt'), authorKey: derived('author'), mailKey: derived('mail') };
};

/** The secrets of webhooks, each derived from one master key: nothing is stored for a webhook, and whoever knows one knows no other. */
export const readWebhookKeys = async (place: string): Promise<WebhookKeys> => {
  const { key } = parsed(masterSchema, await readSecret(place));
  return { secretOf: (site, webhook) => deriveKey(key, `webhook ${webhook}`, site).toString('base64url') };
};

/** The visitor keys, read anew every ten minutes: a change is announced a day before, so what was read last does in between. */
export const createVisitorKeys = (place: string, clock: Clock): VisitorKeys => {
  let last: VisitorKeyRing | undefined;
  const ring = cached(
    async (where) => {
      try {
        last = parsed(visitorKeyRingSchema, await readSecret(where));
      } catch (error) {
        if (!last) throw error;
      }
      return last;
    },
    600_000,
    clock,
  );
  return {
    at: async (now) => {
      const known = await ring(place);
      if (!known) throw new BadKeyError('There are no visitor keys.');
      return visitorKeysAt(known, now);
    },
  };
};

export const createVisitorKeyStore = (place: string): VisitorKeyStore => ({
  read: async () => parsed(visitorKeyRingSchema, await readSecret(place)),
  write: async (ring) => writeSecret(place, JSON.stringify(ring)),
});
