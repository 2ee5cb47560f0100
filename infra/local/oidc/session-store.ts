import type { AdapterFactory, AdapterPayload } from 'oidc-provider';

/** How often what has expired is thrown away. */
const sweepMs = 60_000;

/** The provider's sessions, codes and refresh tokens, in memory: a restart signs everybody out. */
export const createSessionStore: AdapterFactory = () => {
  const now = (): number => Date.now();
  const entries = new Map<string, { readonly payload: AdapterPayload; readonly until: number }>();
  let swept = now();
  const sweep = (): void => {
    if (now() - swept < sweepMs) return;
    swept = now();
    for (const [id, { until }] of entries) if (until <= now()) entries.delete(id);
  };
  const find = (id: string): AdapterPayload | undefined => {
    const entry = entries.get(id);
    return entry && entry.until > now() ? entry.payload : undefined;
  };
  return {
    upsert: async (id, payload, expiresIn) => {
      sweep();
      entries.set(id, { payload, until: expiresIn === undefined ? Number.POSITIVE_INFINITY : now() + expiresIn * 1000 });
    },
    find: async (id) => find(id),
    findByUid: async (uid) => {
      for (const [id, { payload }] of entries) if (payload.uid === uid) return find(id);
      return undefined;
    },
    findByUserCode: async () => undefined, // devices have no part in this
    consume: async (id) => {
      const payload = find(id);
      if (payload) payload.consumed = Math.floor(now() / 1000);
    },
    destroy: async (id) => void entries.delete(id),
    revokeByGrantId: async (grantId) => {
      for (const [id, { payload }] of entries) if (payload.grantId === grantId) entries.delete(id);
    },
  };
};
