import { anyVictim, filler, hurting, killing, whom, wrecking } from '../lexicon/violent-acts.ts';
import { type Rule, sentenceDetector } from '../sentence-detector.ts';

const it = '!{harmless}';
const people = whom('victim-person');
const others = whom('victim-him|victim-other');
const them = whom('victim|victim-them');
const deeds = (victim: string): string => `( ${killing({ form: '', victim })} | ${hurting({ form: '', victim })} )`;
const orders = (victim: string): string => `( ${killing({ form: '-order', victim })} | ${hurting({ form: '-order', victim })} )`;
const targetOfCrime = `{all|the|oath|his|yours}* ..1 {property}`;

const violence = (score: number, ...templates: readonly string[]): Rule => ({
  category: 'incitement',
  message: 'call-for-violence',
  score,
  templates,
});
const crime = (score: number, ...templates: readonly string[]): Rule => ({
  category: 'incitement',
  message: 'call-for-crime',
  score,
  templates,
});

const calls: readonly Rule[] = [
  violence(
    0.75,
    `{somebody} ( att )? {must} ${filler} ( .,9 {and} )? ${filler} ${deeds(them)} ${it}`,
    `{must} {somebody} ${filler} ( ..4 {and} )? ${filler} ${deeds(them)} ${it}`,
    `<!{like|name} {somebody-like}? ${people} ..4 {must} ( to )? ${filler} {be-killed} ${it}`,
    `{they|he-subject|you-subject} ${filler} {must} ( to )? ${filler} {be-killed} ${it}`,
    `{must} ${people} ${filler} {be-killed} ${it}`,
    `man/någon/nån skulle ${filler} (behöva)? ${deeds(them)} ${it}`,
    `{kill-order} .,3 {gallows}`,
    `{hurt-order|kill-order} varenda/varje/alla/every/any {oath}* ..1 {you-subject} ser/möter/see/meet/hittar/find`,
    `{hunt} ${them} ..4 {take-arms}`,
    `{time} .,3 {somebody} ( ${killing({ form: '-now', victim: people })} | ${hurting({ form: '-now', victim: people })} )`,
    `(en läxa | a lesson) med/with {the}? {weapon}`,
    `${people} {must} ${filler} (ha | få | have | get) {adverb|oath|the}* {beating}`,
    `<!{not-order} ${orders(others)} ${it}`,
    `{hunt} ${them} ..6 {and} ${filler} ${orders(them)}`,
    `{help-to} .,8 ${deeds(them)} ${it}`,
    `{help-to} ..2 {hunt} ..6 {and} ${filler} {break} {all|the|oath}* {body}`,
    `{time} .,3 ({start-to} | ${filler}) ${deeds(anyVictim)} ${it}`,
    `{somebody} ..2 {start-to} ..1 ${deeds(anyVictim)} ${it}`,
    `<!{not-order} {throw-at} ${anyVictim}`,
    `{break-order} {yours|his|their|all|the|oath}* {body} {inward} (when | så | next | på)`,
    `^ ..1 <!{not-order} ${orders('{victim-them}')} $`,
    `${people} (ska | bör | borde | måste) ..1 (mötas | bemötas | hälsas | tas emot | välkomnas) med {the}? ({weapon} | sten | stenar | bly | kulor | nävar | våld)`,
    `(fritt | tillåtet | lagligt | fritt fram) att ${deeds(them)}`,
    `<!{not-order} ta/tag {the}? ${others} .,6 (gör | göra) processen kort`,
    `(tusen | tusenlapp | hundring | öl | medalj | belöning | hjälte | hjälten | spänn | skottpeng) .,6 som ..2 ( ${killing({ form: '-now', victim: people })} | ${hurting({ form: '-now', victim: people })} | {break-now} ..3 på ${others} )`,
    `(sätta stopp för | göra något åt | ta en pratstund med | ta ett snack med | prata förstånd med | besöka | ta hand om) .,2 ${others} .,6 med {the|oath}* ({weapon} | bil)`,
    `ni som har (vapenlicens | vapen | bössa | jaktlicens) ..4 ${others}`,
    `(kula | skott | patron) (över | ledig | ledigt) (till | åt | för) ..1 ${others}`,
  ),
  violence(
    0.6,
    '<!{not-order} {take-arms}',
    `<!{not-order} (hunt down | jaga rätt på | jaga upp | haffa | klappjakt på | skallgång efter) ${others}`,
    '{take-arms} .,6 {victim|property|contest}',
    "(who's up for | up for | fancy | anyone for | who fancies) .,2 {doing-harm} ..4 {victim|role}",
    '(understand/understands | language .,4 understand/understands) ..1 (is)? (pain/fists/violence/beatings/bullets)',
    `{help-to} (give)? ${others} {adverb|the|oath}* {beating}`,
  ),
  crime(
    0.7,
    `^ .,4 <!{not-order} ${wrecking('-order', targetOfCrime)}`,
    `<!{not-order} ${wrecking('-order', targetOfCrime)} {hold-in}`,
    `{somebody} {must} ${filler} ( ..6 {and} )? ${filler} ${wrecking('', targetOfCrime)}`,
    `{somebody} {must} ${filler} {burn} ${them}`,
    `{help-to} .,8 ${wrecking('', targetOfCrime)}`,
    `{property} {must} ( to )? ${filler} ({be-done} ..1 {burn-done|wreck-done} | {burn-passive|wreck-passive} | {burn})`,
  ),
  crime(
    0.65,
    `({help-to} ..5 | ^ {adverb}*) {go-to} ..3 {home} ${others} ${it}`,
    `{help-to} ..2 (go | go home | go over | go round) to ${others}`,
    `<!{not-order} (break in | bryt er in | bryt dig in | gå in genom fönstret) {and}`,
    `({help-to} | {somebody} {must}) ..2 {go-to} ${them} ..3 {home|villa-of}`,
    `<!{not-order} {go-to} ..3 {his} {home|villa-of} {and} ..3 ({visit} | {hurt|kill|hit|break|burn})`,
    `{go-to} utanför/outside/vid ${anyVictim} {villa-of}`,
    `{publish} ..3 {address} !{to-event}`,
    `{where-lives} .,8 {visit|publish|address}`,
    `{publish} .,2 {where} {all|the|oath}* ({victim} | {he-subject|they}) {live-order|lives} .,8`,
    `{address} !{to-event} .,10 {visit}`,
    '{matches-wanted}',
    '{publish} .,2 (which school | what school | where | what street) .,6 {family-member} ..1 (go/goes/live/lives/work/works/play/plays)',
    '{publish} .,1 {the}? ({role} | {his}) ..1 (home address | private address | home number | private number)',
    '(petrol/gasoline) through ..2 (letterbox/door | letter box)',
  ),
];

/** Calls upon others for violence and for crime: to hurt, to burn and wreck, to hunt somebody down or stand at their door. */
export const incitement = sentenceDetector('incitement', calls);
