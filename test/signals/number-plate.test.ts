import { describe, expect, it } from 'vitest';
import { numberPlate } from '../../shared/signals/detectors/number-plate.ts';
import { scoreOf } from './observing.ts';

describe('number plate', () => {
  it.each([
    'Hans bil har regnr ABC 123',
    'Han kör en Volvo, abc123',
    'Registreringsskylt ABC 12A',
    'Bilen ABC-123 stod där',
    'ABC 123 var parkerad utanför',
  ])('sees: %s', (text) => expect(scoreOf(numberPlate, text)).toBeGreaterThanOrEqual(0.4));

  it.each([
    ['no vehicle', 'Beslut KSN 123 från nämnden'],
    ['a letter no plate has', 'Bilen stod vid QVI 123'],
    ['a Q at the end', 'Bilen ABC 12Q'],
    ['words and figures', 'Det var typ 100 bilar på torget'],
    ['a longer code', 'Bilen har chassi ABC1234'],
  ])('is silent on %s', (_, text) => expect(scoreOf(numberPlate, text)).toBe(0));

  it('leaves a plate on the allow list alone', () => expect(scoreOf(numberPlate, 'Vår buss, regnr ABC 123', ['ABC 123'])).toBe(0));
});
