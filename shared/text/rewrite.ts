/** UTF-16 units of a text, end exclusive. */
type Place = { readonly start: number; readonly end: number };

/** What is read in place of a stretch of text, which is at least one unit long. */
export type Edit = Place & { readonly text: string };

/** A text and the way back to the one that it is a reading of. */
export type Reading = { readonly text: string; readonly placeOf: (start: number, end: number) => Place };

export const asWritten = (text: string): Reading => ({ text, placeOf: (start, end) => ({ start, end }) });

/** The last of the ascending numbers that is at most `limit`; -1 where none is. */
const lastAtMost = (ascending: readonly number[], limit: number): number => {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? limit) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** The reading with the edits made, which come in order and do not overlap; the same object where there are none. */
export const rewrite = (reading: Reading, edits: readonly Edit[]): Reading => {
  if (edits.length === 0) return reading;
  const starts: number[] = [];
  let text = '';
  let read = 0;
  for (const edit of edits) {
    text += reading.text.slice(read, edit.start);
    starts.push(text.length);
    text += edit.text;
    read = edit.end;
  }
  text += reading.text.slice(read);

  const placeOfUnit = (unit: number): Place => {
    const last = lastAtMost(starts, unit);
    const edit = edits[last];
    if (!edit) return { start: unit, end: unit + 1 };
    const into = unit - (starts[last] ?? 0);
    if (into < edit.text.length) return edit;
    const start = edit.end + into - edit.text.length;
    return { start, end: start + 1 };
  };
  return {
    text,
    placeOf: (from, to) => {
      const { start } = placeOfUnit(from);
      return reading.placeOf(start, to > from ? placeOfUnit(to - 1).end : start);
    },
  };
};
