import type { Rule } from '../sentence-detector.ts';
import { anyVictim } from './violent-acts.ts';

const wish = (score: number, ...templates: readonly string[]): Rule => ({ category: 'threat', message: 'wish-of-harm', score, templates });

/** A denial is what makes them one: "a pity that he did not die". */
const regretted: Rule = {
  ...wish(
    0.7,
    '(synd | tråkigt | trist | skada) att ( {he-subject|you-subject|they} | @{victim} ) ..1 (överlevde | klarade sig | överlevt | klarat sig)',
    '(synd | tråkigt | trist | skada) att ( {he-subject|you-subject|they} | @{victim} ) inte ..1 ({meets-death} | {kill-done})',
    '(synd | tråkigt | trist | skada) att det inte var ( {you-subject|he-subject} | @{victim} )',
  ),
  evenDenied: true,
};

/** Wishes of death, illness and violence upon somebody. */
export const harmWishRules: readonly Rule[] = [
  wish(
    0.75,
    '{hope} (att | that | when | for | the day | om | då)* {all|the|oath}* ( @{victim} | @{you-subject} | {he-subject|they} ) .,8 {suffering}',
    '{hope} (att | that)? {all|the|oath|my}* ({role-possession} | {family-member}) .,4 {suffering}',
    `{hope} ..1 ${anyVictim} {oath|the}* ({illness} | döden | death)`,
    '<!{like|name} {somebody-like}? {all|the|oath}* ( @{victim} | @{you-subject|you} | {he-subject|they} ) ..6 {deserving} {adverb|oath}* (att | to | nothing but | inget annat än | bara)* {adverb|oath|the}* ({deserved} | {be-killed} | {suffering}) !{harmless}',
    '^ {oath|adverb}* (gå och | go | go and | bara | just | please)* dö/die/krepera {adverb|oath|you|wretch}* $',
    '^ {oath|adverb}* (gå och | go | go and | just | please | så)* dö/die/krepera .,1 {you|wretch|oath} ..1 {wretch|oath|adverb}',
    '(dö din | die you | dö i cancer | dö långsamt | dö i plågor | brinn i helvetet | ruttna i helvetet | die in a fire | drop dead | rot in hell | burn in hell | gå och dö | go die | go and die | choke on it and die | krep i plågor)',
    '({he-subject|they} | @{victim}) (borde | should | ought to | får gärna | kan gärna | skulle) ..1 {meet-death} !{the|all}',
    '{you-subject} (borde | should | ought to | får gärna | kan gärna | skulle) ..1 {meet-death} !{the|all}',
    'kan {you-subject} inte ..3 (dö | krepera | ruttna | drunkna | brinna)',
    '^ {oath|adverb}* (drunkna | brinn inne | brinn upp | ruttna | ruttna i graven | ruttna i helvetet | krepera | självdö) {wretch|you|oath}* $',
    '(dig | er | honom | henne) (skulle | borde) (man | vi | nån | någon | de) ..2 {kill|hurt|deserved}',
    '(dansa | pissa | spotta | stampa | skåla | skita) (på | över | vid) {yours|his|role} (grav | kista | gravsten | begravning | lik)',
    '(let (him/her/them))? (rot/die/suffer/burn/bleed/choke) (slowly | in pain | in agony | painfully | screaming)',
    '{hope} .,3 ({illness} | bus/stroke/heart/covid/flu/train/bullet/lightning) .,2 (finish/finishes/take/takes/kill/kills/get/gets/hit/hits) @{victim}',
    '(pity/shame | too bad) .,3 (bullet/bomb/car/train/bus/shot/knife/fire) missed @{victim|role}',
    '(pity/shame/wish) .,5 (had/have | {have}) {kill-done|hurt-done|hit-done} @{victim} {deadly}?',
    '{illness} would (suit/serve) ( @{victim} | {you-object} )',
    "(best/good/great/happy/wonderful | looking forward | look forward | can't wait) .,8 {yours|his} (obituary/funeral/grave | death notice)",
    '(god/lord/karma/fate/universe/hope) .,3 (give/gives/send/sends/grant) @{victim} {name}* {the|adverb}* {illness}',
    '(man/woman/bloke/guy/creature) {deserving} (to)? ({be-killed} | {deserved})',
  ),
  regretted,
];
