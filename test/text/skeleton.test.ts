import { describe, expect, it } from 'vitest';
import { nameSkeleton } from '../../shared/text/skeleton.ts';

describe('the skeleton of a name', () => {
  it.each([
    ['another case', 'TORGNY'],
    ['blanks and signs', ' Tor\u00a0gny_! '],
    ['a zero-width space', 'Tor\u200bgny'],
    ['a joiner and a filler', 'Tor\u200d\u3164gny'],
    ['look-alikes among its letters', 'Тоrgnу'],
    ['look-alikes only', 'Τοгɡпу'],
    ['letters of full width', 'Ｔｏｒｇｎｙ'],
    ['letters of mathematics', '𝕿𝖔𝖗𝖌𝖓𝖞'],
    ['letters in circles', 'Ⓣⓞⓡⓖⓝⓨ'],
    ['marks on its letters', 'T\u0336ö\u0301rgny\u0300'],
    ['signs that turn its direction', '\u202dTorgny\u202c\u200f'],
    ['an emoji', 'Torgny ✔\ufe0f'],
    ['a digit for a letter', 'T0rgny'],
  ])('is the same with %s', (_how, name) => {
    expect(nameSkeleton(name)).toBe(nameSkeleton('Torgny'));
  });

  it.each([
    ['Ilmari', 'llmari'],
    ['Ilmari', 'Ilrnari'],
    ['Mila', 'Mi1a'],
    ['Wivi', 'VViVi'],
    ['Håkan', 'Ha\u030akan'],
    ['🌻', '🌻 \u200d'],
  ])('is the same for %s and %s', (a, b) => {
    expect(nameSkeleton(a)).toBe(nameSkeleton(b));
  });

  it.each([
    ['Torgny', 'Torgni'],
    ['Torgny', '\u202eyngroT'],
    ['Анна', 'Anna'],
    ['🌻', '🌼'],
    ['Seglare A', 'Seglare B'],
  ])('is another for %s and %s', (a, b) => {
    expect(nameSkeleton(a)).not.toBe(nameSkeleton(b));
  });
});
