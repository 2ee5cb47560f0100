import type { LexiconSource } from '../../reading/lexicon.ts';
import type { Constituents } from '../../reading/reader.ts';

/**
 * Words that demean people for what they are, whoever says them (`slur`); words that do so or mean something innocent, and old names
 * (`doubtful-slur`); what makes a slur of a group's name in a compound, as in judejävlar (`slur-head`: the compound is
 * `group+slur-head`). The names of groups are in `groups.ts`. Compounds that only look like slurs, and phrases, are `idiom`.
 */
export const slurLexicon: LexiconSource = {
  sv: {
    slur: `
      ~-n2 svartskalle
      -n2 blatte guling
      ~-n3 neger
      n2 svartapa ökenapa sandapa slöjapa svarthuding lebba cpunge cpskalle cpjävel mongojävel dampunge dampskalle adhdunge lssunge
      n1 negress lebba svartapa ökenråtta ökenapa sandapa negerhora lappkärring zigenarkärring tattarkärring tattarhora judehora judekärring kvinnosakskärring feministhora feministfitta pk-hora arabhora cp-apa trälapa
      n2 burkatomte turktomte lapptomte tältkärring lappdjävul judedjävul
      n6 getknullare åsneknullare kamelryttare kameljockey risätare bögrunkare stjärtknullare rövknullare rövpulare bajspackare kuksugare arslepulare könsbytare barnfödare kristusmördare slöjbärare hundätare
      n2 stjärtgosse könskrympling könsgalning feminazist
      ~= negern|negerns|negrer|negrerna|negrernas|negress|negressen|negresser|niggrer|niggern|niggrar|sandneger|sandnegrer|husneger|djungelneger|apneger|apnegrer|ökenneger|ökennegrer
      = transfanskap|transfanskapet|transfanskapen|blattar|blattarna|blattefitta|babbar|babbarna|mongo|mongot|mongon|mongona|mongos|mongofan|mongis|mongisar|mongisarna|mongoungar|mongobarn|mongoidiot|downis|downisar|cpmiffo|cpmiffon|cpjävlar|cpungar|cpungarna|cpidiot|cpidioter|cpfall|cppack|ching chong|tjing tjong|chingchong|snedögd|snedögda|sneögd|sneögda|gulingarna|shemale|shemales|tranny|trannies|ladyboys|feminazi|feminazis|feminazister|muslimapor|muslimapa|muselapor|muzzar|muzzarna|muzzar|muzze|sosseflata|kulturberikarslödder|fikusar|fikus|lebbor|lebborna|könsförvirrade|könsförvirrad|könsstörda|hudluffare|kakmonster i burka|ninjakärring|ninjakärringar|postlåda på ben|postlådor på ben|sopsäckar på ben|sopsäck på ben|soppåsar på ben|gående brevlådor|knulldocka|sprutluder|jävla ryssfitta|svarta råttor|svarta apor|bruna apor|araberpack|judeyngel|zigge|ziggar|tattarunge|tattarungar|zigenarunge|zigenarungar|lapphora|lappskalle|bögjävla|judejävla|negerjävla|muslimjävla|blattejävla|lappjävla|romjävla|arabjävla|kvinnojävla|svartskallejävla|flatjävla
    `,
    'slur-head': `
      -n2 jävel djävel jäkel gris unge kärring
      -n5 svin pack avskum slödder kräk yngel luder äckel patrask fanskap kadaver fnask
      -n1 fitta hora råtta slampa subba apa hynda
      -n3 idiot parasit pest bandit
      -= ohyra|ohyran|jävlar|jävlarna|djävlar|fanskap|fanskapet|slöddret|packet|skit|skiten|äcklen|helvete|helvetet|hundar|grisar|apor|idioter|byting|kuk|kukar|träsk|plågan|invasionen
    `,
    /** Begins such a compound without being a group's name: cp-skalle, zigenarpack. */
    'group-stem': `
      +n6 zigenare tattare
      +n2 blatte svartskalle flata lebb svarting guling
      +n3 neger
      += cp|mongo|homo|trans|handikapp|hbtq|burka|slöj|islam|lss|downs|adhd|damp|feminist|flat|lebb|tattar|zigenar|negro|negr|shemale|pride
    `,
    'doubtful-slur': `
      ~n2 svarting flata
      ~n6 zigenare tattare
      n1 transa batikhäxa lebba fjolla zigenerska
      n2 krympling muselman
      = negerboll|negerbollen|tattarunge|tattarungar|krymplingar|muselmän|muselmännen|muhammedan|muhammedaner|muhammedanerna|muhammedaner|hedningar|mulatt|mulatter|mulatten|eskimå|eskimåer|sinnesslö|sinnesslöa|dåre|dövstum|imbecill|kretin|turkarna
    `,
    idiom:
      '= japp|jepp|du jävlar vad|du jävlar vilken|du jävlar va|du jävlar i|flatpack|flatpacket|svartråtta|svartråttor|svartråttan|svartråttorna|niger|nigeria|nigers|latte|latten|lattes|lattar|mongoliet|mongolei|mono|babe|babes|monogam|flata tallrikar|flata tallrik|flata tak|flata skor|flata paket|flata stenar|flata sten|flata vägar|flata ytor|flata däck|flata fältet|flata landet|flata landskapet|hong kong|ögonapa|sockerapa|härmapa|härmapor',
  },
  en: {
    slur: `
      ~n nigger faggot fagot kike wetback beaner gook raghead towelhead jigaboo shitskin darkie golliwog wog sambo pickaninny kaffir niglet nignog sandnigger camelfucker goatfucker goatshagger muzzie muzzrat muzrat mudslime muslime chinaman slanteye zipperhead currymuncher poofter shirtlifter battyboy bumboy bumbandit fudgepacker lesbo lezbo lezzer lezza bulldyke gaylord shemale troon tranny spaz mong windowlicker downie femoid foid roastie pikey gyppo gypo gippo didicoy dago greaseball redskin squaw injun boong rapefugee rapeugee dothead halfbreed yid heeb hymie sheeny taig dindu sheboon groid paki spic jap honky lapphead mussie bogtrotter abbo untermensch negroid sodomite feminazi libtard spacker spakka joey-deacon cripple-freak buckwheat spearchucker
      ~= pakis|niggaz|niggas|coons|chinks|chinky|chinkies|retards|retardo|homos|poofs|poofters|dykes|fags|faggy|faggotry|abos|spastics|spazzes|mongs|yids|japs|nips|gimps|shemales|ladyboys|sissies|rapefugees|dindus|feminazis
      = camel jockey/jockeys|camel fucker/fuckers|sand nigger/niggers|sand monkey/monkeys|rag head/heads|towel head/heads|porch monkey/monkeys|jungle bunny/bunnies|spear chucker/chuckers|tar baby/babies|ching chong|slant eye/eyes|slit eye/eyes|slanty eyed|curry muncher/munchers|carpet muncher/munchers|carpet kisser/kissers|fudge packer/packers|bum bandit/bandits|butt pirate/pirates|batty boy/boys|shirt lifter/lifters|she male/males|chick with a dick|chicks with dicks|man in a dress|men in dresses|window licker/lickers|christ killer/killers|border hopper/hoppers|border jumper/jumpers|anchor baby/babies|goat fucker/fuckers|goat shagger/shaggers|half breed/breeds|prairie nigger/niggers|wagon burner/burners|sand rat/rats|papist scum|feral blacks|diaper head/heads|dune coon/coons|muff diver/divers|sister fucker/fuckers
    `,
    'doubtful-slur':
      '= chink|coon|dyke|fag|queer|queers|retard|retarded|homo|poof|sissy|spastic|gimp|nigga|nigguh|nigra|negro|negroes|negros|cracker|crackers|redneck|gringo|gringos|mongrel|mongrels|mulatto|transvestite|transvestites|trannie|ladyboy|schizo|schizos|tard|tards|sperg|autist|autists|bitch|cunt|whore|slut|slag|skank|thot|hoe|slapper|tart|broads|whores|sluts|bitches|cunts|hoes|slags|skanks|thots|nip|kraut|krauts|paddy|paddies|mick|micks|tinker|tinkers|knacker|knackers|gyp|wigger|half-caste|oriental|orientals|darky|savage|heathen|heathens|infidel|infidels|spade|spades|polack|polacks|bint|bints|hag|hags|crone',
    idiom: `
      = squaw duck/ducks|gypsy tart/tarts|yid army|red skins|dykes on bikes|woops|whoops|hope|hopes|faggots and peas|faggots and mash|faggots and chips|faggots and gravy|faggots in gravy|chink/chinks in|chink of light|chinks of light|maine coon/coons|coon hound/hounds|gypsy moth/moths|gypsy caravan/caravans|tranny fluid/rebuild/swap/gearbox|trannie fluid/van/gearbox|spic and span|spick and span|son of a bitch|sons of bitches|life's a bitch|life is a bitch|what a bitch|bitch to|black cab/cabs|black market/markets|black hole/holes|black friday|black coffee|black tea|black sheep|black eye/eyes|retards the/growth/progress/development/spread/decay|retard the/growth/progress/development/spread|roma tomato/tomatoes|native speaker/speakers|native species|savage cuts|savage cut|queer as folk|queer feeling/street/fish|broad beans|dyke has/is/needs/was/collapsed/broke/failed/road|dykes and ditches|dykes have/broke/were/protect|paddy field/fields|rice paddies|paddies in|jam tart/tarts|tart up|garden hoes|hoes and rakes|drives like a bitch|cheese and crackers|christmas cracker/crackers|cream crackers|mexican food/restaurant/wave|indian summer/ocean/restaurant|bloody mary|blind spot/spots/alley/date|deaf ears|trans fat/fats
    `,
  },
};

