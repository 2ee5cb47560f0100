import type { Constituents } from '../../reading/reader.ts';
import type { Rule } from '../sentence-detector.ts';

/** What may stand before an abusive noun: damned, old, little, stupid and ugly. */
const before = '{oath|insulting|unkind|enhancer|adverb|and}';

/** Abuse as it is said of somebody, and who is told by their office. */
export const harassmentConstituents: readonly Constituents[] = [
  {
    'abuse-noun': [
      `${before}* ${before}* {insult|vile}`,
      `${before}* {oath|insulting|unkind|enhancer} ..1 {beastly}`,
      `${before}* {oath|insulting|unkind} {figure}`,
    ],
    'rude-noun': [`${before}* {oath|insulting} ${before}* {insult|vile|beastly|figure}`, `${before}* {vile}`],
    'abuse-adjective': [
      `${before}* ${before}* {insulting} !{figure|beastly|politician|senior-official}`,
      '{senseless}',
      '{unkind} {and} {adverb|enhancer}* {insulting}',
    ],
    'addressed-office': [
      '{you-are} .,6 {politician|senior-official}',
      'ni/era/er/ert .,2 {at} {politics|board}',
      '({politician|senior-official} | mr | mrs | ms) {name}* ({you-are} | {you-subject} | din/ditt)',
    ],
    'in-office': ['{politician|senior-official}', '{name} s/m/c/l/v/mp/kd/sd/fp'],
  },
];

const written = { category: 'harassment', message: 'insult-participant', target: 'participant' } as const;

/** To the reader's or the writer's face, and never in fun. */
export const rudeRules: readonly Rule[] = [
  {
    ...written,
    score: 0.85,
    templates: [
      'din/ditt/dina/era {rude-noun}',
      'dra åt helvete .,2 (du/ni/din/ditt/dig/allihop)',
      'du/ni/you/u/ya {rude-noun} !{be}',
      '<!if/om/when/när/unless/whether/as {you-are} {the|adverb}* {rude-noun}',
    ],
  },
  { ...written, score: 0.65, templates: ['<!{can|will|should|want|i|he-subject|they|be} <!to/att/of/like/or {put-down}'] },
];

/** To the reader's face without an oath, as friends do in fun. */
export const teasingRules: readonly Rule[] = [
  {
    ...written,
    score: 0.7,
    templates: [
      'din/ditt/era (..1 {insult|vile} | {abuse-noun})',
      '<!makes/make/making du/ni/you/u/ya <!thank/calling/call {abuse-noun} !{be}',
      '<!makes/make/making you/u ..1 {abuse-noun} $',
    ],
  },
];

const unlessSupposed = '<!if/om/when/när/unless/whether/as';

export const insultRules: readonly Rule[] = [
  {
    ...written,
    score: 0.7,
    templates: [
      `${unlessSupposed} {you-are} {the|adverb}* (samhällets/byns/stans/ortens/världens/society's)? {abuse-noun}`,
      '{what} {abuse-noun} (du/ni/you/u | {you-are})',
      '{abuse-noun} {be} (vad/what) (du/ni/you)',
      '(i mean | yes i mean) (you/u) .,2 {insult|vile}',
      '{insult|vile} (above/ovan/ovanför) (me/mig)?',
      'as {insulting|unkind} as you',
      '({insult|vile} | {insulting|oath|unkind} {beastly|figure}) (som/like) (du/ni/dig/er/you) !{be|have}',
      '{participant} .,4 {be} {the|adverb}* {abuse-noun}',
      'you (sir/madam/mate/friend/pal | {name|first-name}) are {the|adverb|oath}* {abuse-noun|beastly|vile}',
      'your a/an {the|adverb|oath}* {abuse-noun}',
      '(feel/like) to be .,2 {abuse-noun}',
      '{abuse-noun} (till skribent/journalist/författare/debattör | som/who (skrev/skriver/skrivit/wrote/writes))',
      '({shut-up} | dig/dej/er/du/ni) .,8 <!{the|oath|insulting|unkind|enhancer|adverb|and|all|at|be|i|they|negation} {oath|insulting|unkind|enhancer}* {insult|vile} $',
    ],
  },
  {
    ...written,
    score: 0.6,
    templates: [
      `${unlessSupposed} {you-are} {the}? {abuse-adjective}`,
      '(så/hur/vad/va/how) {oath|adverb}* {insulting} (du/ni/you/u | {you-are} | man (får/kan))',
      '{participant} {be} {the}? {abuse-adjective}',
      '{you-object|you-subject} !{at} .,6 {senseless}',
      `${unlessSupposed} {you-are} {adverb|the}* {oath} {unkind|insulting}`,
    ],
  },
];

const person = { category: 'harassment', message: 'insult-person' } as const;

/** Of private persons, in the sentence that names them. */
export const privateRules: readonly Rule[] = [
  {
    ...person,
    score: 0.65,
    templates: [
      '@{private-person} .,8 {be} {the|adverb}* {abuse-noun}',
      '@{pointed-out} {name|first-name|at-place}* {be} {the}? {abuse-adjective}',
      '@{private-person} {name|first-name|at-place} {name|first-name|at-place}* {be} {the}? {abuse-adjective}',
      '@{private-person} .,8 {be} {senseless}',
      '@{private-person} .,8 {be} {adverb}* {oath} {adverb}* {unkind|insulting} !{figure|beastly}',
    ],
  },
  // Of somebody told by a trade alone it is a customer's criticism as often as not.
  { ...person, score: 0.4, templates: ['@{private-person} {be} {the}? {abuse-adjective}'] },
  {
    ...person,
    score: 0.65,
    target: 'private-person',
    templates: [
      '<!oss/vi/us/we/fellow {abuse-noun|insult|vile|beastly} {first-name|name}? {at-place}',
      '{abuse-noun|insult|vile|beastly} som/who/that ({have} {workplace} | {runs} ..3 {workplace})',
      '{private-person+insult|private-person+vile}',
      '{participant} {at-place} {be} {the|adverb}* {abuse-noun}',
      '(that/our/my/this) ..1 {private-person} .,4 {abuse-noun}',
      '{abuse-noun} (like/than/as) {the}? ({private-person} | {full-name})',
      '{senseless|abuse-noun} .,3 {full-name} .,2 {private-person}',
      '(a/an) {beastly|insult|vile} of a (man/woman/bloke/person/boy/girl/human)',
    ],
  },
];

/** In a comment that is about a private person, whatever the sentence calls them. */
export const aboutPrivateRules: readonly Rule[] = [
  {
    ...person,
    score: 0.6,
    target: 'private-person',
    templates: [
      '{what} {abuse-noun}',
      "({name|full-name|first-name|he-subject} {be} | he's/she's) {the|adverb}* {abuse-noun|abuse-adjective}",
      '{the}? {abuse-noun} .,4 {be} vad/what ({the|he-subject} | {name})',
    ],
  },
];

/** Gross whoever is meant. */
export const vileRules: readonly Rule[] = [
  {
    ...person,
    message: 'abuse-gross',
    score: 0.6,
    templates: [
      "(@{name|full-name|first-name|he-subject|politician|official} ..3 {be} | he's/she's) {the|adverb|oath|enhancer|insulting|unkind}* {vile}",
      'den/det/that/this (där/här)? {oath|insulting|unkind|enhancer}* {vile}',
      '{oath} {vile} !{be}',
    ],
  },
];
