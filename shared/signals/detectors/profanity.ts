import { sentenceDetector } from '../sentence-detector.ts';

const swearing = { category: 'profanity', message: 'swearing', evenDenied: true } as const;

/** Swearing, aimed or not: for sites that want none, and no ground to hold a comment by default. */
export const profanity = sentenceDetector('profanity', [
  { ...swearing, score: 0.7, templates: ['{curse}'] },
  { ...swearing, score: 0.4, templates: ['{mild-curse}'] },
]);
