import { describe, expect, it } from 'vitest';
import { judge } from '../../shared/pipeline/judge.ts';
import { policySchema } from '../../shared/policy/policy.ts';
import { profanity } from '../../shared/signals/detectors/profanity.ts';
import { markedIn, observe, scoreOf } from './observing.ts';

describe('profanity', () => {
  it.each([
    ['Jävlar vilken match!', 'jävlar'],
    ['What a fucking goal!', 'fucking'],
    ['h3lvete också', 'h3lvete'],
  ])('is seen and marked: %s', (text, word) => {
    expect(observe(profanity, { body: text })).toMatchObject([{ category: 'profanity', message: 'swearing', score: 0.7 }]);
    expect(markedIn(profanity, text).map((marked) => marked.toLowerCase())).toContain(word);
  });

  it('tells coarse words from mild ones', () => expect(scoreOf(profanity, 'Jäklar vad kallt!')).toBe(0.4));

  it.each(['Vilken fin match!', 'Fanny bor i Fanbyn.', 'Scunthorpe won.'])('does not see it in %s', (text) =>
    expect(scoreOf(profanity, text)).toBe(0),
  );

  it('holds nothing by default', () => {
    const { judgement, signals } = judge({ body: 'Fan, jag glömde rösta. Holy shit!' }, {}, policySchema.parse({ mode: 'machine' }));
    expect(signals).toContainEqual(expect.objectContaining({ category: 'profanity' }));
    expect(judgement.outcome).toBe('approve');
  });
});
