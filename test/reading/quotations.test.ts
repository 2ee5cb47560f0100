import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../shared/reading/quotations.ts';

const quotedIn = (text: string): readonly string[] => quotationsIn(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it.each([
    ['he wrote "they are rats" and left it at that', ['"they are rats"']],
    ['det stod ”vi ska hänga dig” på lappen i brevlådan', ['”vi ska hänga dig”']],
    ["nån skrev 'jag ska slå dig' till mig i natt", ["'jag ska slå dig'"]],
    ["he wrote 'i don't like them' under the photo", ["'i don't like them'"]],
  ])('finds them in %s', (text, quoted) => expect(quotedIn(text)).toEqual(quoted));

  it.each([
    "the boys' coats and the girls' hats are in the hall",
    "de 'nya' grannarna har flyttat in i huset",
    'a quote "that is never closed goes on',
    '"nothing but a quotation"',
  ])('finds none in %s', (text) => expect(quotedIn(text)).toEqual([]));

  it('takes time in proportion to the text', () => {
    expect(quotationsIn(`'a b' `.repeat(20_000))).toHaveLength(20_000);
  });
});
