import { generateKeyPairSync, sign } from 'node:crypto';
import type { LogBook, SealKey, SealStore, Statistics } from '../../shared/log/ports.ts';
import type { KeptSeal, Place } from '../../shared/log/seal.ts';
import { type Counts, sumOf } from '../../shared/log/statistics.ts';
import type { MemoryStore } from './memory-world.ts';

/** What the log's sealing stands on, in memory, over a memory casebook's store. Each passes the contract that the adapters pass. */
export const memoryLogBook = ({ comments, marks, sites }: MemoryStore): LogBook => {
  const places = new Map<string, Place>();
  const ofSite = (site: string) =>
    [...comments].filter(([, comment]) => comment.site === site).map(([key, comment]) => ({ comment, ...marks.get(key) }));
  return {
    sites: async () => [...sites].map(([site, { since }]) => ({ site, since })),
    place: async (site) => places.get(site),
    advance: async (site, n, place) => {
      if ((places.get(site)?.n ?? 0) !== n) return false;
      places.set(site, place);
      return true;
    },
    first: async (site, after, until, limit) =>
      ofSite(site)
        .filter(({ comment: { id }, late }) => id > after && id <= until && !late)
        .map(({ comment }) => comment)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, limit),
    marked: async (site, limit) =>
      ofSite(site)
        .filter(({ todo }) => todo === 'seal')
        .slice(0, limit)
        .map(({ comment, late, sealed = late ? 0 : 1 }) => ({ comment, sealed })),
    sealedTo: async (site, id) => {
      const { late, sealed } = marks.get(`${site}/${id}`) ?? {};
      return sealed ?? (!late && id <= (places.get(site)?.cursor ?? '') ? 1 : 0);
    },
    cleared: async (site, id, entry) => {
      const key = `${site}/${id}`;
      const { todo, ...kept } = marks.get(key) ?? {};
      if (!comments.has(key) || (kept.sealed ?? 0) > entry) return;
      const isWhole = todo === 'seal' && comments.get(key)?.log.length === entry;
      marks.set(key, { ...kept, sealed: entry, ...(todo && !isWhole && { todo }) });
    },
  };
};

export const memoryStatistics = (): Statistics => {
  const days = new Map<string, { readonly seal: number; readonly counts: Counts }>();
  return {
    apply: async (site, day, n, counts) => {
      const before = days.get(`${site}/${day}`);
      if (before && before.seal >= n) return;
      const { [day]: sum = {} } = sumOf([{ [day]: counts }, { [day]: before?.counts ?? {} }]);
      days.set(`${site}/${day}`, { seal: n, counts: sum });
    },
    days: async (site, from) =>
      [...days]
        .map(([key, { counts }]) => ({ of: key.slice(0, -11), day: key.slice(-10), counts }))
        .filter(({ of, day }) => of === site && day >= from)
        .sort((a, b) => (a.day < b.day ? -1 : 1))
        .map(({ day, counts }) => ({ day, counts })),
  };
};

export const memorySealStore = (objects = new Map<string, KeptSeal>()): SealStore => ({
  get: async (site, n) => objects.get(`${site}/${n}`),
  put: async (kept) => {
    const key = `${kept.seal.site}/${kept.seal.n}`;
    if (objects.has(key)) return false;
    objects.set(key, kept);
    return true;
  },
});

export const memorySealKey = (id = 'nyckel'): SealKey => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    id,
    sign: async (bytes) => sign('sha256', bytes, privateKey).toString('base64url'),
    publicKey: async () => publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
};
