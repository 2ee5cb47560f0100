import type { HttpAnswer } from '../http.ts';
import { problem } from '../http.ts';
import type { ReviewDeps } from './deps.ts';
import { type Ask, base, nothing, type Route } from './route.ts';

const unknownLetter = problem(404, 'unknown-letter', 'There is no such dead letter.');

/** What moderation gave up on: sent once more, or given up for good. Either way its text is gone from here, and a record is kept. */
export const deadLetterRoutes = ({
  clock,
  deadLetters,
  rawSubmissions,
}: Pick<ReviewDeps, 'clock' | 'deadLetters' | 'rawSubmissions'>): readonly Route[] => {
  const settle = async ({ site, member, path: { id = '' } }: Ask, kind: 'redriven' | 'discarded'): Promise<HttpAnswer> => {
    const letter = await deadLetters.find(site, id);
    if (!letter) return unknownLetter;
    // Sent first: what is sent twice is filed once, and what is never sent is lost.
    if (kind === 'redriven') await rawSubmissions.send(site, letter.raw);
    const at = new Date(clock.now()).toISOString();
    const settled = await deadLetters.settle(site, id, { kind, actor: member.id, at, message: id });
    return settled ? nothing : unknownLetter;
  };
  return [
    { method: 'POST', path: `${base}/dead-letters/{id}/redrive`, needs: 'decide', answer: (ask) => settle(ask, 'redriven') },
    { method: 'POST', path: `${base}/dead-letters/{id}/discard`, needs: 'lead', answer: (ask) => settle(ask, 'discarded') },
  ];
};
