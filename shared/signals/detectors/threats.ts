import type { MessageKey } from '../../messages/en.ts';
import { detector } from '../finding.ts';
import { grammar } from '../grammar.ts';
import { threatCues, threatParts } from '../lexicon/threat-words.ts';
import { occurrences } from '../pattern.ts';
import { reportedSpeechIn } from '../reported-speech.ts';
import { type Category, judgedFields } from '../signal.ts';

type Rule = { readonly category: Category; readonly message: MessageKey; readonly score: number; readonly sought: readonly RegExp[] };

const sentence = grammar(threatParts);
const rule = (category: Category, message: MessageKey, score: number, ...templates: readonly string[]): Rule => ({
  category,
  message,
  score,
  sought: templates.map(sentence),
});

const rules: readonly Rule[] = [
  // In the first person, at a person: unmistakable.
  rule(
    'threat',
    'threat-explicit',
    0.96,
    '{iWill} {oath}{errand}{oath}{kills} {oath}(?:{addressed}|{person})',
    '{iWill} {oath}{errand}{oath}{burns} {property}',
    '(?:jag|vi) {oath}(?:dödar|mördar|skjuter|slår ihjäl|stryper|knivhugger|hugger ihjäl|halshugger|avrättar) {oath}(?:{addressed}|honom|henne)',
    '(?:dödar|mördar|skjuter|stryper|knivhugger|halshugger|avrättar) (?:jag|vi) {oath}(?:{addressed}|honom|henne)',
    'slår (?:jag|vi) {oath}ihjäl (?:{addressed}|honom|henne)',
    '{addressed} (?:ska(?:ll)?|kommer) (?:jag|vi) {oath}(?:att )?{oath}{kills}',
  ),
  // The same with less harm, a vaguer object or no first person.
  rule(
    'threat',
    'threat-explicit',
    0.8,
    '{iWill} {oath}{errand}{oath}(?:{kills} {several}|{hurts} (?:{addressed}|{person}))',
    '{iWill} {oath}(?:se till att|make sure) {they} {oath}(?:dör|dö|lider|dies?|suffers?)',
    '(?:du|ni) ska(?:ll)? {oath}(?:få )?dö(?! av| för)',
    'du är (?:(?:snart|så|redan) )?(?:en )?död(?: man)?(?! för| inom| inuti|\\p{L})',
    "(?:you are|you['’]re|youre|ur) (?:a |so |fucking )?dead(?: man| meat)?(?! wrong| right| set| on| to)",
    "(?:you will|you['’]ll|you are gonna|you are going to) {oath}die",
    '(?:sätta|sätter|ger?|få|får|put) (?:dig |er |honom |henne )?(?:en kula|a bullet) (?:i|in) (?:pannan|skallen|huvudet|nacken|you|your head|him|her)(?<!(?:fick|fått) .{0,40})',
  ),
  rule(
    'threat',
    'threat-explicit',
    0.6,
    '(?:du|ni) kommer {oath}(?:att )?{oath}(?:dö(?! av| i| på| för| om| någon| en)|bli {killed})',
    '(?:jag|vi|i) (?:skulle (?:vilja|kunna)|kan|could) {oath}{kills} {addressed}',
    '(?:någon|nån|de|dom|grabbarna|polarna|mina (?:vänner|bröder|polare|kompisar)) (?:ska|kommer(?: att)?) {oath}{kills} {addressed}',
    '(?:ditt hus|ert hus|din bil|huset|your house) (?:ska|kommer(?: att)?|will) {oath}(?:brinna|sprängas|brännas|burn)',
  ),
  rule(
    'threat',
    'wish-of-harm',
    0.75,
    '(?:hoppas|önskar|må|(?:i )?hope|i wish) {oath}(?:att |that )?{they} {oath}(?:dör|dö|dog|brinner|die|dies|burns?|rots? in hell|blir? {killed}|får (?:cancer|aids|en kula)|gets? (?:cancer|raped|shot|killed|murdered|hit by))',
    'förtjänar (?:faktiskt |inget annat än )?(?:att dö|döden|en kula|att {executed}){notDenied}',
    'deserves? to (?:die|{executed}){notDenied}',
    '{you} (?:borde|bör|should) {oath}(?:dö|die|{executed})',
    '(?:gå och dö|dö din|dö i cancer|brinn i helvetet|die in a fire|drop dead|rot in hell)',
  ),
  // Said so that only the one who is meant need understand.
  rule(
    'threat',
    'threat-veiled',
    0.6,
    '(?:jag|vi|i|we) (?:vet|know) (?:precis |exakt |exactly )?(?:var|vart|where) {they} (?:bor|jobbar|sover|går i skola|går i skolan|tränar|lives?|works?|sleeps?|goes? to school)',
    '(?:akta|passa) (?:dig|er)(?: {oath}noga| (?:jävligt|satans|väldigt) noga| för (?:mig|oss)| annars| (?:din|ditt) \\p{L}{2,20}| så (?:inte )?(?:huset|ditt hus|din \\p{L}{2,12}|dina barn|något|nåt)|(?= ?(?:[.!\\n]|$)))',
    '(?:se|titta) dig (?:noga )?(?:om )?över axeln',
    'sov med ett öga öppet',
    'watch your back',
    'sleep with one eye open',
    '{you} ska(?:ll)? {oath}få se (?:när|vad som händer)',
    '(?:synd|tråkigt|trist|a shame) (?:om|if) (?:det|något|nåt|something) (?:skulle )?(?:hända|hände|händer|happened) (?:med |to )?{addressed}',
    '{iWill} {oath}(?:hitta|leta upp|leta reda på|find) {addressed}',
    '(?:jag|vi) kommer hem till (?:dig|er)',
    "(?:i['’]m|we['’]re|we are|i am) coming for you",
  ),
  rule(
    'incitement',
    'call-for-violence',
    0.7,
    '(?:någon|nån|man|vi|folk|someone|somebody|we) (?:borde|bör|måste|should) {oath}(?:döda|mörda|skjuta(?: ihjäl| ner)?|avrätta|halshugga|lyncha|gasa|hänga|slå ihjäl|knivhugga|strypa|tända eld på|bränna ner|kill|murder|shoot|hang|lynch|behead|stab) (?:{addressed}|{person}|{several}|{everybody})',
    '(?:borde|bör|should|ought to) {oath}{executed}{notGame}',
    '(?:skjut|häng|döda|avrätta|lyncha|gasa|kill|shoot|hang|lynch|gas) (?:alla|dem alla|varenda|all|every) (?:jävla |fucking |the )?\\p{L}{2,25}',
  ),
];

/** One of these is in every threat above, and in few other comments: it spares them the search. */
const cue = new RegExp(threatCues.join('|'));

/** Threats at a person, open and veiled, wishes of grave harm and calls for violence. What others are reported to have said is kept as quoted. */
export const threats = detector('threats', ({ fields }) =>
  judgedFields.flatMap((name) => {
    const field = fields[name];
    if (!cue.test(field.text)) return [];
    const found = rules.flatMap(({ category, message, score, sought }) =>
      sought.flatMap((template) =>
        occurrences(field, template).map(({ start, end, span }) => ({ category, message, score, start, end, span })),
      ),
    );
    if (found.length === 0) return [];
    const weigh = reportedSpeechIn(field.text);
    return found.map(({ category, message, score, start, end, span }) => ({
      category,
      message,
      spans: [span],
      ...weigh(start, end, score),
    }));
  }),
);
