/** Bytes read in another way, each with the place in the bytes that it was read from. Good until the next reading. */
export type View = { readonly form: string; readonly bytes: Uint8Array; readonly place: Uint32Array; readonly length: number };

type Room = { bytes: Uint8Array; place: Uint32Array; length: number };
const createRoom = (): Room => ({ bytes: new Uint8Array(0), place: new Uint32Array(0), length: 0 });
const empty = (room: Room, atMost: number): Room => {
  if (room.bytes.length < atMost) Object.assign(room, { bytes: new Uint8Array(atMost), place: new Uint32Array(atMost) });
  room.length = 0;
  return room;
};
const put = (room: Room, byte: number, place: number): void => {
  room.bytes[room.length] = byte;
  room.place[room.length] = place;
  room.length += 1;
};
/** In no e-mail and no address: nothing is found across it. */
const separator = 0x0a;

const digits = new Int8Array(256).fill(-1);
for (const [value, digit] of [...'0123456789abcdef'].entries())
  for (const written of [digit, digit.toUpperCase()]) digits[written.charCodeAt(0)] = value;
/** The number that so many hexadecimal digits write; −1 where they are none. */
const hexAt = (bytes: Uint8Array, at: number, count: number, length: number): number => {
  if (at + count > length) return -1;
  let value = 0;
  for (let place = at; place < at + count; place += 1) {
    const digit = digits[bytes[place] ?? 0] ?? -1;
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
};

/** How many bytes an escape takes, and the character or byte that it means; 0 bytes: there is none; no code: it means nothing at all. */
type Escape = { readonly taken: number; readonly code?: number; readonly isByte?: boolean };
/** One way of escaping: the bytes that an escape begins with, and the one that begins at a place. */
type Escaping = {
  readonly signs: readonly number[];
  readonly at: (bytes: Uint8Array, at: number, length: number) => Escape;
};
const none: Escape = { taken: 0 };
const byteAt = (bytes: Uint8Array, at: number, length: number): Escape => {
  const code = hexAt(bytes, at + 1, 2, length);
  return code < 0 ? none : { taken: 3, code, isByte: true };
};

/** `%`, `\`, `/`, `"`, `u`, `x`, `=`. */
const [percent, backslash, slash, quote, u, x, equals] = [0x25, 0x5c, 0x2f, 0x22, 0x75, 0x78, 0x3d];
const isBreak = (byte: number | undefined): boolean => byte === 0x0a || byte === 0x0d;

/** `%40`, `\u0040`, `\x40`, `\/`. */
const usual: Escaping = {
  signs: [percent, backslash],
  at: (bytes, at, length) => {
    if (bytes[at] === percent) return byteAt(bytes, at, length);
    const sign = bytes[at + 1] ?? 0;
    if (sign === u || sign === x) {
      const count = sign === u ? 4 : 2;
      const code = hexAt(bytes, at + 2, count, length);
      return code < 0 ? none : { taken: 2 + count, code };
    }
    return sign === slash || sign === quote || sign === backslash ? { taken: 2, code: sign } : none;
  },
};
/** Mail's `=40`, and `=` at the end of a line that goes on. */
const quotedPrintable: Escaping = {
  signs: [equals],
  at: (bytes, at, length) => {
    if (!isBreak(bytes[at + 1])) return byteAt(bytes, at, length);
    return { taken: bytes[at + 1] === 0x0d && bytes[at + 2] === 0x0a ? 3 : 2 };
  },
};

/** Longer than what can stand between two escapes of an e-mail. */
const reach = 512;

/** What stands around escapes, read without them. A byte over 7F that is no character of its own is UTF-8's. */
const unescaped = (bytes: Uint8Array, length: number, into: Room, { signs, at: escapeAt }: Escaping): Room => {
  const room = empty(into, length);
  let done = 0;
  let until = 0;
  const next = (sign: number, from: number): number => {
    const found = bytes.indexOf(sign, from);
    return found < 0 || found >= length ? length : found;
  };
  const places = signs.map((sign) => next(sign, 0));
  for (let at = Math.min(...places); at < length; at = Math.min(...places)) {
    const { taken, code, isByte } = escapeAt(bytes, at, length);
    if (taken > 0) {
      for (; done < Math.min(at, until); done += 1) put(room, bytes[done] ?? 0, done);
      if (at - reach > done) {
        put(room, separator, done);
        done = at - reach;
      }
      for (; done < at; done += 1) put(room, bytes[done] ?? 0, done);
      if (code !== undefined && (isByte || code < 0x80)) put(room, code, at);
      else if (code !== undefined) for (const byte of Buffer.from(String.fromCharCode(code))) put(room, byte, at);
      done = at + taken;
      until = Math.min(length, done + reach);
    }
    const from = Math.max(at + 1, done);
    for (const [number, sign] of signs.entries()) if ((places[number] ?? 0) < from) places[number] = next(sign, from);
  }
  for (; done < until; done += 1) put(room, bytes[done] ?? 0, done);
  return room;
};

/** Bytes of a shortest text in UTF-16, of six characters. */
const shortestWide = 12;
/** Text in UTF-16, whichever byte comes first: every second one is zero. */
const narrowed = (bytes: Uint8Array, length: number, into: Room): Room => {
  const room = empty(into, length);
  for (let zero = bytes.indexOf(0); zero >= 0 && zero < length; ) {
    const isWide = (at: number): boolean => ((at - zero) % 2 === 0) === (bytes[at] === 0);
    const start = zero > 0 && isWide(zero - 1) ? zero - 1 : zero;
    let end = zero + 1;
    while (end < length && isWide(end)) end += 1;
    if (end - start >= shortestWide) {
      for (let at = start; at < end; at += 1) if (bytes[at] !== 0) put(room, bytes[at] ?? 0, at);
      put(room, separator, end - 1);
    }
    while (end < length && bytes[end] === 0 && bytes[end + 1] === 0) end += 1;
    zero = bytes.indexOf(0, end);
  }
  return room;
};

const sextets = new Int8Array(256).fill(-1);
for (const alphabet of ['+/', '-_'])
  for (const [value, sign] of [...`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789${alphabet}`].entries())
    sextets[sign.charCodeAt(0)] = value;
/** Six bytes are eight signs. */
const shortestRun = 8;

/** Runs of base 64's signs, standard or URL-safe, over line breaks too, read from each of their first four on. */
const decoded = (bytes: Uint8Array, length: number, into: readonly Room[], run: Room): readonly Room[] => {
  const rooms = into.map((room) => empty(room, length));
  for (let at = 0; at < length; at += 1) {
    empty(run, length);
    for (; at < length; at += 1) {
      const value = sextets[bytes[at] ?? 0] ?? -1;
      if (value >= 0) put(run, value, at);
      else if (run.length === 0 || !isBreak(bytes[at])) break;
    }
    if (run.length < shortestRun) continue;
    for (const [phase, room] of rooms.entries()) readRun(run, phase, room);
  }
  return rooms;
};
const readRun = ({ bytes: values, place, length }: Room, phase: number, into: Room): void => {
  for (let sign = phase; sign + 1 < length; sign += 4) {
    const [from, b, c] = [place[sign] ?? 0, values[sign + 1] ?? 0, values[sign + 2] ?? 0];
    put(into, (((values[sign] ?? 0) << 2) | (b >> 4)) & 255, from);
    if (sign + 2 < length) put(into, ((b << 4) | (c >> 2)) & 255, from);
    if (sign + 3 < length) put(into, ((c << 6) | (values[sign + 3] ?? 0)) & 255, from);
  }
  put(into, separator, place[length - 1] ?? 0);
};

/** Reads bytes in every way in which an address may be written, in rooms that are used again at each reading. */
export const createViews = (): ((bytes: Uint8Array, length: number) => readonly View[]) => {
  const [escapes, mail, wide, run] = [createRoom(), createRoom(), createRoom(), createRoom()];
  const phases = [createRoom(), createRoom(), createRoom(), createRoom()];
  return (bytes, length) =>
    [
      { form: 'escaped', ...unescaped(bytes, length, escapes, usual) },
      { form: 'quoted-printable', ...unescaped(bytes, length, mail, quotedPrintable) },
      { form: 'UTF-16', ...narrowed(bytes, length, wide) },
      ...decoded(bytes, length, phases, run).map((room) => ({ form: 'base64', ...room })),
    ].filter((view) => view.length > 0);
};
