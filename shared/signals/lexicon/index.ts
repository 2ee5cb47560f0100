import type { LexiconSource } from '../../reading/lexicon.ts';
import type { Constituents } from '../../reading/reader.ts';
import { childWords } from './child-words.ts';
import { contactWords } from './contact-words.ts';
import { contemptWordsSv } from './contempt-words-sv.ts';
import { crimeWords } from './crime-words.ts';
import { functionWords } from './function-words.ts';
import { groups } from './groups.ts';
import { harassmentConstituents } from './harassment-rules.ts';
import { hateWordsEn } from './hate-words-en.ts';
import { swedishHateWords } from './hate-words-sv.ts';
import { healthWords } from './health-words.ts';
import { insultWordsEn } from './insult-words-en.ts';
import { insultWordsSv } from './insult-words-sv.ts';
import { lawfulWordsSv } from './lawful-words-sv.ts';
import { menaceWordsSv } from './menace-words-sv.ts';
import { peopleConstituents, peopleWords } from './people-words.ts';
import { profanityWords } from './profanity-words.ts';
import { roles } from './roles.ts';
import { selfharmWords } from './selfharm-words.ts';
import { sexualWords } from './sexual-words.ts';
import { slurConstituents, slurLexicon } from './slurs.ts';
import { spamConstituents } from './spam-rules.ts';
import { spamWords } from './spam-words.ts';
import { threatPhrases, threatWords } from './threat-words.ts';

/** All words that the detectors know. */
export const lexicon: readonly LexiconSource[] = [
  functionWords,
  contactWords,
  healthWords,
  childWords,
  groups,
  peopleWords,
  insultWordsSv,
  insultWordsEn,
  crimeWords,
  sexualWords,
  profanityWords,
  hateWordsEn,
  swedishHateWords,
  slurLexicon,
  spamWords,
  roles,
  threatWords,
  selfharmWords,
  contemptWordsSv,
  menaceWordsSv,
  lawfulWordsSv,
];

/** Phrases of more than the lexicon's own, in the order in which they build on each other. */
export const constituents: readonly Constituents[] = [
  ...peopleConstituents,
  slurConstituents,
  ...harassmentConstituents,
  spamConstituents,
  ...threatPhrases,
];
