/** The Latin letter for each letter of a table that lists them by it. */
export const lettersOf = (...tables: readonly Readonly<Record<string, string>>[]): ReadonlyMap<string, string> =>
  new Map(
    tables.flatMap((table) => Object.entries(table).flatMap(([letter, alike]) => Array.from(alike, (one) => [one, letter] as const))),
  );
