import { describe, expect, it } from 'vitest';
import { gibberish } from '../../shared/signals/detectors/gibberish.ts';
import { repetition } from '../../shared/signals/detectors/repetition.ts';
import { scoreOf } from './observing.ts';

const harmless = [
  'Ja!',
  'Hahahahahahahahahahahaha',
  '????',
  '!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!',
  '🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂',
  'hmm',
  'zzz',
  'SKR, IVO, JO, KS, BUN, SBK och VGR',
  'https://example.se/xkcdqwrtzp/sdfghjkl',
  'AP, S, M, SD, KD, MP, V, C och L',
  'Neeeeeeeej!',
  'ARRRRRRRRRRRGGGGGGGHHHHH, nu räcker det',
  'Västkustskt, ängstskrik och Östtyskland',
  'qwerty är inget lösenord att ha på kommunens datorer',
  '- - - - - - - - - - - - - - - - - - - - -',
  '_   _   _',
  'Ja ja ja ja ja, vi har hört det.',
  'Kiitos kaikille, tämä oli hyvä kirjoitus kunnan asioista',
  'Dziękuję bardzo, to jest szczególnie ważne dla mieszkańców',
  'Schlechtwetterfront über Ostfriesland',
  'SOCIALNÄMNDEN BARNOMSORGEN ÄLDREOMSORGEN KULTURFÖRVALTNINGEN',
  'Ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha',
];

describe('gibberish', () => {
  it.each([
    'asdfghjkl asdfgh',
    'qwertyuiop',
    'sdfkjhsdkfjh wkjehrkjwh',
    'xkqzvbnpw trplkjhg',
    'asdasdasdasd',
    'a'.repeat(80),
    `${'x'.repeat(40)} hej`,
  ])('is held: %s', (text) => {
    expect(scoreOf(gibberish, text)).toBeGreaterThanOrEqual(0.5);
    expect(scoreOf(gibberish, text)).toBeLessThan(0.95);
  });

  it.each(harmless)('is not %s', (text) => expect(scoreOf(gibberish, text)).toBe(0));

  it('is no matter in a comment that says something', () => {
    expect(scoreOf(gibberish, 'Jag skrev sdfkjhsdkfjh av misstag, men menade att beslutet är fel.')).toBe(0);
  });
});

describe('repetition', () => {
  it.each([
    ['a word', 'skandal '.repeat(12)],
    ['a line', 'Läs vad som står i protokollet!\n'.repeat(5)],
    ['a few words', 'rösta inte på dem, rösta på oss '.repeat(12)],
  ])('is held: %s', (_, text) => expect(scoreOf(repetition, text)).toBeGreaterThanOrEqual(0.5));

  it.each([...harmless, 'skandal '.repeat(5), 'Aldrig mer!\n'.repeat(3)])('is not %s', (text) => expect(scoreOf(repetition, text)).toBe(0));
});
