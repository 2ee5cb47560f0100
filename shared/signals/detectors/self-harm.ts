import { detector } from '../finding.ts';
import { grammar } from '../grammar.ts';
import { occurrences } from '../pattern.ts';
import { reportedSpeechIn } from '../reported-speech.ts';
import { judgedFields } from '../signal.ts';

const sentence = grammar({
  much: '(?:(?:bara|verkligen|nog|ibland|fan|snart|själv|inte längre|faktiskt|just|really|sometimes|to just) ){0,2}',
  mean: [
    'vill',
    'ska(?:ll)?',
    'tänker',
    'kommer(?: att)?',
    'planerar att',
    'funderar på att',
    'överväger att',
    'har försökt',
    'har tänkt',
    'want to',
    'wanna',
    "['’]?m going to",
    'am going to',
    'will',
    'plan to',
  ],
  suicide: [
    'ta livet av mig',
    'ta mitt (?:eget )?liv',
    'begå självmord',
    'göra slut på (?:allt|mitt liv)',
    'hänga mig(?! med)',
    'skjuta mig(?: själv)?',
    'dränka mig',
    'hoppa (?:framför|från bron)',
    'döda mig själv',
    'skära mig',
    'kill myself',
    'end (?:my life|it all)',
    'hang myself',
    'shoot myself',
    'commit suicide',
  ],
});
/** The author's own risk. "Jag vill inte dö" and "jag vill dö av skam" are none. */
const own = [
  '(?:jag|i) {much}{mean} {much}{suicide}',
  'jag {much}(?:vill|önskar att jag fick) {much}dö(?! av| för)',
  'i {much}(?:want to|wanna) {much}die(?! of| for| laughing)',
  '(?:vill|orkar|kan) (?:jag )?{much}inte (?:längre |mer )?leva(?! (?:i|med|utan|på|som)(?!\\p{L}))',
  "(?:do not|don['’]t|dont) want to (?:live|be alive)(?! in| with| without| like)",
  '(?<!(?:höll|håller|hålla|hållit|nära) (?:på )?(?:att )?|(?:kan|kunde|kunnat) (?:ha |hade )?)ta(?:r|git)? livet av mig',
  '(?:jag har|mina|har jag) (?:\\p{L}{1,12} ){0,2}självmordstankar',
  'jag (?:är|känner mig) (?:\\p{L}{1,12} )?suicidal',
  'bättre om jag (?:var|vore|inte fanns|är) ?(?:död)?',
  "i(?:['’]m| am) suicidal",
  'jag skär mig(?: i armarna| själv)?',
].map(sentence);
/** Said to somebody else. */
const urged = [
  '(?:gå och |du (?:borde|kan) (?:gå och )?)?ta livet av (?:dig|er)(?! om)',
  '(?:gå och )?häng dig(?! på| med| kvar)',
  '(?:gå och |du borde )(?:hänga|skjuta|dränka) dig',
  'skjut dig(?: själv)?(?! i foten)',
  'gör oss alla en tjänst och (?:dö|försvinn)',
  '(?:gå och )?hoppa från en bro',
  '(?:go )?kill (?:yourself|urself)',
  'kys',
  'go hang yourself',
].map(sentence);

/** One of these is in every sentence above. */
const cue =
  /livet av|mitt (?:eget )?liv|självmord|suicid|slut på|häng|hang|skjut|shoot|dränk|hopp|skär|dö(?![a-zåäö])|die|kill|kys|leva|live|life|end it|alive|försvinn|bättre om/;

/** Risk of suicide or self-harm: the author's own, or urged on another. A human must see it; no machine refuses it. */
export const selfHarm = detector('self-harm', ({ fields }) =>
  judgedFields.flatMap((name) => {
    const field = fields[name];
    if (!cue.test(field.text)) return [];
    const weigh = reportedSpeechIn(field.text);
    const found = (sought: readonly RegExp[], message: 'self-harm-own' | 'self-harm-urged', certain: number) =>
      sought.flatMap((template) =>
        occurrences(field, template).map(
          ({ start, end, span }) => ({ category: 'self-harm', message, spans: [span], ...weigh(start, end, certain) }) as const,
        ),
      );
    return [...found(own, 'self-harm-own', 0.8), ...found(urged, 'self-harm-urged', 0.75)];
  }),
);
