import { describe, expect, it } from 'vitest';
import { defamation } from '../../shared/signals/detectors/defamation.ts';
import { markedIn, observe, scoreOf } from './observing.ts';

const holdLine = 0.5;

describe('defamation', () => {
  it.each([
    ['Tage Norell slår sin fru.', 'Tage Norell hämtar sin fru.'],
    ['Kassören Tage Norell har förskingrat pengarna.', 'Kassören Tage Norell har räknat pengarna.'],
    ['Det sägs att Pia Lund langar hasch.', 'Det sägs att Pia Lund odlar rosor.'],
    ['Tränaren Sten Ek är pedofil.', 'Tränaren Sten Ek är pensionär.'],
    ['Graham Tully beats his wife.', 'Graham Tully thanks his wife.'],
    ['Everyone knows that Janet Oakley stole the raffle money.', 'Everyone knows that Janet Oakley won the raffle money.'],
  ])('holds crimes alleged of private persons: %s / %s', (allegation, contrast) => {
    expect(observe(defamation, { body: allegation })).toContainEqual(
      expect.objectContaining({ category: 'defamation', message: 'crime-alleged', target: 'private-person' }),
    );
    expect(scoreOf(defamation, allegation)).toBeGreaterThanOrEqual(holdLine);
    expect(scoreOf(defamation, contrast)).toBe(0);
  });

  it.each(['Maj Lund super på jobbet.', 'Har Nils Ek varit otrogen?', 'Paul Renwick was drunk at work again.'])('holds shame: %s', (text) =>
    expect(observe(defamation, { body: text })).toContainEqual(expect.objectContaining({ message: 'shame-alleged' })),
  );

  it('follows "he" and "she" where somebody is named', () => {
    expect(scoreOf(defamation, 'Akta er för Sonja Grind. Hon stal smycken i hemtjänsten.')).toBeGreaterThanOrEqual(holdLine);
    expect(scoreOf(defamation, 'Hon stal smycken i hemtjänsten.')).toBeLessThan(holdLine);
  });

  it.each([
    'Kommunalrådet Tage Norell tog mutor.',
    'Kommundirektören Tage Norell har förskingrat pengarna.',
    'Riksdagsledamoten Pia Lund körde rattfull.',
    'The mayor, Graham Tully, took bribes.',
  ])('leaves office bearers to be held to account: %s', (text) => expect(scoreOf(defamation, text)).toBe(0));

  it.each(['Butikschefen', 'Förmannen', 'Fotbollsdomaren', 'Handläggaren'])('asks more of nobody for being a boss of few: %s', (post) => {
    expect(scoreOf(defamation, `${post} Tage Norell har förskingrat pengarna.`)).toBeGreaterThanOrEqual(holdLine);
  });

  it('needs to be told who it is: a trade with its place, not a trade alone', () => {
    expect(scoreOf(defamation, 'Tränaren i simhallen tafsar på flickorna.')).toBeGreaterThanOrEqual(holdLine);
    expect(scoreOf(defamation, 'Tränaren tafsade på oss.')).toBeLessThan(holdLine);
  });

  it.each([
    'En lärare dömdes för att ha slagit sin fru.',
    'Tage Norell friades, han stal inget.',
    'Tage Norell har aldrig stulit något.',
    'Den som slår sin fru ska straffas.',
    'Min man slog mig i tio år.',
    'Prästen anklagas för att ha stulit kollekten.',
    'Pia Lund har stulit våra hjärtan med sin sång.',
    'Pia Lund kör full fart framåt.',
    'Elbolaget Norrljus AB lurade tusentals kunder.',
    'A man was convicted of fraud.',
  ])('lets verdicts, denials, generalities and testimony be: %s', (text) => expect(scoreOf(defamation, text)).toBeLessThan(holdLine));

  it('marks who and what', () =>
    expect(markedIn(defamation, 'Visste ni att Tage Norell slår sin fru?')).toContain('Tage Norell slår sin fru'));
});
