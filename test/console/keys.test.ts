import { describe, expect, it } from 'vitest';
import { createKeyReader, goKeys, keyList } from '../../web/console/state/keys.ts';
import { hashOf, parsePlace, views } from '../../web/console/state/place.ts';

const press = (key: string, timeStamp = 0, more: { ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean } = {}) => ({
  key,
  timeStamp,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe('the keys', () => {
  it('are each there once', () => {
    const all = keyList.flatMap(({ keys }) => keys);
    expect(new Set(all).size).toBe(all.length);
    expect(all).not.toContain('g');
  });

  it('reach every view after g', () => {
    expect(Object.values(goKeys).toSorted()).toEqual([...views].toSorted());
    for (const [key, view] of Object.entries(goKeys)) {
      const read = createKeyReader();
      expect(read(press('g'))).toBeUndefined();
      expect(read(press(key, 500))).toEqual({ do: 'go', view });
    }
  });

  it('mean themselves again once g is too long ago, or was followed by something else', () => {
    const read = createKeyReader();
    read(press('g'));
    expect(read(press('a', 5000))).toEqual({ do: 'action', action: 'approve' });
    read(press('g', 6000));
    expect(read(press('q', 6100))).toBeUndefined();
    expect(read(press('a', 6200))).toEqual({ do: 'action', action: 'approve' });
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('are the browser’s with %s', (modifier) => {
    expect(createKeyReader()(press('a', 0, { [modifier]: true }))).toBeUndefined();
  });
});

describe('a place', () => {
  it('is the same after it was written into the address', () => {
    for (const view of views) expect(parsePlace(hashOf({ site: 'bladet', view, id: 'x' }))).toEqual({ site: 'bladet', view, id: 'x' });
    expect(parsePlace('')).toEqual({ site: undefined, view: 'held', id: undefined });
    expect(parsePlace('#/bladet/nowhere')).toEqual({ site: 'bladet', view: 'held', id: undefined });
  });
});
