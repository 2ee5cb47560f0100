import { signal } from '@preact/signals';
import { hashOf, type Place, parsePlace } from './place.ts';

export const place = signal<Place>(parsePlace(location.hash));
/** The address has changed by other means. */
export const arrive = (hash: string): void => {
  place.value = parsePlace(hash);
};
addEventListener('hashchange', () => arrive(location.hash));
addEventListener('popstate', () => arrive(location.hash));

/** Goes there as a step that the browser's back button takes back. */
export const go = (next: Place): void => {
  if (hashOf(next) !== location.hash) history.pushState(null, '', hashOf(next));
  place.value = next;
};
/** Notes where one is without a step of its own. */
export const note = (next: Place): void => {
  history.replaceState(null, '', hashOf(next));
  place.value = next;
};
