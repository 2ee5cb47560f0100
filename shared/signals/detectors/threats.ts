import { onlyWhere } from '../only-where.ts';
import { type Rule, sentenceDetector } from '../sentence-detector.ts';
import { anyVictim, burning, filler, hurting, killing, type VerbForm, whom } from './violent-acts.ts';

/** "Jag ska … ta en kniv och", "ska jag", "I'll": who says it will be done, and what comes in between. */
const errand = `( ${filler} | ..6 {and} ${filler} )`;
const weWill = `<!{contest} ( {threatener} ${filler} {intend} | {intend} ${filler} {threatener} | {i-intend} ) att/o? ${errand}`;
const weWould = `( {threatener} ${filler} {would} | {would} ${filler} {threatener} | {i-would} ) ${errand}`;
const me = '{threatener}';
const it = '!{harmless}';
const home = '{yours|his} {oath}* {property}';

/** The present tense of Swedish tells the future: "rör du dig så skjuter jag dig". */
const present = (act: (how: { form: VerbForm; victim: string; subject?: string }) => string, victim: string): readonly string[] => [
  `<!{contest|that} {threatener} ${filler} ${act({ form: '-now', victim })} ${it}`,
  `<!{contest|that} ${act({ form: '-now', victim, subject: me })} ${it}`,
];

const explicit = (score: number, ...templates: readonly string[]): Rule => ({
  category: 'threat',
  message: 'threat-explicit',
  score,
  templates,
});
const veiled = (score: number, ...templates: readonly string[]): Rule => ({
  category: 'threat',
  message: 'threat-veiled',
  score,
  templates,
});
const wish = (score: number, ...templates: readonly string[]): Rule => ({ category: 'threat', message: 'wish-of-harm', score, templates });

const name = 'threats';
const people = whom('victim-person');
const sure = whom('victim-sure');
const future = 'ska/skall/kommer/lär/will/shall/going/gonna';

/** The author, a will, a deadly deed, and a person. */
const unmistakable = [
  `${weWill} ${killing({ form: '', victim: sure })} ${it}`,
  `^ ${filler} @{victim-you} {intend} {threatener} ${filler} {kill} $`,
  ...present(killing, whom('victim-you')),
  `${weWill} ${burning('', home)}`,
];

