import type { Concept } from '../reading/concepts.ts';
import type { Reading } from '../reading/reader.ts';
import { speaksOf } from '../reading/spoken.ts';
import { breaks, type Word } from '../reading/words.ts';
import type { NormalisedText } from '../text/normalise.ts';
import { asWritten, type Edit, rewrite } from '../text/rewrite.ts';
import type { DetectorInput } from './detector.ts';
import { between, numerals, repeaters } from './lexicon/numerals.ts';
import { type Surroundings, surroundingsIn } from './surroundings.ts';

/** A field as its numbers are meant: spelled-out digits and letters for digits (O, l, i) as digits; and what stands around a place in it. */
export type NumberText = Pick<NormalisedText, 'text' | 'original' | 'spanOf'> & {
  readonly near: Surroundings;
  /** Whether it has six digits in a row or more, whatever stands between them. */
  readonly isLong: boolean;
  readonly speaksOf: (kinds: ReadonlySet<Concept>) => boolean;
};

const longNumber = /\d(?:[^\p{L}\d]{0,4}\d){5}/u;

const hasLetter = /[oil|]/;
const disguised = /^[oil|]{0,3}\d[\doil|]*$/;
const undisguised = (text: string): string => (hasLetter.test(text) ? text.replaceAll('o', '0').replace(/[il|]/g, '1') : text);

const hundreds = (text: string): string | undefined => {
  const cut = text.indexOf('hundra');
  if (cut < 0) return undefined;
  const [before, after] = [text.slice(0, cut), text.slice(cut + 6)];
  const many = before === '' ? '1' : numerals.get(before);
  const rest = after === '' ? '0' : numerals.get(after);
  return many && rest && rest.length <= 2 ? many + rest.padStart(2, '0') : undefined;
};

const isDigit = (text: string): boolean => text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57;

/** The digits that a word is or stands for. */
const digitsFor = (text: string): string | undefined =>
  numerals.get(text) ?? (isDigit(text) ? (disguised.test(text) ? undisguised(text) : undefined) : hundreds(text));

/** How many words of a row are spelled out, and how many digits there must be: what is shorter is counting, not a number to call. */
const fewestSpelled = 2;
const fewestDigits = 6;

/** Where a row of digits ends, and what is read for it, if it is a spelled-out number. */
type Row = { readonly edit?: Edit; readonly next: number };

/** The digits said in a row from a word on. */
const rowFrom = (words: readonly Word[], first: number): Row => {
  let text = '';
  let spelled = 0;
  let end = 0;
  let at = first;
  for (let word = words[at]; word && (at === first || word.breakBefore < breaks.sentence); word = words[at]) {
    const times = repeaters.get(word.text);
    const said = times ? words[at + 1] : word;
    const digits = said && digitsFor(said.text);
    const sign = between.get(word.text);
    if (digits !== undefined) {
      const tens = words[at + 1];
      const unit = tens && /[1-9]0$/.test(digits) && !isDigit(word.text) && tens.hyphened ? numerals.get(tens.text) : undefined;
      const ofBoth = unit?.length === 1 ? digits.slice(0, -1) + unit : digits;
      text += ofBoth.repeat(times ?? 1);
      spelled += isDigit(word.text) ? 0 : 1;
      at += times || ofBoth !== digits ? 2 : 1;
      end = words[at - 1]?.end ?? end;
    } else if (sign !== undefined && text !== '') {
      text += sign;
      at += 1;
    } else break;
  }
  const start = words[first]?.start ?? 0;
  text = text.replace(/-+$/, '');
  return spelled >= fewestSpelled && text.length >= fewestDigits ? { edit: { start, end, text }, next: at } : { next: at };
};

const beginsRow: ReadonlySet<string> = new Set([...numerals.keys(), ...repeaters.keys()]);
const isHundreds = (text: string): boolean => text.length >= 6 && text.includes('hundra');

const editsIn = ({ words }: Reading): readonly Edit[] => {
  const edits: Edit[] = [];
  let rowEnd = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    const begins = at >= rowEnd && (isDigit(word.text) || beginsRow.has(word.text) || isHundreds(word.text));
    const row = begins ? rowFrom(words, at) : undefined;
    if (row) rowEnd = row.next;
    if (row?.edit) {
      edits.push(row.edit);
      at = rowEnd - 1;
    } else if (disguised.test(word.text) && hasLetter.test(word.text))
      edits.push({ start: word.start, end: word.end, text: undisguised(word.text) });
  }
  return edits;
};

const read = new WeakMap<Reading, NumberText>();

const numbersIn = (field: NormalisedText, reading: Reading): NumberText => {
  const known = read.get(reading);
  if (known) return known;
  const { text, placeOf } = rewrite(asWritten(field.text), editsIn(reading));
  const near = surroundingsIn(reading);
  const at = (start: number, end: number) => placeOf(start, end);
  const numbers: NumberText = {
    text,
    original: field.original,
    spanOf: (from, to) => field.spanOf(at(from, to).start, at(from, to).end),
    isLong: longNumber.test(text),
    speaksOf: (kinds) => speaksOf(reading.spoken, kinds),
    near: (from, to, kinds, reach) => near(at(from, to).start, at(from, to).end, kinds, reach),
  };
  read.set(reading, numbers);
  return numbers;
};

/** The published texts with their numbers; one that has none is left out. */
export const numberTexts = ({ fields: { body, name, url }, readings }: DetectorInput): readonly NumberText[] =>
  [
    numbersIn(body, readings.body),
    numbersIn(name, readings.name),
    { ...url, near: surroundingsIn(undefined), isLong: true, speaksOf: () => true },
  ].filter(({ text }) => /\d/.test(text));
