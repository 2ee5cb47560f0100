import { describe, expect, it } from 'vitest';
import { homeAddress } from '../../shared/signals/detectors/home-address.ts';
import { markedIn, scoreOf } from './observing.ts';

describe('home address', () => {
  it.each([
    ['somebody lives there', 'Hon bor på Påhittsgatan 12 i stan'],
    ['its number is written in words', 'Hon bor på Påhittsvägen tolv b, tror jag'],
    ['its number is called one', 'Han bor på Påhittsgatan nummer 9'],
    ['somebody lives there, in two words', 'Han bor på Norra Påhittsvägen 7B'],
    ['it is called a home address', 'Hemadress: Påhittsstigen 4, 123 45 Exempelby'],
    ['it is somebody’s house', 'Hennes hus på Påhittsbacken 3 är gult'],
    ['somebody is to be looked up at home', 'Vi åker hem till Påhittsgatan 12'],
    ['it stands under a name, with its postcode', 'Lisa Exempelsson, Påhittsgatan 12, 123 45 Exempelby'],
    ['it stands under a name', 'Lisa Exempelsson Påhittsgatan 12'],
    ['the municipality is spoken of too', 'Kommunens chef bor på Påhittsgatan 12'],
  ])('is seen where %s', (_, text) => expect(scoreOf(homeAddress, text)).toBeGreaterThanOrEqual(0.4));

  it.each([
    ['an authority’s', 'Kommunhuset, Påhittsgatan 12, 123 45 Exempelby'],
    ['a visiting address', 'Besöksadress: Påhittsgatan 12'],
    ['a library that moved', 'Biblioteket har flyttat till Påhittsgatan 12'],
    ['a building site', 'Detaljplanen för Påhittsgatan 12 är överklagad'],
    ['an accident', 'I går krockade två bilar på Påhittsgatan 12'],
    ['a street without number', 'Hon bor på Påhittsgatan'],
    ['a walk', 'Jag bor inte här men gick Påhittsgatan två gånger'],
    ['a meeting', 'Möte på Påhittsgatan 12 kl 18'],
    ['figures in English', 'The Great Recession killed 100 firms'],
  ])('is not %s', (_, text) => expect(scoreOf(homeAddress, text)).toBe(0));

  it('is left alone on the allow list', () => expect(scoreOf(homeAddress, 'Han bor på Påhittsgatan 12', ['Påhittsgatan 12'])).toBe(0));

  it('is marked with its postcode and place', () =>
    expect(markedIn(homeAddress, 'Bor på Påhittsgatan 12, 123 45 Exempelby nu')).toEqual(['Påhittsgatan 12, 123 45 Exempelby']));
});
