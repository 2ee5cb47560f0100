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
     slita sliter slit slitas sliten slitna + i stycken|i bitar`,
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
     sätta sätter sätt sättas satt satta + eld på|fyr på
     tända tänder tänd tändas tänd tända + eld på|på|fyr på|fyr under
     bränna bränner bränn brännas bränd brända + ner|ned|upp|inne
     spränga spränger spräng sprängas sprängd sprängda
     spränga spränger spräng sprängas sprängd sprängda + i luften|bort
     kasta kastar kasta kastas kastad kastade + brandbomber på|molotovcocktails på|en molotov på|en molotovcocktail på`,
  ),
  ...conjugated(
    'wreck',
    `1 vandalisera sabotera demolera krossa plundra hacka punktera skrota förstöra länsa råna sabba
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
     hälla häller häll hällas hälld hällda + socker i tanken på
     klippa klipper klipp klippas klippt klippta
     förstöra förstör förstör förstöras förstörd förstörda`,
  ),
  deadly:
    '= ihjäl|till döds|sönder och samman|i småbitar|i bitar|med bara händerna|med mina bara händer|tills du dör|tills han dör|tills hon dör',
  violent:
    '= skiten ur|skit ur|livskiten ur|vettet ur|livet ur|ner|ned|sönder|sönder och samman|blodig|blodiga|gul och blå|gula och blå|gult och blått|fördärvad|fördärvade|halvt fördärvad|halvt ihjäl|medvetslös|medvetslösa|sanslös|sanslösa|på käften|på flabben|på truten|på nosen|i skallen|i huvudet|i ansiktet|i fejset|i fejan|i pannan|i nacken|i magen|i ryggen|i bröstet|i benen|i knäna|i knäskålarna|till oigenkännlighet|i backen|i marken|så du aldrig|så att du aldrig|tills du|tills dom|tills de|mitt itu|till mos|till pulver|till slamsor|sönder i bitar|över|på|upp|som en hund|som hundar|som djur|som ett djur|som råttor|som grisar',
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
  `,
  beating:
    '= stryk|spö|på käften|på flabben|på truten|på nosen|på pälsen|på skallen|på moppe|en smäll|en käftsmäll|ett kok stryk|en omgång|en omgång stryk|smisk|däng|en rejäl omgång|en läxa|nackskott|en kula|en kula i huvudet|en kula i pannan|en kula i nacken|en kula i skallen|en spruta|vad de förtjänar|en lusing|en lavett|en snyting|en rak höger|ett skott|dödsstraff|en propp|en kniv i ryggen|en kniv i magen|så mycket stryk|så mycket spö|så in i helvete med stryk|bly',
  'family-member':
    '-n2 unge bror fru man son pojke syster dotter mor far sambo hund katt häst moster faster\n-n3 familj vän dotter\n= familj|familjen|barn|barnen|ungar|ungarna|fru|frun|man|mannen|mamma|mamman|mammor|pappa|pappan|mor|far|son|söner|dotter|döttrar|flicka|flickor|flickorna|pojkar|pojke|tjej|tjejen|tjejer|bröder|brorsa|farsa|morsa|farsan|morsan|föräldrar|syskon|syrra|syrran|barnbarn|sambo|flickvän|pojkvän|hund|hundar|katt|katter|nära och kära|närmaste|släkt|hela släkt|småttingar|tvillingar|kids|vänner|älskling|gubbe|kärring|hästar',
  property:
    '~-n5 fönster kansli partikansli skyltfönster\n-n1 flagga regnbågsflagga kamera\n-n5 hus hem kontor slott lager\n-n2 bil båt kåk butik firma cykel lada stuga\n-n1 villa stuga butik lada kyrka affär firma\n= hus|huset|hem|hemmet|bil|bilen|bilar|bilarna|båt|båten|kåk|kåken|lägenhet|lägenheten|villa|villan|stuga|stugan|kontor|kontoret|gård|gården|sommarstuga|sommarstugan|lada|ladan|skiten|rucklet|båthus|husbil|husvagn|trädgård|butik|butiken|krog|krogen|kyrka|kyrkan|moské|moskén|moskéer|synagoga|synagogan|synagogor|kommunhus|kommunhuset|stadshus|stadshuset|socialkontoret|asylboende|asylboendet|asylboenden|flyktingboende|flyktingboendet|förläggningen|flyktingförläggningen|hvb-hemmet|skolan|partikontoret|partilokalen|redaktionen|polisstationen|riksdagen|rådhuset|valstugan|valstugorna|valstuga|affischerna|valaffischerna|fartkameran|fartkamerorna|fartkameror|fönstren|rutorna|fönsterrutorna|ruta|fönster|däcken|däck|stängslet|minkfarmen|farmen|ladan|vindkraftverken|vindkraftverket|vindsnurrorna|masten|masterna|5g-masten|bilen deras|servern|servrarna|arkivet|hemsidan|server|databas|databasen|lokalen|lokalerna|klubben|klubblokalen|restaurangen|pizzerian|kiosken|byggkranen|maskinerna|skogsmaskinerna|grävmaskinen|stugor|slakteriet|laboratoriet|kliniken|tältet|tälten|lägret|husvagnarna|läger|anläggningen|bommen|bommarna|parkeringsautomaten|p-automaten|automaterna|brevlådan|brevlådor|mataffären|lyktstolparna|kabeln|kablarna|receptionen|ambassaden|regnbågsflaggan|flaggan|förskolan',
  'dead-one':
    '= död man|död kvinna|död|dödens|körd|dödens lammungar|en död man|dödskött|slut|så jävla död|dö|dödsdömd|dödsmärkt|död för mig och snart på riktigt|en död jävel|rökt',
  'meet-death':
    '= dö|stryka med|krepera|ruttna|självdö|kola vippen|kola|kola av|trilla av pinn|brinna inne|drunkna|förblöda|brinna upp|brinna|dö i cancer|lida|lida och dö|ruttna bort',
  'meets-death':
    '= dör|dog|dött|stryker med|krepererar|ruttnar|självdör|kolar|kolar vippen|trillar av pinn|brinner inne|brann inne|brinner|brinner upp|brann upp|drunknar|drunknade|förblöder|lider|ruttnar bort|strök med|hängde sig|kvävs|faller ihop|ligger i jorden|ligger under jorden|ligger i en kista|ligger i graven|ligger begravd|försvinner för gott|skjuter sig',
  illness:
    '= cancer|cancern|aids|hiv|kräfta|tumör|hjärntumör|stroke|hjärtinfarkt|hjärtattack|als|ms|parkinson|lepra|svår sjukdom|obotlig sjukdom|dödlig sjukdom|plågor|utdragna plågor|blodpropp|bukspottkörtelcancer|demens|ebola|pesten|sjukdom|hjärnblödning|missfall|barncancer',
  rapist:
    '= våldtäktsman|våldtäktsmän|pedofil|pedofiler|mördare|gruppvåldtäkt|våldtäkt|olycka|dödsolycka|bilolycka|svår olycka|rånmord|mord|massmördare',
  'run-over':
    '= överkörd|överkörda|påkörd|påkörda|ihjälkörd|ihjälkörda|nerslagen|nersparkad|nedslagen|nedskjuten|nerskjuten|av med huvudet|levande begravd|uppäten|sönderslagen|träffad av blixten|halshuggen|mördad|gruppvåldtagen|våldtagen|våldtagna|ihjälslagen|ihjälslagna|dödad|skjuten|rånad och nedslagen|nedstucken|nerstucken|torterad|lemlästad|förlamad|rullstolsburen',
  raped: '= våldtagen|våldtagna|gruppvåldtagen|gruppvåldtagna|knullad i röven',
  terrible: '= plågsam|plågsamt|smärtsam|smärtsamt|långsam|långsamt|hemsk|hemskt|utdragen|kvalfull|kvalfullt|fasansfull|fruktansvärd',
  fate: '= (hamna|sluta) (på intensiven|på iva|på akuten|på sjukhus|på sjukhuset|i rullstol|i en rullstol|i respirator|i diket|i ett dike|i en grop|på kyrkogården|på bårhuset|på bårhus|i graven|i en kista|i sjön|på botten av sjön|sex fot under jorden|under jorden|som matjord|i säck|i en svart säck|i bakluckan)|sluta andas|bli matjord|bita i gräset|gå ett plågsamt öde till mötes|möta din skapare|möta sin skapare|få bita i gräset|ligga sex fot under|äta genom sugrör|äta med sugrör|få dricka med sugrör|få käka genom sugrör|hamna under jorden|få sätta livet till|plocka tänder|plocka tänderna|få plocka upp tänderna|få plocka dina tänder|sova med fiskarna',
  'fate-now':
    '= (hamnar|hamnade|slutar) (på intensiven|på iva|på akuten|på sjukhus|på sjukhuset|i rullstol|i en rullstol|i respirator|i diket|i ett dike|i en grop|på kyrkogården|på bårhuset|på bårhus|i graven|i en kista|i sjön|på botten av sjön|sex fot under jorden|under jorden|som matjord|i säck|i en svart säck|i bakluckan)|slutar andas|blir matjord|biter i gräset|äter genom sugrör|ligger sex fot under|går aldrig mer|aldrig går mer|aldrig mer går|aldrig går igen|går aldrig igen|vaknar inte|vaknar inte upp|vaknar aldrig|kommer aldrig hem|inte kommer hem|aldrig kommer hem|inte vaknar|aldrig vaknar',
  'live-now': '= lever|får leva|överlever|andas',
  'until-then':
    '= till midsommar|till jul|till helgen|till nästa vecka|till påsk|till imorgon|till i morgon|imorgon|i morgon|länge till|länge|nästa vecka|nästa år|nästa val|veckan ut|natten ut|året ut|dagen ut|mycket längre|så länge till|till nyår',
  where:
    '= var|vart|var nånstans|var någonstans|vilken skola|vilket dagis|vilken förskola|vilken bil|vilken gata|vilken port|vilket hus|när|vilken buss|vilken tid|vilka tider',
  know: '= vet|känner till|vet precis|vet exakt|vet mycket väl|vet nog|koll på|har koll på|har tagit reda på|tagit reda på|fått reda på|hittade|har hittat|har sett|har listat ut',
  lives:
    '= bor|jobbar|arbetar|sover|tränar|parkerar|parkerat|handlar|håller till|tar|går i skola|går i skolan|går på dagis|går på förskola|går på förskolan|går och lägger dig|joggar|springer|promenerar|kör|går hem|kommer hem|går av bussen|åker hem|hämtar barnen|hämtar ungarna|lämnar barnen|leker|bosatt|är ensam|går',
  'live-order': '= bor|bo|bosatt|håller hus',
  school:
    '-n1 skola förskola\n= skola|skolan|skolans|dagis|dagiset|förskola|förskolan|fritids|tvåan|trean|fyran|ettan|femman|sexan|nollan|lågstadiet|mellanstadiet|gymnasiet|klass|fotbollsträning|ridskola|ridskolan|ridhuset|bussen|träningen|simhallen',
  attend: '= går|börjar|slutar|spelar|tränar|leker|åker|hämtas',
  alone:
    '= ensam|ensamma|själv hemma|ensam hemma|helt ensam|i mörkret|på kvällen|på kvällarna|på natten|i mörker|ensam hem|hem i mörkret|varje morgon|varje kväll',
  'shame-if':
    '= synd om|synd ifall|synd på|trist om|tråkigt om|tråkigt ifall|trist ifall|tragiskt om|sorgligt om|beklagligt om|olyckligt om|katastrof om|illa om',
  happens:
    '= hände|händer|hända|hände nåt|skulle hända|råkar hända|inträffade|inträffar|brann ner|brann|började brinna|råkade brinna|råkade ut för|skedde|sker|försvann|råkade illa ut|går sönder|gick sönder|hände något',
  accident: '= olyckor|olycka|en olycka|olyckan|bränder|dödsolyckor|konstiga saker|brand',
  'accident-happens':
    '= är snart framme|är lätt framme|händer lätt|inträffar|händer|sker|kan ske|kan hända|inträffar lätt|sker lätt|inträffar så lätt|händer så lätt|sker så lätt|kan inträffa|är så lätt framme',
  'mind-you':
    '= tänk på det|tänk på|kom ihåg det|var rädd om dig|kör försiktigt|var försiktig|akta dig|på dina vägar|för dig|för er|om du|om man snokar|för folk som|för sådana som|för såna som',
  bullet: '= grop|grop i skogen|grav|kula|kulan|kulor|patron|patronen|plats i jorden|grav|kista|gravsten|snara|rep|lyktstolpe',
  'your-name':
    '= med ditt namn|med ert namn|med hans namn|med hennes namn|med dina initialer|där ditt namn|som väntar på dig|reserverad för dig|reserverat för dig|åt dig|som bär ditt namn|till dig|har ditt namn|märkt med ditt namn',
  grave:
    '= grav|graven|din grav|en grav|sin grav|grop|en grop|gropen|din egen grav|sin egen grav|er grav|hål i skogen|ett hål i skogen|kista|kistan|begravning|begravningen|din begravning|kistmått',
  'dig-grave':
    '= gräva|gräver|gräv|grävt|grävde|grävd|grävs|mäta|beställa|beställ|planera|planerar|välj ut|välja ut|köpa|köp|boka|snickrar|snickra|förbereda',
  brakes: '= bromsarna|bromsledningen|bromsarna på din|bromsslangen|hjulmuttrarna|hjulbultarna|bromsar',
  'life-insurance': '= livförsäkring|livförsäkringen|begravningsförsäkring|gravplats|testamente|testamentet',
  'lovely-home':
    '= (fint|fina|trevligt|snyggt|vackert|mysigt|fin) (hus|gardiner|villa|trädgård|ungar|barn|familj|kåk|bil|fru|dotter|hem|dörr|altan)',
  door: '= dörren|altandörren|altandörr|källardörren|ytterdörren|bakdörren|fönstret|källarfönstret|garaget|porten|sovrumsfönstret|terrassdörren|köksfönstret|sovrummet',
  unlocked: '= olåst|olåsta|står på glänt|på glänt|olarmat|ingen larm',
  'watch-out':
    '= akta dig noga|vakta din rygg|akta ryggen|se dig om|se dig över axeln|se dig om över axeln|titta dig över axeln|titta över axeln|kolla över axeln|sov med ett öga öppet|sover du gott|sov gott|håll ögonen öppna|vakta dina barn|lås dörren|lås dörrarna|lås din dörr|låsa dörren|sov med ena ögat öppet|ha koll bakom dig|kolla bakom dig|vänd inte ryggen till|gå inte ut ensam|din dag kommer|din tur kommer|din tid kommer|snart är det din tur|nu är det din tur|din tid är ute|dina dagar är räknade|era dagar är räknade|hans dagar är räknade|hennes dagar är räknade|din tid är snart ute|vi tar dig|vi kommer och tar dig|vi hittar dig !{negation}|jag hittar dig !{negation}|kommer att ångra att du föddes|kommer ångra att du föddes|smäller det hos dig|smäller det hos er|hämtar vi dig|kommer och hämtar dig|jag tar dig en natt|tar dig när du minst anar|ta dig när du minst anar|när du minst anar det|du anar inte vad som väntar|du kan springa men du kan inte gömma dig|vi håller ögonen på dig|vi har ögonen på dig|vi väntar på dig|vi står utanför|vi är på väg till dig|vi kommer hem till dig|vi kommer för dig|du kommer få ångra dig|du kommer ångra dig|du kommer att ångra dig|du ska få ångra|ni ska få ångra|du ska få betala|ni kommer få betala|du ska få för det här|ni ska få för det här|det ska du få för|det kommer du få igen för|du kommer få igen|du ska få se på fan|du får skylla dig själv|du ligger illa till|du ligger risigt till|du står på listan|ditt namn står på listan|du är på listan|du står näst på tur|du står på tur|du är näst på tur|du är nästa',
  'careful-end':
    '= noga|jävligt noga|satans noga|väldigt noga|för mig|för oss|annars|din|ditt|din jävel|så inte huset|så inte dina|så inte barnen|så inte ditt|så inte bilen|så inte din|så det inte händer|så att inte|för vad som kan hända|du|när du går ut|när du går hem|ikväll|i kväll|i natt|inatt|i mörkret|på stan|nästa gång|framöver|hädanefter|så du inte|så att du inte|så inget|så inget händer',
  wretch:
    '= jävel|jäveln|jävlarna|jävlar|djävel|djäveln|djävlarna|hora|horan|horor|hororna|fitta|fittan|fittorna|idiot|idioten|idioterna|gubbe|gubben|gubbarna|kärring|kärringen|kärringarna|avskum|avskummet|kräk|kräket|kräken|förrädare|förrädaren|förrädarna|landsförrädare|landsförrädarna|folkförrädare|landsförrädaren|subba|subban|häxa|häxan|typ|typen|snubben|snubbe|slyna|slynan|mes|packet|patrasket|slöddret|den som|dom som|de som|varenda en|alla dom|dom allihop|svikare|svikarna|pedofiler|pedofilerna|pedofilen|pedofil|pedos|äcklet|äcklen|käringen|käring|luder|ludret|skitstövel|skitstöveln|nazist|nazisten|nazister|nazisterna|rasist|rasister|rasisterna|terroristerna|klimathuliganerna|blattarna|våldtäktsmännen|våldtäktsmannen|kommunist|kommunister|kommunistjävlarna',
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
    '= förtjänar|förtjänade|förtjänat|förtjäna|är värd|är värda|är förtjänt av|är förtjänta av|har gjort sig förtjänt av|meriterar|borde få|ska få|behöver',
  deserved:
    '= döden|dö|dödsstraff|dödsstraffet|att dö|en kula|en kula i pannan|en kula i skallen|en kula i huvudet|nackskott|repet|snaran|galgen|giljotinen|att brinna|stryk|att lida|tortyr|arkebusering|lyktstolpen|den elektriska stolen|att ruttna|ett skott|spö|en snara|en smäll|hängning|en lång och plågsam död|en plågsam död|bålet|en kniv i ryggen|stening',
  hope: '= hoppas|hoppas verkligen|hoppas innerligt|önskar|önskar innerligt|önskar bara|ber till gud|ber|må|måtte|håller tummarna för|ser fram emot dagen då|ser fram emot den dag|ser fram emot att|ser fram emot|längtar efter dagen|längtar tills|längtar till dagen|väntar på dagen|drömmer om dagen|drömmer om|jublar den dag|firar den dag|firar den dagen|skålar den dag|dansar den dag|kommer dansa när|ska fira när|blir fest den dag|blir fest när|tänk om|om ändå|hade varit skönt om|hade varit bra om|vore skönt om|vore bäst om|det bästa vore om|vore inte en dag för tidigt om|inte en dag för tidigt om|vore inte mer än rätt om|hade inte gjort något om|ingen förlust om|ingen stor förlust om|bäst för alla om|rätt åt dig om|synd att inte|vore en välsignelse om|hade varit bättre om|skulle bli glad om|skulle jubla om|hade firat om|vore underbart om|hade varit härligt om|skål den dag|det vore på tiden att|på tiden att|skulle önska att|vill se|jag vill att|vill att',
  'go-to':
    '= åka|åker|åk|åkte|gå|går|gå hem|dra|drar|fara|far|ta oss|tar oss|ta er|marschera|sticka|sticker|komma|kommer|kom|besöka|besök|hälsa på|hälsar på|samling|samlas|vi ses|ses|träffas|möts|knacka på|knackar på|ställa er|ställa oss|ställ er|stå|uppsök|söka upp|söker upp|sök upp|leta upp|letar upp|leta reda på|leta rätt på',
  home: '= hem till|hemma hos|utanför bostaden|utanför villan|utanför hans hus|utanför hennes hus|utanför deras hus|utanför hans|utanför hennes|till hans hus|till hennes hus|till hans hem|till hennes hem|till hans bostad|dörren hos|på dörren hos|utanför hemmet|vid villan|vid grinden hos|på tomten hos|i trädgården hos',
  'villa-of': '-n1 villa bostad\n= villa|bostad|hus|hem|sommarstuga|port|uppfart|trapp|tomt',
  publish:
    '= lägg ut|lägger ut|lägga ut|posta|postar|skriv|skriver|sprid|sprider|sprida|publicera|dela|delar|hit med|ge oss|ge mig|ta fram|outa|släng upp|kan nån skriva|häng ut|fram med|någon som har|har nån|har någon|vem har|nån som har|nån som vet',
  address:
    '= adress|adressen|hemadress|hemadressen|bostadsadress|adresser|adresserna|gatan här|gatan och numret|gatuadress|var han bor|var hon bor|var hen bor|vart han bor|vart hon bor|var de bor|var dom bor|vart dom bor|var den jäveln bor|namn och adress|telefonnummer och adress',
  visit:
    '= åka dit|åker dit|åka hem|åker hem|hälsa på|hälsar på|fixar vi resten|fixa resten|göra ett besök|gör ett besök|besöka|dyka upp|dyker upp|snacka allvar|ta ett snack|tar ett snack|knackar på|knacka på|hälsa på honom|åker vi dit|åker vi|ta hand om|tar hand om|kan visa vad vi tycker|ta saken i egna händer|komma och|lära honom|lära henne|lär honom|lär henne|en läxa|tar resten|sköter resten|går vi dit',
  hunt: '= leta upp|leta rätt på|leta reda på|jaga rätt på|jaga upp|jaga|jagar|spåra upp|sök upp|söka upp|haffa|fånga|fånga in|hitta|ta fatt i|ta fast|få tag på|få tag i|jaga ut|drev mot|klappjakt på|skallgång efter|driva ut',
  'take-arms':
    '= grip till vapen|gripa till vapen|greppa vapnen|ta till vapen|tar till vapen|ladda bössan|ladda bössorna|laddar bössorna|ladda geväret|laddar vi|beväpna er|beväpna oss|väpna er|fram med bössorna|plocka fram bössorna|plocka fram vapnen|hämta bössan|hämta bössorna|hämta geväret|hämta gevären|hämta påkarna|hämta påkar|hämta knivarna|hämta yxan|hämta repet|ta med påkar|ta med påken|ta med geväret|ta med bössan|ta med yxan|ta med vapen|ta med kniv|ta med knivar|ta med bensin|ta med slägga|ta med sig geväret|ta med sig bössan|ta med sig vapen|ta med bössorna|ta med släggor|ta med släggan|ta fram bössorna|slipa knivarna|slipa yxorna|skona ingen|skona inte en enda|lämna ingen vid liv|göra rent hus|vapen i hand|till vapen|väpnad kamp|väpnat uppror|lyktstolparna väntar|lyktstolpar och rep|rep och lyktstolpar|rep och lyktstolpe|tömma magasinet|tömmer magasinet|åk dit med yxan',
  'go-with':
    '= (åker|åka|kommer|komma|kom|dyker upp|går) .,6 med ..1 (yxan|yxa|bössan|bössa|geväret|gevär|kniven|kniv|knivar|påkar|påk|basebollträ|basebollträn|järnrör|hagelbössan|älgstudsaren|studsaren|slägga|släggan|släggor|pistol|pistolen|bensin|bensindunk|bensindunken|tändare|vapen|motorsågen|motorsåg|högafflar|facklor|brandbomber|machete)',
  bloodshed:
    '= blir det blod|blir det blodbad|blod kommer att flyta|blod kommer flyta|ska blod flyta|blodet ska flyta|blodet kommer flyta|blir det mord|blir det dödsfall|blir det begravning|ska blöda|kommer att blöda|kommer blöda|smäller det på riktigt|kommer huvuden rulla på riktigt|blir det lik|kommer lik|din sista dag|er sista dag|hans sista dag|hennes sista dag|din sista|er sista|det sista du gör|det sista ni gör|det sista han gör|det sista hon gör|det sista du någonsin|er dödsdom|din dödsdom|skrivit under er dödsdom|skrivit under din dödsdom',
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
  jest: '= uppfann|uppfunnit|hittade på|kom på|designade|designat|ritade|programmerade|på listan|på posten|tummen|tummarna|fem|en signal|en pling|en skiva|ett mejl|ett sms|en blick|ett öga|en kram|följe|sällskap|på axeln|på ryggen|i sank|upp|fram|ut|av skratt|på pricken|en fråga|i häpnad|med häpnad|en länk|haha|hahaha|hehe|lol|för det skämtet|för den ordvitsen|för den vitsen|om du spoilar|om du spoilar filmen|om du äter upp|med häpnad|mitt på näsan i spelet',
  'after-object':
    '= alla|och|o|om|när|ifall|annars|innan|så|i|på|med|imorgon|ikväll|snart|en|era|allihop|allihopa|hör|ni|jävlar|jävla|svin|till|för|båda|två|nu|igen|sen|sedan|eller|tills|där|själva|hårt|ihjäl|ner|sönder|blodiga|gula|sönder|en efter en|som',
  'not-order':
    '= velat|kunnat|önskar|hota|hotat|försökt|tvingas|tvingades|vägrar|vägrade|ju|kom|att|o|ska|skall|skulle|vill|ville|kan|kunde|kommer|borde|måste|tänker|tänkte|försökte|försöka|försöker|hotade|hotar|fick|får|har|hade|brukade|brukar|började|lät|låta|låter|utan|hellre|och|eller|än|sluta|slutade|du|jag|han|hon|vi|de|dom|ni|hen|man|som|en|ett|den|det|kunna|vilja|måsta|aldrig|inte|få|planerade|planerar|planera|genom|lite|börjar|bli|blir|blev|är|var|för|på|i|av|till|din|sin|hans|hennes|helst|väl',
  'start-to': '= börjar|börja|går ihop och|samlas och|tar och|vågar|orkar|reser sig och|tar tag i saken och|lär|visar|gör slag i saken och',
  time: '= dags|tid|läge|hög tid|på tiden|dags att|tid att|tid för|nödvändigt',
  'help-to':
    '= vem hjälper till|vem hänger på|vem är med|vem följer med|vilka är med|vilka hänger på|vilka följer med|hänger ni på|någon som är med|nån som är med|någon som hänger på|nån som hänger på|häng med|kom med|kan nån|kan någon|kan inte nån|kan inte någon|kan ingen|varför inte|vi går ihop och|nån som vill|någon som vill|vem ska|vem vill|någon som kan|nån som kan|vem kan|vem tar|vem åker|jag betalar den som|jag betalar|belöning till den som|tusen kronor till den som|tusen spänn till den som|10000 till den som|låt oss|nu går vi|kom så|tillsammans ska vi|kom igen|väntar ni på nån|alla välkomna|alla är välkomna|all är välkomna|vi bjuder på öl|samling',
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
    '= i gaskammaren|till gaskammaren|i gaskamrarna|till gaskamrarna|i ugnen|i ugnarna|i gasugnen|mot väggen|upp mot väggen|mot en vägg|på bålet|till slaktbänken|till slakt|till avrättning|i havet med|i sjön med|från taket|från ett tak|från bron|från en bro|utför ett stup|ut genom fönstret|framför tåget|framför ett tåg|under tåget|under bussen|i en massgrav|i massgravar|i en grop|i en svart säck|i sjön|i ån|i havet|till fiskarna|till grisarna|åt grisarna|till hajarna|till krokodilerna|i hackkniven|i träflisen|i köttkvarnen|i flisen|i galgen|i snaran|i elektriska stolen|på elektriska stolen|sex fot under|under jorden|i fängelse och låt dem ruttna',
  gallows:
    '= lyktstolpe|lyktstolpen|lyktstolpar|lyktstolparna|närmaste lyktstolpe|närmsta lyktstolpe|närmsta träd|närmaste träd|galgen|galge|snara|snaran|rep|flaggstången|flaggstång|på torget|offentligt|på stora torget',
  'somebody-like': '= folk som|såna som|sådana som|en sån som|en sådan som|typer som',
  like: '= som|än',
  'see-to': '= ser till att|ser vi till att|ser jag till att|se till att|ska se till att|ordnar så att|fixar så att|fixar så',
  come: '= kommer|åker|dyker upp|går|går dit|kommer dit|kommer hem|åker hem|står|åker dit|väntar|laddar|hämtar|tar fram|plockar fram|slipar',
  severed:
    '= avskuren|avskurna|avhuggen|avhuggna|avsågad|avsågade|inslagen|inslagna|insparkad|insparkade|krossad|krossade|knäckt|knäckta|bruten|brutna|avbiten|utslagen|utslagna|avklippt|avklippta|uppskuren|uppskurna|uppsprättad|spräckt|spräckta|insparkat|avslagna|avslaget|avskuret|itusågad|genomborrad',
  'to-event':
    '= till mötet|till möte|till lokalen|till butiken|till hemsidan|till kommunen|till föreningen|till festen|till skolan|till vallokalen|till företaget|till stallet|till caféet|till kyrkan|till affären|till sidan|till museet|till återvinningen',
  'fire-insurance': '= brandförsäkring|brandförsäkringen|hemförsäkring|hemförsäkringen|livförsäkring|livförsäkringen|begravningsförsäkring',
  'be-needed': '= behövas|behöva den|behöva den snart|komma till användning|lär behöva|kommer behöva|kommer att behöva',
  suffer: '= lida|blöda|ångra sig|betala för det här|betala med blod|betala med livet|sota för det',
  survive: '= leva|få leva|överleva|andas|komma levande|komma därifrån levande|gå igen|vakna',
  'throw-at':
    '= kasta sten på|kasta stenar på|kasta gatsten på|kasta ägg på|kasta brandbomber på|kasta flaskor på|kasta syra på|spotta på|släpp hundarna på|skjut fyrverkerier på|skjut raketer på|skicka brevbomber till|skicka bomber till|skjut mot|skjut på|kör rakt in i|kör in i|kör över|kör på|sikta på huvudet|sikta på huvudena|sikta på knäna|sikta på',
  'burning-thing':
    '= {property} (ska|kommer|kommer att) ..1 (brinna|brännas|sprängas|eldas)|(ditt|ert|din|er|hans|hennes|sitt) {property} (brinner|brinna)|elden kommer snart|röda hanen',
};