const open: readonly Rule[] = [
  explicit(0.85, ...unmistakable),
  explicit(
    0.85,
    `${weWill} ${killing({ form: '', victim: anyVictim })} ${it}`,
    `${weWill} ${hurting({ form: '', victim: anyVictim })} ${it}`,
    `^ ${filler} {intend} ${filler} ( ${killing({ form: '', victim: anyVictim })} | ${hurting({ form: '', victim: anyVictim })} ) ${it}`,
    `@{victim} {intend} {threatener} ${filler} {kill|hurt} ${it}`,
    ...present(killing, anyVictim),
    ...present(hurting, anyVictim),
    `{threatener} ..5 {and} {threatener}? ( ${killing({ form: '-now', victim: anyVictim })} | ${hurting({ form: '-now', victim: anyVictim })} ) ${it}`,
    ...[home].flatMap((what) => [`{threatener} ${burning('-now', what)}`, burning('-now', what, me)]),
  ),
  explicit(
    0.6,
    `${weWill} ( ${killing({ form: '', victim: '{victim-them}' })} | ${hurting({ form: '', victim: '{victim-them}' })} ) ${it}`,
    `${weWould} ( ${killing({ form: '', victim: sure })} | ${hurting({ form: '', victim: sure })} ) ${it}`,
    // The friends who will, and the body that will break.
    `{they|he-subject} ${filler} ( ${killing({ form: '-now', victim: '@{victim-you}' })} | {fate} )`,
    `${killing({ form: '-now', victim: '@{victim-you}', subject: '{they|he-subject}' })} ${it}`,
    `${weWill} {break} ${filler} {inward} {all|the|oath}* {body}`,
    `{and|threatener} {break-now} ${filler} {inward} {all|the|oath}* {body}`,
    `{burning-thing}`,
    `^ ${burning('', home)}`,
    `{threatener} ..4 {and} {burn-now} {the|oath}* {property}`,
    `${weWill} {burn} {the|oath}* {property}`,
    '(så | då | annars) {meets-death} {you-subject} !{of-something}',
    `( {see-to} | eller | or | annars ..1 ) ( {you-subject|they|he-subject} | you'll | ${anyVictim} ) ..2 {fate|fate-now}`,
    "( {they|he-subject} {intend} | he'll | she'll | they'll ) att? {fate}",
    `{you-subject|he-subject|they} {never-again}`,
    `{deserved|beating} ({be} | vore) ..2 (vad | what) ..1 {you-subject|he-subject|they}`,
    `( {you-subject} | @{victim-you} ) ${filler} ${future} ${filler} att? få? ${filler} ({meet-death} | {be-killed} | {suffering}) !{of-something}`,
    `${people} ..8 ${future} ( to | att | väl )* ({be-killed} | {body-broken}) ${it}`,
    `${anyVictim} {body-broken}`,
    `${anyVictim} ..4 ${future}? ( to | att | nog )* ${filler} få/får/get/gets/ha/have {adverb|oath|the}* ({beating} | {weapon} i/in/through/genom/mellan/from/of)`,
    `{beating} {will} @{you-subject} ${filler} få`,
    "( {you-subject} {be} | you're/youre ) {adverb|oath|the}* {dead-one} !{of-something}",
    "you'll {fate}",
    '{fate|fate-now|never-again} (innan | before | om | if | when | tills | until)? ..2 {you}',
    `${anyVictim} ${filler} ({will|become} ..2)? ({fate|fate-now|never-again})`,
    '{live-now} {you-subject} inte {until-then}',
    "{you-subject} (won't | wont | will not) ..1 ({live-now} | live | walk | breathe) ..2",
    'leta/letar/söker/looking/searching/hunting efter/for {the|oath}* @{victim-you} ..6 {kill-now|hurt-now|kill|hurt}',
    '{appointment}',
    '(så | annars | då) hamnar/slutar {you-subject} ..2 {bad-place}',
    `${people} ${future} ( att | to )* hänga/dingla/hang/swing ..2 {gallows}`,
    '{you-subject|he-subject|they} ska/kommer/skall att? få/ha {adverb|oath|the}* {beating}',
    'bränner/eldar/tänder/spränger {threatener} ner/upp/på/eld',
    `innan/tills/before/until {somebody} ( ${killing({ form: '-now', victim: people })} | ${hurting({ form: '-now', victim: people })} )`,
    '{bloodshed}',
    '{keep-limbs}',
    'får ( {you-subject} | @{victim} ) {adverb|oath|the}* ({beating} | {weapon} i/in/mellan)',
    '(så | så att | tills | until) {you-subject} ..1 {fate-now}',
    `( @{victim} | @{victim-you} | {you-subject} ) {name}? ${future} (inte | not | aldrig | never) (att | be)? {survive} ..1 {until-then}`,
    `@{victim-you} ${future} ( att | få | to )* {suffer}`,
    `{come} {threatener|they} ..4 med/with ({the|oath|my}* {weapon})`,
    `{threatener|i-intend} ..3 {come} ..4 med/with ({the|oath|my}* {weapon})`,
    '{weapon} (hänger | ligger | står | är | is) ..1 (laddad | laddat | redo | loaded | ready | innanför dörren | bakom dörren | vid dörren | i bagaget)',
    '{see-to} {you-subject} ..1 {fate-now}',
    '{threatener|they|i-intend} ..3 {go-with}',
    '(är | blir) {the}? {role} sista (dag | natt | stund | andetag)?',
    '{i} ..3 {go-with}',
    '{yours|role|his} sista (dag | natt | jul | stund | andetag | dagar | minut)? $',
    '(så | annars | då | eller) blir {you-subject} ..1 ({hurt-done|kill-done|run-over})',
    '{hurt-done|kill-done} (blir | ska) {you-subject} !{negation}',
    'räkna med att bli ({hurt-done|kill-done|run-over})',
    '{you-subject} blir ..1 (hämtad | hämtade | tagen | plockad) ..1 (i natt | inatt | i kväll | ikväll)',
    '{yours|his} {oath}* {body} {break-now|kill-now|hit-now} {threatener} {inward}?',
    '{body} ska (av | loss | krossas | huggas | slås in) (på)? ..1 ({you} | @{victim})',
    'lever inte {the|oath}* ..1 ( @{victim} | {he-subject} ) .,3 {until-then}',
    '(så | då | annars) lever inte ..4 (till nyår | till jul | till påsk | till midsommar | länge till | länge)',
    '{threatener} (tar | hämtar | laddar | slipar | plockar fram | tar fram) {the|my|oath}* {weapon} {and} ..2 (till | hem till | mot | över till | förbi) ..1 ( @{victim-sure} | @{victim} | {property} )',
    '(hundarna | hunden | hundar) (släpps | släpper {threatener} | bussas) ..1 på {you}',
    '(härifrån | därifrån | hem | ut) på egna ben',
    '(åker | åka | bärs | bäras | lämnar | kommer | körs) .,3 (härifrån | därifrån | hem | ut) ..1 (i | på) {the}? (likvagn | likbil | ambulans | bår | kista | säck | likpåse | delar | bitar)',
    "(i'm/im/we're | {threatener} {be}?) {adverb}* {doing-harm} ( @{victim-you} | {yours} {oath}* {body|family-member} )",
    '( {i-intend} | {threatener} {intend} | {they|he-subject} {be}? {intend} | {somebody} {intend} ) (put/send/leave) ( @{victim} | {role} ) {name}* {left-hurt}',
    '( {i-intend} | {intend} ) (make/have) @{victim} {made-to}',
    '{my} {fists|weapon} ..1 (in/into/through/across/down) {yours|his|their} ..1 {body}',
    "({you-subject} {will} be | you'll be) {adverb|oath|the}* {dead-one} !{of-something}",
    "(you'll/youll/he'll/she'll/they'll | ( {you-subject|they} | @{victim} ) {will}) ..1 (leave/leaving/go/going/end/be/get) .,3 {carried-off}",
    "(you'll/youll/he'll/she'll/they'll) {body-broken}",
    '( {yours} {oath}* {body} (is/are) mine | {doing-harm} {yours|his} {oath}* {body} {will|be} )',
    '(when/if/until/till) {threatener} ( {kill|hurt} | set fire to ) @{victim-you}',
    '(gets/get) {kill-done} .,2 by me',
    '(touch/move/come/talk/write/speak/say/lie/cross/mess/print/vote) .,8 you die',
    '(petrol/gasoline/brick/bricks/firework/fireworks/bomb/acid) (through | in) ..2 (letterbox/letterboxes/window/windows | letter box)',
    '{i} {have} ..1 {weapon} {and} .,1 {intend} use it on',
  ),
];

