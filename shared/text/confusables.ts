/** Small Cyrillic and Greek letters that pass for a Latin one, in small or capital form (a first part of UTS #39's table). */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // Cyrillic
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    ё: 'e',
    ԍ: 'g',
    һ: 'h',
    н: 'h',
    і: 'i',
    ї: 'i',
    ј: 'j',
    к: 'k',
    ӏ: 'l',
    м: 'm',
    п: 'n',
    о: 'o',
    ӧ: 'ö',
    ӓ: 'ä',
    р: 'p',
    ԛ: 'q',
    г: 'r',
    ѕ: 's',
    т: 't',
    ц: 'u',
    ѵ: 'v',
    ԝ: 'w',
    х: 'x',
    у: 'y',
    з: 'z',
    // Greek
    α: 'a',
    β: 'b',
    ϲ: 'c',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    σ: 'o',
    τ: 't',
    υ: 'u',
    χ: 'x',
    γ: 'y',
    ζ: 'z',
    ω: 'w',
  }),
);
const foreignLetter = /[\u0370-\u03ff\u0400-\u052f]/;
const word = /\p{L}+/gu;
const latinLetter = /\p{Script=Latin}/u;

/** Look-alikes as Latin letters in words that also have Latin letters; a word all in Cyrillic or Greek stays. Keeps the length. */
export const latinise = (text: string): string => {
  if (!foreignLetter.test(text)) return text;
  return text.replace(word, (letters) => {
    if (!foreignLetter.test(letters) || !latinLetter.test(letters)) return letters;
    return Array.from(letters, (letter) => lookAlikes.get(letter) ?? letter).join('');
  });
};
