import fc from 'fast-check';

/** Pieces that trouble normalisers, alone and next to each other. */
const pieces = [
  ...['\ud800', '\udc00', '\0', '\ufffe', '\uffff', '\r\n', '\u2028', '\t', ' ', '  ', '.', '-', '*', '|', '~', '`', '´'],
  ...['\u202e', '\u200b', '\u200d', '\ufe0f', '\u00ad', '\u0301', '\u0316', '\u20e3', '\u09be', '\u3099', '\u1161', '\u11ab', '\u1112'],
  ...['å', 'İ', 'ſ', 'Σ', 'ς', 'ß', 'ﬁ', 'ﷺ', 'Ⅷ', '𝓗', 'ᴀ', 'ẅ', '٠', '１', '①', '❶', '👩‍👩‍👧', '🙂', '🇸', '🇪', '🅰', '⒜', 'ে'],
  ...['a', 'h', 'O', 'а', 'в', 'В', 'Η', 'η', 'Ω', 'ж', 'ё', 'ӓ', 'ы', 'ס', 'ᕼ', 'ꙮ', 'Ꭰ', '1'],
  ...['&', ';', 'amp;', 'lt;', '&lt;', '&amp;', '&#1074;', '&#x301;', '&zwj;', '#38;', '<', '>', '/', '<b>', '</b>', '<br>', 'b>'],
  ...['<!--', '-->', '[b]', '[/b', ']', '**', '__', '~~', '||', '\\', '<a href="', ' class=', '"', 'http://', 'www.', '%', '%41', '%C3%B6'],
];

/** Any text: arbitrary UTF-16 units, troublesome pieces, and few of these over and over. */
export const hostile = fc.oneof(
  fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...pieces))).map((parts) => parts.join('')),
  fc
    .uniqueArray(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 })
    .chain((few) => fc.array(fc.constantFrom(...few), { maxLength: 20 }).map((parts) => parts.join(''))),
);
