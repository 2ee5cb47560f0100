import type { LexiconSource } from '../../reading/lexicon.ts';
import type { Constituents } from '../../reading/reader.ts';
import { firstNames } from './first-names.ts';

/**
 * People by what they are to a comment: who holds office and must bear harsh words (`politician`, `senior-official`; `politics` is what only
 * they are spoken of with), and who is a `private-person` there, low officials, foremen and tradespeople among them, in the singular and without
 * genitives, since it is one person that is meant. `first-name` counts in the company of another name only.
 */
export const peopleWords: LexiconSource = {
  sv: {
    politician: `
      -n6 politiker kommunpolitiker borgmästare partiledare oppositionsledare gruppledare parlamentariker
      -n2 minister
      -n5 kommunalråd regionråd oppositionsråd borgarråd landstingsråd statsråd utskottsråd finansregionråd
      = toppolitiker|fritidspolitiker|partiordförande|partiordföranden|nämndordförande|nämndsordförande|nämndens ordförande|kommunstyrelsens ordförande|ordföranden i {board}|ordförande i {board}|statssekreterare|statssekreteraren
      = statsminister|statsministern|ministern|ministrar|ministrarna|vice statsminister|utrikesministern|finansministern|justitieministern|migrationsministern
      -= ledamot|ledamoten|ledamöter|ledamöterna|riksdagsman|riksdagsmannen|riksdagskvinna|partisekreterare|partisekreteraren|partitopp|partitoppen|partipamp|partipampen|talman|talmannen|president|presidenten|förbundskansler|förbundskanslern|kommissionär|kommissionären|språkrör|språkröret|fullmäktigegruppen|sosse|sossen|sossar|sossarna|moderat|moderaten|moderater|moderaterna|centerpartist|centerpartisten|liberalen|vänsterpartist|vänsterpartisten|miljöpartist|miljöpartisten|kristdemokrat|kristdemokraten|sverigedemokrat|sverigedemokraten|socialdemokrat|socialdemokraten|folkpartist|folkpartisten|kommunstyrelseordförande|kommunstyrelseordföranden|regionstyrelseordförande|minister
      = löfven|åkesson|kristersson|reinfeldt|bildt|sahlin|juholt|busch|lööf|björklund|sjöstedt|dadgostar|ygeman|ullenhag|billström|fridolin|romson|ohly|schyman|palme|bah kuhnke|sabuni|pehrson|jomshof|ekeroth|kasselstrand|putin|trump|obama|clinton|biden|erdogan|merkel|orban|assad|netanyahu|kim jong-un
    `,
    'senior-official': `
      -n3 chef direktör rektor
      -n2 landshövding polismästare
      -= direktören|chefen|cheferna|rektorn|rektorer|rektorerna|vd|vdn|generaldirektör|generaldirektören|ordförande|ordföranden|överåklagare|åklagare|åklagaren|domare|domaren|rådman|rådmannen|lagman|lagmannen|ombudsman|ombudsmannen|biskop|biskopen|ärkebiskop|ärkebiskopen|befälhavare|befälhavaren|länsråd|länsrådet|ambassadör|ambassadören|riksåklagaren|rikspolischefen|kommundirektör|stadsdirektör|överbefälhavaren|styrelseordförande|chefredaktör|chefredaktören|kronofogde|kronofogden|kung|kungen|drottningen|kommissarie|kommissarien|överste|översten|general|generalen|kommendör|vice ordförande|ansvarig utgivare|tjänsteman i toppen|höge tjänsteman|höga tjänstemän
    `,
    politics: `
      -n5 parti partiprogram regering
      -= partiet|partier|partierna|regeringen|regeringar|riksdagen|fullmäktige|kommunfullmäktige|kommunstyrelsen|kommunledningen|nämnd|nämnden|nämnderna|utskottet|opposition|oppositionen|valet|valrörelsen|mandatperiod|mandatperioden|väljare|väljarna|departementet|socialdemokraterna|moderaterna|centerpartiet|liberalerna|kristdemokraterna|vänsterpartiet|miljöpartiet|sverigedemokraterna|avgå|avgår|avgått|avgång|budget|budgeten|omval|röstade|folkvald|folkvalde|folkvalda|partikamrat|partikamrater|politisk|politiska|politiken|kandidat|kandidaten|kommunhuset|rådhuset|stadshuset
    `,
    company:
      '-= bolaget|företaget|firman|kedjan|butiken|koncernen|föreningen|kommunen|banken|myndigheten|tidningen|byrån|jätten|gruppen|stiftelsen|verket|affären|hotellet|restaurangen|klubben',
    board:
      '-= nämnden|nämnd|fullmäktige|kommunstyrelsen|styrelsen|utskottet|kommunfullmäktige|regionstyrelsen|socialnämnden|riksdagen|landstinget|regionen|kommunen|partiet',
    'private-person': `
      +-= granne|grannen|grannkärring|grannkärringen|lärare|läraren|lärarinna|lärarinnan|fröken|frökenen|kassör|kassören|kassörska
      +-= kassörskan|expedit|expediten|handläggare|handläggaren|socialsekreterare|socialsekreteraren|receptionist|receptionisten|assistent
      +-= assistenten|kontorist|kontoristen|vaktmästare|vaktmästaren|städare|städaren|städerska|städerskan|undersköterska|undersköterskan
      +-= sjuksköterska|sjuksköterskan|sköterska|sköterskan|barnmorska|barnmorskan|tandläkare|tandläkaren|läkare|läkaren|doktor|doktorn
      +-= psykolog|psykologen|kurator|kuratorn|barnskötare|barnskötaren|tränare|tränaren|lagledare|lagledaren|instruktör|instruktören
      +-= fritidsledare|fritidsledaren|scoutledare|scoutledaren|kyrkvärd|kyrkvärden|präst|prästen|prost|prosten|diakon|diakonen|kantor
      +-= kantorn|organist|organisten|bonde|bonden|lantbrukare|lantbrukaren|handlare|handlaren|frisör|frisören|frisörska|frisörskan|snickare
      +-= snickaren|rörmokare|rörmokaren|elektriker|elektrikern|mekaniker|mekanikern|chaufför|chauffören|brevbärare|brevbäraren|servitör
      +-= servitören|servitris|servitrisen|kock|kocken|bagare|bagaren|krögare|krögaren|hyresvärd|hyresvärden|hyresgäst|hyresgästen
      +-= klasskamrat|klasskamraten|klasskompis|klasskompisen|kollega|kollegan|arbetskamrat|arbetskamraten|jobbarkompis|jobbarkompisen
      +-= klassmamma|klassmamman|klasspappa|klasspappan|väktare|väktaren|ordningsvakt|ordningsvakten|parkeringsvakt|parkeringsvakten
      +-= lapplisa|lapplisan|bibliotekarie|bibliotekarien|praktikant|praktikanten|vikarie|vikarien|mäklare|mäklaren|veterinär|veterinären
      +-= fotograf|fotografen|trädgårdsmästare|trädgårdsmästaren|kioskägare|kioskägaren|butiksägare|butiksägaren|affärsinnehavare
      +-= affärsinnehavaren|fotbollsmamma|fotbollsmamman|hockeypappa|hockeypappan|hemmafru|hemmafruen|städtant|städtanten|mattant|mattanten
      +-= bambatant|bambatanten|städgumma|städgumman|korvgubbe|korvgubben|kioskgubbe|kioskgubben|glassgubbe|glassgubben|kassatant
      +-= kassatanten|kioskkärring|kioskkärringen|dagmamma|dagmamman|nämndsekreterare|nämndsekreteraren|skolsekreterare|skolsekreteraren
      +-= kanslist|kanslisten|registrator|registratorn|arkivarie|arkivarien|bokhållare|bokhållaren|terapeut|terapeuten|sjukgymnast
      +-= sjukgymnasten|massör|massören|optiker|optikern|apotekare|apotekaren|plåtslagare|plåtslagaren|målare|målaren|murare|muraren
      +-= hantverkare|hantverkaren|lastbilschaffis|lastbilschaffisen|busschaffis|busschaffisen|taxichaffis|taxichaffisen|busschaffare
      +-= busschaffaren|ridlärare|ridläraren|fosterförälder|fosterföräldern|familjehemsmamma|familjehemsmamman|kontaktperson|kontaktpersonen
      +-= förmyndare|förmyndaren|butiksbiträde|butiksbiträdet|ungdomsledare|ungdomsledaren|körledare|körledaren|sångpedagog|sångpedagogen
      +-= musikpedagog|musikpedagogen|barnvakt|barnvakten|nattvakt|nattvakten|nattportier|nattportiern|portier|portiern|hovmästare
      +-= hovmästaren|bartender|bartendern|diskare|diskaren|kundtjänstmedarbetare|kundtjänstmedarbetaren|telefonist|telefonisten
      +-= växeltelefonist|växeltelefonisten|lokalvårdare|lokalvårdaren|fastighetsskötare|fastighetsskötaren|husmor|husmorn|husmamma
      +-= husmamman|grannfru|grannfruen|grannkvinna|grannkvinnan|granngubbe|granngubben|grannhustru|grannhustruen|svärson|svärsonen|exman
      +-= exmannen|exfru|exfruen|hundägare|hundägaren|kattägare|kattägaren|stallägare|stallägaren|jaktledare|jaktledaren|simlärare
      +-= simläraren|mattelärare|matteläraren|slöjdlärare|slöjdläraren|idrottslärare|idrottsläraren|gymnastiklärare|gymnastikläraren
      +-= klasslärare|klassläraren|vårdare|vårdaren|skötare|skötaren|biståndshandläggare|biståndshandläggaren|samordnare|samordnaren
      +-= redovisningsekonom|redovisningsekonomen|löneassistent|löneassistenten|samhällsvägledare|samhällsvägledaren|bensinmacksägare
      +-= bensinmacksägaren|pizzabagare|pizzabagaren|kebabförsäljare|kebabförsäljaren|bilförsäljare|bilförsäljaren|telefonförsäljare
      +-= telefonförsäljaren|försäljare|försäljaren|säljare|säljaren|dagisfröken|dagisfrökenen|skolsköterska|skolsköterskan
      +-= distriktssköterska|distriktssköterskan|byfåne|byfånen|busschaufför|busschauffören|taxichaufför|taxichauffören|lokförare|lokföraren
      +-= ambulansförare|ambulansföraren|förlossningsläkare|förlossningsläkaren|brandman|brandmannen|styvpappa|styvpappan|barnläkare
      +-= barnläkaren|kvartersvärd|kvartersvärden|vicevärd|vicevärden|gårdskarl|gårdskarlen|tobakshandlare|tobakshandlaren|blomsterhandlare
      +-= blomsterhandlaren|skoförsäljare|skoförsäljaren|bilhandlare|bilhandlaren|tomtägare|tomtägaren|stugägare|stugägaren|elev|eleven
      +-= student|studenten|konfirmand|konfirmanden|revisorsassistent|revisorsassistenten|ekonomiassistent|ekonomiassistenten|socialtant
      +-= socialtanten|soctant|soctanten|skoltant|skoltanten|dagistant|dagistanten|kommuntant|kontorsråtta|kontorsråttan|god man|gode mannen
      +-= doktorn|kollegan|kuratorn|kassören|min granne|grannfrun|exet|blomsterhandlarn|ica-handlarn|handlarn|bagarn|vaktis|chaffisen
      +-= busschaffisen|fritidspedagogen|klassföreståndaren|prästen
      += butikschef|butikschefen|kökschef|kökschefen|kassachef|kassachefen|skiftchef|skiftchefen|lagerchef|lagerchefen
      += platschef|platschefen|restaurangchef|restaurangchefen|gruppchef|gruppchefen|hotellchef|hotellchefen|försäljningschef
      += försäljningschefen|verkstadschef|verkstadschefen|förman|förmannen|arbetsledare|arbetsledaren|inspektör|inspektören
      += byggnadsinspektör|byggnadsinspektören|miljöinspektör|miljöinspektören|utredare|utredaren|sekreterare|sekreteraren
      += fotbollsdomare|fotbollsdomaren|linjedomare|linjedomaren|hockeydomare|hockeydomaren|matchdomare|matchdomaren
      += föreningsordförande|föreningsordföranden|klubbordförande|klubbordföranden|styrelseledamot|styrelseledamoten
      = (mamman | morsan | pappan | farsan | föräldern | frun | mannen | sonen | dottern | sambon) till
    `,
    /** Somebody who is pointed out by where they are. */
    'person-seen':
      '= kvinnan|mannen|killen|tjejen|snubben|gubben|tanten|karln|karlen|damen|människan|personen|typen|brud|bruden|kärringen|flickan|pojken|ynglingen|grabben|farbrorn|gumman|paret|familjen|hen|killen med|tjejen med|ägaren|ägarinnan|innehavaren|personal',
    runs: '= kör|körde|jobbar|jobbade|arbetar|arbetade|säljer|sålde|bor|bodde|har hand om|sköter|skötte|driver|drev|tränar|tränade|undervisar|undervisade|städar|städade|serverar|sitter i kassan|sitter i receptionen|står i kassan|äger|ägde|klipper|klippte|hyr ut|hyrde ut|vaktar|vikarierar',
    workplace: `
      -= kassan|receptionen|macken|bensinmacken|verkstan|verkstaden|kiosken|korvkiosken|pizzerian|bageriet|konditoriet|caféet|cafét|fiket
      -= restaurangen|krogen|puben|baren|frisersalongen|salongen|gymmet|simhallen|badhuset|ishallen|sporthallen|ridhuset|stallet|campingen
      -= biblioteket|vårdcentralen|apoteket|sjukhuset|äldreboendet|gruppboendet|boendet|hemtjänsten|förskolan|dagis|dagiset|skolan|fritids
      -= fritidsgården|skolköket|matsalen|kyrkan|församlingen|klubben|föreningen|kåren|affären|butiken|firman|banken|postkontoret|enheten
      -= löneavdelningen|avdelningen|växeln|kundtjänst|kanslit|hotellet|akuten|lagret|bilprovningen|tandvården|folktandvården|tvättstugan
      -= trappuppgången|uppgången|porten|grannhuset|kolonilotten|kvarteret|gatan|vägen|gränden|stigen|backen|gränd|grannbyn|villan|radhuset
      -= lägenheten|hockeylaget|fotbollslaget|laget|kören|scoutkåren|orkestern|bilfirman|blomsteraffären|receptionsdisken|disken
      -= systembolaget|bussen|taxin|skolbussen|badet|torgståndet
      = systemet|linje {number}|ica|coop|willys|hemköp|konsum|lidl|okq8|preem|circle k|maxi|city gross|netto|tempo|nummer {number}|våning {number}|{number} an|huset bredvid|kassa {number}|torget|hörnet|ekonomin|löner|lönekontoret|kontoret|{name} köp
    `,
    'at-place': '= intill oss|bredvid oss|mitt emot|ovanför oss|under oss|tvärs över gatan|(tre | två | en) trappor upp',
    at: '= i|på|vid|från|bakom|hos',
    minor: `
      n2 pojke gosse flicka
      -n2 unge 
      n1 flicka lillflicka
      -n2 tonåring femåring sexåring sjuåring åttaåring nioåring tioåring elvaåring tolvåring trettonåring fjortonåring femtonåring sextonåring sjuttonåring åring fyraåring treåring tvååring ettåring
      = barn|barnet|barnen|barns|barnets|barnens|bebis|bebisen|spädbarn|spädbarnet|småbarn|småbarnen|minderårig|minderåriga|minderårige|omyndig|omyndiga|omyndige|elev|eleven|elever|eleverna|skolbarn|dagisbarn|förskolebarn|fosterbarn|fosterbarnet|lillkille|lillkillen|lilltjej|lilltjejen|tonårspojke|tonårspojken|tonårsflicka|tonårsflickan|{number} åring|{number} åringen|{number} årig|{number} år gammal|{number} år gamla|{number} åriga
    `,
    kin: `
      -n1 mamma pappa farsa morsa syrra brorsa fru hustru svägerska systra moster faster mormor farmor flickvän
      n2 son brorson systerson svåger make morfar farfar
      = fru|frun|fruns|man|mannen|mannens|hustru|hustrun|make|maken|maka|makan|sambo|sambon|särbo|son|sonen|söner|sönerna|dotter|dottern|döttrar|döttrarna|mor|modern|moder|far|fadern|fader|mamma|mamman|pappa|pappan|föräldrar|föräldrarna|bror|brodern|brorsan|bröder|syster|systern|systrar|syrran|syskon|syskonen|kusin|kusinen|morbror|farbror|mormor|farmor|morfar|farfar|barnbarn|barnbarnet|svärmor|svärfar|svärdotter|svärson|styvfar|styvpappa|styvmor|styvmamma|plastpappa|plastmamma|flickvän|flickvännen|pojkvän|pojkvännen|ex|exet|exfru|exfrun|exman|exmannen|tjej|tjejen|kille|killen|familj|familjen|ungar|ungarna|tvillingar|tvillingarna|gubben|kärringen
    `,
    participant:
      '= artikelförfattaren|artikelskribenten|skribenten|insändarskribenten|insändaren|debattören|författaren|författaren till artikeln|artikelns författare|krönikören|ledarskribenten|bloggaren|redaktören|journalisten|reportern|den som skrev|den som skrivit|den som skriver|den som skrev detta|du som skrev|du som skriver|han som skrev|hon som skrev|personen som skrev|trådskaparen|trådstartaren|ts|kommentatorn|föregående talare|talaren ovan|personen ovan|du ovan|killen ovan|signaturen|signaturen {name}|moderatorn|admin|bloggägaren|sidans ägare|avsändaren|insändarskrivaren|skribent',
  },
  en: {
    politician: `
      n politician mayor councillor councilor councilman alderman senator congressman congresswoman minister governor president lawmaker legislator commissioner premier chancellor assemblyman assemblywoman
      = mp|mps|m.p|prime minister|pm|secretary of state|home secretary|foreign secretary|congressmen|councilwoman|city council member|council leader|leader of the council|leader of the opposition|party leader|vice president|first minister|deputy mayor|town councillor|representative|rep|potus|democrat|democrats|republican|republicans|tory|tories|trump|donald trump|obama|clinton|hillary|biden|putin|trudeau|boris|corbyn|starmer|thatcher|blair|trump's|cheney|pence|mcconnell|pelosi|bannon|notley|merkel|netanyahu|assad
    `,
    'senior-official': `
      n director superintendent headmaster headmistress headteacher principal ceo sheriff commissioner administrator judge chairman chairwoman chairperson ombudsman bishop archbishop cardinal pope general ambassador prosecutor comptroller boss
      = chief|chief of police|police chief|chief constable|chief executive|fire chief|head of|head of the|chair of|chairman of the|director of|district attorney|attorney general|da|surgeon general|school board|city manager|town clerk|county clerk|head teacher|the queen|the king|prince|managing director|secretary general|chief of staff|finance director|editor in chief
    `,
    politics: `
      n party government election vote voter parliament cabinet congress council senate
      = resign|resigns|resigned|resignation|reelection|elected|electorate|ballot|campaign|candidate|candidates|white house|administration|committee|borough|policy|politics|political|taxpayers|liberals|conservatives|labour|gop|democratic
    `,
    'private-person':
      "= postman|postwoman|milkman|binman|librarian|caretaker|janitor|plasterer|roofer|tiler|gardener|cleaner|cook|baker|butcher|grocer|florist|vet|dentist|optician|chemist|pharmacist|music teacher|maths teacher|form teacher|head teacher's wife|vicar's wife|vicar's son|vicar's daughter|baker's wife|caretaker's wife|landlord's son|doctor's wife|doctor's receptionist|lollipop lady|dinner lady|school cook|goalkeeper|choirmaster|piano teacher|driving instructor|bus conductor|conductor|childminder|nanny|au pair|babysitter|midwife|health visitor|neighbour|neighbor|teacher|clerk|receptionist|cashier|shopkeeper|shop owner|shop assistant|nurse|carer|caregiver|plumber|builder|hairdresser|barber|bus driver|taxi driver|cabbie|waiter|waitress|barmaid|barman|bartender|coach|scout leader|scoutmaster|treasurer|organist|vicar|priest|pastor|dentist|doctor|vet|landlord|landlady|tenant|case worker|caseworker|social worker|school secretary|caretaker|janitor|cleaner|librarian|postman|mailman|postwoman|classmate|coworker|colleague|babysitter|childminder|dinner lady|lollipop lady|butcher|baker|florist|mechanic|electrician|gardener|lifeguard|security guard|bouncer|parking warden|traffic warden|tutor|pupil|student|roommate|flatmate|housemate|bookkeeper|accountant|choirmaster|groundsman|greengrocer|grocer|newsagent|chemist|pharmacist|midwife|paramedic|roofer|carpenter|joiner|decorator|painter|lorry driver|delivery driver|paperboy|nanny|au pair|churchwarden|sexton|verger|swimming instructor|driving instructor|piano teacher|maths teacher|math teacher|gym teacher|head waiter|handyman|night porter|shop girl|checkout girl|lunch lady|assistant|plumber next door|guy next door|the woman next door|the man next door|people next door|(mother | mom | mum | father | dad | wife | husband | son | daughter) of {name}",
    'person-seen':
      '= whoever|widow|widower|old man|old woman|old lady|bloke|geezer|chap|missus|lodger|tenant|new bloke|ex|her indoors|woman|man|guy|girl|bloke|lad|lady|fella|fellow|dude|chap|boy|person|owner|kid|gal|chick|couple|bitch|cow|hag',
    runs: '= sits|does the bins|empties the bins|answers the phone|answers the phones|stacks|stacks shelves|drives the bus|walks|cuts|fixes|answers|looks after|stands|coached|plays|runs|ran|works|worked|mows|drives|drove|sells|sold|owns|owned|lives|lived|does|cleans|cleaned|teaches|taught|coaches|coached|serves|served|rents|delivers|delivered|sits at|manages|plays the organ|keeps|cuts hair|moved in|mows the',
    workplace:
      "= chemist's|chemists|pharmacy|chip shop|fish shop|fish and chip shop|laundrette|launderette|nail bar|nail salon|tax office|council office|dole office|job centre|vet's|vets|dentist's|dentists|butcher's|butchers|baker's|bakers|grocer's|greengrocer's|newsagent's|newsagents|corner shop|off-licence|off licence|bookie's|bookies|betting shop|café|cafe|tea room|canteen|launderette|dry cleaner's|charity shop|car wash|kennels|stables|allotment|church hall|village hall|leisure centre|swimming pool|bins|school gate|playgroup|kebab shop|takeaway|chippie|yard|depot|scrapyard|tip|care home|hospice|ward|till|counter|checkout|front desk|reception|shop|store|bakery|pub|chippy|petrol station|gas station|post office|library|surgery|clinic|health centre|health center|nursery|salon|barber's|barbers|garage|gym|bowls club|bowling club|golf club|tennis club|football club|rugby club|youth club|corner shop|takeaway|kebab shop|flower shop|wool shop|butcher's|grocery|supermarket|deli|diner|cafe|café|coffee shop|laundrette|laundromat|chemist|pharmacy|care home|nursing home|playground|school gate|parking office|tax office desk|allotment|allotments|campsite|stables|pool|swimming pool|hardware store|pet shop|vet's|dentist's|number {number}|no {number}|next door|flat {number}|apartment {number}|house {number}|tesco|asda|walmart|aldi|sainsbury's|costco|target|walgreens|funeral parlour|undertaker's|funeral home|church choir|choir|cemetery|{name} (street | lane | road | avenue | close | drive | way | terrace | crescent | gardens | hill | court | place | row)|our street|my street|our road|primary school|high school|church hall|village shop|bowling alley|car wash|call centre",
    at: '= at|in|on|from|behind|by',
    'at-place':
      '= next door|across the road|across the street|down the road|upstairs|downstairs from us|opposite us|on our street|on our road',
    minor:
      "n child kid boy girl toddler teenager teen baby infant pupil minor schoolboy schoolgirl youngster grandchild stepchild\n= children|children's|child's|kids|underage|under age|{number} year old|{number} year olds|year old|yr old|{number} yr old|schoolkid|schoolkids|schoolchildren|little one|foster child|foster children|juvenile",
    kin: 'n wife husband son daughter mother father mom mum dad brother sister aunt uncle niece nephew cousin grandmother grandfather grandma grandpa granny grandson granddaughter stepfather stepmother stepdad stepmom partner girlfriend boyfriend ex exwife exhusband fiance fiancee spouse parent family sibling twin hubby missus mummy daddy\n= wives|families|kids|children|inlaws|mother in law|father in law|son in law|mam|nan|nana',
    participant:
      '= the author|author of this|the writer|whoever wrote|the reporter|this reporter|the journalist|this journalist|the columnist|this author|this writer|op|the op|the poster|the commenter|commenter above|the person above|previous poster|previous commenter|the blogger|this blogger|the editor|the moderator|the guy above|poster above|the one who wrote|person who wrote|the idiot who wrote',
  },
  both: { 'first-name': firstNames },
};

