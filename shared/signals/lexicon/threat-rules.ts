import type { Rule } from '../sentence-detector.ts';
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

/** Said outright: what the author or their friends will do to somebody, if not at once. */
export const threatRules: readonly Rule[] = [
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
    `{threatener} ${burning('-now', home)}`,
    burning('-now', home, me),
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

/** Refused by itself, where nothing in the comment can turn it into something else. */
export const unmistakableRules: readonly Rule[] = [explicit(0.97, ...unmistakable)];
