import { conjugated } from './conjugate.ts';

/** What is done by violence, in Swedish. Forms of verbs: see `conjugate.ts`. */
export const violentVerbsSv: Readonly<Record<string, string>> = {
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
};
