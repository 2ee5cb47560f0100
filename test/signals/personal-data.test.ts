import { describe, expect, it } from 'vitest';
import { bankAccount } from '../../shared/signals/detectors/bank-account.ts';
import { childCase } from '../../shared/signals/detectors/child-case.ts';
import { health } from '../../shared/signals/detectors/health.ts';
import { homeAddress } from '../../shared/signals/detectors/home-address.ts';
import { numberPlate } from '../../shared/signals/detectors/number-plate.ts';
import { personnummer } from '../../shared/signals/detectors/personnummer.ts';
import { phoneNumber } from '../../shared/signals/detectors/phone-number.ts';
import { privateEmail } from '../../shared/signals/detectors/private-email.ts';
import { expectLinear } from '../linear.ts';
import { markedIn, scoreOf } from './observing.ts';
import { heldFirst } from './personal-data-cases/held-first.ts';
import { heldSecond } from './personal-data-cases/held-second.ts';
import { heldThird } from './personal-data-cases/held-third.ts';
import { passingFirst } from './personal-data-cases/passing-first.ts';
import { passingSecond } from './personal-data-cases/passing-second.ts';
import { passingThird } from './personal-data-cases/passing-third.ts';

const all = [personnummer, phoneNumber, privateEmail, homeAddress, bankAccount, numberPlate, health];
/** At or above what the default policy holds. */
const isHeld = (body: string): boolean => all.some((detector) => scoreOf(detector, body) >= 0.4) || scoreOf(childCase, body) >= 0.3;

const rows = (...tables: readonly Readonly<Record<string, readonly string[]>>[]): readonly (readonly [string, string])[] =>
  tables.flatMap((table) => Object.entries(table).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const)));

describe('personal data and children in cases', () => {
  it.each(rows(heldFirst, heldSecond, heldThird))('%s is held: %s', (_, text) => expect(isHeld(text)).toBe(true));
  it.each(rows(passingFirst, passingSecond, passingThird))('%s pass: %s', (_, text) => expect(isHeld(text)).toBe(false));
});

describe('numbers in words and in disguise', () => {
  it('are marked as they were written', () => {
    expect(markedIn(phoneNumber, 'Ring noll sju noll, 174, noll sex, 05 nu')).toEqual(['noll sju noll, 174, noll sex, 05']);
    expect(markedIn(personnummer, 'Hon har l99006O22397, tror jag')).toEqual(['l99006O22397']);
  });

  it.each(['ett, två, tre, fyra, fem, sex, sju', 'en på hundra, två av tio', 'one in ten, two in five'])('are no number: %s', (text) =>
    expect(isHeld(text)).toBe(false),
  );

  it.each(['noll ', '0 ', 'o', '1.', 'hundra'])('take linear time: %s', (part) =>
    expectLinear((size) => isHeld(part.repeat(size / part.length))),
  );
});

describe('health', () => {
  it.each([
    ['Karin Ek har fått cancer.', 'Jag, Karin Ek, har fått cancer.'],
    ['Karin Ek har bröstcancer.', 'Karin Ek har skrivit om bröstcancer.'],
    ['Vi minns Karin Ek. Hon har demens.', 'Hon har demens.'],
    ['Ruth Calder had an abortion.', 'Ruth Calder wants abortion to be legal.'],
  ])('is seen in “%s”, not in “%s”', (held, passes) => {
    expect(scoreOf(health, held)).toBeGreaterThanOrEqual(0.4);
    expect(scoreOf(health, passes)).toBe(0);
  });

  it('is marked from the name to the illness', () =>
    expect(markedIn(health, 'Tyvärr har Karin Ek fått MS nu')).toEqual(['Karin Ek fått MS']));
});

describe('child case', () => {
  it.each([
    ['Flickan som omhändertogs i Vidsjö är sju år.', 'Flickan som vann i Vidsjö är sju år.'],
    ['Pojken på Lindskolan i Vidsjö mobbas.', 'Pojken mobbas.'],
    ['The boy at Marsh Lane Primary is bullied, he is nine.', 'As a girl in Oxmere I was bullied when I was nine.'],
  ])('is seen in “%s”, not in “%s”', (held, passes) => {
    expect(scoreOf(childCase, held)).toBeGreaterThanOrEqual(0.3);
    expect(scoreOf(childCase, passes)).toBe(0);
  });

  it('is the surer the more points the child out', () => {
    const two = scoreOf(childCase, 'Pojken i Vidsjö som mobbas är nio år.');
    expect(scoreOf(childCase, 'Pojken i Vidsjö som mobbas är nio år, går i 3B på Lindskolan och har en tvillingbror.')).toBeGreaterThan(
      two,
    );
  });
});
