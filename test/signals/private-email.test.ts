import { describe, expect, it } from 'vitest';
import { privateEmail } from '../../shared/signals/detectors/private-email.ts';
import { markedIn, scoreOf } from './observing.ts';

describe('private e-mail', () => {
  it.each([
    'lisa.exempelsson@gmail.com',
    'LISA@Hotmail.com',
    'lisa.exempelsson@example.com',
    'lisa_e+blogg@example.se',
    'lisa (at) gmail (dot) com',
    'lisa[at]gmail.com',
    'lisa snabel-a gmail punkt com',
  ])('sees %s', (address) => expect(scoreOf(privateEmail, `Skriv till ${address} så får du svar`)).toBeGreaterThanOrEqual(0.4));

  it.each([
    ['a registrar', 'registrator@example.se'],
    ['an information desk', 'info@example.org'],
    ['a municipality’s box', 'kommun@example.se'],
    ['a contact address', 'kontakt@example.com'],
    ['a desk with a part', 'info.kultur@example.com'],
    ['an office', 'partikontoret@example.se'],
    ['an association with free mail', 'styrelsen@gmail.com'],
    ['an official of a municipality', 'lisa.exempelsson@exempelby.kommun.se'],
    ['an official under the municipality’s own name', 'lisa.exempelsson@stockholm.se'],
    ['a member of parliament', 'lisa.exempelsson@riksdagen.se'],
    ['an address abroad of a government', 'lisa@example.gov.uk'],
    ['an at-sign in prose', 'Vi ses @ torget kl 18, hälsar @lisa'],
    ['no domain', 'lisa@localhost'],
  ])('leaves %s alone', (_, address) => expect(scoreOf(privateEmail, `Skriv till ${address} så får du svar`)).toBe(0));

  it('leaves what is on the allow list alone, whatever its case', () => {
    expect(scoreOf(privateEmail, 'Mejla Lisa.E@Example.com', ['lisa.e@example.com'])).toBe(0);
  });

  it('marks the address alone', () => expect(markedIn(privateEmail, 'Mejla lisa@example.com.')).toEqual(['lisa@example.com']));
});
