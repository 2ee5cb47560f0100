import { aboutPrivateRules, insultRules, privateRules, rudeRules, teasingRules, vileRules } from '../lexicon/harassment-rules.ts';
import { onlyWhere } from '../only-where.ts';
import { type Rule, sentenceDetector } from '../sentence-detector.ts';

const name = 'harassment';
const seen = (rules: readonly Rule[]) => sentenceDetector(name, rules);

/**
 * Insults and abuse of who is answered, of the writer and of private persons. Who holds office must bear more, and friends may be rough:
 * a comment that names an office is criticism, one with congratulations is kind.
 */
export const harassment = onlyWhere(name, [
  { detector: seen(rudeRules), unsaid: ['friendly', 'addressed-office'] },
  { detector: seen(teasingRules), unsaid: ['friendly', 'laughter', 'addressed-office'] },
  { detector: seen(insultRules), unsaid: ['friendly', 'addressed-office'] },
  { detector: seen(privateRules), unsaid: ['friendly', 'in-office'] },
  { detector: seen(aboutPrivateRules), said: ['private-person'], unsaid: ['friendly', 'in-office'] },
  { detector: seen(vileRules) },
]);
