import { describe, expect, it } from 'vitest';
import { phoneNumber } from '../../shared/signals/detectors/phone-number.ts';
import { markedIn, scoreOf } from './observing.ts';

describe('phone number', () => {
  it.each([
    '070-1740605',
    '070-174 06 05',
    '070 174 06 05',
    '0701740605',
    '070/1740605',
    '+46701740605',
    '+46 70 174 06 05',
    '+46 (0)70-174 06 05',
    '0046701740605',
    '0046 70 1740605',
    '070.174.06.05',
    '0 7 0 1 7 4 0 6 0 5',
    '070–174 06 05',
    '(070) 174 06 05',
    '０７０-１７４０６０５',
  ])('sees the mobile %s anywhere', (number) =>
    expect(scoreOf(phoneNumber, `Han svarar inte på ${number} längre`)).toBeGreaterThanOrEqual(0.7),
  );

  it.each([
    '08-465 004 00',
    '08-46500400',
    '+46 8 465 004 00',
    '031-390 06 00',
    '040-628 04 00',
    '0980-319 200',
    'tel 0846500400',
    'ring henne på 0980 319200',
  ])('sees the subscriber %s', (number) => expect(scoreOf(phoneNumber, `Hon bor kvar, ${number}`)).toBeGreaterThanOrEqual(0.4));

  it.each([
    ['a switchboard', 'Ring kommunens växel 08-465 004 00'],
    ['an opening time', 'Öppet 08.00-16.30 och 08-16'],
    ['a date', 'Mötet 08-12-2021'],
    ['a date the other way', 'Mötet 2021-03-15'],
    ['a sum', 'De fick 10 070 174 060 kronor'],
    ['a case number', 'Dnr 2021/00123'],
    ['an emergency number', 'Ring 112 eller 1177'],
    ['a freephone number', 'Ring 020-12 34 56'],
    ['an unused area code', '0199-123456'],
    ['a law', 'SFS 2010:800'],
    ['an organisation number', '556036-0793'],
    ['a decimal', '0,70174 och 0.7017406'],
    ['years', '2015-2021 och 2019/2020'],
  ])('leaves %s alone', (_, text) => expect(scoreOf(phoneNumber, text)).toBe(0));

  it('marks the number without the year that follows it', () => {
    expect(markedIn(phoneNumber, 'Ring 070-174 06 05, 2021 var sista gången')).toEqual(['070-174 06 05']);
    expect(markedIn(phoneNumber, 'Nås på 070-174 06 05 2021')).toEqual(['070-174 06 05']);
  });

  it.each(['070-174 06 05', '0701740605', '+46 70 174 06 05', '0046701740605'])(
    'leaves %s alone when it is on the allow list in another form',
    (number) => {
      expect(scoreOf(phoneNumber, `Ring ${number}`, ['070-1740605'])).toBe(0);
    },
  );
});
