import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Digest, digestFor, digestMail } from '../../shared/notices/digest.ts';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const now = Date.parse('2026-05-02T10:00:00.000Z');
const waiting = (held: readonly number[], reported: readonly number[] = [], appealed: readonly number[] = []) => ({
  held: held.map((age) => now - age),
  reported: reported.map((age) => now - age),
  appealed: appealed.map((age) => now - age),
});
const hourAgo = { at: now - hour, until: now - hour - minute };

describe('a digest', () => {
  it('tells what waits when something has come in since the last one', () => {
    expect(digestFor(waiting([3 * hour, 2 * minute], [30 * hour], [5 * minute]), hourAgo, now)).toEqual({
      counts: { held: 2, reported: 1, appealed: 1 },
      ...{ fresh: 2, old: 1, longest: 30 * hour },
      place: { at: now, until: now - minute },
    });
  });

  it('is not made of an empty queue, nor of what was told', () => {
    expect(digestFor(waiting([]), undefined, now)).toBeUndefined();
    expect(digestFor(waiting([2 * hour]), hourAgo, now)).toBeUndefined();
  });

  it('reminds of what is a day old, once a day', () => {
    expect(digestFor(waiting([day]), { at: now - day, until: now - day }, now)).toMatchObject({ fresh: 0, old: 1 });
    expect(digestFor(waiting([day - 1]), { at: now - day, until: now - day + 1 }, now)).toBeUndefined();
    expect(digestFor(waiting([day]), { at: now - day + 1, until: now - day }, now)).toBeUndefined();
  });

  it('counts everything as new exactly once, however the times fall', () => {
    const times = fc.array(fc.integer({ min: 0, max: 5 * hour }), { maxLength: 30 });
    fc.assert(
      fc.property(times, (ages) => {
        let [fresh, place] = [0, hourAgo];
        for (let at = now; at <= now + 2 * hour; at += hour) {
          const digest = digestFor(waiting(ages), place, at);
          fresh += digest?.fresh ?? 0;
          place = digest?.place ?? place;
        }
        expect(fresh).toBe(ages.filter((age) => now - age > hourAgo.until).length);
      }),
    );
  });
});

describe('its mail', () => {
  const link = 'https://api.example.se/console#/bladet/held';
  const digest: Digest = {
    counts: { held: 2, reported: 1, appealed: 0 },
    ...{ fresh: 1, old: 2, longest: 49 * hour },
    place: { at: now, until: now },
  };

  it('says in Swedish how many wait, for how long, and where', () => {
    expect(digestMail(digest, { site: 'bladet', link, language: 'sv' })).toEqual({
      subject: 'bladet: 3 kommentarer väntar',
      text: `3 kommentarer väntar
  2 att granska
  1 anmäld av läsare

1 är ny.
2 har väntat ett dygn eller mer.
Den äldsta har väntat i 2 dygn.

Öppna kön: ${link}
`,
    });
  });

  it('says the same in English, and leaves out what is nothing', () => {
    const only = { ...digest, counts: { held: 0, reported: 0, appealed: 1 }, fresh: 0, old: 0, longest: 90 * minute };
    expect(digestMail(only, { site: 'bladet', link, language: 'en' })).toEqual({
      subject: 'bladet: 1 comment is waiting',
      text: `1 comment is waiting
  1 appealed by its author

The oldest has waited for 1 hour.

Open the queue: ${link}
`,
    });
  });
});
