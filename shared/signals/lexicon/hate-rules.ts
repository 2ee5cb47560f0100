import type { Rule } from '../sentence-detector.ts';

/** Whom it is said of. */
export const hated = '{group|group-reference|slur}';
/** The subject of a clause: not what something is said about ("violence against the women is filthy"). */
export const subject = `<!{subject-before} ((these/those/the/all/our/your/most/every/each/a/any/such/alla/dom/de/dessa/era/våra/såna/sådana) | {oath|bad-trait})* ${hated}`;
/** What may stand between the group and its verb: "on Quarry Road", "who come here". */
export const after =
  '((in/on/from/at/around/near/here/like/of/i/på/från/runt/hos ..4) | who ..1 | that | som ..1 | (and/with) their ..3)? {adverb|all|oath}*';
/** What may stand between "are" and the insult: "nothing but a bunch of filthy". */
export const filler = '{adverb|all|oath|the|bad-trait|weak-trait|kind-of|filler|group-adjective}';
const fillers = `${filler}* ${filler}*`;
const are = `(${subject} ${after} {are|copula} | {group-are})`;

const about = { category: 'hate', target: 'group' } as const;

/**
 * What is said of a group in the same word order in Swedish and English. The concepts, in `hate-words-*.ts`:
 * - nouns: `vermin` (an insult wherever it stands), `beast` (animals, things, slaves: one where people are said to be it), `offender` (liars,
 *   idiots), `scorned` (what reports speak of too); `group-vermin`: one of these after a group was named
 * - adjectives: `bad-trait`, `weak-trait` (of people who are unwell or angry too), `good-trait` (denied: human, honest, welcome)
 * - `misdeed` (verbs, present: steal, ruin), `misdoing` (English: stealing), `loathe` (verbs with the group as object), `disgusts` ("make me
 *   sick"), `expel`, `exterminate`, `done-to` (their participles), `rights` (vote, exist), `curse-at` (fuck, åt helvete med), `told-off` (go to
 *   hell), `perish` (die, leave: after "should")
 */
export const hateRules: readonly Rule[] = [
  {
    ...about,
    message: 'hate-dehumanising',
    score: 0.75,
    templates: [
      `${are} ${fillers} {vermin|beast}`,
      `{group|slur} {all|adverb|oath}* (a/an/the)? {vermin}`,
      `{group-reference} {are|copula}? ${fillers} {vermin}`,
      `(are/is/aren't/isn't/är) {adverb|all}* ${hated} {adverb|all}* ${fillers} {vermin|beast}`,
    ],
  },
  {
    ...about,
    message: 'hate-dehumanising',
    score: 0.65,
    templates: [
      '{vermin|offender|beast} (like/such/som) (as/these/those/the/dom/de)? {all}? {group|slur|group-reference}',
      '(those/these/such/that/dom/de/dessa/såna/sådana/det) {oath|bad-trait|group-adjective|adverb}* {group-vermin}',
      '^ {oath|the|bad-trait|all}* {group-vermin} (like/lot/som/allihop/all/every/the/breeding/everywhere)',
      '^ {oath|the|bad-trait|all}* {group-vermin} $',
      '^ (more like | like | just | nothing but | pure | utter | complete | total | what a | bunch of | pack of | load of | bloody | fucking)* {oath|bad-trait}* {group-vermin} $',
      'all {i} (see/hear/smell/get) (is/are) {all|the|oath|adverb}* {group-vermin}',
      '{beast|vermin|offender} .,1 (these/those/all/you) {the|oath}* {group|slur} $',
      '{beast|vermin|offender} from (the)? {far-place}',
      '(what/vilka/vilket) {the|kind-of|oath|bad-trait|filler}* {group-vermin}',
      '{group|slur} .,7 {pest-emoji}',
      '{pest-emoji} ..3 {group|slur}',
    ],
    evenDenied: true,
  },
  {
    ...about,
    message: 'hate-inferior',
    score: 0.7,
    templates: [`${are} ${fillers} {bad-trait|offender}`, `{group-adjective|group|slur} {oath}* {offender}`],
  },
  { ...about, message: 'hate-stereotype', score: 0.6, templates: [`${are} ${fillers} {scorned}`] },
  {
    ...about,
    message: 'hate-inferior',
    score: 0.5,
    templates: [`<!{subject-before} (all/these/those/the/most/alla/dom/de)* {group|slur} {are|copula} ${fillers} {weak-trait} !than`],
  },
  { ...about, message: 'hate-feeling', score: 0.7, templates: [`${hated} ${after} {disgusts}`] },
  {
    ...about,
    message: 'hate-feeling',
    score: 0.75,
    templates: ['{i} {adverb|oath|loathe}* !used {loathe} {all|the|adverb|oath}* {group|slur|group-reference}'],
  },
  {
    ...about,
    message: 'hate-stereotype',
    score: 0.55,
    templates: [`${subject} ((and/with) their ..3)? {all|adverb|oath|will}* {misdeed}`],
  },
  {
    ...about,
    message: 'hate-abuse',
    score: 0.65,
    templates: [
      '{curse-at} {all|the|adverb|oath|you}* {group|slur|group-reference}',
      '<!hot {oath} {oath|the|adverb}* !a/an/another/one {group}',
    ],
  },
];
