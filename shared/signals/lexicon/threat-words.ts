import type { LexiconSource } from '../../reading/lexicon.ts';
import type { Constituents } from '../../reading/reader.ts';
import { threatWordsEn } from './threat-words-en.ts';
import { threatWordsSv } from './threat-words-sv.ts';

/** What threats and incitement are made of. */
export const threatWords: LexiconSource = { sv: threatWordsSv, en: threatWordsEn };

const gone = '({oath|adverb}* {be-done} {adverb|oath}*)';

/** Whom a threat is aimed at, how a game or a figure of speech goes on, what befalls somebody. */
export const threatPhrases: readonly Constituents[] = [
  {
    role: ['{politician|senior-official|private-person|partisan|official|occupation}'],
    harmless: [
      '..3 i/på/in/at/under/inför/during/vid {the}? ..1 {contest}',
      'med/with {by-peaceful}',
      '..1 {jest}',
      '..4 ({score-count} {score-count} | {number} 0/1/2/3)',
    ],
  },
  {
    'victim-you': [
      '{you-sure}',
      'er ( !{harmless} {after-object} | $ )',
      'u ( !{harmless} {after-object} | $ )',
      '{yours} {oath}* {family-member}',
      '{yours} {oath}* {wretch|animal-insult}',
      'din/ditt {oath}* {wretch|animal-insult|insult}',
    ],
    'victim-him': [
      '{him}',
      'han ( {after-object} | $ )',
      'her ( !{harmless} {after-object} | $ )',
      'his/hans/hennes {oath}* {family-member}',
      'den/det/that där? {oath}* {wretch|animal-insult|insult|role}',
      'de/dom/those där? {oath} {animal-insult}',
    ],
    'victim-other': [
      '{role} {name}*',
      '{group|group-reference|slur|doubtful-slur}',
      '{name}',
      '{name} {family-member}',
      'deras/their {oath}* {family-member}',
      '{wretch}',
    ],
    'victim-them': [
      'dem/dom/them/dessa/allihop/allihopa',
      'varenda en',
      'those/every {oath}* one',
      'de/dom där {oath}*',
      'the lot of them',
      'all of them',
    ],
    'be-killed': [
      `${gone} {kill-done|hurt-done}`,
      '{kill-passive|hurt-passive}',
      `${gone} {hit-done} {violent|deadly}`,
      `${gone} {hit-done} {inward} {violent}`,
    ],
    'body-broken': [
      'få/får/gets/get/getting/have ({oath|the|all|yours|his}* | their) {body} {inward}? ..1 {break-done|kill-done|hit-done|severed}',
    ],
    'where-lives': [
      'var/vart bor {he-subject|they|name}',
      'var/vart bor {the|oath}* {role|wretch}',
      'where ({he-subject|they} | does {he-subject|they} | {the|oath}* {role|wretch}) {live-order}',
    ],
    'matches-wanted': ['någon/nån/anybody/anyone/anyone ..1 har/has/got/have tändstickor/tändare/bensin/matches/petrol/lighter'],
    'role-possession': ['{role|name} {family-member|property}', '{his|yours|their} {oath}* {family-member|property}'],
    suffering: [
      'får/få/fick/drabbas/drabbats/drabbades/insjuknar/insjukna/lider/dör/dö/get/gets/getting/catch/catches/die/dies/have/has/got ..4 {illness}',
      'råka/råkar/råkade ut för ..2 {illness|rapist}',
      'bli/blir/blev/blivit/be/get/gets/is/are/gets ..2 {kill-done|hurt-done|run-over|raped}',
      'får/få/fick/get/gets {the}? ..1 ({weapon} | {beating})',
      'får/få/fick/have/has/meet/meets/die/dies {the}? {terrible} {and}? {terrible}? död/öde/slut/death/end',
      '{kill-passive|hurt-passive|kill-done}',
      'hittas/found/hittad/hittades ..2 död/ihjälslagen/mördad/flytande/dead/floating/hanged',
      'satt/suttit i bilen',
      'kör/körde/kört ihjäl sig',
      'bryter/bröt/bryta/brutit nacken/benen/ryggen/halsen/lårbenshalsen',
      '{meet-death|meets-death|fate|fate-now}',
    ],
  },
  {
    'victim-person': [
      '{victim-you|victim-him}',
      '{role} {name}*',
      '{group|group-reference|slur|doubtful-slur}',
      '{name} {name}',
      '{name} {family-member}',
      'deras/their {oath}* {family-member}',
      '{wretch}',
    ],
  },
  {
    // To be kicked is to be sacked where somebody has a post.
    idiom: ['({role} {name}? | {he-subject}) {must} {adverb}* sparkas !ihjäl/ner/sönder/till/i/på/tills'],
    victim: ['{victim-you|victim-him|victim-other}'],
    'victim-sure': ['{victim-you|victim-him}'],
  },
];
