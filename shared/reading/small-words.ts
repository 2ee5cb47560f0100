/** No compound has one of these among its parts, but by chance: then the whole is a frequent word itself. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'jag vi ni du de dom är har hade ska vill kan måste får inte aldrig som och men där här alla man han hon mig dig oss sig dem era våra ' +
    'blir blev varit vara borde skulle bara också än nu då igen ' +
    'i are is was have has will should must can the and not they them you your all never we my our get go of to a an that who be with this for from their these those just so'
  ).split(' '),
);
/** These begin many compounds, but few have them further on. */
export const linkingWords: ReadonlySet<string> = new Set(
  'att en ett på ut in av om för till mot efter vid under över utan från med sin sina min mina din dina hur vad vem när så on in up out at by as it if or no do'.split(
    ' ',
  ),
);
/** What words end in: oroväck-an-de, protester-at. */
export const endings: ReadonlySet<string> = new Set(
  'a an and ar are as at att de den ed en er era es et ing it ly man o on or s ska te ter us'.split(' '),
);
/** Two letters may be anything: de-light-ful, reg-is-tre-rats. */
export const isFunction = (word: string): boolean => (word.length > 2 || word === 'är') && functionWords.has(word);
/** Written as one word, words are a sentence if a small one is among them; where that has two letters, the others must be long. */
export const isSentence = (parts: readonly string[]): boolean =>
  openings.has(parts[0] ?? '') ||
  parts.some(isFunction) ||
  (parts.some((part, at) => at > 0 && (functionWords.has(part) || linkingWords.has(part))) &&
    parts.reduce((sum, { length }) => sum + length, 0) >= 4 * parts.length);
/** What a sentence begins with, and no long word. */
export const openings: ReadonlySet<string> = new Set(['i', 'jag', 'ja', 'vi', 'we', 'you', 'they', 'alla', 'all', 'dom']);
/** Salesmen, delightful and hinduism are words of their own. */
export const ordinaryEnd = /men$|ful(?:ly)?$|ism(?:en?s?)?$/;
