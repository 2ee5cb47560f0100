import { type Rule, sentenceDetector } from '../sentence-detector.ts';

const hate = { category: 'hate', message: 'slur', target: 'group' } as const;

/** Who or what makes plain that a doubtful word is meant as a slur. */
const slurRules: readonly Rule[] = [
  { ...hate, score: 0.7, templates: ['{slur}', '{group+slur-head}', 'no more? {oath}* {slur}'] },
  {
    ...hate,
    score: 0.6,
    templates: [
      '{oath} {oath|adverb}* {doubtful-slur}',
      '{you-subject|they|he-subject} {be}? {adverb}* (a/an/the/some/such/en/ett)? {adverb|oath|group-adjective}* {doubtful-slur}',
      '(these/those/every/all/no/you/dirty/filthy/lousy/alla/såna/sådana/dessa) (of/the/you)? {adverb|oath|group-adjective}* {doubtful-slur}',
      '{group} {be} {adverb|all}* (a/an/the/en/ett)? {adverb|oath}* {doubtful-slur}',
      '{doubtful-slur} {group}',
    ],
  },
  { ...hate, score: 0.3, templates: ['{doubtful-slur}'] },
];

/** Slurs against protected groups, in any inflection and their compounds. Called so, told about, or said of oneself: evidence only. */
export const slurs = sentenceDetector('slurs', slurRules);
