import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personnummer } from '../../shared/signals/detectors/personnummer.ts';
import { markedIn, observe, scoreOf } from './observing.ts';

describe('personnummer', () => {
  it.each([
    '199006022397',
    '19900602-2397',
    '900602-2397',
    '9006022397',
    '900602 2397',
    '19900602 2397',
    '1990-06-02-2397',
    '1990 06 02 2397',
    '90 06 02 23 97',
    '900602–2397',
    '900602−2397',
    '900602\u20112397',
    '900602 - 2397',
    '９００６０２-２３９７',
    '1 9 9 0 0 6 0 2 2 3 9 7',
    '900602\u200b-2397',
    '19 90 06 02 - 23 97',
    '191212121212',
    '121212+1212',
    '440813-9089',
    '19910717-2380',
    'pnr:900602-2397',
    '(900602-2397)',
    '900602-2397.',
  ])('sees %s', (number) => expect(scoreOf(personnummer, `Han har ${number} i journalen`)).toBeGreaterThanOrEqual(0.9));

  it.each([
    ['an organisation number', '556036-0793'],
    ['a wrong check digit', '900602-2398'],
    ['the thirty-first of June', '900631-2390'],
    ['a case number', 'Dnr 2021/00123'],
    ['a law', 'SFS 2010:800'],
    ['a bill', 'prop. 2015/16:188'],
    ['a sum', 'kostade 900602 2397 kr'],
    ['thousands', '1 900 602 239 kronor'],
    ['an ISBN', '978-91-0-012345-6'],
    ['an IBAN', 'SE45 5000 0000 0583 9825 7466'],
    ['dates and a year', '1990-06-02, 2397'],
    ['a telephone number', '070-174 06 05'],
    ['part of a longer number', '1234199006022397'],
    ['a period', '2015-2021'],
    ['a case number whose digits happen to fit', 'SN-2002-84462-5'],
    ['a year and a number', '2021 00123 4567'],
  ])('leaves %s alone', (_, text) => expect(scoreOf(personnummer, `Se ${text} i protokollet.`)).toBe(0));

  it('looks in the name and the URL as well, and names the field', () => {
    const [signal] = observe(personnummer, { name: 'Anna 900602-2397', url: 'https://example.se/199006022397' });
    expect(signal?.spans).toEqual([
      { field: 'name', start: 5, end: 16 },
      { field: 'url', start: 19, end: 31 },
    ]);
  });

  it('marks the number and nothing else', () => {
    expect(markedIn(personnummer, 'Barnet 199006022397, mamman 910717-2380.')).toEqual(['199006022397', '910717-2380']);
  });

  it('accepts exactly one of the ten check digits, for day, coordination and interim numbers alike', () => {
    const parts = fc.record({
      year: fc.integer({ min: 0, max: 99 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      coordination: fc.boolean(),
      serial: fc.oneof(
        fc.integer({ min: 1, max: 999 }).map((number) => String(number).padStart(3, '0')),
        fc.constantFrom('T12', 'R34', 'N56'),
      ),
    });
    fc.assert(
      fc.property(parts, ({ year, month, day, coordination, serial }) => {
        const date = [year, month, coordination ? day + 60 : day].map((part) => String(part).padStart(2, '0')).join('');
        const accepted = Array.from('0123456789').filter((check) => scoreOf(personnummer, `${date}-${serial}${check}`) > 0);
        expect(accepted).toHaveLength(1);
      }),
    );
  });

  it('leaves a number on the allow list alone, however it is written', () => {
    expect(scoreOf(personnummer, 'Testperson 19900602-2397', ['199006022397'])).toBe(0);
  });
});
