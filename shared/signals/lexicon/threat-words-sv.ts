import { conjugated } from './conjugate.ts';

/** Swedish words of violence. Forms of verbs: see `conjugate.ts`. */
export const threatWordsSv: Readonly<Record<string, string>> = {
  threatener:
    '= jag|ja|vi|ja själv|mina {mates}|min {mates}|mitt {mates}|våra {mates}|jag och {mates}|jag o {mates}|jag och mina {mates}|jag o mina {mates}|vi {mates}|grabbarna|polarna|brorsorna|gänget|några av oss|vi är några som|vi är flera som|vi är många som|vi är ett gäng som',
  mates:
    '= brorsor|brorsa|bröder|bror|kusiner|kusin|polare|polarna|vänner|kompisar|grabbarna|grabbar|gubbar|killar|kille|folk|gäng|snubbar|bekanta|pojkar|söner|son|man|karl|pappa|farsa|farsan',
  my: '= min|mitt|mina|vår|vårt|våra|my|our',
  intend:
    '= ska|skall|sk|ska nog|skajag|kommer|tänker|lovar att|lovar|svär att|planerar att|ämnar|tänkte|har tänkt|har bestämt oss för att|har bestämt mig för att|är på väg att|hinner',
  would:
    '= skulle|sku|sku kunna|skull|vill|kan|kunde|skulle vilja|skulle kunna|hade velat|borde|önskar att jag kunde|har lust att|är sugen på att|får lust att',
  ...conjugated(
    'kill',
    `1 panga döda mörda avrätta lyncha slakta tortera lemlästa gasa våldta likvidera avliva skalpera stympa kastrera halalslakta knäppa steka massakrera arkebusera utrota korsfästa stena ihjälskjuta kremera giljotinera garottera
     2 strypa dränka bränna spränga hänga kväva ihjälslå ihjälskjuta skållda rycka
     skjuta skjuter skjut skjutas skjuten skjutna
     halshugga halshugger halshugg halshuggas halshuggen halshuggna
     knivhugga knivhugger knivhugg knivhuggas knivhuggen knivhuggna
     knivskära knivskär knivskär knivskäras knivskuren knivskurna
     våldta våldtar våldta våldtas våldtagen våldtagna
     hugga hugger hugg huggas huggen huggna + ihjäl|ner|ned|i bitar|i småbitar|i ryggen
     skjuta skjuter skjut skjutas skjuten skjutna + ihjäl|ner|ned|i bitar|i knät
     sticka sticker stick stickas stucken stuckna + ner|ned|ihjäl
     skära skär skär skäras skuren skurna + ihjäl|halsen av|strupen av|upp|i bitar|halsen på|ner
     slå slår slå slås slagen slagna + ihjäl|till döds
     sparka sparkar sparka sparkas sparkad sparkade + ihjäl|till döds
     köra kör kör köras körd körda + ihjäl
     ha har ha has havd havda + ihjäl
     ta tar ta tas tagen tagna + död på|livet av|kål på|av daga|ihjäl
     göra gör gör göras gjord gjorda + processen kort med|slarvsylta av|slut på|kål på
     sticka sticker stick stickas stucken stuckna + kniven i|en kniv i
     sätta sätter sätt sättas satt satta + kniven i|en kula i|en kula mellan ögonen på
     jaga jagar jaga jagas jagad jagade + en kula genom|en kula i
     slå slår slå slås slagen slagna + in skallen på|in huvudet på|skallen av
     skjuta skjuter skjut skjutas skjuten skjutna + skallen av|huvudet av
     göra gör gör göras gjord gjorda + mig av med|oss av med|er av med
     nacka nackar nacka nackas nackad nackade
     dräpa dräper dräp dräpas dräpt dräpta
     expediera expedierar expediera expedieras expedierad expedierade
     bränna bränner bränn brännas bränd brända + inne|ihjäl|levande
     gräva gräver gräv grävas grävd grävda + ner levande
     sparka sparkar sparka sparkas sparkad sparkade + skallen av
     ge ger ge ges given givna + nackskott|dödsstöten`,
  ),
  ...conjugated(
    'hit',
    `1 spöa sparka banka mosa stampa prygla slita dunka puckla pricka kasta klubba skalla manglad bulta nita golva dänga hamra drämma klubba piska meja dra tvinga tvåla banka kötta
     2 trycka klippa smälla klämma
     köra kör kör köras körd körda
     slå slår slå slås slagen slagna
     hugga hugger hugg huggas huggen huggna
     skjuta skjuter skjut skjutas skjuten skjutna
     klå klår klå klås klådd klådda
     spö spör spö spös spödd spödda
     slita sliter slit slitas sliten slitna
     bita biter bit bitas biten bitna
     riva river riv rivas riven rivna`,
  ),
  ...conjugated(
    'hurt',
    `1 misshandla spöa plåga terrorisera piska prygla golva agaa tortera oskadliggöra lemlästa klubba mörbulta skalla stympa knivhota sparka örfila
     misshandla misshandlar misshandla misshandlas misshandlad misshandlade + grovt
     skada skadar skadas skadas skadad skadade
     göra gör gör göras gjord gjorda + illa
     klå klår klå klås klådd klådda + upp
     tvåla tvålar tvåla tvålas tvålad tvålade + till
     spöa spöar spöa spöas spöad spöade + upp|skiten ur|sönder
     spö spör spö spös spödd spödda + upp|skiten ur
     slå slår slå slås slagen slagna + ner|ned|sönder|skiten ur|på käften på
     puckla pucklar puckla pucklas pucklad pucklade + på
     ge ger ge ges given givna + sig på
     hugga hugger hugg huggas huggen huggna + tag i
     mosa mosar mosa mosas mosad mosade + sönder
     banka bankar banka bankas bankad bankade + skiten ur|upp|in vett i
     köra kör kör köras körd körda + över|på|ner
     meja mejar meja mejas mejad mejade + ner
     klubba klubbar klubba klubbas klubbad klubbade + ner
     sparka sparkar sparka sparkas sparkad sparkade + ner|sönder|skiten ur
     slita sliter slit slitas sliten slitna + i stycken|i bitar
     klappa klappar klappa klappas klappad klappade + till|om|igenom
     smälla smäller smäll smällas smälld smällda + till|på käften
     drämma drämmer dräm drämmas drämd drämda + till
     klippa klipper klipp klippas klippt klippta + till
     dänga dänger däng dängas dängd dängda + till
     lappa lappar lappa lappas lappad lappade + till
     nita nitar nita nitas nitad nitade + till
     spöa spöar spöa spöas spöad spöade + gul och blå|gula och blå
     piska piskar piska piskas piskad piskade + upp|skiten ur
     banka bankar banka bankas bankad bankade + vett i|in vett i
     mangla manglar mangla manglas manglad manglade + ner
     släpa släpar släpa släpas släpad släpade + ut i håret|ut på torget|efter bilen
     knäcka knäcker knäck knäckas knäckt knäckta + benen på|nacken på|armarna på|knäna på
     krossa krossar krossa krossas krossad krossade + skallen på|knäna på
     bryta bryter bryt brytas bruten brutna + benen på|armarna på|nacken på|fingrarna på
     slå slår slå slås slagen slagna + in tänderna på|ut tänderna på|fördärvad|lytt|halvt ihjäl|på truten|på flabben
     hälla häller häll hällas hälld hällda + syra på
     rulla rullar rulla rullas rullad rullade + i tjära
     knuffa knuffar knuffa knuffas knuffad knuffade + nerför trappan|ut i trafiken|framför tåget
     ge ger ge ges given givna + stryk|spö|en omgång|på käften`,
  ),
  ...conjugated(
    'break',
    `1 sprätta krossa spräcka sparka mosa banka kapa såga stampa sticka klubba hacka knipsa amputera bryta peta
     2 knäcka klippa bräcka skära vrida hugga klämma trycka
     bryta bryter bryt brytas bruten brutna
     slå slår slå slås slagen slagna
     skära skär skär skäras skuren skurna
     slita sliter slit slitas sliten slitna
     vrida vrider vrid vridas vriden vridna
     skjuta skjuter skjut skjutas skjuten skjutna
     bita biter bit bitas biten bitna
     riva river riv rivas riven rivna
     hugga hugger hugg huggas huggen huggna`,
  ),
  ...conjugated(
    'give',
    `ge ger ge ges given givna
     giva ger giv givas given givna
     bjuda bjuder bjud bjudas bjuden bjudna
     dela delar dela delas delad delade + ut`,
  ),
  ...conjugated(
    'thrust',
    `1 jaga placera kasta hamra ränna
     2 trycka
     sticka sticker stick stickas stucken stuckna
     hugga hugger hugg huggas huggen huggna
     sätta sätter sätt sättas satt satta
     skjuta skjuter skjut skjutas skjuten skjutna
     köra kör kör köras körd körda
     stoppa stoppar stoppa stoppas stoppad stoppade`,
  ),
  ...conjugated(
    'burn',
    `1 elda meja
     tutta tuttar tutta tuttas tuttad tuttade + på|fyr på|eld på
     elda eldar elda eldas eldad eldade + upp|ner
     sätta sätter sätt sättas satt satta + eld på|fyr på|eld i
     spränga spränger spräng sprängas sprängd sprängda + dörren till|porten till
     bomba bombar bomba bombas bombad bombade + sönder|bort
     bomba bombar bomba bombas bombad bombade
     tända tänder tänd tändas tänd tända + eld på|på|fyr på|fyr under
     bränna bränner bränn brännas bränd brända + ner|ned|upp|inne
     spränga spränger spräng sprängas sprängd sprängda
     spränga spränger spräng sprängas sprängd sprängda + i luften|bort
     kasta kastar kasta kastas kastad kastade + brandbomber på|molotovcocktails på|en molotov på|en molotovcocktail på`,
  ),
  ...conjugated(
    'wreck',
    `1 vandalisera sabotera demolera krossa plundra hacka punktera förstöra länsa råna sabba
     slå slår slå slås slagen slagna + sönder|in|ner
     bryta bryter bryt brytas bruten brutna + sig in i|sig in på|sig in hos|upp
     riva river riv rivas riven rivna + ner
     skära skär skär skäras skuren skurna + sönder|av|upp
     klippa klipper klipp klippas klippt klippta + av|upp|sönder
     kasta kastar kasta kastas kastad kastade + sten på|in en brandbomb i|sten genom|stenar på|ägg på|färg på
     såga sågar såga sågas sågad sågade + ner|av|sönder
     sparka sparkar sparka sparkas sparkad sparkade + in|sönder|ner
     spraya sprayar spraya sprayas sprayad sprayade + ner
     klottra klottrar klottra klottras klottrad klottrade + ner
     elda eldar elda eldas eldad eldade + upp
     stjäla stjäl stjäl stjälas stulen stulna
     hälla häller häll hällas hälld hällda + socker i tanken på|socker i tankarna på|lim i låsen på|sand i tanken på
     kapa kapar kapa kapas kapad kapade
     storma stormar storma stormas stormad stormade
     ockupera ockuperar ockupera ockuperas ockuperad ockuperade
     spärra spärrar spärra spärras spärrad spärrade
     sänka sänker sänk sänkas sänkt sänkta
     tömma tömmer töm tömmas tömd tömda
     lägga lägger lägg läggas lagd lagda + spik på|spik framför|spik vid
     gräva gräver gräv grävas grävd grävda + upp vägen till
     köra kör kör köras körd körda + in i|rakt in i
     kasta kastar kasta kastas kastad kastade + in en fackla i|bensinbomber på|sten mot|gatsten på|flaskor på
     slänga slänger släng slängas slängd slängda + in en brandbomb i|sten på|in en smällare i
     krossa krossar krossa krossas krossad krossade + rutorna på|fönstren på
     slå slår slå slås slagen slagna + in dörren till|in rutorna på
     bajsa bajsar bajsa bajsas bajsad bajsade + på trappan till
     klippa klipper klipp klippas klippt klippta
     förstöra förstör förstör förstöras förstörd förstörda`,
  ),
  deadly:
    '= ihjäl|till döds|sönder och samman|i småbitar|i bitar|med bara händerna|med mina bara händer|tills du dör|tills han dör|tills hon dör',
  violent:
    '= skiten ur|skit ur|livskiten ur|vettet ur|livet ur|ner|ned|sönder|sönder och samman|blodig|blodiga|gul och blå|gula och blå|gult och blått|fördärvad|fördärvade|halvt fördärvad|halvt ihjäl|medvetslös|medvetslösa|sanslös|sanslösa|på käften|på flabben|på truten|på nosen|i skallen|i huvudet|i ansiktet|i fejset|i fejan|i pannan|i nacken|i magen|i ryggen|i bröstet|i benen|i knäna|i knäskålarna|till oigenkännlighet|i backen|i marken|så du aldrig|så att du aldrig|tills du|tills dom|tills de|mitt itu|till mos|till pulver|till slamsor|sönder i bitar|över|på|upp|som en hund|som hundar|som djur|som ett djur|som råttor|som grisar|med påk|med järnrör|med basebollträ|med slagträ|med slagträn|med gevärskolven|med yxskaftet|med käppar|med käpparna|sönder och samman|halvt fördärvade|på tinningen|över käften|över skallen|över knäna|mot asfalten|mot väggen|i asfalten|i golvet|i trafiken|ut i trafiken|nerför trappan|framför bussen|framför tåget|i ån|i sjön|gul och blå|grön och blå|lytt|lytta|fördärvade|så han tiger|tills han tiger|tills hon tiger|tills ingen reser sig|tills de inte|tills dom inte|tills hon inte|tills han inte|så ni|mör|möra|som fan',
  inward: '= in|ut|av|sönder|loss|upp|ner|itu|ur',
  body: `
    -n2 skalle nacke hals strupe näve arm käft rygg haka käke näsa mage panna tumme pung kuk
    -n5 huvud ben knä ansikte finger tryne öga öra revben skinn bröst
    -n1 näsa panna tunga tinning knäskål käke lunga kula njure
    -n3 tand hand fot
    = tänder|tänderna|tänderna|händer|händerna|fingrar|fingrarna|fingret|benen|benet|knäna|knäskålar|knäskålarna|ögon|ögonen|öron|öronen|öronen|armarna|armar|skallen|nackar|tårna|fötterna|testiklarna|ballarna|pungen|knoppen|hjässan|fejset|fejan|nunan|truten|flabben|skallben|skallbenet|huvudena|huvudet|struparna|halspulsådern|pulsådern|handlederna|tarmarna|inälvorna|lemmar|hjärtat|hjärnan|varje ben i kroppen|vartenda ben i kroppen|vartenda ben|varenda tand|bena|skallarna
  `,
  weapon: `
    -n5 gevär vapen spett basebollträ slagträ järnrör rep skott svärd
    -n1 yxa bössa slägga lie sax flaska machete bensindunk snara påk kula
    -n2 kniv pistol revolver hammare klubba påk studsare älgstudsare spade dolk kula kofot rem skruvmejsel piska snara bazooka
    -n3 pistol hagelsvärm granat kalasjnikov fackla
    -n6 hammare studsare älgstudsare
    = yxan|yxor|yxorna|bössan|bössor|bössorna|kniven|knivar|knivarna|geväret|gevären|hagelbössan|hagelbrakaren|hagelgeväret|påkar|påkarna|batong|basebollträn|basebollträet|basebollträt|järnrören|pistolen|nävarna|slägga|släggan|släggor|snaran|repet|kulspruta|dynamit|en laddning bly|bensin|bensinen|bensin och tändare|bensindunken|tändstickor|tändstickorna|tändare|molotovcocktail|molotovcocktails|brandbomb|brandbomber|sprayburk|facklor|facklorna|högafflar|högafflarna|k-pist|kpist|ak47|glock|machete|macheten|kedjan|kofot|kofoten|järnspett|syra
    = järnspett|järnspettet|stämjärn|stämjärnet|tillhygge|tillhyggen|tillhyggena|skiftnyckel|skiftnyckeln|rörtång|rörtången|domkraften|högaffel|högaffeln|käpp|käpparna|knogjärn|knogjärnet|bila|bilan|sax|saxen|brödkniv|brödkniven|morakniv|morakniven|fällkniv|fällkniven|hagelgevär|salongsgevär|luftgevär|armborst|pilbåge|brännboll|gatsten|gatstenar|grovt artilleri|tång|tången|spikpistol|spikpistolen|bultpistol|bultpistolen|slaktmask|slaktmasken|lasso|mynningen|dubbelpipa|dubbelpipan|studsaren|älgstudsaren|bössan|basebollträt|järnröret|järnrör|klubban|motorsåg|motorsågen|handgranat|handgranater|handgranaten|napalm|svärdet|tegelsten|tegelstenar|kättingen|kätting
    `,
  beating:
    '= stryk|spö|på käften|på flabben|på truten|på nosen|på pälsen|på skallen|på moppe|en smäll|en käftsmäll|ett kok stryk|en omgång|en omgång stryk|smisk|däng|en rejäl omgång|en läxa|nackskott|en kula|en kula i huvudet|en kula i pannan|en kula i nacken|en kula i skallen|en spruta|vad de förtjänar|en lusing|en lavett|en snyting|en rak höger|ett skott|dödsstraff|en propp|en kniv i ryggen|en kniv i magen|så mycket stryk|så mycket spö|så in i helvete med stryk|bly|skallen inslagen|skallen krossad|tänderna utslagna|en flaska i skallen|ett skott i varje ben|ett skott i benet|kniven i magen|klubban i huvudet|klubban i huvet|en kula mellan ögonen|en propp|däng så det sjunger|smörj|ett rejält kok stryk|ett kok|en rejäl smäll|en redig omgång|en genomkörare|en riktig genomkörare|så mycket däng|spöstraff|knogjärn|en rallarsving|en knytnäve|en knytnäve i ansiktet|vad de tål|vad han tål|vad hon tål|en läxa med|påk|piskan|ett brutet ben|brutna ben|ett par brutna revben|brutna revben|ben brutna|lite stryk|ordentligt med stryk',
  'family-member':
    '-n2 unge bror pojke syster dotter sambo hund katt häst moster faster\nn2 fru man son mor far\n-n3 familj vän dotter\n= familj|familjen|barn|barnen|ungar|ungarna|fru|frun|man|mannen|mamma|mamman|mammor|pappa|pappan|mor|far|son|söner|dotter|döttrar|flicka|flickor|flickorna|pojkar|pojke|tjej|tjejen|tjejer|bröder|brorsa|farsa|morsa|farsan|morsan|föräldrar|syskon|syrra|syrran|barnbarn|sambo|flickvän|pojkvän|hund|hundar|katt|katter|nära och kära|närmaste|släkt|hela släkt|småttingar|tvillingar|kids|vänner|älskling|gubbe|kärring|hästar',
  property:
    '~-n5 fönster kansli partikansli skyltfönster\n-n1 flagga regnbågsflagga kamera\n-n5 hus hem kontor slott lager\n-n2 bil båt kåk butik firma cykel lada stuga\n-n1 villa stuga butik lada kyrka affär firma\n= hus|huset|hem|hemmet|bil|bilen|bilar|bilarna|båt|båten|kåk|kåken|lägenhet|lägenheten|villa|villan|stuga|stugan|kontor|kontoret|gård|gården|sommarstuga|sommarstugan|lada|ladan|skiten|rucklet|båthus|husbil|husvagn|trädgård|butik|butiken|krog|krogen|kyrka|kyrkan|moské|moskén|moskéer|synagoga|synagogan|synagogor|kommunhus|kommunhuset|stadshus|stadshuset|socialkontoret|asylboende|asylboendet|asylboenden|flyktingboende|flyktingboendet|förläggningen|flyktingförläggningen|hvb-hemmet|skolan|partikontoret|partilokalen|redaktionen|polisstationen|riksdagen|rådhuset|valstugan|valstugorna|valstuga|affischerna|valaffischerna|fartkameran|fartkamerorna|fartkameror|fönstren|rutorna|fönsterrutorna|ruta|fönster|däcken|däck|stängslet|minkfarmen|farmen|ladan|vindkraftverken|vindkraftverket|vindsnurrorna|masten|masterna|5g-masten|bilen deras|servern|servrarna|arkivet|hemsidan|server|databas|databasen|lokalen|lokalerna|klubben|klubblokalen|restaurangen|pizzerian|kiosken|byggkranen|maskinerna|skogsmaskinerna|grävmaskinen|stugor|slakteriet|laboratoriet|kliniken|tältet|tälten|lägret|husvagnarna|läger|anläggningen|bommen|bommarna|parkeringsautomaten|p-automaten|automaterna|brevlådan|brevlådor|mataffären|lyktstolparna|kabeln|kablarna|receptionen|ambassaden|regnbågsflaggan|flaggan|förskolan|port|porten|dörr|dörrar|dörrarna|dörren|brevlåda|ambulans|ambulansen|polisbil|polisbilar|polisbilen|brandbil|mobilmast|mobilmasten|mobilmasterna|kablage|pumpstation|pumpstationen|elskåp|elskåpet|bromsslangar|bromsslangarna|gräsmattan|infarten|uppfarten|entrén|växthuset|gayklubben|gayklubb|moské|kurdföreningen|föreningslokalen|församlingshuset|prästgården|familjehemmet|familjehem|jourhemmet|lvu-hemmet|skolbygget|bygget|byggbodarna|byggbaracken|sopkärlen|soptunnorna|lekplatsen|badhuset|biblioteket|miljökontoret|skattekontoret|skatteverket|arbetsförmedlingen|försäkringskassan|vårdcentralen|kommunens bilar|tjänstebilen|tjänstebilar|lastbilarna|timmerbilarna|bussarna|spärrarna|kamerorna|övervakningskamerorna|övervakningskameran|kameror|lokal|mack|macken|återvinningsstationen|återvinningscentralen|partihögkvarteret|högkvarteret|studion|stallet|ladugården|jaktstugan|jakttorn|jakttornet|båthuset|bryggan|sommarstugor|garaget|garage|burarna|minkburarna|mediehuset|tidningshuset',
  'dead-one':
    '= död man|död kvinna|död|dödens|körd|dödens lammungar|en död man|dödskött|slut|så jävla död|dö|dödsdömd|dödsmärkt|död för mig och snart på riktigt|en död jävel|rökt|nerslagen|nedslagen|hämtad i natt|ett lik|lik|dödens lamm|mos|blodpudding|min|nästa lik|näst på tur',
  'meet-death':
    '= dö|stryka med|krepera|ruttna|självdö|kola vippen|kola|kola av|trilla av pinn|brinna inne|drunkna|förblöda|brinna upp|brinna|dö i cancer|lida|lida och dö|ruttna bort|ligga sex fot under|ligga i kista|ligga i en kista|dö för min hand|dö långsamt|dö plågsamt|dö i plågor|dö ensam|dö ensamma|brinna ihjäl|försvinna för gott|försvinna för alltid|blöda ut|svimma och drunkna|få dö|få lida|brinna i helvetet|ruttna i helvetet|ruttna i graven|gå under isen|gå genom isen|köra ihjäl sig|krocka|krascha|köra i diket|köra av vägen',
  'meets-death':
    '= dör|dog|dött|stryker med|krepererar|ruttnar|självdör|kolar|kolar vippen|trillar av pinn|brinner inne|brann inne|brinner|brinner upp|brann upp|drunknar|drunknade|förblöder|lider|ruttnar bort|strök med|hängde sig|kvävs|faller ihop|ligger i jorden|ligger under jorden|ligger i en kista|ligger i graven|ligger begravd|försvinner för gott|skjuter sig|ligger sex fot under|ligger i kistan|ligger på båren|ligger på bårhuset|krockar|kraschar|kör av vägen|kör i diket|går genom isen|brinner ihjäl|kvävs|kvävdes|sprängs|sätter i halsen|störtar|kör ihjäl sig|får taket över sig|förolyckas|omkommer|dör ensam|dör långsamt|dör plågsamt|badar inte|badar inte mer|andas inte mer|skrattar inte längre|skrattar inte mer',
  illness:
    '= cancer|cancern|aids|hiv|kräfta|tumör|hjärntumör|stroke|hjärtinfarkt|hjärtattack|als|ms|parkinson|lepra|svår sjukdom|obotlig sjukdom|dödlig sjukdom|plågor|utdragna plågor|blodpropp|bukspottkörtelcancer|demens|ebola|pesten|sjukdom|hjärnblödning|missfall|barncancer|propp|proppen|propp i hjärnan|en propp i hjärnan|als|leukemi|sepsis|gulsot|tyfus|kolera|hjärtstopp|obotlig cancer|smärtsam sjukdom|en smärtsam sjukdom|en riktigt smärtsam sjukdom|liggsår|brännskador|cancersvulst|njursvikt|hjärtsvikt|hjärnsläpp',
  rapist:
    '= våldtäktsman|våldtäktsmän|pedofil|pedofiler|mördare|gruppvåldtäkt|våldtäkt|olycka|dödsolycka|bilolycka|svår olycka|rånmord|mord|massmördare',
  'run-over':
    '= överkörd|överkörda|påkörd|påkörda|ihjälkörd|ihjälkörda|nerslagen|nersparkad|nedslagen|nedskjuten|nerskjuten|av med huvudet|levande begravd|uppäten|sönderslagen|träffad av blixten|halshuggen|mördad|gruppvåldtagen|våldtagen|våldtagna|ihjälslagen|ihjälslagna|dödad|skjuten|rånad och nedslagen|nedstucken|nerstucken|torterad|lemlästad|förlamad|rullstolsburen|hämtad|hämtade|knivad|knivade|knivskuren|dumpad|dumpade|nerkörd|nedkörd|nersparkade|skadad för livet|sönderkörd|krossad|krossade|uppsprättad|slitna i stycken|sliten i stycken|riven av|biten av|uppbränd|uppbrända|innebränd|innebrända|kidnappad|rånade|plågad|plågade|nerskjutna|skjutna|knäckta|söndersparkad|söndersparkade|sönderslagna|nedslagna|nerslagna|slagen|spöad|lynchad|lynchade|misshandlad|misshandlade',
  raped: '= våldtagen|våldtagna|gruppvåldtagen|gruppvåldtagna|knullad i röven',
  terrible: '= plågsam|plågsamt|smärtsam|smärtsamt|långsam|långsamt|hemsk|hemskt|utdragen|kvalfull|kvalfullt|fasansfull|fruktansvärd',
  fate: '= (hamna|sluta) (på intensiven|på iva|på akuten|på sjukhus|på sjukhuset|i rullstol|i en rullstol|i respirator|i diket|i ett dike|i en grop|på kyrkogården|på bårhuset|på bårhus|i graven|i en kista|i sjön|på botten av sjön|sex fot under jorden|under jorden|som matjord|i säck|i en svart säck|i bakluckan)|sluta andas|bli matjord|bita i gräset|gå ett plågsamt öde till mötes|möta din skapare|möta sin skapare|få bita i gräset|ligga sex fot under|äta genom sugrör|äta med sugrör|få dricka med sugrör|få käka genom sugrör|hamna under jorden|få sätta livet till|plocka tänder|plocka tänderna|få plocka upp tänderna|få plocka dina tänder|sova med fiskarna|lämna byn i ambulans|åka ambulans|åka härifrån i ambulans|åka hem i en kista|åka hem i kista|åka likvagn|åka baklucka|åka hem i säck|kissa blod|pissa blod|spotta tänder|spotta blod|tappa tänderna|svälja tänderna|sväljer tänderna|lära dig flyga|lära sig flyga|springa gatlopp|sova under isen|ligga under isen|ligga i respirator|ligga under torven|ligga på bår|ligga på båren|ligga bredvid|vara död|bli ett minne|bli ett ansikte på en dödsannons|komma hem i delar|komma hem i en kista|vakna upp på iva|vakna på iva|vakna på akuten|vakna på sjukhus|sluta i diket|sluta i en grop|aldrig gå igen|aldrig mer gå|aldrig kunna gå|aldrig resa dig|inte resa dig|inte kunna gå|äta soppa med sugrör|ligga i gips|gå på kryckor',
  'fate-now':
    '= (hamnar|hamnade|slutar) (på intensiven|på iva|på akuten|på sjukhus|på sjukhuset|i rullstol|i en rullstol|i respirator|i diket|i ett dike|i en grop|på kyrkogården|på bårhuset|på bårhus|i graven|i en kista|i sjön|på botten av sjön|sex fot under jorden|under jorden|som matjord|i säck|i en svart säck|i bakluckan)|slutar andas|blir matjord|biter i gräset|äter genom sugrör|ligger sex fot under|går aldrig mer|aldrig går mer|aldrig mer går|aldrig går igen|går aldrig igen|vaknar inte|vaknar inte upp|vaknar aldrig|kommer aldrig hem|inte kommer hem|aldrig kommer hem|inte vaknar|aldrig vaknar|åker härifrån i likvagn|åker härifrån i ambulans|åker hem i en kista|åker hem i kista|går inte därifrån|lämnar inte skogen|går inte säker|kissar blod|pissar blod|spottar tänder|kommer inte hem !till|kommer inte härifrån|kommer inte därifrån|reser dig inte mer|reser dig aldrig|reser sig aldrig|ligger under isen|ligger i kistan|ligger på båren|ligger i säck|ligger i säcken|ligger i graven|ligger i jorden|ligger under jord|ligger sex fot under jord|ligger bredvid|lever inte till|lär dig flyga|låg sex fot under|låg i jorden|låg du sex fot under',
  'live-now': '= lever|får leva|överlever|andas',
  'until-then':
    '= till midsommar|till jul|till helgen|till nästa vecka|till påsk|till imorgon|till i morgon|imorgon|i morgon|länge till|länge|nästa vecka|nästa år|nästa val|veckan ut|natten ut|året ut|dagen ut|mycket längre|så länge till|till nyår',
  where:
    '= var|vart|var nånstans|var någonstans|vilken skola|vilket dagis|vilken förskola|vilken bil|vilken gata|vilken port|vilket hus|när|vilken buss|vilken tid|vilka tider',
  know: '= vet|känner till|vet precis|vet exakt|vet mycket väl|vet nog|koll på|har koll på|har tagit reda på|tagit reda på|fått reda på|hittade|har hittat|har sett|har listat ut|vi vet|jag vet|listat ut|lärt oss|koll på exakt|har sett var|har kollat|kollade upp|visste',
  lives:
    '= bor|jobbar|arbetar|sover|tränar|parkerar|parkerat|handlar|håller till|tar|går i skola|går i skolan|går på dagis|går på förskola|går på förskolan|går och lägger dig|joggar|springer|promenerar|kör|går hem|kommer hem|går av bussen|åker hem|hämtar barnen|hämtar ungarna|lämnar barnen|leker|bosatt|är ensam|går|tankar|badar|rastar hunden|sitter|hämtas|cyklar|dansar|rider|fikar|åker|spelar|parkerar bilen|har sommarstuga|har båten|har bilen|lämnar bilen|spelar fotboll|ligger',
  'live-order': '= bor|bo|bosatt|håller hus',
  school:
    '-n1 skola förskola\n= skola|skolan|skolans|dagis|dagiset|förskola|förskolan|fritids|tvåan|trean|fyran|ettan|femman|sexan|nollan|lågstadiet|mellanstadiet|gymnasiet|klass|fotbollsträning|ridskola|ridskolan|ridhuset|bussen|träningen|simhallen',
  attend: '= går|börjar|slutar|spelar|tränar|leker|åker|hämtas',
  alone:
    '= ensam|ensamma|själv hemma|ensam hemma|helt ensam|i mörkret|på kvällen|på kvällarna|på natten|i mörker|ensam hem|hem i mörkret|varje morgon|varje kväll',
  'shame-if':
    '= synd om|synd ifall|synd på|trist om|tråkigt om|tråkigt ifall|trist ifall|tragiskt om|sorgligt om|beklagligt om|olyckligt om|katastrof om|illa om|vore tråkigt om|vore trist om|vore synd om|hade varit tråkigt om|hade varit trist om|inte så roligt om|ledsamt om|vore ju hemskt om|skulle vara synd om|skulle vara trist om|undrar vad som händer om',
  happens:
    '= hände|händer|hända|hände nåt|skulle hända|råkar hända|inträffade|inträffar|brann ner|brann|började brinna|råkade brinna|råkade ut för|skedde|sker|försvann|råkade illa ut|går sönder|gick sönder|hände något|gick det|det gick|hände med|hände förra|händer med|råkar i|råkar ut för|råkade ut',
  accident:
    '= olyckor|olycka|en olycka|olyckan|bränder|dödsolyckor|konstiga saker|brand|jaktolyckor|jaktolycka|en jaktolycka|arbetsolyckor|arbetsolycka|drunkningsolyckor|fallolyckor|bilolyckor|trafikolyckor|eldsvådor|eldsvåda|misstag',
  'accident-happens':
    '= är snart framme|är lätt framme|händer lätt|inträffar|händer|sker|kan ske|kan hända|inträffar lätt|sker lätt|inträffar så lätt|händer så lätt|sker så lätt|kan inträffa|är så lätt framme',
  'mind-you':
    '= tänk på det|tänk på|kom ihåg det|var rädd om dig|kör försiktigt|var försiktig|akta dig|på dina vägar|för dig|för er|om du|om man snokar|för folk som|för sådana som|för såna som',
  bullet: '= grop|grop i skogen|grav|kula|kulan|kulor|patron|patronen|plats i jorden|grav|kista|gravsten|snara|rep|lyktstolpe',
  'your-name':
    '= med ditt namn|med ert namn|med hans namn|med hennes namn|med dina initialer|där ditt namn|som väntar på dig|reserverad för dig|reserverat för dig|åt dig|som bär ditt namn|till dig|har ditt namn|märkt med ditt namn',
  grave:
    '= grav|graven|din grav|en grav|sin grav|grop|en grop|gropen|din egen grav|sin egen grav|er grav|hål i skogen|ett hål i skogen|kista|kistan|begravning|begravningen|din begravning|kistmått|en grop åt dig|gropen är|en kista åt|en plats på kyrkogården|dödsannons|din dödsannons|dödsannonsen|gravsten|din gravsten|gravstenen|ett hål|hålet',
  'dig-grave':
    '= gräva|gräver|gräv|grävt|grävde|grävd|grävs|mäta|beställa|beställ|planera|planerar|välj ut|välja ut|köpa|köp|boka|snickrar|snickra|förbereda|mätt upp|mätt|mäter|mätte|grävt färdigt|redan grävt|teckna|beställt|köpt|snickrat|valt ut|spara till|börja spara till',
  brakes:
    '= bromsarna|bromsledningen|bromsarna på din|bromsslangen|hjulmuttrarna|hjulbultarna|bromsar|bromsarna på sistone|bromsslangarna|bromsoljan|hjulen|däcken på din|bultarna på din|hjulmuttrarna på',
  'life-insurance':
    '= livförsäkring|livförsäkringen|begravningsförsäkring|gravplats|testamente|testamentet|livförsäkring klar|testamentet klart|testamente klart|testamente skrivet|brandvarnare|brandvarnaren|skyddsväst|hjälm|livvakt|livvakter|en bra livförsäkring|en riktigt bra livförsäkring|gravplatsen|begravningen betald',
  'lovely-home':
    '= (fint|fina|trevligt|snyggt|vackert|mysigt|fin) (hus|gardiner|villa|trädgård|ungar|barn|familj|kåk|bil|fru|dotter|hem|dörr|altan)|(vackra|fina|söta|gulliga|goa|små) (barn|ungar|barnbarn|döttrar|flickor|pojkar|hundar|valpar|katter)|(fin|snygg|vacker|gullig|söt) (dotter|son|flicka|pojke|hund|fru|lada|veranda|altan|båt|motorcykel)',
  door: '= dörren|altandörren|altandörr|källardörren|ytterdörren|bakdörren|fönstret|källarfönstret|garaget|porten|sovrumsfönstret|terrassdörren|köksfönstret|sovrummet',
  unlocked: '= olåst|olåsta|står på glänt|på glänt|olarmat|ingen larm',
  'watch-out':
    '= akta dig noga|vakta din rygg|akta ryggen|se dig om|se dig över axeln|se dig om över axeln|titta dig över axeln|titta över axeln|kolla över axeln|sov med ett öga öppet|(sover du | sov) gott .,3 (om du kan | medan du | så länge | lilla vän)|vakta dina barn|lås (dörren | dörrarna | din dörr | era dörrar) (i natt | inatt | i kväll | ikväll | noga | när du | när ni | om du | hädanefter)|lås din dörr|låsa dörren|sov med ena ögat öppet|ha koll bakom dig|kolla bakom dig|vänd inte ryggen till|gå inte ut ensam|din dag kommer|din tur kommer|din tid kommer|(snart | nu) är det din tur !att|din tur att (stå i dödsannonserna | dö | blöda | lida)|din tid är ute|dina dagar är räknade|era dagar är räknade|hans dagar är räknade|hennes dagar är räknade|din tid är snart ute|vi tar dig !dit/till/med/hem/runt/på/i/över|vi kommer och tar dig|vi hittar dig !{negation}|jag hittar dig !{negation}|kommer att ångra att du föddes|kommer ångra att du föddes|smäller det hos dig|smäller det hos er|hämtar vi dig|kommer och hämtar dig|jag tar dig en natt|tar dig när du minst anar|ta dig när du minst anar|när du minst anar det|du anar inte vad som väntar|du kan springa men du kan inte gömma dig|vi håller ögonen på dig|vi har ögonen på dig|vi väntar på dig|vi står utanför|vi är på väg till dig|vi kommer hem till dig|vi kommer för dig|du kommer få ångra dig|du kommer (att)? ångra dig !om/ifall|du ska få ångra|ni ska få ångra|du ska få betala|ni kommer få betala|du ska få för det här|ni ska få för det här|det ska du få för|det kommer du få igen för|du kommer få igen|du ska få se på fan|du får skylla dig själv !om/när/ifall|du ligger illa till|du ligger risigt till|du står på listan|ditt namn står på listan|du är på listan|du står näst på tur|du står på tur|du är näst på tur|du är nästa !{name|company}|räkna dina dagar|räkna era dagar|tick tack|du blir inte gammal|blir inte gammal här|du märker inte när|ni märker inte när|märker inte när|passa dig i mörkret|vi glömmer inte vad du gjort|vi har en lista|du går inte säker|ni går inte säkra|går inte säker|du är inte svår att hitta|ni är inte svåra att hitta|inte svår att hitta|nu har du ett ansikte|vi har ditt namn|vi har namnlistor|ni kan börja räkna ner|börja räkna ner|kan börja räkna ner|sover du lika gott|sover du med öppet|så kommer grabbarna|vi kommer på natten|kommer på natten|kommer vi på natten|hälsa på dig en mörk natt|en mörk gränd|ska få vad du tål|ska få vad han tål|få vad de tål|så är det du som får betala|får du med mig att göra|du har till fredag på dig|hålla igen grabbarna|hålla tillbaka grabbarna|hålla i grabbarna|inte säkert du hinner|undrar om du sover|har stått utanför|satt en stund utanför|vem blir nästa|blir nästa|du kan bli nästa|ska du veta att vi|din port en natt|gud förlåter|vi har nyckel|nyckel till din port|vi löser dig|bli löst|då jävlar får|nummer två på listan|nästa namn på listan|står som nummer|hinna skrika|hinner inte skrika|ingen kommer hitta dig|ingen kommer att hitta dig|ingen hittar dig|kommer ingen hitta dig|kommer ingen att hitta dig',
  /** What neighbours see each other for: with it, to know where somebody lives is no threat. */
  neighbourly:
    '= kaffe|kaffet|fika|fikat|bullar|bullarna|bulle|tårta|tårtan|smörgåstårta|kaka|kakor|kakorna|våfflor|räkmacka|semlor|lussekatter|glögg|saft|grilla|grillkväll|middag|middagen|lunch|frukost|pilsner|ölen|vinet|blommor|blomster|bukett|present|presenten|samåka|samåker|skjutsar|skjutsa|får skjuts|ge skjuts|i baksätet|flytthjälp|hjälps åt|hjälpas åt|hjälper till med|hjälpa till med|vakar över|vattnar blommorna|passar katten|delar ut tidningen|tidningen ligger|vi är ju grannar|är grannar|loppis|loppisen|marknaden|höstmarknaden|julmarknaden|utställningen|konserten|teatern|festivalen|styrelsemötet|årsmötet|städdagen|kantareller|kantarellerna|svamp|svampen|blåbär|på {occasion}',
  occasion: '= födelsedagen|kalaset|bröllopet|dopet|studenten|invigningen|öppet hus',
  'careful-end':
    '= noga|jävligt noga|satans noga|väldigt noga|för mig|för oss|annars|din|ditt|din jävel|så inte huset|så inte dina|så inte barnen|så inte ditt|så inte bilen|så inte din|så det inte händer|så att inte|för vad som kan hända|du|när du går ut|när du går hem|ikväll|i kväll|i natt|inatt|i mörkret|på stan|nästa gång|framöver|hädanefter|så du inte|så att du inte|så inget|så inget händer',
  wretch:
    '= jävel|jäveln|jävlarna|jävlar|djävel|djäveln|djävlarna|hora|horan|horor|hororna|fitta|fittan|fittorna|idiot|idioten|idioterna|gubbe|gubben|gubbarna|kärring|kärringen|kärringarna|avskum|avskummet|kräk|kräket|kräken|förrädare|förrädaren|förrädarna|landsförrädare|landsförrädarna|folkförrädare|landsförrädaren|subba|subban|häxa|häxan|typ|typen|snubben|snubbe|slyna|slynan|mes|packet|patrasket|slöddret|den som|dom som|de som|varenda en|alla dom|dom allihop|svikare|svikarna|pedofiler|pedofilerna|pedofilen|pedofil|pedos|äcklet|äcklen|käringen|käring|luder|ludret|skitstövel|skitstöveln|nazist|nazisten|nazister|nazisterna|rasist|rasister|rasisterna|terroristerna|klimathuliganerna|blattarna|våldtäktsmännen|våldtäktsmannen|kommunist|kommunister|kommunistjävlarna|den förste som|den första som|nästa som|förste bästa|skitstövlarna|förrädarpacket|kräken|hororna|fähundar|vargkramarna|landsbygdsförrädarna|smitarna|golarna|golaren|tjallaren|tjallarna|lapplisan|lapplisorna|disponenten|journalistpacket|politikerpacket|politikerna|journalisterna|rektorn|handläggaren|redaktören|ordföranden|borgmästaren|domaren|domarna|läkaren|väktarna|poliserna|soctanterna|soctanten',
  'animal-insult':
    '= svin|svinet|svinen|as|aset|asen|fan|råtta|råttan|råttorna|gris|grisen|grisarna|parasiterna|gamen|hund|hundjävel|skabbhund|orm|ormen',
  'you-sure':
    '= dig|dej|dig själv|eder|dig och din familj|er alla|er allihop|er allihopa|er jävlar|er själva|er svin|er as|er två|dig din|er båda',
  him: '= honom|henne|hen|na|dom två',
  somebody:
    '= någon|nån|man|folk|vi|ni|du|alla|någon med bössa|nån annan|någon modig|andra|svenskar|svenskarna|medborgarna|bygdens folk|folket|någon av er|nån av er|vi allihop|vi alla|varenda en|byn|staten|polisen|någon jävel|samhället|flera|fler',
  must: '= borde|bör|måste|ska|skall|behöver|får|får väl|måst|kan väl|kan inte|kunde|kan gärna|borde få|ska få|förtjänar|förtjänar att|förtjänar faktiskt|är värd|är värda|är värda att|är värd att|ska väl|kan',
  'be-done': '= bli|blir|få|bliva|bli av med',
  deserving:
    '= förtjänar|förtjänade|förtjänat|förtjäna|är värd|är värda|är förtjänt av|är förtjänta av|har gjort sig förtjänt av|meriterar|borde få|ska få|behöver|skulle behöva|skulle må bra av|är i behov av|borde smaka på|borde smaka|skulle förtjäna|behöver bara|saknar bara|är mogen för|är mogna för|bör få|bör ha|vore betjänt av|kunde behöva|kan behöva|önskas|önskar jag|unnar jag',
  deserved:
    '= döden|dö|dödsstraff|dödsstraffet|att dö|en kula|en kula i pannan|en kula i skallen|en kula i huvudet|nackskott|repet|snaran|galgen|giljotinen|att brinna|stryk|att lida|tortyr|arkebusering|lyktstolpen|den elektriska stolen|att ruttna|ett skott|spö|en snara|en smäll !på|hängning|en lång och plågsam död|en plågsam död|bålet|en kniv i ryggen|stening',
  hope: '= hoppas|hoppas verkligen|hoppas innerligt|önskar|önskar innerligt|önskar bara|ber till gud|ber|må|måtte|håller tummarna för|ser fram emot dagen då|ser fram emot den dag|ser fram emot att|ser fram emot|längtar efter dagen|längtar tills|längtar till dagen|väntar på dagen|drömmer om dagen|drömmer om|jublar den dag|firar den dag|firar den dagen|skålar den dag|dansar den dag|kommer dansa när|ska fira när|blir fest den dag|blir fest när|tänk om|om ändå|hade varit skönt om|hade varit bra om|vore skönt om|vore bäst om|det bästa vore om|vore inte en dag för tidigt om|inte en dag för tidigt om|vore inte mer än rätt om|hade inte gjort något om|ingen förlust om|ingen stor förlust om|bäst för alla om|rätt åt dig om|synd att inte|vore en välsignelse om|hade varit bättre om|skulle bli glad om|skulle jubla om|hade firat om|vore underbart om|hade varit härligt om|skål den dag|det vore på tiden att|på tiden att|skulle önska att|vill se|jag vill att|vill att|önskar inget hellre än|inget hellre än att|önskar hellre än|ingenting skulle glädja mig mer än|inget skulle glädja mig mer än|det enda jag önskar är|det är vad jag önskar|allt jag önskar är|unnar|jag unnar|måtte gud låta|gud låte|synd att inte någon|skulle bli glad om|blir en bra dag när|vilken dag det blir när|vilken dag när|bästa dagen blir när|tänk vad skönt om|tänk så skönt om|tänk om någon kunde|tänk om nån kunde|vad skönt det vore om|vad gött om|vad gött det vore om|fy fan va gött om|gött om|härligt om|skönt om|drömmen vore om|rätt åt|dansar på bordet den dag|dansar den dag|fest den dag|champagne den dag|jag skålar när|vi skålar när|jag firar när|skålar när|firar när|firar jag när|jublar när|världen vore bättre om|alla vore gladare om|problemet ur världen om|ser gärna att|vill inget hellre än|ber till gud varje kväll att|ber varje kväll att|ber en bön att|kväll att',
  'go-to':
    '= åka|åker|åk|åkte|gå|går|gå hem|dra|drar|fara|far|ta oss|tar oss|ta er|marschera|sticka|sticker|komma|kommer|kom|besöka|besök|hälsa på|hälsar på|samling|samlas|vi ses|ses|träffas|möts|knacka på|knackar på|ställa er|ställa oss|ställ er|stå|uppsök|söka upp|söker upp|sök upp|leta upp|letar upp|leta reda på|leta rätt på',
  home: '= hem till|hemma hos|utanför bostaden|utanför villan|utanför hans hus|utanför hennes hus|utanför deras hus|utanför hans|utanför hennes|till hans hus|till hennes hus|till hans hem|till hennes hem|till hans bostad|dörren hos|på dörren hos|utanför hemmet|vid villan|vid grinden hos|på tomten hos|i trädgården hos',
  'villa-of': '-n1 villa bostad\n= villa|bostad|hus|hem|sommarstuga|port|uppfart|trapp|tomt',
  publish:
    '= lägg ut|lägger ut|lägga ut|posta|postar|skriv|skriver|sprid|sprider|sprida|publicera|dela|delar|hit med|ge oss|ge mig|ta fram|outa|släng upp|kan nån skriva|häng ut|fram med|någon som har|har nån|har någon|vem har|nån som har|nån som vet|posta bild|posta bilder|kolla upp|ta reda på|hitta|sprid bilder|skriv namn|släng ut|fyll på|fyll på här|tipsa om|mejla mig|pm:a mig|skicka mig|nån som har koll på|har nån koll på|vet nån|vet någon|är det nån som vet|har nån en|ge mig',
  address:
    '= adress|adressen|hemadress|hemadressen|bostadsadress|adresser|adresserna|gatan här|gatan och numret|gatuadress|var han bor|var hon bor|var hen bor|vart han bor|vart hon bor|var de bor|var dom bor|vart dom bor|var den jäveln bor|namn och adress|telefonnummer och adress|var han är skriven|var hon är skriven|var hen är skriven|vart han är skriven|bild på huset|bild på hans hus|bild på hennes hus|bilder på hus|bilmärke|bilnummer|registreringsnummer|regnummer|namn på ungarna|namn på barnen|barnens skola|hennes barns skola|hans barns skola|vilka tider dom slutar|vilken skola|gata och nummer|namn och gata|namn gata|gata|gatuadress|portkod|portkoden|var dom är skrivna|skolan barnen går|vilket dagis|privata nummer|privatnummer|mobilnummer|privata grejer|privata mejl',
  visit:
    '= åka dit|åker dit|åka hem|åker hem|hälsa på|hälsar på|fixar vi resten|fixa resten|göra ett besök|gör ett besök|besöka|dyka upp|dyker upp|snacka allvar|ta ett snack|tar ett snack|knackar på|knacka på|hälsa på honom|åker vi dit|åker vi|ta hand om|tar hand om|kan visa vad vi tycker|ta saken i egna händer|komma och|lära honom|lära henne|lär honom|lär henne|en läxa|tar resten|sköter resten|går vi dit|så ordnar vi|ordnar vi ett möte|vet vi vart vi ska|vart vi ska gå|kissa på trappan|ställa oss på gräsmattan|gör livet surt|göra livet surt|ge honom besök|ge henne besök|känna sig jagade|känna sig jagad|känna av vår närvaro|ska han få smaka|ska hon få smaka|nu ska han få|nu ska hon få|nu ska dom få|nu ska de få|visa oss|hämta honom|hämta henne|hämtar honom|hämtar henne|går inte förrän|lämna inte en stol hel',
  hunt: '= leta upp|leta rätt på|leta reda på|jaga rätt på|jaga upp|jaga|jagar|spåra upp|sök upp|söka upp|haffa|fånga|fånga in|hitta|ta fatt i|ta fast|få tag på|få tag i|jaga ut|drev mot|klappjakt på|skallgång efter|driva ut',
  'take-arms':
    '= grip till vapen|gripa till vapen|greppa vapnen|ta till vapen|tar till vapen|ladda bössan|ladda bössorna|laddar bössorna|ladda geväret|laddar vi|beväpna er|beväpna oss|väpna er|fram med bössorna|plocka fram bössorna|plocka fram vapnen|hämta bössan|hämta bössorna|hämta geväret|hämta gevären|hämta påkarna|hämta påkar|hämta knivarna|hämta yxan|hämta repet|ta med påkar|ta med påken|ta med geväret|ta med bössan|ta med yxan|ta med vapen|ta med kniv|ta med knivar|ta med bensin|ta med slägga|ta med sig geväret|ta med sig bössan|ta med sig vapen|ta med bössorna|ta med släggor|ta med släggan|ta fram bössorna|slipa knivarna|slipa yxorna|skona ingen|skona inte en enda|lämna ingen vid liv|göra rent hus|vapen i hand|till vapen|väpnad kamp|väpnat uppror|lyktstolparna väntar|lyktstolpar och rep|rep och lyktstolpar|rep och lyktstolpe|tömma magasinet|tömmer magasinet|åk dit med yxan|fram med yxorna|fram med bössorna|fram med högafflarna|fram med facklorna|fram med vapnen|fram med påkarna|fram med slagträna|fram med knivarna|fram med gevären|ta med tillhyggen|ta med tillhygge|ta med järnrör|ta med tändstickor|ta med dunkar|ta med egen dunk|ta med bensin|ta med bensindunken|ta med slagträ|ta med slagträn|ta med sten|tar varsin sten|ta varsin sten|till vapen bröder|res er och gör det|gå man ur huse med|ladda om|ladda vapnen|ladda gevären|slipa bilan|slipa liarna|dags för bilan|högaffel funkar|bössa funkar|tar makten med våld|ta makten med våld|storma riksdagen|storma fullmäktige|stormar fullmäktigesalen|storma kommunhuset|gör rent hus med|skjut vid behag|handgranat in på|handgranat in i|molotov genom|molotov in i|molotov i|nödraket genom|sätt eld på dem|sätt eld på dom|tänd på dom|tänd på dem|bilan på',
  'go-with':
    '= (åker|åka|kommer|komma|kom|dyker upp|går) .,6 med ..1 (yxan|yxa|bössan|bössa|geväret|gevär|kniven|kniv|knivar|påkar|påk|basebollträ|basebollträn|järnrör|hagelbössan|älgstudsaren|studsaren|slägga|släggan|släggor|pistol|pistolen|bensin|bensindunk|bensindunken|tändare|vapen|motorsågen|motorsåg|högafflar|facklor|brandbomber|machete)',
  bloodshed:
    '= blir det blod|blir det blodbad|blod kommer att flyta|blod kommer flyta|ska blod flyta|blodet ska flyta|blodet kommer flyta|blir det mord|blir det dödsfall|blir det begravning|ska blöda|kommer att blöda|kommer blöda|smäller det på riktigt|kommer huvuden rulla på riktigt|blir det lik|kommer lik|din sista dag|er sista dag|hans sista dag|hennes sista dag|din sista|er sista|det sista du gör|det sista ni gör|det sista han gör|det sista hon gör|det sista du någonsin|er dödsdom|din dödsdom|skrivit under er dödsdom|skrivit under din dödsdom|ska blod spillas|blod spillas|kommer huvuden rulla|kommer någon att dö|kommer nån att dö|kommer nån dö|kommer nån att skjutas|kommer folk att dö|lär nån stryka med|ska nån dö|ska någon dö|blir det ambulans|blir det likvagn|blir det likbil|blir det kistor|blir det massaker|blir det en massaker|går det åt folk|flyter blodet|ligger det en man|mordbrand ska det bli|ska brinna|kommer att smälla|smäller det hemma hos|brinner det hemma hos|smäller det i|brinner familjehemmet|brinner kommunhuset',
  'keep-limbs':
    '= (vill|vill du) ..2 (behålla|ha kvar) ..2 {body|family-member}|om du har dina barn kära|om du har livet kärt|om livet är dig kärt|är rädd om (dina barn|din familj|livet|ditt liv|dina ungar)',
  appointment:
    '= stifta bekantskap med (min|mina|vår|våra) ..1 {weapon}|(får|få) (smaka|känna|känna på) ..1 {weapon|fists}|smaka på (min|mina) {weapon|fists}|titta in i (en|min) ..1 {weapon|muzzle}|möta (min|mina) {weapon|fists}|(min|mina) {weapon} (är|ligger|står|hänger|väntar) ..3 (laddad|laddat|redo|framme|framme|innanför)',
  fists: '= nävar|näve|knytnäve|knytnävar|knogar|stövlar|stövel|piska',
  muzzle: '= mynning|pipa|gevärsmynning|pistolmynning|bösspipa|gevärspipa',
  'threat-tail': '= annars|eller så|eller också',
  'if-clause': '= om|ifall|nästa gång|den dag|den dagen|gör du det igen|en gång till|ett ord till|skulle',
  contest:
    '= val|valet|valdebatten|valrörelsen|valkampen|omröstningen|debatt|debatten|match|matchen|matcher|final|finalen|cupen|cup|kvalet|kval|slutspel|slutspelet|serien|derby|derbyt|spel|spelet|fullmäktige|plan|planen|banan|tennis|fotboll|fotbollen|hockey|innebandy|bandy|schack|pingis|padel|golf|fifa|fortnite|minecraft|cs|counter-strike|counterstrike|quiz|quizet|frågesport|frågesporten|kubb|boule|bowling|paintball|laserdome|lasergame|monopol|kortspel|kort|poker|tävlingen|tävling|loppet|mästerskapet|allsvenskan|turneringen|turnering|rollspel|rollspelet|warhammer|call of duty|gta|cod|csgo|yatzy|tv-spelet|teatern|pjäsen|filmen|boken|romanen|kapitel|säsong|avsnittet|opinionen|opinionsmätningarna|valurnorna|valurnan|siffror|sammanträdet|samrådet|rättssalen|pingisen|domstol|rätten|backen',
  'by-peaceful':
    '= argument|fakta|skratt|kramar|kärlek|blommor|fika|kaffe|middag|tårta|snälla ord|bevis|röstsedeln|röstsedlar|statistik|humor|vänlighet|ord|tystnad|pussar|kyssar|godis|kanelbullar|komplimanger|frågor|mejl|mail|brev|papper|blanketter|byråkrati|namnunderskrifter|protester|insändare|sanningen|rösten|röster|siffror|arbete|jobb|skatter|avgifter',
  'score-count': '= noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio',
  jest: '= applåder|applåd|beröm|kaffe|uppfann|uppfunnit|hittade på|kom på|designade|designat|ritade|programmerade|på listan|på posten|tummen|tummarna|fem|en signal|en pling|en skiva|ett mejl|ett sms|en blick|ett öga|en kram|följe|sällskap|på axeln|på ryggen|i sank|upp|fram|ut|av skratt|på pricken|en fråga|i häpnad|med häpnad|en länk|haha|hahaha|hehe|lol|för det skämtet|för den ordvitsen|för den vitsen|om du spoilar|om du spoilar filmen|om du äter upp|med häpnad|mitt på näsan i spelet',
  'after-object':
    '= alla|och|o|om|när|ifall|annars|innan|så|i|på|med|imorgon|ikväll|snart|en|era|allihop|allihopa|hör|ni|jävlar|jävla|svin|till|för|båda|två|nu|igen|sen|sedan|eller|tills|där|själva|hårt|ihjäl|ner|sönder|blodiga|gula|sönder|en efter en|som',
  'not-order':
    '= velat|kunnat|önskar|hota|hotat|försökt|tvingas|tvingades|vägrar|vägrade|ju|kom|att|o|ska|skall|skulle|vill|ville|kan|kunde|kommer|borde|måste|tänker|tänkte|försökte|försöka|försöker|hotade|hotar|fick|får|har|hade|brukade|brukar|började|lät|låta|låter|utan|hellre|och|eller|än|sluta|slutade|du|jag|han|hon|vi|de|dom|ni|hen|man|som|en|ett|den|det|kunna|vilja|måsta|aldrig|inte|få|planerade|planerar|planera|genom|lite|börjar|bli|blir|blev|är|var|för|på|i|av|till|din|sin|hans|hennes|helst|väl',
  'start-to': '= börjar|börja|går ihop och|samlas och|tar och|vågar|orkar|reser sig och|tar tag i saken och|lär|visar|gör slag i saken och',
  time: '= dags|tid|läge|hög tid|på tiden|dags att|tid att|tid för|nödvändigt',
  'help-to':
    '= vem hjälper till|vem hänger på|vem är med|vem följer med|vilka är med|vilka hänger på|vilka följer med|hänger ni på|någon som är med|nån som är med|någon som hänger på|nån som hänger på|häng med|kom med|kan nån|kan någon|kan inte nån|kan inte någon|kan ingen|varför inte|vi går ihop och|nån som vill|någon som vill|vem ska|vem vill|någon som kan|nån som kan|vem kan|vem tar|vem åker|jag betalar den som|jag betalar|belöning till den som|tusen kronor till den som|tusen spänn till den som|10000 till den som|låt oss|nu går vi|kom så|tillsammans ska vi|kom igen|väntar ni på nån|alla välkomna|alla är välkomna|all är välkomna|vi bjuder på öl|samling|ut och|ni som har vapenlicens|ni som har lastbil|alla ni som|alla som bor i närheten|ska vi inte|ska inte vi|borde inte vi|kan inte några|kan inte vi|kan vi inte|kom igen grabbar|kom igen nu|upp till kamp|häng med ut|gå ihop|hjälps åt|hjälpas åt|alla hjälps åt|nån modig|någon modig|finns det ingen som|finns det någon som|finns ingen som|är det ingen som|vem känner sig manad|vem har|vem bjuder|lägg tusen på|tusen till den som|tusen spänn på den som|en hundring till den som|öl till den som|bjuder den som|medalj till den som|en hjälte den som|en hjälte som|hjälte som|hjälte den som|i natt går vi|ikväll går vi|på lördag går vi|på lördag ska vi|vi samlas och|samlas och|jag uppmanar alla att|jag uppmanar samtliga|uppmanar alla att|uppmanar er att|mitt förslag är att|jag föreslår att|föreslår att vi|jag tycker att ni|jag tycker vi ska|det står var och en fritt att|fritt fram att|står er fritt att|det borde vara tillåtet att|borde vara tillåtet att|borde vara lagligt att|lagligt att|vi borde samlas och|sätt igång och|gör slag i saken och|reser sig och',
  'hold-in':
    '= bland|inne|med folk i|med folk inuti|medan dom är där|medan de är där|medan de sover|medan dom sover|när dom sover|när de sover|mitt i natten|i natt|inatt|på natten|ikväll|i kväll|en natt|nattetid',
  'of-something': '= av|för|på|innanför|i|om|utan|någon gång|en dag|hemma|trött|tystnad|med|rätt|från|inför|nöjd',
  asked: '= polisen|skatteverket|kommunen|han|hon|de|dom|grannarna|alla|ingen|man|du|ni|hen|som|att|inte|de som|jag',
  'for-people':
    '= åt sig|åt sådana|åt såna|för sådana|för såna|åt folk som|för folk som|åt dem|åt dom|åt honom|åt henne|till honom|till henne',
  'see-you': '= vi ses|vi syns|syns|ses|jag kommer|vi kommer|kommer förbi',
  when: '= när|nästa gång|den dag|då',
  cemetery: '= norra kyrkogården|kyrkogården|kyrkogård|begravd|i sjön|under jorden|i graven|sjöbotten',
  vehicles: '= bilen|bil|volvo|cykeln|båten|motorn|däcken|hjulen|hissen|gasolen',
  tampered: '= inte lika bra|avklippta|avklippt|slutar fungera|slutar funka|lossnar|lossnat|lösa|lossade|exploderar',
  'bad-place':
    '= på intensiven|på iva|på akuten|på sjukhus|i rullstol|i diket|i ett dike|i en grop|på kyrkogården|på bårhuset|i graven|i en kista|på sjöbotten|under jorden|i bakluckan',
  next: '= nästa|första|första bästa|förste|minsta lilla|den första|den första bästa|den där|den här',
  dispatch: '= skicka|kasta|slänga|ställa|knuffa|putta|dumpa|fösa|köra|sätta|lägga|tippa|lasta|stoppa',
  'dispatch-now': '= skickar|kastar|slänger|ställer|knuffar|puttar|dumpar|föser|kör|sätter|lägger|tippar|lastar|stoppar',
  'dispatch-order': '= skicka|kasta|släng|ställ|knuffa|putta|dumpa|fös|kör|sätt|lägg|tippa|lasta|stoppa',
  'to-death':
    '= i gaskammaren|till gaskammaren|i gaskamrarna|till gaskamrarna|i ugnen|i ugnarna|i gasugnen|mot väggen|upp mot väggen|mot en vägg|på bålet|till slaktbänken|till slakt|till avrättning|i havet med|i sjön med|från taket|från ett tak|från bron|från en bro|utför ett stup|ut genom fönstret|framför tåget|framför ett tåg|under tåget|under bussen|i en massgrav|i massgravar|i en grop|i en svart säck|i sjön|i ån|i havet|till fiskarna|till grisarna|åt grisarna|till hajarna|till krokodilerna|i hackkniven|i träflisen|i köttkvarnen|i flisen|i galgen|i snaran|i elektriska stolen|på elektriska stolen|sex fot under|under jorden|i fängelse och låt dem ruttna|i trafiken|ut i trafiken|ut på vägen|framför en bil|framför bussen|framför lastbilen|nerför trappan|utför trappan|under grävmaskinen|i en kvarn|i gruvhålet|i gruvan|i brunnen|i grustaget|i betong|i bakluckan|till sjöbotten|på sjöbotten|till botten|under isen|i vaken|i älven|i forsen|i kanalen|på glödande kol|för vargarna|till vargarna|för lejonen|åt hundarna',
  gallows:
    '= lyktstolpe|lyktstolpen|lyktstolpar|lyktstolparna|närmaste lyktstolpe|närmsta lyktstolpe|närmsta träd|närmaste träd|galgen|galge|snara|snaran|rep|flaggstången|flaggstång|på torget|offentligt|på stora torget|öppen gata|på öppen gata|inför folket|i flaggstången|på påle|på en påle|i närmsta gran|i närmaste gran|skampålen|stupstocken|på galgbacken|galgbacken|i repet',
  'somebody-like': '= folk som|såna som|sådana som|en sån som|en sådan som|typer som',
  like: '= som|än',
  'see-to':
    '= ser till att|ser vi till att|ser jag till att|se till att|ska se till att|ordnar så att|fixar så att|fixar så|då ser vi till att|så ser vi till att|eller så ser vi till att|eller så ser jag till att|ordnar vi så|fixar vi så|lovar jag att ordna',
  come: '= kommer|åker|dyker upp|går|går dit|kommer dit|kommer hem|åker hem|står|åker dit|väntar|laddar|hämtar|tar fram|plockar fram|slipar|uppsöka|uppsöker|söker upp|söka upp|hälsar på|hälsa på|besöka|besöker|går över|gå över|åker förbi|åka förbi|kliver in|kliva in|kommer in|komma in|komma|knackar på|ta en promenad|ta en liten promenad|tar en promenad|kommer förbi|komma förbi|kör upp|rullar in|dyka upp',
  severed:
    '= avskuren|avskurna|avhuggen|avhuggna|avsågad|avsågade|inslagen|inslagna|insparkad|insparkade|krossad|krossade|knäckt|knäckta|bruten|brutna|avbiten|utslagen|utslagna|avklippt|avklippta|uppskuren|uppskurna|uppsprättad|spräckt|spräckta|insparkat|avslagna|avslaget|avskuret|itusågad|genomborrad',
  'to-event':
    '= (till | på) (den | det | de)? ..1 ({workplace} | lokalen | föreningslokalen | loppis | loppisen | bygdegården | hembygdsgården | festlokalen | marknaden | konserten | utställningen)|till mötet|till möte|till lokalen|till butiken|till hemsidan|till kommunen|till föreningen|till festen|till skolan|till vallokalen|till företaget|till stallet|till caféet|till kyrkan|till affären|till sidan|till museet|till återvinningen',
  'fire-insurance': '= brandförsäkring|brandförsäkringen|hemförsäkring|hemförsäkringen|livförsäkring|livförsäkringen|begravningsförsäkring',
  'be-needed': '= behövas|behöva den|behöva den snart|komma till användning|lär behöva|kommer behöva|kommer att behöva',
  suffer: '= lida|blöda|ångra sig|betala för det här|betala med blod|betala med livet|sota för det',
  survive: '= leva|få leva|överleva|andas|komma levande|komma därifrån levande|gå igen|vakna',
  'throw-at':
    '= kasta sten på|kasta stenar på|kasta gatsten på|kasta ägg på|kasta brandbomber på|kasta flaskor på|kasta syra på|spotta på|släpp hundarna på|skjut fyrverkerier på|skjut raketer på|skicka brevbomber till|skicka bomber till|skjut mot|skjut på|kör rakt in i|kör in i|kör över|kör på|sikta på huvudet|sikta på huvudena|sikta på knäna|sikta på|bussa hundarna på|bussa hundar på|släpp hundarna lösa på|släpp lös hundarna på|kör traktorn rakt in i|kör traktorn in i|kör lastbilen in i|ramma|kasta gödsel på|kasta gatsten mot|kasta sten mot|kasta stenar mot|kasta flaskor mot|kasta bensinbomber mot|kasta bangers på|skjut bangers mot|släng sten på|släng stenar på|häll syra på|häll bensin på|tuta öronen av|jakten är öppen på|jaktsäsongen är öppen på|säsongen är öppen på|skottpengar på|skottpeng på|fri jakt på|tänd på|hugg kniven i|ge er på|klappa till|jaga ut|kör ut|spöa upp|slå till|lapp på',
  'burning-thing':
    '= {property} (ska|kommer|kommer att) ..1 (brinna|brännas|sprängas|eldas)|(ditt|ert|din|er|hans|hennes|sitt) {property} (brinner|brinna)|elden kommer snart|röda hanen',
};
