const quotationMark = /["”“„«»'‘]/;
const markOrParagraph = /["”“„«»'‘’\n]/g;
const letter = /[\p{L}\p{N}]/u;
/** How long a quotation may be, in UTF-16 units. */
const quotationReach = 800;
/** So much has to be said around quotations, in UTF-16 units. */
const leastAround = 15;

export type Quotation = { readonly start: number; readonly end: number; readonly words: number };

/**
 * What stands in quotation marks, in UTF-16 units of the text, end exclusive; ascending. Marks that open and close alike are told apart
 * by their number in the paragraph; single ones, which may be apostrophes, by the letters beside them, and they quote more than a word. A
 * text that is nothing but quotations could be a way around, and has none. Linear.
 */
export const quotationsIn = (text: string): readonly Quotation[] => {
  if (text.search(quotationMark) < 0) return [];
  const found: Quotation[] = [];
  let open: number | undefined;
  let openSingle: number | undefined;
  const add = (start: number, end: number, least: number): void => {
    if (end - start > quotationReach + 1) return;
    const words = text
      .slice(start + 1, end - 1)
      .trim()
      .split(/\s+/).length;
    if (words >= least) found.push({ start, end, words });
  };
  for (const { 0: mark, index } of text.matchAll(markOrParagraph)) {
    const [before, after] = [text[index - 1] ?? ' ', text[index + 1] ?? ' '];
    if (mark === '\n') {
      open = undefined;
      openSingle = undefined;
    } else if (/['‘’]/.test(mark)) {
      if (open !== undefined) continue;
      if (openSingle === undefined) {
        if (!letter.test(before) && letter.test(after)) openSingle = index;
      } else if (!letter.test(after) && before !== ' ') {
        add(openSingle, index + 1, 2);
        openSingle = undefined;
      }
    } else if (open === undefined) {
      open = index;
      openSingle = undefined;
    } else {
      add(open, index + 1, 1);
      open = undefined;
    }
  }
  const quoted = found.reduce((sum, { start, end }) => sum + end - start, 0);
  return text.length - quoted + found.length < leastAround ? [] : found;
};
