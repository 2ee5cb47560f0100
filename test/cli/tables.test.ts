import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRecords, parseTable } from '../../cli/tables.ts';

describe('parseTable', () => {
  test.each([
    [
      'fields, rows, a last line without an end',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'CRLF, blank lines and a byte order mark',
      '\ufeffa,b\r\n\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty fields, the last one too',
      ',a,\n,,',
      [
        ['', 'a', ''],
        ['', '', ''],
      ],
    ],
    ['quotes, separators and line breaks in quotes', '"a ""b"" c","d,\r\ne"\nf', [['a "b" c', 'd,\r\ne'], ['f']]],
    ['a quote within a field is a character', 'it is 5" wide,b', [['it is 5" wide', 'b']]],
    ['an open quote ends with the text', 'a,"b\nc', [['a', 'b\nc']]],
    ['what follows a closing quote belongs to the field', '"a"b,c', [['ab', 'c']]],
    ['nothing', '', []],
  ])('%s', (_, text, rows) => {
    expect(parseTable(text, ',')).toEqual(rows);
  });

  test('a table by tabs has no quoting', () => {
    expect(parseTable('ham\t"so he said\nspam\twin "now"', '\t')).toEqual([
      ['ham', '"so he said'],
      ['spam', 'win "now"'],
    ]);
  });

  test('reads back whatever is written by the rules', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'å', '"', ',', '\n', '\r', ' ', '🙂') });
    const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, (table) => {
        const text = table.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        expect(parseTable(text, ',')).toEqual(table);
      }),
    );
  });
});

test('parseRecords names the fields by the first row; what a row lacks is empty', () => {
  expect(parseRecords('text;label\na;1\nb\n', ';')).toEqual([
    { text: 'a', label: '1' },
    { text: 'b', label: '' },
  ]);
});
