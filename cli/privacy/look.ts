import { constants, inflateRawSync } from 'node:zlib';
import { codeOf } from '../errors.ts';
import type { Matcher } from './matcher.ts';
import { createViews } from './views.ts';
import { createWindows } from './windows.ts';

/** Term number `term`, at `place` of what was looked through, written in these forms, the outermost first. */
export type Sighting = (term: number, place: number, forms: readonly string[]) => void;
/** What may still be unpacked of one source, in bytes: below zero, something was too much. */
export type Budget = { left: number };
/** Hears where what gzip packed begins, if it goes on behind the last byte; it is not looked into. */
export type GoesOn = (place: number) => void;
/** Looks through the first `length` bytes, and through what they are when read in any other way. */
export type Look = (bytes: Uint8Array, length: number, budget: Budget, seen: Sighting, goesOn?: GoesOn) => void;

/** So many forms may be around an address. */
export const mostForms = 3;
/** A gzip bomb is not unpacked whole: of one source, and at once. */
export const freshBudget = (): Budget => ({ left: 2 ** 31 });
const mostAtOnce = 2 ** 25;

export const gzipMagic = Buffer.from([0x1f, 0x8b, 8]);

/** Where the deflated data begins, after the header (RFC 1952, 2.3). */
const deflatedFrom = (bytes: Buffer): number => {
  const flags = bytes[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  for (const text of [8, 16]) if (flags & text) at = bytes.indexOf(0, at) + 1;
  return flags & 2 ? at + 2 : at;
};

/** `goesOn`: only if it is whole, and is told if it is cut off. */
const unpacked = (packed: Buffer, budget: Budget, goesOn?: () => void): Buffer | undefined => {
  if (budget.left <= 0) return undefined;
  try {
    const finishFlush = goesOn ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
    const buffer = inflateRawSync(packed, { finishFlush, maxOutputLength: Math.min(mostAtOnce, budget.left) });
    budget.left -= buffer.length;
    return buffer;
  } catch (error) {
    if (error instanceof RangeError) budget.left = -1;
    else if (codeOf(error) === 'Z_BUF_ERROR') goesOn?.();
    return undefined; // no gzip after all
  }
};

export const createLook = (match: Matcher): Look => {
  const views = Array.from({ length: mostForms }, createViews);

  const look = (
    bytes: Uint8Array,
    length: number,
    forms: readonly string[],
    budget: Budget,
    sourceOf: (at: number) => number,
    seen: Sighting,
    goesOn?: GoesOn,
  ): void => {
    match(bytes, length, (term, start) => seen(term, sourceOf(start), forms));
    if (forms.length === mostForms) return;
    for (const { form, place, ...view } of views[forms.length]?.(bytes, length) ?? [])
      look(view.bytes, view.length, [...forms, form], budget, (at) => sourceOf(place[at] ?? 0), seen);
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, length);
    for (let at = whole.indexOf(gzipMagic); at >= 0; at = whole.indexOf(gzipMagic, at + 1)) {
      const place = sourceOf(at);
      const windows = createWindows((part, size, _, wanted) =>
        look(part, size, [...forms, 'gzip'], budget, (start) => (wanted(start) ? place : -1), seen),
      );
      const from = at + deflatedFrom(whole.subarray(at));
      windows.push(unpacked(whole.subarray(from), budget, goesOn && (() => goesOn(from))) ?? new Uint8Array(0));
      windows.end();
    }
  };

  return (bytes, length, budget, seen, goesOn) => {
    const known = new Set<string>();
    look(
      bytes,
      length,
      [],
      budget,
      (at) => at,
      (term, place, forms) => {
        const name = `${term} ${place}`;
        if (place < 0 || known.has(name)) return;
        known.add(name);
        seen(term, place, forms);
      },
      goesOn,
    );
  };
};