/** Slurs that are other things as well, in the company of these. */
const homonyms: Readonly<Record<string, string>> = {
  'faggot/faggots':
    'meatball/dictionary/birch/peas/mash/gravy/firewood/twigs/kindling/butcher/meatballs/onions/brushwood/lane/street/hearth/bundles',
  'tranny/trannies/trannie': 'radio/ford/miles/gears/van/transmission/gearbox/fluid/clutch/engine/truck/wireless/transit/wavelength',
  'dyke/dykes':
    'sea/flood/floods/water/field/polder/ditch/ditches/river/map/road/lane/street/marsh/fen/breached/drain/drainage/tide/embankment',
  'fag/fags': 'pack/packet/smoke/smoked/smoking/lighter/cigarette/cigarettes/carton/tobacco/ash/butt/tenner/run out',
  'coon/coons': 'raccoon/raccoons/hound/hounds/bins/maine/hunting/trap/trash/possum',
  'jap/japs': 'knotweed',
  'cracker/crackers': 'cheese/soup/soggy/tin/christmas/biscuit/biscuits/packet/snack/butter/pate/hats/pulled',
  'spade/spades': 'garden/bucket/dig/digging/soil/shed/shovel/cards/ace/hearts',
  'hoe/hoes': 'garden/rake/weeds/weeding/soil/shed/allotment',
  'bitch/bitches': 'puppies/pups/litter/kennel/breeder/labrador/collie/spaniel/vet',
  'tart/tarts': 'jam/lemon/custard/treacle/pastry/apple/bakewell',
  'slag/slags': 'furnace/heap/steel/ironworks/smelter',
  'poof/poofs': 'stool/footstool/cushion/smoke',
  'wog/nip/nips': 'toy/frost/bud/sip/whisky',
};

