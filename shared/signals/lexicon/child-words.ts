import type { LexiconSource } from '../../reading/lexicon.ts';

const ages = Array.from({ length: 16 }, (_, year) => year + 2);
const yearWords = 'ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton'.split(' ');
/** Nioåringen, nioårige. */
const aged = yearWords.flatMap((year) => ['åring', 'åringen', 'åringens', 'åriga', 'årige', 'årig'].map((end) => year + end)).join('|');
const classes = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((year) => ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `${year}${letter}`));

/**
 * A child in a case, and what points the child out: `one-child` (a certain child, not children in general), `child-case` (what is under
 * secrecy or shameful), `doubtful-case` (only where much else points the child out), `child-age`, `school-class`, `school`, `parent`,
 * `trade`, `siblings`, `plays-for`, `nationality`.
 */
export const childWords: LexiconSource = {
  sv: {
    'one-child': `
      -n1 flicka
      -n2 pojke
      = son|sonen|sonens|tonårsson|tonårssonen|${aged}
      -= dotter|dottern|dotterns|barnet|barnets|brorsdotter|brorsdottern|brorson|brorsonen|brorsson|brorssonen|systerdotter|systerdottern|systerson|systersonen|dotterdotter|dotterdottern|sonson|sonsonen|dotterson|dottersonen|sondotter|sondottern|styvson|styvsonen|styvdotter|styvdottern|bonusson|bonusdotter|fosterson|fosterdotter|ungen|pojk|pojken|pojkens|tösen|jänta|jäntan|flickan|flickans|bebisen|bebis|spädbarnet|spädbarn|tonåringen|tonårspojken|tonårsflickan|minstingen|döttrar|döttrarna|söner|sönerna|tvillingarna|tvillingar|trillingarna|syskonen|syskonparet|flickorna|pojkarna|eleven|elevens|fosterbarnet|brorsbarnet|systerbarnet|barnbarnet|unge|tös|barn till
      = {child-number} (åring | åringen | åringens)
      = (lilla | lille | little) {name|first-name}|{name} (mamma | pappa | morsa | farsa | mor | far | styvfar | styvpappa | föräldrar)|vars (mamma | pappa | mor | far | föräldrar | mammas | pappas)|deras barn|hennes barn|hans barn|parets barn|familjens barn|paret två barn|två barn|tre barn|fyra barn|barnen i familjen|deras ungar|hennes ungar|hans ungar|de syskonen|ett av barnen|deras minsta|deras äldsta
    `,
    youth: '= tjej|tjejen|tjejens|kille|killen|killens|grabb|grabben|grabbens|tonåring|eleven|elev',
    'child-case': `
      = lvu|§12-hem|hvb|hvb-hem|hvb-hemmet|sis-hem|sis-hemmet|omhändertogs|omhändertagen|omhändertaget|omhändertagna|omhändertagande|omhändertagandet|omhändertas|omhändertagits|lvu-omhändertogs|lvu-omhändertagen|tvångsomhändertogs|tvångsomhändertagen|tvångsomhändertagna|tvångsomhändertagande|vårdnadstvist|vårdnadstvisten|vårdnadstvister|vårdnadsmål|vårdnadsmålet|vårdnaden|vårdnad|vårdnadsutredning|vårdnadsutredningen|umgängesrätt|umgängesrätten|umgängestvist|umgänget|umgängessabotage
      = orosanmälan|orosanmälningar|orosanmäld|orosanmälts|orosanmäldes|orosanmäla|orosanmälde|polisanmälan|polisanmäld|polisanmälts|polisanmälde|polisanmäldes|barnmisshandel|misshandel|misshandlad|misshandlades|misshandlats|misshandlas|misshandlar|misshandlade|vanvård|vanvårdades|vanvårdad|vanvårdats|agas|agade|agar|stryk|slås|slår|slog|slagit|övergrepp|övergreppen|övergreppet|våldtogs|våldtagen|våldtäkt|våldtäkten|incest|sexuellt utnyttjad|sexuellt utnyttjades|utnyttjades|utnyttjats|ofredad|ofredades|antastad|antastades|antastas|tafsade|hedersvåld|hedersförtryck|bortgift|giftes bort|könsstympad|könsstympning
      = mobbas|mobbad|mobbades|mobbats|mobbar|mobbade|mobbning|mobbningen|mobbningsfallet|mobba|utfryst|fryses ut|trakasseras|trakasserades|kränks|kränkningsärende|kränkningsärendet|familjehem|familjehemmet|familjehemsplacerad|familjehemsplacerat|familjehemsplacerade|fosterhem|fosterhemmet|fosterfamilj|fosterfamiljen|jourhem|jourhemmet|placerad|placerade|placerat|placerades|placering|placeringen|placeras|hemtagning|barnavårdsutredning|barnhus|barnahus
      = ({social-services} | dom | de) ..2 (tagit | tog | tar | hämtade | hämtat | hämtar | utreder | utredde | utrett | utredning | flyttat | flyttade | plockade | ryckte | kopplades)|utreds av ({social-services})|anmäld till ({social-services})|anmälde ..3 till ({social-services})|anmäldes till {social-services}|fråntagits barnen|fråntogs|tagits från (sina | föräldrarna | mamman | pappan | familjen | hemmet)|togs från (sina | föräldrarna | mamman | pappan | familjen | hemmet)|rycktes från|skildes från (sina | föräldrarna | mamman | pappan)|skyddat boende|skyddad identitet|skyddade personuppgifter|umgängesförbud|kontaktförbud|barnpornografi|kidnappad|bortförd|bortfördes|bortrövad|skar sig|tog tabletter|självskada|självskadar
    `,
    'social-services':
      '= socialtjänsten|socialtjänstens|socialen|socialens|soc|socialnämnden|socialförvaltningen|socialsekreterare|socialsekreteraren|barnavårdsnämnden|familjerätten',
    'doubtful-case':
      '= bup|utredning|utredningen|anmälan|anmäldes|polisen|rättegång|rättegången|tingsrätten|förvaltningsrätten|diagnos|knarkar|rymt|rymde|försvunnen',
    'child-age': `= <!i/under/för/på/efter/inom/över/yrkar/till/dömdes/varje/sedan/de/senaste/kommande/om/av/fick/får/tar/tog/mot/ha/minst/max {child-number} år !sedan/sen/i/fängelse/för/efter/och/senare/tidigare/kvar/av/till/till|{one-child} .,1 på {child-number} år|{child-number} (åring | åringen | åriga | årige | årig)|{child-number} år gammal|{child-number} år gamla|{first-name} {child-number}|(är | blev | blir | fyller | fyllde | fyllt | bara | endast | blott | snart | ynka) (bara | nu | snart | just)? {child-number} !barn/elever/syskon/gånger/dagar/veckor/månader/personer/av/stycken|född {birth-year}|född i ..2 {birth-year}|{one-child} {child-number}
      = ${aged}`,
    'child-number': `= två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|${ages.join('|')}`,
    'birth-year': `= ${Array.from({ length: 24 }, (_, year) => year + 2006).join('|')}`,
    'school-class': `= (i | klass | klassen | ur | från | går | börjar | började) {class-name}|(i | ur | från) (ettan | tvåan | trean | fyran | femman | sexan | sjuan | åttan | nian)|(klass | årskurs | åk) {child-number}|{one-child} ..1 {class-name}|förskoleklassen|förskoleklass|lågstadiet|mellanstadiet|högstadiet|lågstadieelev|högstadieelev|mellanstadieelev|särskolan|avdelningen {name}`,
    'class-name': `= ${classes.join('|')}`,
    'named-school':
      '-= skolan|skola|skolans|förskolan|förskola|gymnasiet|friskolan\n= {name} (skola | förskola | friskola | skolas | gymnasium | gymnasieskola | dagis | fritids)|(skolan | förskolan | dagiset | dagis | friskolan | fritidshemmet | avdelningen) {name}',
    parent:
      '= mamma|mamman|mammas|mammans|morsan|mor|modern|moderns|pappa|pappan|pappans|pappas|farsan|far|fadern|faderns|förälder|föräldern|föräldrarna|föräldrar|styvfar|styvfadern|styvpappa|styvpappan|styvmor|styvmamma|plastpappa|plastpappan|plastmamma|familjehemsmamman|fostermamman|fosterpappan|moster|faster|morbror|farbror|mormor|farmor|morfar|farfar|familjen|bonuspappan|bonuspappa|bonusmamma',
    trade: `
      -n3 frisör veterinär elektriker politiker
      -n6 bagare lärare målare snickare läkare slaktare åkare lantbrukare svetsare städare förskollärare tandläkare polis brandman
      -= polis|polisen|präst|prästen|bonde|bonden|kock|kocken|chaufför|chauffören|mäklare|jurist|advokat|sjuksköterska|undersköterska|lastbil|taxi|bussen|macken|åkeriet|mäklaren|rektor|chef|politiker|kommunalråd|lärarinna|städerska|servitris|fiskare|jägmästare|mekaniker|pizzeria|pizzerian|butiken|affären|verkstan|kiosken|restaurangen|sågverket|bruket|fabriken
      = (jobbar | arbetar | anställd | jobbade | arbetade) (på | i | hos | som | inom)|(kör | driver | äger | har) (en | ett)? (lastbil | taxi | buss | företag | pizzeria | restaurang | gård | butik | affär | åkeri | kiosk | salong | frisersalong)
    `,
    siblings:
      '= tvillingarna|tvillingar|tvilling|trillingarna|trillingar|syskon|syskonen|syskonparet|lillebror|lillasyster|storebror|storasyster|lillebrodern|lillasystern|storebrodern|storasystern|halvsyskon|två döttrar|två söner|tre döttrar|tre söner|tre barn|fyra barn|fem barn|två barn|tre ungar|fyra ungar|fem ungar|två flickor|två pojkar|den ena är|den äldste|den äldsta|den yngste|den yngsta|äldste|yngsta|enda barn|enda barnet|fem syskon|ende son|enda dotter',
    'plays-for':
      '= (spelar | tränar | simmar | rider | åker | spelade | tränade | boxas | brottas | dansar) (fotboll | hockey | ishockey | handboll | innebandy | basket | ridning | gymnastik)? (i | för | med | på) {name}|målvakt i|{name} (if | ik | bk | fk | ff | hk | is | gif | fotboll | hockey | idrottsförening)',
    nationality:
      '-= somalisk|somaliska|somaliskt|syrisk|syriska|irakisk|irakiska|afghansk|afghanska|iransk|iranska|eritreansk|eritreanska|polsk|polska|rumänsk|rumänska|rysk|ryska|ukrainsk|ukrainska|turkisk|turkiska|kurdisk|kurdiska|thailändsk|thailändska|finsk|finska|dansk|danska|norsk|norska|tysk|tyska|chilensk|chilenska|bosnisk|bosniska|albansk|albanska|serbisk|serbiska|romsk|romska|samisk|samiska|palestinsk|palestinska|vietnamesisk|vietnamesiska|kinesisk|kinesiska|etiopisk|etiopiska|nigeriansk|nigerianska|marockansk|marockanska|estnisk|estniska|lettisk|lettiska|litauisk|litauiska\n= från (somalia | syrien | irak | afghanistan | iran | eritrea | polen | rumänien | ryssland | ukraina | turkiet | thailand | finland | bosnien | kosovo | albanien | serbien | palestina | vietnam | kina | etiopien | nigeria | marocko)',
  },
  en: {
    'one-child':
      "= boy|girl|son|daughter|kid|child|toddler|baby|infant|teenager|teen|schoolboy|schoolgirl|the pupil|stepson|stepdaughter|grandson|granddaughter|niece|nephew|foster child|foster kid|twins|triplets|boys|girls|sons|daughters|boy's|girl's|child's|kid's|little one|youngster|lad|lass|year-old|years old|year old|grader|their kids|her kids|his kids|their children|her children|his children|the siblings|little {name}|{name} (mum | mom | mother | dad | father | stepdad | stepfather | parents)|whose (mum | mom | mother | dad | father | parents | stepdad | stepfather | stepmother)|two children|three children|two kids|three kids|kids of|children of",
    'child-case': `
      = taken into care|took into care|take into care|taken away from|taken from (her | his | their | the) (parents | mother | mum | mom | father | dad | family | home)|removed from (her | his | their | the) (parents | mother | mum | mom | father | dad | family | home)|care order|care proceedings|in care|foster care|foster family|foster home|foster parents|fostered|into fostering|a foster|custody|custody case|custody battle|custody dispute|custody fight|custody hearing|contact order|visitation|safeguarding|child protection|child protective|cps|protection plan|placed with|placed in|group home
      = abused|abuse|abuses|molested|molests|molesting|raped|rape|groomed|grooming|beaten|beats|beating|hit|hits|assaulted|assault|neglected|neglect|battered|bullied|bullies|bully|bullying|picked on|tormented|sexually|exploited|incest|trafficked|kidnapped|abducted|harassed|took pills|self-harm|self-harms|reported to the police|police report|social services|social workers|social worker|children's services|child services|welfare check|court order|restraining order
    `,
    'doubtful-case': '= police|court|investigated|investigation|reported|expelled|suspended|psychiatrist|runaway|missing|hearing',
    'child-age': `= {child-number} (year | years | yr | yrs | month | months) (old | olds)|{first-name} {child-number}|(is | was | turned | turns | just | only | aged | age | barely) (only | just | now | about)? {child-number} !of/kids/times/days/weeks/months/hours/miles/people/families/children/o'clock|born in {birth-year}|{one-child} {child-number}|{child-number} year-old|year-old|years old`,
    'child-number': `= two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|${ages.join('|')}`,
    'birth-year': `= ${Array.from({ length: 24 }, (_, year) => year + 2006).join('|')}`,
    'school-class':
      '= (year | grade | class | form | p) {child-number|class-name}|(first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | 1st | 2nd | 3rd | 4th | 5th | 6th | 7th | 8th | 9th) (grade | grader | form | year)|class {class-name}|kindergarten class|reception class|in kindergarten|{name} class',
    'class-name': `= ${classes.join('|')}`,
    'named-school':
      '= {name} (primary | elementary | academy | high | middle | junior | infants | prep | grammar | school | schools | nursery | preschool | kindergarten | comprehensive | college | daycare)|{name} (primary | elementary | high | middle | junior | grammar) school',
    parent:
      "= mother|mum|mom|mother's|mum's|mom's|mummy|mommy|father|dad|father's|dad's|daddy|stepfather|stepdad|stepmother|stepmom|parent|parents|foster mother|foster father|grandmother|grandfather|grandma|grandpa|aunt|uncle|nan|gran|family",
    trade:
      'n teacher dentist doctor nurse baker butcher plumber hairdresser barber mechanic carpenter lawyer solicitor vicar priest pastor farmer waitress waiter cook chef driver trucker electrician builder cleaner councillor mayor policeman policewoman cop officer vet florist cashier clerk butcher pharmacist fisherman welder firefighter headmaster headmistress principal coach soldier librarian receptionist\n= (works | worked | employed) (at | in | for | as)|(drives | drove) (the | a) (school | local)? (bus | taxi | truck | lorry | cab | van)|(runs | owns | ran) (the | a) ..1 (shop | store | pub | garage | farm | salon | restaurant | bakery | cafe | takeaway | business)',
    siblings:
      '= twins|twin|twin brother|twin sister|siblings|sibling|little brother|little sister|older brother|older sister|big brother|big sister|baby brother|baby sister|half-brother|half-sister|two daughters|two sons|three kids|three children|four kids|four children|two kids|two children|the eldest|the youngest|triplets|only child|younger brother|younger sister|three daughters|three sons',
    'plays-for':
      '= (plays | swims | trains | rides | dances | boxes | played) (football | soccer | hockey | rugby | netball | cricket | baseball | goalie)? (for | with | at | in) (the)? {name}|goalkeeper for|{name} (rovers | united | fc | rfc | wanderers | juniors | under | city)',
    nationality:
      '= somali|syrian|iraqi|afghan|iranian|eritrean|polish|romanian|russian|ukrainian|turkish|kurdish|thai|finnish|danish|norwegian|german|swedish|bosnian|albanian|serbian|roma|palestinian|vietnamese|chinese|ethiopian|nigerian|moroccan|mexican|honduran|guatemalan|pakistani|indian|bangladeshi|irish|welsh|jamaican|filipino|korean|haitian|cuban|brazilian',
  },
};
