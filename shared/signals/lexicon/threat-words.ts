import type { Parts } from '../grammar.ts';

const kin = '(?:familj|barn|ungar|unge|fru|man|sambo|dotter|son|mamma|mor|pappa|far|syster|bror|föräldrar|family|kids|children|wife|husband|daughter|mother|mom|father)';
/** Not a possessive: "er" and "her" before a noun are somebody's thing, not somebody. */
const alone =
  '(?=\\s{0,9}(?:$|[^\\p{L}\\s])| (?:alla|och|o|om|när|ifall|annars|innan|så|i|på|med|imorgon|ikväll|snart|en|jävlar|din|era|allihop|and|if|when|or|before|in|on|with|for|tomorrow|tonight|soon|all|some)(?!\\p{L}))';
const endearing = '(?:på fika|på kaffe|på middag|med kaffe|med fika|med blommor|med kärlek|with love|with kindness)';

/** What threats are made of, Swedish and English. */
export const threatParts: Parts = {
  i: ['jag', 'vi', 'i', 'we'],
  you: ['du', 'ni', 'you', 'u'],
  they: ['du', 'ni', 'han', 'hon', 'hen', 'de', 'dom', '(?:hela )?(?:din|ditt|dina|er|ert|era) {kin}', 'you', 'he', 'she', 'they', 'u', 'your {kin}'],
  kin,
  oath: '(?:(?:fan|fanimej|fanimig|jävlar|banne mig|verkligen|personligen|snart|nu|då|också|bara|själv|gärna|en dag|imorgon|i ?morgon|ikväll|i ?kväll|i ?natt|inatt|till slut|helt enkelt|alla|fucking|really|personally|just|gladly|soon|definitely|one day) ){0,3}',
  /** "komma hem till dig och": an errand before the deed, without a clause of somebody else's. */
  errand: '(?:(?:(?!(?:inte|aldrig|ej|att|som|han|hon|hen|de|dom|man|ingen|not|never|that|who|he|she|they|sluta|låta|hindra|stop)(?!\\p{L}))[\\p{L}]{1,20} ){1,6}(?:och|o|and) )?',
  will: ['ska(?:ll)?', 'kommer(?: att| o| och)?', 'tänker', 'vill', 'lovar att', 'will', "(?:am|['’]m|are|['’]re) (?:gonna|going to|coming to)", 'gonna', 'want to', 'wanna', 'would love to', 'promise to'],
  iWill: "(?:{i} {oath}{will}|(?:i|we)['’](?:ll|m gonna|m going to|m coming to|re gonna|re going to)|i(?:ll|mma|m gonna)|(?:ska(?:ll)?|kommer|tänker) (?:jag|vi))",
  kills: [
    'dödar?', 'mördar?', 'har? ihjäl', 'slår? ihjäl', 'skjut(?:a|er)(?: ihjäl| ner| skallen av)?', 'stryp(?:a|er)', 'knivhugg(?:a|er)', 'hugg(?:a|er) (?:ihjäl|ner)', 'avrättar?', 'halshugg(?:a|er)', 'häng(?:a|er)', 'lynchar?', 'gasar?', 'dränk(?:a|er)',
    'spräng(?:a|er)', 'bränn(?:a|er)(?: ihjäl| inne| upp)?', 'stick(?:a|er) (?:ner|kniven i)', 'skära? halsen av', 'köra? ihjäl', 'torterar?', 'lemlästar?', 'våldtar?', 'slaktar?',
    'kill', 'murder', 'shoot', 'stab', 'strangle', 'behead', 'hang', 'lynch', 'rape', 'slaughter', 'execute', 'burn', '(?:cut|slit) the throat of',
  ],
  hurts: [
    'misshandlar?', 'slår?(?: ner| sönder)?', 'spöar?(?: upp)?', 'klår? upp', 'pucklar? på', 'sparkar? (?:in|ner|skallen av)', 'krossar? skallen på', 'bryt(?:a|er) (?:benen|nacken|armarna) (?:på|av)', 'hugg(?:a|er)', 'skadar?', 'plågar?',
    'beat(?: up)?', 'hurt', 'punch', 'torture', 'break the (?:legs|neck) of',
  ],
  burns: ['bränn(?:a|er) (?:ner|upp)', 'tänd(?:a|er) eld på', 'tänd(?:a|er) på', 'eldar? upp', 'spräng(?:a|er)', 'burn(?: down)?', 'blow up', 'set fire to'],
  addressed: ['dig(?: själv)?', 'dej', `er${alone}`, '(?:din|ditt|dina|er|ert|era|your) (?:jävla |whole |fucking )?{kin}', 'you', `u${alone}`, '(?:din|ditt) (?:jävla )?(?:jävel|svin|as|fitta|hora|idiot)'],
  person: [
    'honom', 'henne', 'hen', '(?:hans|hennes|deras|his|their) {kin}', 'him', `her${alone}`,
    '(?:den|det) (?:där )?(?:jävla )?(?:jäveln|svinet|aset|fittan|horan|idioten|gubben|kärringen|politikern|kommunalrådet|ministern|socialsekreteraren|chefen|polisen|journalisten|domaren)',
    '(?:kommunalrådet|statsministern|ministern|socialsekreteraren|handläggaren|journalisten|politikern|borgmästaren)', 'that (?:bastard|bitch|politician|pig|judge)', 'the (?:mayor|prime minister|judge|councillor|politician|journalist)',
  ],
  /** Weeds and football teams are "dem" as well. */
  several: ['dem', 'dom', '(?:dom|de) jävlarna', 'allihopa?', '(?:alla )?(?:politikerna|poliserna|socialsekreterarna|journalisterna|cheferna|tjänstemännen|handläggarna)', 'them', 'the (?:politicians|cops|judges|journalists)'],
  property: ['(?:ditt|ert|hans|hennes|deras|your|his|her|their) (?:jävla )?(?:hus|hem|house|home|kontor|office|car)', '(?:din|er|hans|hennes|deras) (?:jävla )?(?:bil|kåk|lägenhet|villa|stuga)'],
  killed: ['dödade?', 'mördade?', 'skjut(?:en|na)', 'våldtag(?:en|na)', '(?:på|över)körda?', 'knivhugg(?:en|na)', 'ihjälslag(?:en|na)', 'hängda?', 'lynchade?', 'torterade?', 'halshugg(?:en|na)', 'misshandlade?', 'brända?', 'ner(?:slag|sköt)(?:en|na)'],
  executed: ['skjutas', 'hängas', 'avrättas', 'halshuggas', 'lynchas', 'gasas', 'slås ihjäl', 'brännas på bål', 'be (?:shot|hanged|hung|killed|lynched|executed|beheaded|gassed)'],
  /** Game is shot, and nobody is threatened. */
  notGame: '(?<!(?:varg|vildsvin|älg|björn|skarv|gäss|gås|säl|lodjur|räv|kråk|kaj|duv|mård|kanin|rådjur|djur|hjort|wol[fv]|boar|deer)\\p{L}{0,8}[^.!?\\n]{0,60})',
  notDenied: "(?<!(?:ingen|inget|inte|aldrig|no|nobody|not|never|n['’]t)(?!\\p{L})[^.!?\\n]{0,60})",
  everybody: ['(?:alla|varenda|varje|de där|dom där|den där|det där|all|every|those) (?:jävla |fucking )?\\p{L}{2,25}'],
  /** What makes the words before it a game, an election, a figure of speech. */
  end: `(?! (?:\\p{L}{1,12} )?(?:(?:i|på|with|at|in) (?:(?:nästa|kommande|årets|the|next|this) )?(?:val(?:et|debatten|rörelsen|kampen)?|debatt(?:en)?|match(?:en)?|final(?:en)?|derbyt?|spel(?:et)?|fullmäktige|plan(?:en)?|tennis|fotboll(?:en)?|hockey|schack|pingis|padel|golf|fifa|fortnite|minecraft|cs|counter-?strike|quiz(?:et)?|frågesport(?:en)?|election|debate|match|game|chess|polls?|the polls)|med (?:argument|fakta|skratt|kramar)|with (?:facts|laughter)|${endearing}|av skratt|upp|fram|ut|en signal|en pling|en skiva|an? (?:e-?mail|mail|message|text|dm|line|note))(?!\\p{L}))`,
};

