import type { NormalisedText } from '../text/normalise.ts';
import { occurrences, pattern } from './pattern.ts';
import type { Span } from './signal.ts';

/** A web address in a text, written out or as a bare domain; the host without `www.`. */
export type Link = { readonly host: string; readonly span: Span };

/** Top-level domains that a bare domain is believed in. Of a longer list, ordinary words after a missing blank would be links. */
const bareTopLevels =
  'com|net|org|info|biz|io|co|se|nu|no|dk|fi|de|uk|eu|ru|cn|fr|nl|pl|us|me|tv|ly|gl|gd|shop|online|site|store|website|xyz|top|club|click|live|casino|bet|loan|loans|win|link|app|example|ai|gg|cc|ws|tk|icu|vip';
const address = pattern(
  '(?<![\\p{L}\\p{N}@._-])(?:(?:https?|ftp)://(?<written>[^\\s<>"\'\\[\\]]{1,2000})|' +
    `(?<bare>(?:[a-zåäö0-9-]{1,63}\\.){1,10}(?:${bareTopLevels}))(?![\\p{L}\\p{N}@-]|\\.\\p{L})[^\\s<>"'\\[\\]]{0,2000})`,
);
/** User information, which may disguise it, and port are no part of a host. */
const authority = /^(?:[^/?#\\]{0,300}@)?(?:www\.)?([^/?#\\:]*)/;

const known = new WeakMap<NormalisedText, readonly Link[]>();

/** Every link of a field, in order. */
export const linksIn = (field: NormalisedText): readonly Link[] => {
  if (!/\.\p{L}|:\/\//u.test(field.text)) return [];
  const links =
    known.get(field) ??
    occurrences(field, address).map(({ match, span }) => {
      const host = authority.exec(match.groups?.['written'] ?? match.groups?.['bare'] ?? '')?.[1] ?? '';
      return { host: host.replace(/[.,;!)]+$/, ''), span };
    });
  known.set(field, links);
  return links;
};
