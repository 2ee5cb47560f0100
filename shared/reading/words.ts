/** What stands between a word and the one before it: nothing but blanks, a comma or the like, something stronger, a sentence's end. */
export const breaks = { none: 0, comma: 1, strong: 2, sentence: 3 } as const;

export type Word = {
  /** Normalised; a ’ within is '. */
  readonly text: string;
  /** UTF-16 units of the normalised text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly breakBefore: number;
  /** A hyphen, and no blank, stands between it and the one before. */
  readonly hyphened: boolean;
};

const letter = 1;
const digit = 2;
/** Stands for a letter inside a word: f*ck, $vin, h@ra, sh!t. */
const stand = 3;
const apostrophe = 4;
const sign = 5;
const blank = 0;

const [newLine, hyphen] = [10, 45];

const kinds = new Uint8Array(0x250).fill(sign);
for (let code = 0; code < kinds.length; code += 1) {
  const character = String.fromCharCode(code);
  if (/\p{L}/u.test(character)) kinds[code] = letter;
  else if (/\d/.test(character)) kinds[code] = digit;
  else if (/[*@$€£!|+#_]/.test(character)) kinds[code] = stand;
  else if (character === "'") kinds[code] = apostrophe;
  else if (/\s/.test(character)) kinds[code] = blank;
}
const otherLetter = /[\p{L}\p{N}]/u;

const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code < kinds.length) return kinds[code] ?? sign;
  if (code === 0x2019 || code === 0x2bc) return apostrophe;
  if (code >= 0xd800 && code <= 0xdbff) return otherLetter.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? letter : sign;
  if (code >= 0x2000 && code <= 0x2bff) return sign;
  return otherLetter.test(text[at] ?? '') ? letter : sign;
};

const isEmoji = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (code >= 0xd83c && code <= 0xd83e) || (code >= 0x2600 && code <= 0x27bf);
};

const breakOf = (text: string, at: number): number => {
  switch (text[at]) {
    case '\n':
    case '!':
    case '?':
    case '…':
      return breaks.sentence;
    case '.':
      return at + 1 >= text.length || kindAt(text, at + 1) === blank || /["”»').!?]/.test(text[at + 1] ?? '')
        ? breaks.sentence
        : breaks.none;
    case ',':
      return breaks.comma;
    case ';':
    case ':':
    case '(':
    case ')':
    case '–':
    case '—':
      return breaks.strong;
    case '-':
      return kindAt(text, at + 1) === blank ? breaks.strong : breaks.none;
    default:
      return breaks.none;
  }
};

/**
 * The words of a normalised text in order: letters and digits, with the signs that stand for letters inside; each emoji is a word.
 * Linear.
 */
export const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = [];
  let breakBefore: number = breaks.none;
  let at = 0;
  const isCurled = text.includes('’');
  const push = (start: number, end: number): void => {
    const hyphened = start > 0 && text.charCodeAt(start - 1) === hyphen && words.at(-1)?.end === start - 1;
    const raw = text.slice(start, end);
    words.push({ text: isCurled ? raw.replaceAll('’', "'") : raw, start, end, breakBefore, hyphened });
    breakBefore = breaks.none;
  };
  while (at < text.length) {
    const kind = kindAt(text, at);
    const begins =
      kind === letter ||
      kind === digit ||
      (kind === stand &&
        text[at] !== '_' &&
        at + 1 < text.length &&
        kindAt(text, at + 1) === letter &&
        (at === 0 || kindAt(text, at - 1) === blank));
    if (begins) {
      const start = at;
      at += 1;
      while (at < text.length) {
        const next = kindAt(text, at);
        if (next === letter || next === digit) at += 1;
        else if (next === apostrophe && kindAt(text, at + 1) === letter && at + 1 < text.length) at += 1;
        else if (next === stand && standsInside(text, at)) at += 1;
        else break;
      }
      push(start, at);
    } else if (isEmoji(text, at)) {
      const width = text.charCodeAt(at) >= 0xd800 && at + 1 < text.length ? 2 : 1;
      push(at, at + width);
      at += width;
    } else {
      if (kind !== blank || text.charCodeAt(at) === newLine) breakBefore = Math.max(breakBefore, breakOf(text, at));
      at += 1;
    }
  }
  return words;
};

/**
 * A letter or a digit follows, perhaps after more of its kind: "f**k", "n***r"; or it ends a word as only a letter would: "ohyr@", "jew$".
 */
const standsInside = (text: string, at: number): boolean => {
  for (let next = at; next < at + 8 && next < text.length; next += 1) {
    const kind = kindAt(text, next);
    if (kind === letter || kind === digit) return true;
    if (kind !== stand) return kind === blank && next === at + 1 && endsWord.includes(text[at] ?? '');
  }
  return at === text.length - 1 && endsWord.includes(text[at] ?? '');
};
const endsWord = '@$';
