import { describe, expect, it } from 'vitest';
import { decide } from '../../shared/policy/decide.ts';
import { policySchema } from '../../shared/policy/policy.ts';
import { weigh } from '../../shared/policy/weigh.ts';
import { profanity } from '../../shared/signals/detectors/profanity.ts';
import { markedIn, observe, scoreOf } from './observing.ts';

describe('profanity', () => {
  it.each([
    ['Jävlar vilken match!', 'jävlar'],
    ['What a fucking goal!', 'fucking'],
    ['F.A.N också', 'f.a.n'],
  ])('is seen and marked: %s', (text, word) => {
    expect(observe(profanity, { body: text })).toMatchObject([{ category: 'profanity', message: 'swearing', score: 0.7 }]);
    expect(markedIn(profanity, text).map((marked) => marked.toLowerCase())).toContain(word);
  });

  it('tells coarse words from mild ones', () => expect(scoreOf(profanity, 'Jäklar vad kallt!')).toBe(0.4));

  it.each(['Vilken fin match!', 'Fanny bor i Fanbyn.', 'Scunthorpe won.'])('does not see it in %s', (text) =>
    expect(scoreOf(profanity, text)).toBe(0),
  );

  it('holds nothing by default', () => {
    const policy = policySchema.parse({ mode: 'machine' });
    const signals = observe(profanity, { body: 'Fan, jag glömde rösta. Holy shit!' });
    expect(signals).not.toEqual([]);
    expect(decide(policy, weigh(policy, signals, [])).outcome).toBe('approve');
  });
});