/** By the place, without a name in full. */
const pointedOut: readonly string[] = [
  '({person-seen|he-subject|first-name} | {first-name} {name} | mr/mrs/ms/miss/herr/fru/fröken {name}) .,1 {at-place}',
  '{person-seen} (till | av | of) {name}? {workplace}',
  '({person-seen|he-subject|first-name} | den) (som | who | that) ({runs} | {have} {workplace})',
];

/** Names in full, and titles with the name that they belong to. */
export const peopleConstituents: readonly Constituents[] = [
  {
    'at-place': ['{at} (the | our | my | den | det)? (local | old | little | new | gamla | lilla | nya | lokala)? {name}? {workplace}'],
  },
  {
    official: ['{senior-official}'],
    'private-person': pointedOut,
    /** Whom readers would know: a trade alone is no person yet. */
    'pointed-out': [...pointedOut, '{private-person} .,1 {at-place}'],
    'full-name': [
      '{first-name} {first-name|hyphened}* {name} {name|hyphened}*',
      '!{i} !{company} {name} !{i} {name} !ab/hb/ltd/inc/kommun/kommunen/region/köp/s/university/county/council/party/street/company/bank',
      '<!{politician|senior-official} {private-person} {name|first-name} {name|hyphened}*',
    ],
  },
];