const hinted: readonly Rule[] = [
  veiled(
    0.65,
    `{threatener} ${filler} {know} ${filler} {where} {all|the|oath}* ( @{you} | @{victim} | {he-subject|they} ) ..3 {lives}`,
    `<!{asked} {know} ${filler} {where} ( @{you} ) ..3 {lives}`,
    '{threatener} ..1 {know} {where} ..2 {yours} ..1 {family-member} ..2 {lives|attend}',
    `({watch-out} | akta/passa dig/er {adverb|oath}* {careful-end} | ^ akta/passa dig/er $)`,
    '{bullet} ..3 {your-name}',
    '(kan | kommer att | could | might | will) (gå illa | sluta illa | end badly | go badly) för/for ({you} | folk/people som/who | såna/sådana som)',
    '(tänk på | kom ihåg | remember | think about) (att | that | the fact that)? (du har | ni har | you have) {the}? {family-member}',
    '{dig-grave} ..2 {grave} ..4 {you|for-people|to-himself}',
    '{you-subject} (borde | kan | should | better | might want to | gärna) ..3 {dig-grave} ..2 {grave}',
    '(vad som | what) ..1 (kan | kommer | kommer att | could | might | will | would) {happens} ..1 {yours} {oath}* {family-member|property}',
    '{lovely-home} .,8 {shame-if}',
    '{dig-grave} ..4 (your | din | sin) ..1 {grave}',
    '{you} .,2 ska få se (när | vad | på)',
    '{shame-if} ..4 {happens}',
    '{shame-if} om/if/ifall ..5 {happens}',
    `{threatener} ${filler} {intend} ${filler} (hitta | leta upp | leta reda på | leta rätt på | find | hunt down | track down | hunt | ta) @{victim-sure}`,
    '{i-intend} (find | hunt down | track down | hunt | get) @{victim-sure}',
    "{yours} ..1 {family-member} ..1 (gets off | get off | takes the | catches the | walks | cycles | waits | leaves) .,8 ({number} | {alone} | right | doesn't | don't)",
    '(does/do/is/are) {yours} ..1 {family-member} ..2 {lives|attend} ..2 {alone}',
    '{i} ..3 {near-home} {yours} ..1 {property|family-member|door}',
    '{know} (which/what/where) ( ..2 {be} yours | ..1 {yours} ..2 {lives|attend|be} )',
    'enjoy {yours} ..1 {family-member|property} .,6 while you',
    'check ..1 (under/underneath/beneath) {the} car',
    '(people/those/somebody/someone/anyone/men/women | {role}) ..1 who .,6 (have been known to | tend to | has been known to) (fall/drown/disappear/vanish/slip/trip | have accidents)',
    '{accident} {accident-happens} .,3 to ({role} | people/those/anyone/men/women/journalists/inspectors/teachers)',
    '(who/you) .,8 (count on | plan on) growing old',
    '(who picks | who collects | who fetches) {his|yours} ..1 {family-member} up .,8 (because we/i | we do)',
    '{threatener} ..1 {intend}? ..2 hem/over/round till/to (dig | er | your house | your place)',
  ),
  veiled(
    0.5,
    '^ ..2 {yours} {adverb|oath}* ..1 {family-member} ..1 {attend} ..2 (väl | {name|number}) ..4 {school|number|name}',
    '{accident} {accident-happens} .,8 ({mind-you} | {name} $)',
    '^ {accident} {accident-happens} ..4 {name} {name}? $',
    '^ {accident} {accident-happens} {adverb}* på/on ..5 ({name} | $)',
    '{brakes} ..2 {yours}',
    '{yours} {brakes}',
    '(har du | hoppas du har | har ni | got | do you have | have you got | have | hope you have) {adverb|the}* {life-insurance}',
    '{fire-insurance} .,6 {be-needed}',
    '{lovely-home} .,8 {role} {name}',
    '{lovely-home} .,8 {see-you}',
    "^ (det | it)? (vore synd | would be a shame | hade varit synd | would be a pity | vore trist) (va | eller hur | wouldn't it | om något hände)? $",
    '{see-you} .,6 {when} ..2 {alone}',
    '{he-subject|they|you} {adverb}* (joggar | springer | promenerar | jogs | walks | jog | walk | cyklar) ..1 {alone}',
    '{door} ..4 {unlocked}',
    '(den | dagen | dan | natten | the) ..2 {you-subject} {fate-now}',
    '(den förre | den förra | den senaste | den sista | the last one | the previous one | last one) .,7 ({cemetery} | {fate-now} | {meets-death})',
    '{brakes|vehicles} ..4 {tampered}',
    '(såg | ser | sett | är det) .,3 {yours} {oath}* {family-member} .,10 (ensam | ensamma | själv | mörkt | genvägen | utan hjälm | busskuren | hörlurar)',
    'hälsa till? {yours}? {family-member} .,4 (slutar | går | jobbar | hämtas | sitter | tränar | joggar | cyklar)',
    '^ var rädd om (dem | dom | henne | honom) $',
    '(skogen | sjön | ån | havet | gruvhålet | mossen) är (stor | djup | djupt) .,9 (försvunnit | försvinner | försvinna | grävmaskin | hittar | hittas | spade)',
    '(såna | sådana | folk | en sån) som {you-subject} .,3 brukar ..2 (hittas | försvinna | halka | råka illa ut | bli tysta | få besök)',
    '(titta | kolla | kika) under bilen',
    '(minns | vet | kommer) {you} ..2 (hur | vad) ..1 {happens} ..2 (förre | förra | förste) ..4',
    '{threatener} (har | fått) ..1 (nyckel | nyckeln | kod | koden | portkoden) till {yours}',
  ),
];

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

