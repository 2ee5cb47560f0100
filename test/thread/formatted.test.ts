import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, formatted } from '../../shared/thread/formatted.ts';
import { expectLinear } from '../linear.ts';

const inlinesOf = (blocks: readonly Block[]) => blocks.flatMap(({ lines }) => lines.flat());
const linksOf = (text: string) => inlinesOf(formatted(text)).filter((inline) => typeof inline !== 'string');
const blank = /\s+/gu;
/** What a reader sees, blanks apart; a quote's sign is shown by its block. */
const visible = (text: string) =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/^>/, ''))
    .join('')
    .replace(blank, '');

const pieces = [
  '\n',
  '\r\n',
  '> ',
  '>',
  ' ',
  'https://',
  'http://a.se/b',
  'HTTPS://Å.se',
  'javascript:',
  '(',
  ').',
  '\u202e',
  '<b>',
  '@',
  '\ud800',
  'å',
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), { maxLength: 30 })
  .map((parts) => parts.join(''));

describe('formatted', () => {
  it('parts paragraphs and quotes, line by line', () => {
    expect(formatted('Hej!\nAlla.\n\n \n> Citat\n>> av citat\nSvar.\r\n\r\nSlut.')).toEqual([
      { kind: 'paragraph', lines: [['Hej!'], ['Alla.']] },
      { kind: 'quote', lines: [['Citat'], ['> av citat']] },
      { kind: 'paragraph', lines: [['Svar.']] },
      { kind: 'paragraph', lines: [['Slut.']] },
    ]);
    expect(formatted(' \n\n')).toEqual([]);
  });

  it('links addresses without the sentence around them', () => {
    expect(formatted('Se https://example.se/a_(b), (http://example.org). Hm')).toEqual([
      {
        kind: 'paragraph',
        lines: [
          [
            'Se ',
            { href: 'https://example.se/a_(b)', text: 'https://example.se/a_(b)' },
            ', (',
            { href: 'http://example.org/', text: 'http://example.org' },
            '). Hm',
          ],
        ],
      },
    ]);
    expect(linksOf('HTTPS://ÅRE.example/ö')).toEqual([{ href: 'https://xn--re-xia.example/%C3%B6', text: 'HTTPS://ÅRE.example/ö' }]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'javascript://example.se/%0aalert(1)',
    'www.example.se',
    'xhttp://example.se',
    'https://',
    'https://www.bank.example@ond.example/',
    'https://[x',
    'https://a:b@example.se',
  ])('does not link %s', (text) => {
    expect(linksOf(text)).toEqual([]);
  });

  it('ends an address before what cannot be seen', () => {
    expect(linksOf('https://example.se/\u202egpj.exe')).toEqual([{ href: 'https://example.se/', text: 'https://example.se/' }]);
  });

  it('shows every visible character once, in order, and links to http and https only', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const inlines = inlinesOf(formatted(text));
        const shown = inlines.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('');
        expect(shown.replace(blank, '')).toBe(visible(text));
        for (const inline of inlines) if (typeof inline !== 'string') expect(new URL(inline.href).protocol).toMatch(/^https?:$/);
        expect(inlines).not.toContain('');
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(['https://', 'https://a.se/)', '(', '> ', '\n', 'https://a.se/(', 'https://a.se/x '])(
    'takes linear time for a long run of %j',
    (piece) => {
      expectLinear((size) => formatted(`https://example.se/${piece.repeat(size)}`));
    },
  );
});
