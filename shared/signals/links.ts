import type { NormalisedText } from '../text/normalise.ts';
import { riskyTopLevels, shorteners, spamHostWords } from './lexicon/spam-hosts.ts';
import { occurrences, pattern } from './pattern.ts';
import type { Span } from './signal.ts';

/** A web address in a text, written out or as a bare domain; the host without `www.`; `start`, `end` in the normalised text. */
export type Link = { readonly host: string; readonly start: number; readonly end: number; readonly span: Span };

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
  if (!/\.[a-zåäö]|:\/\//.test(field.text)) return [];
  const links =
    known.get(field) ??
    occurrences(field, address).map(({ match, start, end, span }) => {
      const host = authority.exec(match.groups?.['written'] ?? match.groups?.['bare'] ?? '')?.[1] ?? '';
      return { host: host.replace(/[.,;!)]+$/, ''), start, end, span };
    });
  known.set(field, links);
  return links;
};

/** What a link's host gives away: a spammer's trade, an address without a name or of a risky kind, or that it hides where it leads. */
export const suspicionOf = ({ host }: Link): 'trade' | 'shortener' | 'address' | undefined => {
  if (spamHostWords.some((word) => host.includes(word))) return 'trade';
  if (shorteners.has(host)) return 'shortener';
  const isNumeric = /^(?:\d{1,3}\.){3}\d{1,3}$/.test(host);
  return isNumeric || riskyTopLevels.has(host.slice(host.lastIndexOf('.') + 1)) ? 'address' : undefined;
};

/** Something to write to or to call: an e-mail address, a handle, a telephone number. */
const contact = /@[a-z0-9_-]{3,63}|(?<!\d)(?:\+\d{1,3}[\s-]?|0)\d[\d\s-]{6,14}\d(?!\d)/;
export const hasContact = ({ text }: NormalisedText): boolean => contact.test(text);
