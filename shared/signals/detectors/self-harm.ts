import { type Rule, sentenceDetector } from '../sentence-detector.ts';

const own = (score: number, ...templates: readonly string[]): Rule => ({
  category: 'self-harm',
  message: 'self-harm-own',
  score,
  evenDenied: true,
  templates,
});
const urged = (score: number, ...templates: readonly string[]): Rule => ({
  category: 'self-harm',
  message: 'self-harm-urged',
  score,
  templates,
});

const filler = '({adverb|oath} | ibland | snart | själv | nog | sometimes | often | to)*';
/** Not the Swedish preposition. */
const i = '(jag/im | i !att/en/ett/den/det/de/sin/sina/sitt/vår/våra/min/mitt/mina/skolan/vården)';

const rules: readonly Rule[] = [
  own(
    0.8,
    `<!{negation} ( ${i} ${filler} {mean} | {mean} jag | ^ ${filler} {mean} ) ${filler} {suicide} !{figuratively}`,
    `^ {suicide} .,7 (kvar | left | utväg | option | utvägen)`,
    '{suicide-now}',
    `(${i} ${filler} vill | vill jag | jag önskar att jag fick | i ${filler} want to | i ${filler} wanna) ${filler} {die-self} !{figuratively}`,
    `^ (vill | want to | wanna) ${filler} {die-self} !{figuratively}`,
    `(vill | orkar | kan) jag? ${filler} {no-life} !{living-with}`,
    `(${i} | ^) ${filler} {no-life} !{living-with}`,
    `(${i} | i'm | i've | känner mig | känner jag mig) ..4 {tired-of-life} !{living-with}`,
    '(mina | my | har jag | har ju) ..2 {tired-of-life}',
    '^ {tired-of-life} $',
    '{better-without-me}',
    '{i} ..6 {no-way-out} !ur/för/i/of/from/for',
    '{no-way-out} för/for {me}',
    '(önskar | wish) ..2 att? jag/i fick/could ..1 {die-self|suicide}',
    '(skönt | bättre | bäst | nice | better) att/to {die-self}',
    '{goodbye} .,6 {goodbye-more}',
    '(det här | detta | this) (är | blir | is | will be) {goodbye} !i/om/på/in/on/about/before',
    '^ ..3 {i} ..3 {goodbye} !i/om/på/in/on/about/before',
    '{goodbye} $',
    '{waits-there} ..1 {place} .,8 {train-or-end}',
    `( ${i} ..6 | ^ ..2 ) {saved-up} ..3 {pills}`,
    "i've ..3 {saved-up} ..3 {pills}",
    '{saved-up} ..3 {pills} .,4 (nog | enough | tillräckligt | över)',
    '{cuts-self} ..2 {often}',
    `^ ..2 {cuts-self} $`,
    "(i'm going to | i'll | i will | i'm gonna | im going to) end it $",
    '{i} .,2 {better-without-me|suicide-now}',
  ),
];

const urgings: readonly Rule[] = [
  urged(
    0.75,
    '^ ..3 <!{not-order} {urged-suicide}',
    '(ever | be a man and | have you | advice) ..6 {urged-suicide}',
    '(so/then) just? die $',
    '(du | ni | you | u) (borde | kan | ska | should | could | can | need to | ought to | skulle | must | måste) ..5 {urged-suicide}',
    "(favour | favor | tjänst | why don't you | varför går du inte | varför inte | please | snälla | kan du inte | go | go and | gå och | just | bara) ..4 {urged-suicide}",
    '(tänkt på att | considered | thought of | thought about | hederliga vore att | bästa vore att | borde) ..2 {urged-suicide}',
    '{urged-suicide} (så | och | and | then) ..5 {you}',
    'kys',
    '{nobody-misses-you}',
  ),
];

/** Risk of suicide or self-harm: the author's own, or urged on another. A human must see it; no machine refuses it. */
export const selfHarm = sentenceDetector('self-harm', [...rules, ...urgings]);