const wished: readonly Rule[] = [
  wish(
    0.75,
    '{hope} (att | that | when | for | the day | om | då)* {all|the|oath}* ( @{victim} | @{you-subject} | {he-subject|they} ) .,8 {suffering}',
    '{hope} (att | that)? {all|the|oath|my}* ({role-possession} | {family-member}) .,4 {suffering}',
    `{hope} ..1 ${anyVictim} {oath|the}* ({illness} | döden | death)`,
    '<!{like|name} {somebody-like}? {all|the|oath}* ( @{victim} | @{you-subject|you} | {he-subject|they} ) ..6 {deserving} {adverb|oath}* (att | to | nothing but | inget annat än | bara)* {adverb|oath|the}* ({deserved} | {be-killed} | {suffering})',
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
];

/** Threats at a person or a group, open and veiled, and wishes of grave harm. Calls upon others are in `incitement.ts`. */
export const threats = onlyWhere(name, [
  { detector: sentenceDetector(name, [...open, ...hinted, ...wished, regretted]) },
  // Refused by itself, where nothing in the comment can turn it into a report, a joke, a game or a question.
  {
    detector: sentenceDetector(name, [explicit(0.97, ...unmistakable)]),
    unsaid: ['speech', 'source', 'message', 'laughter', 'friendly', 'jest', 'contest', 'sport-word', 'illness-told'],
    unwritten: /[?"“”„«»😀-🙏😉😂🤣]|[;:]-?[)dp]/u,
  },
]);
