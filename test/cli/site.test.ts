import { describe, expect, test } from 'vitest';
import { UsageError } from '../../cli/errors.ts';
import { putSite, type SiteStores } from '../../cli/site/put-site.ts';
import { defaultPolicy, policyVersion } from '../../shared/policy/policy.ts';
import { memoryDesk } from '../memory/memory-desk.ts';
import { createStore, memoryCasebook, memoryPublished } from '../memory/memory-world.ts';
import { sluss } from './terminal.ts';

const stores = (): SiteStores => ({ casebook: memoryCasebook(), published: memoryPublished() });
const wish = { id: 'ortens-blad', title: 'Ortens blad', origins: ['https://www.example.se'] };

describe('putSite', () => {
  test('creates a site with the defaults, in mode trusted', async () => {
    const { casebook, published } = stores();
    await putSite({ casebook, published }, wish, false);
    expect(await published.settings('ortens-blad')).toMatchObject({
      ...wish,
      threads: 'listed',
      limits: { visitor: 10, visitorSeconds: 600 },
    });
    expect((await casebook.rules('ortens-blad'))?.policy).toEqual(defaultPolicy);
  });

  test('changes what is named and leaves the rest', async () => {
    const { casebook, published } = stores();
    const before = await putSite({ casebook, published }, { ...wish, mode: 'human', limits: { visitor: 3, visitorSeconds: 60 } }, false);
    const after = await putSite({ casebook, published }, { id: wish.id, threads: 'any', keepRefusedDays: 90 }, true);
    expect(before.settings.keepRefusedDays).toBe(180);
    expect(after).toEqual({ ...before, settings: { ...before.settings, threads: 'any', keepRefusedDays: 90 } });
    await putSite({ casebook, published }, { id: wish.id, mode: 'machine', limits: { visitor: 5, visitorSeconds: 30 } }, true);
    await putSite({ casebook, published }, { id: wish.id, limits: { sitePerMinute: 900 } }, true);
    expect(await published.settings(wish.id)).toMatchObject({
      title: 'Ortens blad',
      threads: 'any',
      limits: { visitor: 5, visitorSeconds: 30, sitePerMinute: 900 },
    });
    expect((await casebook.rules(wish.id))?.policy.mode).toBe('machine');
  });

  test('takes a policy, whose mode another one replaces', async () => {
    const { casebook, published } = stores();
    const policy = { ...defaultPolicy, mode: 'machine', trustAfter: 7 } as const;
    await putSite({ casebook, published }, { ...wish, policy, mode: 'human', hideAfter: 0 }, false);
    expect((await casebook.rules(wish.id))?.policy).toEqual({ ...policy, mode: 'human', reports: { hideAfter: 0 } });
  });

  test('says of a policy what readers may know, whoever wrote something else, and who provides the site', async () => {
    const { casebook, published } = stores();
    const provider = { name: 'Ortens förlag', contact: 'redaktion@example.se' };
    const before = await putSite({ casebook, published }, { ...wish, mode: 'human', provider }, false);
    const moderation = { mode: 'human', reportsHideAfter: 3, editMinutes: 15 };
    expect(before.settings).toMatchObject({
      language: 'sv',
      nudge: false,
      provider: { ...provider, contact: 'mailto:redaktion@example.se' },
      moderation,
    });
    const contact = 'https://www.example.se/kontakt';
    const policy = { ...defaultPolicy, reports: { hideAfter: 0 }, edit: { minutes: 5, meanwhile: 'hide' } } as const;
    await putSite({ casebook, published }, { id: wish.id, policy, language: 'en', nudge: true, provider: { contact } }, true);
    expect(await published.settings(wish.id)).toMatchObject({
      language: 'en',
      nudge: true,
      provider: { name: 'Ortens förlag', contact },
      moderation: { mode: 'trusted', reportsHideAfter: 0, editMinutes: 5 },
    });
  });

  test('neither overwrites a site nor updates one that is not there', async () => {
    const all = stores();
    await expect(putSite(all, wish, true)).rejects.toThrow(UsageError);
    await putSite(all, wish, false);
    await expect(putSite(all, { ...wish, title: 'Another' }, false)).rejects.toThrow('--update');
    expect(await all.published.settings(wish.id)).toMatchObject({ title: 'Ortens blad' });
  });

  test('notes each policy in the site’s journal once, and keeps the legal setting', async () => {
    const store = createStore();
    const all = { casebook: memoryCasebook(store), published: memoryPublished() };
    const broken = { ...all, published: { ...all.published, putSettings: () => Promise.reject(new Error('gone')) } };
    await expect(putSite(broken, { ...wish, legal: 'other' }, false)).rejects.toThrow('gone');
    const first = await putSite(all, { ...wish, legal: 'other' }, false);
    const second = await putSite(all, { id: wish.id, mode: 'human' }, true);
    await putSite(all, { id: wish.id, title: 'Hela ortens blad' }, true);
    const entry = { kind: 'policy', actor: 'operator', at: expect.any(String) };
    expect(await memoryDesk(store).journal.after(wish.id, 0)).toEqual(
      [first, second].map(({ policy }) => ({ ...entry, version: policyVersion(policy) })),
    );
    expect((await all.casebook.rules(wish.id))?.desk).toEqual({ legal: 'other', webhooks: [] });
  });

  test('finishes a site whose creation was broken off', async () => {
    const all = stores();
    const broken = { ...all, published: { ...all.published, putSettings: () => Promise.reject(new Error('gone')) } };
    await expect(putSite(broken, wish, false)).rejects.toThrow('gone');
    await putSite(all, wish, false);
    expect(await all.published.settings(wish.id)).toMatchObject(wish);
  });

  test.each([
    [{ ...wish, id: 'Ortens Blad' }, 'id:'],
    [{ ...wish, title: ' ' }, 'title:'],
    [{ ...wish, origins: ['https://www.example.se', 'www.example.org/'] }, 'origins[1]:'],
    [{ ...wish, threads: 'some' }, 'threads:'],
    [{ ...wish, hideAfter: 21 }, 'policy.reports.hideAfter:'],
    [{ ...wish, mode: 'robot' }, 'policy.mode:'],
    [{ ...wish, legal: 'none' }, 'legal: must be ygl or other'],
    [{ ...wish, language: 'da' }, 'language: must be sv or en'],
    [{ ...wish, provider: { name: 'Ortens förlag' } }, 'provider.contact:'],
    [{ ...wish, provider: { name: 'Ortens förlag', contact: 'javascript:alert(1)' } }, 'provider.contact: must be'],
    [{ ...wish, provider: { name: 'Ortens förlag', contact: 'mailto:a@example.se?bcc=b' } }, 'provider.contact: must be'],
    [{ ...wish, limits: { visitor: 0, visitorSeconds: 60 } }, 'limits.visitor:'],
    [{ ...wish, limits: { sitePerMinute: 100_001 } }, 'limits.sitePerMinute:'],
  ])('writes nothing of %j and names %s', async (bad, named) => {
    const all = stores();
    await expect(putSite(all, bad, false)).rejects.toThrow(named);
    expect(await all.published.settings(bad.id)).toBeUndefined();
    expect((await all.casebook.rules(bad.id))?.policy).toBeUndefined();
  });
});

describe('sluss site create', () => {
  test.each([
    { words: [], says: 'one site by its id' },
    { words: ['a', 'b'], says: 'one site by its id' },
    { words: ['a'], says: '--title' },
    { words: ['a', '--title', 'A', '--visitor-limit', 'ten'], says: 'N/SECONDS' },
    { words: ['a', '--title', 'A', '--site-limit', 'many'], says: '--site-limit is a whole number' },
    { words: ['a', '--title', 'A', '--hide-after', 'ten'], says: '--hide-after' },
    { words: ['a', '--title', 'A', '--nudge', 'maybe'], says: '--nudge is yes or no' },
    { words: ['a', '--title', 'A', '--policy', 'nowhere.json'], says: 'nowhere.json' },
  ])('$words: says what is missing', async ({ words, says }) => {
    const { status, output, errors } = await sluss(['site', 'create', ...words]);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toContain(says);
  });
});
