/** Crockford's base 32, as ULID uses it (https://github.com/ulid/spec). */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID: 48 bits of Unix time in ms, 80 random bits. Sorts by time. Pure: the caller brings 10 random bytes. */
export const newCommentId = (now: number, random: Uint8Array): string => {
  let bits = BigInt(now);
  for (const byte of random.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  let id = '';
  for (let place = 0; place < 26; place += 1) {
    id = digits.charAt(Number(bits & 31n)) + id;
    bits >>= 5n;
  }
  return id;
};

/** The Unix time in ms at which the id was made. */
export const createdAtOf = (id: string): number => {
  let time = 0;
  for (const digit of id.slice(0, 10)) time = time * 32 + digits.indexOf(digit);
  return time;
};

/** The lowest and the highest id that can be made at that time. */
export const firstIdAt = (time: number): string => newCommentId(time, new Uint8Array(10));
export const lastIdAt = (time: number): string => newCommentId(time, new Uint8Array(10).fill(255));

/** The UTC day on which the id was made, YYYY-MM-DD. */
export const dayOf = (id: string): string => new Date(createdAtOf(id)).toISOString().slice(0, 10);

/** The UTC days, oldest first, on which ids from one to another were made. */
export const daysBetween = (from: string, to: string): readonly string[] => {
  const days = [dayOf(from)];
  for (let at = createdAtOf(from) + 86_400_000; (days.at(-1) ?? '') < dayOf(to); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
};

const lateAfterMs = 5 * 60_000;
/** Whether what is filed at `now` (Unix ms) comes so long after its id's time that the log's sealing, which goes by ids, may have passed it. */
export const isLate = (id: string, now: number): boolean => now - createdAtOf(id) > lateAfterMs;
