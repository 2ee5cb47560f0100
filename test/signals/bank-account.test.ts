import { describe, expect, it } from 'vitest';
import { bankAccount } from '../../shared/signals/detectors/bank-account.ts';
import { scoreOf } from './observing.ts';

describe('bank account', () => {
  // The examples of SWIFT's IBAN registry.
  it.each([
    'SE45 5000 0000 0583 9825 7466',
    'SE4550000000058398257466',
    'se45-5000-0000-0583-9825-7466',
    'NO93 8601 1117 947',
    'DE89 3704 0044 0532 0130 00',
    'GB29 NWBK 6016 1331 9268 19',
  ])('sees the IBAN %s', (iban) => {
    expect(scoreOf(bankAccount, `Sätt in på ${iban} tack`)).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    'bankgiro 5050-1055',
    'Bg: 5050-1055',
    'plusgiro 12 34 56-6',
    'kontonummer 1234-12 345 67',
    'konto 8327-9, 123 456 789-0',
    'hans bankkonto är 1234 1234567',
  ])('sees %s', (account) => expect(scoreOf(bankAccount, `Betala till ${account}`)).toBeGreaterThanOrEqual(0.4));

  it.each([
    ['an IBAN with a wrong digit', 'SE45 5000 0000 0583 9825 7467'],
    ['an IBAN of the wrong length', 'SE45 5000 0000 0583 9825 746'],
    ['a fundraiser’s number', 'bankgiro 900-8004'],
    ['a number nobody calls an account', 'Ärende 5050-1055'],
    ['a wrong check digit', 'bankgiro 5050-1056'],
    ['a budget line', 'Konto 4010 i budgeten, 2 500 000 kr'],
    ['an organisation number', 'org.nr 556036-0793'],
  ])('leaves %s alone', (_, text) => expect(scoreOf(bankAccount, text)).toBe(0));

  it('leaves the party’s own number alone', () => expect(scoreOf(bankAccount, 'Stöd oss: bankgiro 5050-1055', ['50501055'])).toBe(0));
});