/** Word stems, one of which is in every threat: checked against the rules by test/signals/threats.test.ts. */
export const threatCues: readonly string[] = [
  'död', 'dör', 'dö(?![a-zåäö])', 'dog', 'mörd', 'ihjäl', 'skjut', 'stryp', 'kniv', 'hugg', 'avrätt', 'häng', 'lynch', 'gas', 'dränk', 'spräng', 'bränn', 'bränd', 'brinn', 'stick', 'halsen', 'torter', 'lemläst', 'våldt', 'slakt', 'misshandl', 'slår? ', 'spö', 'klå', 'puckl', 'spark', 'kross', 'bryt', 'skad', 'plåg',
  'tänd', 'elda', 'kula', 'akta', 'passa', 'axeln', 'öga öppet', 'få se', 'hitta', 'leta', 'hem till', 'händ', 'cancer', 'aids', 'lider?', 'ruttna', 'påkör', 'överkör', 'nersk',
  'vet ', 'kill', 'murder', 'shoot', 'shot', 'stab', 'strangl', 'behead', 'hang', 'hung', 'rape', 'slaughter', 'execut', 'burn', 'throat', 'beat', 'hurt', 'punch', 'break', 'die', 'dead', 'bullet', 'suffer', 'deserve', 'rot ', 'watch your', 'one eye', 'coming for', 'know', 'shame', 'find', 'blow up', 'set fire', 'hit by',
];
