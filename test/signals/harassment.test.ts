import { describe, expect, it } from 'vitest';
import { harassment } from '../../shared/signals/detectors/harassment.ts';
import { markedIn, observe, scoreOf } from './observing.ts';

const holdLine = 0.5;

describe('harassment', () => {
  it.each([
    ['Du är ju helt korkad.', 'Du är ju helt säker.'],
    ['Vilken idiot du är.', 'Vilken idiot jag är.'],
    ['Ditt feta svin, gå hem.', 'Ditt feta griskött tog slut.'],
    ['Stick och brinn, pucko.', 'Ved ska torka innan den får brinna.'],
    ['Skribenten är en nolla.', 'Skribenten är en veteran.'],
    ['You pathetic little worm.', 'Look, a little worm.'],
    ['Are you retarded?', 'Are you retired?'],
    ['What a moron you are.', 'What a moron I am.'],
  ])('holds what is said to the reader or the writer: %s / %s', (abuse, contrast) => {
    expect(observe(harassment, { body: abuse })).toContainEqual(
      expect.objectContaining({ category: 'harassment', message: 'insult-participant', target: 'participant' }),
    );
    expect(scoreOf(harassment, abuse)).toBeGreaterThanOrEqual(holdLine);
    expect(scoreOf(harassment, contrast)).toBeLessThan(holdLine);
  });

  it.each([
    ['Grannen på Ringvägen är ett kräk.', 'Ministern är ett kräk.'],
    ['Kassörskan är dum i huvudet.', 'Generaldirektören är dum i huvudet.'],
    ['Maj i receptionen är en elak häxa.', 'Kommunalrådet är en elak häxa.'],
    ['Socialtantsjäveln svarade inte.', 'Politikerjäveln svarade inte.'],
    ['The woman at the till is a lazy slob.', 'The mayor is a lazy slob.'],
    ['Butikschefen Ulla Ek är en idiot.', 'Polischefen Ulla Ek är en idiot.'],
    ['Kocken på hotellet är värdelös.', 'Kocken är värdelös.'],
    ['Our plumber is a total wanker.', 'Our senator is a total wanker.'],
  ])('tells private persons from office bearers: %s / %s', (abuse, criticism) => {
    expect(scoreOf(harassment, abuse)).toBeGreaterThanOrEqual(holdLine);
    expect(scoreOf(harassment, criticism)).toBeLessThan(holdLine);
  });

  it('lets an office named anywhere in the comment count', () => {
    expect(scoreOf(harassment, 'Du är en fegis. Svara på frågan.')).toBeGreaterThanOrEqual(holdLine);
    expect(scoreOf(harassment, 'Kommunalrådet, du är en fegis. Svara på frågan.')).toBeLessThan(holdLine);
  });

  it.each([
    ['Din gamla galning!', 'Din gamla galning, grattis på födelsedagen!'],
    ['You ugly old goat!', 'Happy birthday, you ugly old goat!'],
  ])('takes rough words with congratulations for kindness: %s', (abuse, friendly) => {
    expect(scoreOf(harassment, abuse)).toBeGreaterThanOrEqual(holdLine);
    expect(scoreOf(harassment, friendly)).toBeLessThan(holdLine);
  });

  it.each([
    'Vilken jävla idiotisk rondell.',
    'Öhrvall är en idiot.',
    'Bankirer är giriga svin.',
    'De kallade mig hora i skolan.',
    'Om du är dum nog att köra där får du böter.',
    'Du är inte dum.',
    'City fans are morons.',
    "You'd be an idiot to swim there.",
    'They called me a whore.',
  ])('lets things, unnamed groups, conditions, denials and testimony be: %s', (text) =>
    expect(scoreOf(harassment, text)).toBeLessThan(holdLine),
  );

  it('holds gross abuse whoever is meant', () => {
    expect(observe(harassment, { body: 'Hon är en hora.' })).toMatchObject([{ message: 'abuse-gross' }]);
    expect(scoreOf(harassment, 'Ministern Ulla Ek är en äcklig hora.')).toBeGreaterThanOrEqual(holdLine);
    expect(scoreOf(harassment, 'Hon är en hjälte.')).toBe(0);
  });

  it('sees through disguise', () => {
    expect(scoreOf(harassment, 'du är en i.d.i.o.t')).toBeGreaterThanOrEqual(holdLine);
    expect(scoreOf(harassment, 'din jävla 1diot')).toBeGreaterThanOrEqual(holdLine);
  });

  it('marks the insult', () => expect(markedIn(harassment, 'Läs igen, din dumma åsna, och svara sen.')).toContain('din dumma åsna'));
});
