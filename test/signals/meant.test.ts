import { describe, expect, it } from 'vitest';
import { judge } from '../../shared/pipeline/judge.ts';
import { policySchema } from '../../shared/policy/policy.ts';

// The rules alone, without what a model makes of the wording.
const policy = policySchema.parse({ mode: 'machine', weights: { wording: 0 } });
const outcomeOf = (body: string): string => judge({ body }, {}, policy).judgement.outcome;

/** The same words, meant and not meant. */
describe('what is meant', () => {
  it.each([
    ['Jag är helt övertygad om att romer är tjuvar.', 'Den som påstår att romer är tjuvar har läst för lite.'],
    ['Glöm inte att muslimer är råttor.', 'Kalla inte muslimer råttor.'],
    ['Vi kastar ut alla somalier nu.', 'Ska vi kasta ut alla somalier? Naturligtvis inte.'],
    ['Om hon säger ett ord så dödar jag dig.', 'Hon fick sms om att hon skulle dödas.'],
    ["Du är ingenting. 'Käften' på dig, jag ska döda dig.", "Nån skrev 'jag ska döda dig' till mig i natt."],
    ['Borgmästaren borde skjutas.', 'Jag blir rädd när någon skriver att borgmästaren borde skjutas.'],
    ["Don't forget that Jews are rats.", 'Never say that Jews are rats.'],
    ['They say it politely, but Muslims are vermin.', 'They say that Muslims are vermin.'],
    ['Immigrants are lazy.', 'It is simply false that immigrants are lazy.'],
    ['The neighbours are back. I hope they all die a slow death.', 'The wasps are back. I hope they all die a slow death.'],
    ['We are going to slaughter them on Saturday.', 'We are going to slaughter them on Saturday, four nil at least.'],
    ['You faggot.', 'She tied faggots of birch for the fire.'],
  ])('holds %s but not %s', (held, passed) => {
    expect(outcomeOf(held)).not.toBe('approve');
    expect(outcomeOf(passed)).toBe('approve');
  });

  it('takes "them" after a quotation for nobody in particular', () => {
    expect(outcomeOf('He shouted "monkey" at Black players. Ban them for life.')).toBe('approve');
    expect(outcomeOf('Black players again. Ban them for life.')).toBe('hold');
  });
});
