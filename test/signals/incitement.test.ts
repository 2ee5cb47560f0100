import { describe, expect, it } from 'vitest';
import { incitement } from '../../shared/signals/detectors/incitement.ts';
import { observe, scoreOf } from './observing.ts';

const hold = 0.4;
const reject = 0.95;

describe('incitement', () => {
  it.each([
    'Du borde skjutas',
    'Politikerna borde hängas',
    'Någon borde skjuta honom',
    'Vi borde skjuta alla handläggare',
    'Someone should kill her.',
    'Häng dom i närmaste lyktstolpe',
    'Spöa upp varenda jävla journalist ni ser',
    'Det är dags att någon skjuter ministern',
    'Leta upp rektorn och slå henne gul och blå',
    'Ta med geväret till nästa sammanträde',
    'Beat up every journalist',
    'They ought to be lined up and shot',
    'Kill all the immigrants',
  ])('holds a call for violence: %s', (text) => {
    expect(observe(incitement, { body: text }).map(({ message }) => message)).toContain('call-for-violence');
    expect(scoreOf(incitement, text)).toBeGreaterThanOrEqual(hold);
    expect(scoreOf(incitement, text)).toBeLessThan(reject);
  });

  it.each([
    'Bränn ner kommunhuset',
    'Någon borde elda upp moskén',
    'Slå sönder alla fartkameror',
    'Samling utanför rektorns villa i kväll',
    'Lägg ut hans adress så åker vi dit',
    'Slash the tyres on every car',
    'Post her address, lads',
  ])('holds a call for crime: %s', (text) => {
    expect(observe(incitement, { body: text }).map(({ message }) => message)).toContain('call-for-crime');
    expect(scoreOf(incitement, text)).toBeGreaterThanOrEqual(hold);
  });

  it.each([
    'Ingen borde slå ihjäl någon',
    'Beslutet borde skjutas upp',
    'Vargarna borde skjutas',
    'Råttorna måste dödas',
    'Vi ska riva huset och bygga nytt',
    'Vi ska elda upp riset på gården',
    'Samling utanför kommunhuset kl 18, ta med plakat',
    'Åk hem till farmor och hälsa på',
    'Lägg ut adressen till mötet',
    'Har någon adressen till den nya verkstaden?',
    'Färjan ska skrotas',
    'Ge honom en omgång applåder',
    'Under kriget skulle alla judar dödas',
    'Beat them at the polls',
    'They should burn the contract',
    'Hang in there',
    'Grip tillfället',
  ])('lets pass: %s', (text) => expect(scoreOf(incitement, text)).toBeLessThan(hold));

  it('keeps what others said as quoted evidence', () => {
    const signals = observe(incitement, { body: 'Han skrev att politikerna borde hängas och det är polisanmält' });
    expect(signals.length).toBeGreaterThan(0);
    for (const { score, quoted } of signals) expect([quoted, score < hold]).toEqual([true, true]);
  });
});
