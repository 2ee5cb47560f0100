import type { Term } from './terms.ts';

/** Where something was found: what it is called, and the byte at which it stands, where it has one. */
export type Place = { readonly where: string; readonly at?: number | undefined; readonly isEngine?: boolean };
type Finding = Place & { readonly term: number; readonly form: string; count: number; readonly belongs: boolean };

/** What was found, each term once for each place and form: of more than that, how often. */
export const createFindings = (terms: readonly Term[]) => {
  const found = new Map<string, Finding>();
  /** Of which terms something was found in each place. */
  const seen = new Map<string, Set<number>>();
  const unread = new Set<string>();
  /** Those that the contact table keeps rightly: its engine's file may have them too. */
  const kept = new Set<number>();
  return {
    add: (term: number, place: Place, forms: readonly string[], belongs = false): void => {
      const form = forms.length === 0 ? 'plain' : forms.join(' > ');
      const name = `${term} ${form} ${place.where}`;
      const before = found.get(name);
      if (before) before.count += 1;
      else found.set(name, { ...place, term, form, count: 1, belongs });
      seen.set(place.where, (seen.get(place.where) ?? new Set()).add(term));
      if (belongs) kept.add(term);
    },
    has: (term: number, where: string): boolean => seen.get(where)?.has(term) ?? false,
    /** What could not be looked into whole. */
    miss: (what: string): void => void unread.add(what),
    unread: (): readonly string[] => [...unread],
    /** A line each, between tabs: belongs or stray, whom it is of, where, written how, how often. */
    lines: (): readonly { readonly stray: boolean; readonly text: string }[] =>
      [...found.values()].map(({ term, where, at, form, count, belongs, isEngine }) => {
        const stray = !belongs && !(isEngine && kept.has(term));
        const place = at === undefined ? where : `${where}:${at}`;
        return { stray, text: [stray ? 'stray' : 'belongs', terms[term]?.label, place, form, count].join('\t') };
      }),
  };
};
export type Findings = ReturnType<typeof createFindings>;
