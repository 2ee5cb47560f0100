import type { MessageKey } from '../../messages/en.ts';
import type { NormalisedText } from '../../text/normalise.ts';
import { detector, type Finding } from '../finding.ts';
import { type Link, linksIn, suspicionOf } from '../links.ts';
import { occurrences } from '../pattern.ts';

const category = 'spam';

type Weight = { readonly message: MessageKey; readonly score: number };

/** Many links are refused only if one of them is bad: readers list their sources. */
const unmistakable = (links: readonly Link[]): number => (links.some((link) => suspicionOf(link) !== undefined) ? 0.96 : 0.9);

/** How the links stand to the words around them. A link that hardly a word goes with is no more than a hint. */
const crowding = (links: readonly Link[], body: string): Weight | undefined => {
  const count = links.length;
  if (count === 0) return undefined;
  const words = body.split(/\s+/, 4000).filter((word) => /[\p{L}\p{N}]/u.test(word)).length - count;
  const wordsPerLink = words / count;
  const message = 'link-many';
  if (count >= 5 && wordsPerLink < 3) return { message, score: unmistakable(links) };
  if (count >= 10 && wordsPerLink < 10) return { message, score: 0.9 };
  if (count >= 5 && wordsPerLink < 10) return { message, score: 0.75 };
  if (count >= 3 && wordsPerLink < 12) return { message, score: 0.55 };
  return { message: 'link', score: words < 3 ? 0.3 : words < 6 ? 0.15 : 0.05 };
};

const suspicions = {
  trade: { message: 'link-suspicious', score: 0.8 },
  shortener: { message: 'link-shortener', score: 0.5 },
  address: { message: 'link-suspicious', score: 0.55 },
} as const;

/** Link mark-up that this form does not offer: the mark of a program that posts everywhere. */
const markUp = /\[url[=\]]|\[link[=\]]|<a\s{1,9}(?:[a-z]{1,10}=[^\s>]{0,300}\s{1,9}){0,3}href/g;
const fromMarkUp = (body: NormalisedText): readonly Finding[] => {
  if (!/[<[]/.test(body.text)) return [];
  const found = occurrences(body, markUp);
  const score =
    new Set(found.map(({ match }) => match[0].slice(0, 2))).size > 1 ? unmistakable(linksIn(body)) : found.length > 2 ? 0.9 : 0.6;
  return found.length > 0 ? [{ category, message: 'link-markup', score, spans: found.map(({ span }) => span) }] : [];
};

/** Links as spam uses them: many of them in little text, in the name, under a disguise. One or two ordinary links are hardly a hint. */
export const links = detector('links', ({ fields: { body, name, url } }) => {
  const inBody = linksIn(body);
  const inName = linksIn(name);
  const crowded = crowding(inBody, body.text);
  return [
    ...(crowded ? [{ category, ...crowded, spans: inBody.map(({ span }) => span) } as const] : []),
    ...inName.map(({ span }) => ({ category, message: 'link-in-name', score: 0.7, spans: [span] }) as const),
    ...[...inBody, ...inName, ...linksIn(url)].flatMap((link) => {
      const suspicion = suspicionOf(link);
      return suspicion ? [{ category, ...suspicions[suspicion], spans: [link.span] } as const] : [];
    }),
    ...fromMarkUp(body),
  ];
});
