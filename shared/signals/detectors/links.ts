import type { NormalisedText } from '../../text/normalise.ts';
import { detector, type Finding } from '../finding.ts';
import { riskyTopLevels, shorteners, spamHostWords } from '../lexicon/spam-words.ts';
import { type Link, linksIn } from '../links.ts';
import { occurrences } from '../pattern.ts';

const category = 'spam';

const many = (links: readonly Link[], body: string): number => {
  const count = links.length;
  const words = body.split(/\s+/, 4000).length - count;
  const wordsPerLink = words / Math.max(1, count);
  if (count >= 5 && wordsPerLink < 3) return 0.96;
  if (count >= 10 && wordsPerLink < 10) return 0.9;
  if (count >= 5 && wordsPerLink < 10) return 0.75;
  return count >= 3 && wordsPerLink < 12 ? 0.55 : 0;
};

const suspicion = ({ host }: Link): Omit<Finding, 'spans'> | undefined => {
  if (spamHostWords.some((word) => host.includes(word))) return { category, message: 'link-suspicious', score: 0.8 };
  if (shorteners.has(host)) return { category, message: 'link-shortener', score: 0.5 };
  const isNumeric = /^(?:\d{1,3}\.){3}\d{1,3}$/.test(host);
  return isNumeric || riskyTopLevels.has(host.slice(host.lastIndexOf('.') + 1))
    ? { category, message: 'link-suspicious', score: 0.55 }
    : undefined;
};

/** Link mark-up that this form does not offer: the mark of a program that posts everywhere. */
const markUp = /\[url[=\]]|\[link[=\]]|<a\s{1,9}(?:[a-z]{1,10}=[^\s>]{0,300}\s{1,9}){0,3}href/g;
const fromMarkUp = (body: NormalisedText): readonly Finding[] => {
  const found = occurrences(body, markUp);
  const score = new Set(found.map(({ match }) => match[0].slice(0, 2))).size > 1 ? 0.96 : found.length > 2 ? 0.9 : 0.6;
  return found.length > 0 ? [{ category, message: 'link-markup', score, spans: found.map(({ span }) => span) }] : [];
};

/** Links as spam uses them: many of them in little text, in the name, under a disguise. One or two ordinary links are nothing. */
export const links = detector('links', ({ fields: { body, name, url } }) => {
  const inBody = linksIn(body);
  const inName = linksIn(name);
  const score = many(inBody, body.text);
  return [
    ...(score > 0 ? [{ category, message: 'link-many', score, spans: inBody.map(({ span }) => span) } as const] : []),
    ...inName.map(({ span }) => ({ category, message: 'link-in-name', score: 0.7, spans: [span] }) as const),
    ...[...inBody, ...inName, ...linksIn(url)].flatMap((link) => {
      const found = suspicion(link);
      return found ? { ...found, spans: [link.span] } : [];
    }),
    ...fromMarkUp(body),
  ];
});
