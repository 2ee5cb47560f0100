import type { Rule } from '../sentence-detector.ts';

const crime = { category: 'defamation', message: 'crime-alleged', target: 'private-person' } as const;
const shame = { category: 'defamation', message: 'shame-alleged', target: 'private-person' } as const;
const somebody = '{full-name|pointed-out}';
const named = `<!en/ett/a/an/any/ingen/varje/någon/nån/some ${somebody}`;
/** By trade or kinship alone: nobody knows who it is, so that it is evidence at most. */
const unnamed = '<!en/ett/a/an/any/ingen/varje/någon/nån/some {private-person}';

/** In the sentence that names somebody, or tells who they are by trade and place. */
export const namedRules: readonly Rule[] = [
  {
    ...crime,
    score: 0.65,
    templates: [
      `${named} .,8 {crime-act}`,
      `${named} .,4 {be} {the|adverb|enhancer|oath}* {criminal}`,
      '{criminal} {full-name}',
      `{be} ${somebody} .,4 {criminal}`,
      `{crime-act|criminal} .,8 (heter/är/is/was/namely/nämligen | {be} called) ${somebody}`,
      '{criminal} {at-place}',
      '{drug} (from/off) {full-name}',
      `{rumour} .,4 ${somebody} .,8 {crime-act|criminal}`,
    ],
  },
  { ...crime, score: 0.35, templates: [`${unnamed} .,8 {crime-act}`, `${unnamed} .,4 {be} {the|adverb|enhancer|oath}* {criminal}`] },
  {
    ...shame,
    score: 0.6,
    templates: [
      `${named} .,10 {shame-act}`,
      `{rumour} .,4 ${somebody} .,10 {shame-act|shameful}`,
      `${named} .,4 {be} {the|adverb|enhancer|oath}* {shameful}`,
    ],
  },
  { ...shame, score: 0.35, templates: [`${unnamed} .,10 {shame-act}`, `${unnamed} .,4 {be} {the|adverb|enhancer|oath}* {shameful}`] },
];

/** "He" and "she" in a comment that names somebody. */
export const referredRules: readonly Rule[] = [
  {
    ...crime,
    score: 0.55,
    templates: ['{he-subject} ..5 {crime-act}', "({he-subject} {be} | he's/she's) {the|adverb|enhancer|oath}* {criminal}"],
  },
  {
    ...shame,
    score: 0.55,
    templates: ['{he-subject} ..5 {shame-act}', "({he-subject} {be} | he's/she's) {the|adverb|enhancer|oath}* {shameful}"],
  },
];
