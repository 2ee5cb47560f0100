import { describe, expect, it } from 'vitest';
import { repetition } from '../../shared/signals/detectors/repetition.ts';
import { markedIn, scoreOf } from './observing.ts';

const poem = ['Bäcken rann i backen', 'Hästen stod i hagen', 'Månen gick i molnen', 'Elden brann i spisen'];

describe('repetition', () => {
  it.each([
    ['a word', 'skandal '.repeat(12)],
    ['a phrase', 'Rösta på Harriet! '.repeat(8)],
    ['one that changes', 'Rösta på Harriet 1! ROSTA på Harriet, rösta på Harriet!!! '.repeat(4)],
    ['a line', 'Läs vad som står i protokollet!\n'.repeat(5)],
    ['a sentence', 'Lägg ner hela den här kommunen nu. LÄGG ner hela den här kommunen nu! '.repeat(3)],
    ['a few words', 'rösta inte på dem, rösta på oss '.repeat(12)],
    ['laughter without end', 'lol '.repeat(30)],
  ])('is held: %s', (_, text) => {
    expect(scoreOf(repetition, text)).toBeGreaterThanOrEqual(0.5);
    expect(scoreOf(repetition, text)).toBeLessThan(0.95);
  });

  it.each([
    ['a shout', 'skandal '.repeat(5)],
    ['a chant', 'Aldrig mer!\n'.repeat(3)],
    ['laughter', 'ha '.repeat(16)],
    ['a refrain', poem.map((line) => `${line}.\nSov, du lilla å, sov.`).join('\n')],
    ['numbers', '192.0.2.1, 192.0.2.2, 192.0.2.3, 192.0.2.4, 192.0.2.5, 192.0.2.6'],
    ['a list', 'Punkt 1: skolan. Punkt 2: vägen. Punkt 3: badet. Punkt 4: broarna. Punkt 5: budgeten.'],
    ['ornament', '- - - - - - - - - - - - - - - - - - - -'],
    ['emoji', '🙂 '.repeat(30)],
  ])('is not %s', (_, text) => expect(scoreOf(repetition, text)).toBe(0));

  it('is marked where it stands', () => {
    expect(markedIn(repetition, `Så här är det. ${'skandal '.repeat(12)}`)).toEqual(['skandal '.repeat(12).trim()]);
  });
});
