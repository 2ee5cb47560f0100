import { describe, expect, it } from 'vitest';
import { handle as retention } from '../../functions/retention/handler.ts';
import type { ContactRetention } from '../../shared/contact-ports.ts';
import { rotated, type VisitorKeyRing, visitorKeysAt } from '../../shared/visitor-keys.ts';

describe('retention', () => {
  const day = 24 * 3600 * 1000;
  const first: VisitorKeyRing = { id: '1', key: 'a'.repeat(64), past: [] };

  it('deletes what is over, announces the next visitor key a day before, and changes it when its time comes', async () => {
    let ring = first;
    let now = 0;
    const contacts: ContactRetention = { deleteExpired: async () => 3 };
    const store = {
      read: async () => ring,
      write: async (next: VisitorKeyRing) => {
        ring = next;
      },
    };
    const hourly = retention({ clock: { now: () => now }, contacts, visitorKeys: store, freshKey: () => 'b'.repeat(64) });
    expect(await hourly()).toEqual({ deleted: 3 });
    expect(ring).toMatchObject({ id: '1', since: 0 });
    now = 29 * day;
    await hourly();
    expect(ring).toMatchObject({ id: '1', next: { id: '2', since: 30 * day } });
    now = 30 * day - 1;
    await hourly();
    expect(ring).toMatchObject({ id: '1' });
    now = 30 * day + 5;
    await hourly();
    expect(ring).toEqual({ id: '2', key: 'b'.repeat(64), since: 30 * day, past: [{ id: '1', key: first.key, until: 30 * day }] });
  });

  it('knows the key of each moment, and the one before it for a day, whether or not the ring has been turned', () => {
    const announced = rotated({ ...first, since: 0 }, 29 * day, () => 'b'.repeat(64));
    const turned = rotated(announced, 30 * day + 5, () => '');
    const ids = (ring: VisitorKeyRing, now: number) => {
      const { current, former } = visitorKeysAt(ring, now);
      return [current.id, former?.id];
    };
    expect(ids(announced, 30 * day - 1)).toEqual(['1', undefined]);
    for (const ring of [announced, turned]) {
      expect(ids(ring, 30 * day + 5)).toEqual(['2', '1']);
      expect(ids(ring, 31 * day)).toEqual(['2', undefined]);
      expect(visitorKeysAt(ring, 31 * day).current.key).toEqual(visitorKeysAt(turned, 31 * day).current.key);
    }
  });

  it('destroys a key 30 days after its period', () => {
    const turned: VisitorKeyRing = { id: '2', key: 'b'.repeat(64), since: 30 * day, past: [{ id: '1', key: first.key, until: 30 * day }] };
    expect(rotated(turned, 60 * day - 2 * day, () => '')).toBe(turned);
    expect(JSON.stringify(rotated(turned, 60 * day, () => 'c'.repeat(64)))).not.toContain(first.key);
  });
});
