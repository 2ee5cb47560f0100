import { type Signal, signal } from '@preact/signals';
import { decoded, placeOf } from './place.ts';
import { tab } from './tab.ts';

/** What may be pasted: the receipt alone, or all of the link. */
type Pasted = { readonly secret: string } | { readonly link: string } | undefined;

const isSecret = /^[\w./-]{8,500}$/;

/** A secret as a header takes it; undefined where it cannot be one. */
const secretOf = (text: string): string | undefined => (isSecret.test(decoded(text)) ? decoded(text) : undefined);

export const readPasted = (pasted: string, here: Pick<Location, 'origin' | 'pathname'>): Pasted => {
  const text = pasted.trim();
  if (!URL.canParse(text)) {
    const secret = secretOf(text.replace(/^.*#/s, ''));
    return secret === undefined || placeOf(here.pathname).kind === 'nowhere' ? undefined : { secret };
  }
  const { origin, pathname, hash, href } = new URL(text);
  const secret = secretOf(hash.slice(1));
  if (secret === undefined || origin !== here.origin || placeOf(pathname).kind === 'nowhere') return undefined;
  return pathname === here.pathname ? { secret } : { link: href };
};

export type Secret = {
  readonly value: Signal<string | undefined>;
  readonly keep: (secret: string) => void;
  readonly forget: () => void;
};

/**
 * The secret of the page looked at. It comes after `#` and moves from there into this tab's storage: whoever shows their screen, or copies the
 * address to tell others of the page, would give away the right to edit and withdraw with it. A reload still finds it; where the tab keeps
 * nothing it stays in the address. The page offers the whole link to copy.
 */
export const createSecret = (): Secret => {
  const key = `sluss.secret ${location.pathname}`;
  const value = signal<string | undefined>(undefined);
  const keep = (secret: string): void => {
    const kept = tab.write(key, secret);
    history.replaceState(history.state, '', kept ? location.pathname : `${location.pathname}#${secret}`);
    value.value = secret;
  };
  const read = (): void => {
    const fragment = location.hash.slice(1);
    if (fragment === '') return;
    const given = secretOf(fragment);
    if (given === undefined) forget();
    else keep(given);
  };
  const forget = (): void => {
    tab.write(key, undefined);
    history.replaceState(history.state, '', location.pathname);
    value.value = undefined;
  };
  value.value = tab.read(key);
  read();
  // Another link to the same page, pasted into the address bar, loads nothing anew.
  addEventListener('hashchange', read);
  return { value, keep, forget };
};