/** What somebody calls themselves: "I am a proud …", "us …", "we call each other …". */
export const slurConstituents: Constituents = {
  idiom: [
    // "Men who beat women are scum" is not said of women.
    'who ..3 {group|slur} {copula|be} {adverb|the|all}* ..5',
    '(alla/de/dom/den/ni/folk/människor) som !{are} !{negation} !har ..2 {group} ((på/i/från) ..3)? ({are|should} | har | kan) ..8',
    'i/jag {adverb}* (was | used to be | var) ..2 {tired-of-life|suicide} ..6 (ago | sedan | as a teenager | when i | back then | i tonåren | som tonåring)',
    // Some of the sex, not the sex; what is done to them, not they.
    '{gendered} som (slår/misshandlar/våldtar/dödar/hotar/köper/förtrycker/trakasserar/mördar/tafsar/antastar) ..4 {are} ..4',
    'sättet ..5 {group} på? {are} ..3',
    '(the way | how) (we/they/you/people/some/this/he/she) ..3 {group} {copula|be} ..3',
    '{thing} .,6 (drop dead | rot in hell | die in a fire | burn in hell)',
    '{fed-up} hearing ..3 {group} ..1 (blamed/called/accused/described/mocked/insulted/compared)',
    '^ (making/mocking/wishing/blaming/calling/treating/comparing/insulting/bullying/attacking/threatening/judging) ..5 {group} is ..4',
    '^ hating ..3 {group} .,8 (helps/is/makes/does/solves/gets/will/never)',
    '{be} insulting {the}? ..1 {group}',
    'for {curse} sake {the}? {group}',
    '^ (sparka/avskeda) (honom/henne) $',
    'jag hade ..2 {tired-of-life|suicide} ..6 (sedan/sen)',
    // What history and news tell.
    '{genocide}? (mördades/dödades/gasades/avrättades/fördrevs/deporterades/utrotades/sköts) ..4 {group} ..5',
    // "To wish refugees dead is vile" neither.
    'att !{group|the|all|i|they|he-subject} ..6 {group} {are} {adverb}* (vidrigt/äckligt/sjukt/fel/hemskt/omänskligt/skamligt/fegt/dumt/vansinnigt/avskyvärt/oacceptabelt/rasistiskt/barbariskt/korkat/idiotiskt/lågt/vedervärdigt/motbjudande/olagligt)',
    '(marry | marries | marrying | wed) {adverb}* (gay | same-sex) couples',
    '{group} can pay for their own',
    '{group} ..1 {negation} {adverb}* belong in {the}? (institutions/institution/asylums/cages/prison/prisons/camps/kitchen/kitchens/closet/shadows/poverty/hospital/hospitals)',
    ...Object.entries(homonyms).flatMap(([word, senses]) => [`${word} .,6 (${senses})`, `(${senses}) .,6 ${word}`]),
  ],
  'self-named': [
    // Told of as a word.
    '{slur|doubtful-slur|group+slur-head} (is/was/are/were/är/var) ..2 (what/vad/how/mitt/min/my/a/ett) ..2 ({speech} | öknamn/smeknamn/nickname/skällsord/ord/word/insult/slur/hederstitel)',
    '{slur|doubtful-slur|group+slur-head} (is/was/are/were/är/var) ..1 (what/vad) ..6 {speech}',
    '{slur|doubtful-slur|group+slur-head} .,8 (hört/hörde/höra/heard/kallats/kallad)',
    '^ this ..1 {slur|doubtful-slur} ..6 (first/best/top/won/proud/married/graduated/passed/degree/thank/champion)',
    '{slur|doubtful-slur|group+slur-head} ({they|he-subject}) (called/call/kallade/kallar) (me/us/mig/oss)',
    '(or/eller) {slur|doubtful-slur} (as/som) ..4 {speech}',
    '(call/calls/called/calling/kalla/kallar/kallade/kallat) (me/us/him/her/them/mig/oss/honom/henne/dem) (a/an/en/ett)? ..1 {slur|doubtful-slur|group+slur-head}',
    '(säger/säg/sade/sa/say/says/said) {slur|doubtful-slur|group+slur-head} (about/om/till/to) (me/myself/mig/oss/us)',
    "(i'm/im/we're/jag/vi | {i} {be}) (är)? (one of | en av) ..3 {group|slur|doubtful-slur}",
    '(speaking/writing/talking/talar/skriver) (as/som) (a/an/en)? ..1 {slur|doubtful-slur|group+slur-head}',
    'som (stolt/gammal/gamla/vanlig/äkta) {slur|doubtful-slur|group+slur-head}',
    'your (local/friendly/favourite/favorite/resident/neighbourhood/neighborhood) ..2 {slur|doubtful-slur}',
    "(i'm/im/we're | {i} {be}) (!of/by/with/at/about/for/to/from/in/on/av/med/på/om/till/från ..1)* {slur|doubtful-slur|group+slur-head}",
    '(us/we/fellow/oss/vi) (!to/by/of ..1)? {slur|doubtful-slur|group+slur-head}',
    '(call/calls/called/calling/kallar/kallade) (myself/itself/ourselves/themselves/herself/himself/each/mig/oss/sig/varandra) ..4 {slur|doubtful-slur|group+slur-head}',
    '{slur|doubtful-slur|group+slur-head} ..3 (proud/stolt/stolta)',
    '(as/som) (a/an/en) (!of/by/av ..1)* {slur|doubtful-slur|group+slur-head} ..8 {i}',
    'proud (to be)? (a/an)? ..1 {slur|doubtful-slur}',
    '{slur|doubtful-slur} som (jag/vi)',
    'my nigga/niggas/niggaz/bitches',
  ],
};
