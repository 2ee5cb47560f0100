import { describe, expect, it } from 'vitest';
import { spamPhrases } from '../../shared/signals/detectors/spam-phrases.ts';
import { markedIn, observe, scoreOf } from './observing.ts';

describe('spam phrases', () => {
  it.each([
    'Buy cheap viagra online, no prescription: http://example.com',
    'Köp billig viagra på nätet http://example.com',
    'Best online casino bonus! Sign up now and get free spins https://example.com',
    'Snabblån utan UC! Ansök nu på https://example.com',
    'I recovered my lost funds from a crypto investment, contact him on WhatsApp +1 202 555 0100',
    'Payday loans with guaranteed approval, apply now example.com',
  ])('are unmistakable together, with somewhere to go: %s', (text) => expect(scoreOf(spamPhrases, text)).toBeGreaterThanOrEqual(0.95));

  it.each([
    'Check out my channel please',
    'Jag tjänade 40 000 kr i veckan, fråga mig hur',
    'Subscribe to my channel http://example.com',
    'Bästa casino utan licens, med bonus: https://example.com',
  ])('are held in doubt: %s', (text) => {
    expect(scoreOf(spamPhrases, text)).toBeGreaterThanOrEqual(0.5);
    expect(scoreOf(spamPhrases, text)).toBeLessThan(0.95);
  });

  it.each([
    'Kommunens anställda spelar på online casino på arbetstid, se https://example.se/nyheter',
    'Apoteken får nu sälja viagra utan recept, läs https://example.se/halsa',
    'Specialisterna i regionen slutar, läs mer på https://example.se',
    'Smslån är ett gissel. Förbjud dem!',
    'Kommunen ska köpa mark på nätet, gratis är det inte.',
    'Klicka här för protokollet: https://example.se/protokoll',
  ])('pass where readers discuss the trade: %s', (text) => expect(scoreOf(spamPhrases, text)).toBeLessThan(0.5));

  it('are seen in the name above a link', () => {
    expect(observe(spamPhrases, { name: 'Online casino free spins, sign up now', url: 'https://example.com' })).toMatchObject([
      { score: 0.96, spans: [{ field: 'name' }, { field: 'name' }, { field: 'name' }] },
    ]);
  });

  it('count once, however often they are said', () => {
    expect(scoreOf(spamPhrases, `${'online casino '.repeat(9)} https://example.se`)).toBe(
      scoreOf(spamPhrases, 'online casino https://example.se'),
    );
  });

  it('are marked', () => expect(markedIn(spamPhrases, 'Hej, check out my channel')).toEqual(['check out my channel']));
});
