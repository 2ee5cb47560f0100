/**
 * The most frequent words, in order of frequency: what is none of our lexicon's words is then still no misspelling of one.
 * Counted in SuperLim-2 (absabank-imm and argumentation sentences, train parts; CC BY 4.0) for Swedish, and in context_toxicity
 * (Apache-2.0), toxic_spans (CC0) and surge-ai/toxicity (MIT) for English.
 */
const swedish =
  'att och som i är för det en av på till de inte har med om den ett kan vi kommer från eller sverige men så jag sig skulle man när ' +
  'detta vara människor andra ska alla än många mer få marijuana också finns var hur dessa år under nu utan mot vill där ha vad ' +
  'mycket får ta även abort genom minimilönen dem svenska måste sin bara du eftersom han barn över sina då dödsstraffet eu ' +
  'invandrare göra denna gör dödsstraff efter in kunna någon sätt bli blir vilket fler flyktingar upp deras kloning länder här ' +
  'procent ut kvinnor vissa invandring hade land rätt nya emot mindre oss sedan bör något vid allt sd enligt liv aborter mellan ' +
  'säger tar grund sitt arbetstagare bland se ingen samma problem helt fall ge annat några samhället hela behöver del varje hon ni ' +
  'tid asylsökande minska tror regeringen stor invandringen därför ser jobb migrationsverket inom komma personer varit dom vår ' +
  'landet olika svensk ger minimilön gäller varför våra bra både mig redan stora dag skapa flera bättre högre svenskar två går ' +
  'första innebär pengar visar exempel per större vårt ju mest stater öka antalet asyl gå samtidigt arbete ofta dock flesta ' +
  'integration miljoner dessutom hjälpa lika legalisering fått möjligt uppehållstillstånd brott kanske själva tidigare trots ' +
  'fortfarande längre politik sveriges världen annan fick hit kunde minimilöner clone vet ensamkommande särskilt kloner medicinsk ' +
  'aldrig usa europa folk klon tycker enda idag fram sade använda dess senaste nästan står hos icke leda svårt minst ytterligare ' +
  'borde endast min säga ökar energi faktiskt nyanlända betala federala medicinska söka miljarder arbetsmarknaden ny själv ansvar ' +
  'frågan män alltså kärnkraft stöd betydande handlar hjälp inga istället medan möjlighet unga verkligen anser anställda plats ' +
  'skall stort verkar ännu åt just mänskliga väl användning beslut ekonomiska familj förslag kommuner staten stället antal ' +
  'arbetsgivare din familjer kräver lag ändå fråga innan minskar största alltid inget läkare livet tillgång utbildning blivit ' +
  'fortsätta inför kom nuvarande dagens höjning lagen löner sannolikt tillsammans öppna fortsätter kärnenergi länge tillbaka tre ' +
  'vilka dollar fel graviditet hans hålla system hög lagar medborgare sett statliga alternativ bor företag skriver ur åren används ' +
  'ens födda hem hjälper kommit skapar gjort kostnader krav lite ungdomar blev droger effekter egen hävdar leva politiker tiden ' +
  'bidra bort sådana håller lever lägre nivå rättigheter samt arbeta arbetar heller krävs menar mord person sverigedemokraterna ' +
  'användas bakgrund dig hennes höja kärnkraften möjligheten samhälle snabbt utgör arbetstillfällen bidrag grupp gränser gång hand ' +
  'lätt oskyldiga problemet situation skäl tjänar behov behöva försöker invandringspolitik kostnaderna lagligt resurser sociala ' +
  'säker vidare visat ökad bästa enkelt haft höga säkra övriga allvarliga därmed forskare klonade låg lång mängd negativa nog ' +
  'politiska stanna söker vem vuxna effektivt egna ekonomiskt först krig kärnkraftverk lön ökade ökat använder föräldrar ' +
  'invandrarna leder liknande långt migrationsverkets skydd säkerhet alkohol avskräckande beroende bevis flyktingbarn flyr grupper ' +
  'gånger patienter rädda utanför utveckling vilja barnen bygga börjar frågor ifrån kostar köpa riskerar runt senare ' +
  'sysselsättningen sådan tillräckligt visade väljer argument er forskning helst hälsa klonen låta parti risken tagit vilken behövs ' +
  'delar djur ekonomin enbart kvar ner nytt precis talet ansökan faktum finnas flykt framtiden gjorde igen konsekvenser känner ' +
  'myndigheter möjligheter nära oavsett partier sagt saknar stå stödja tvingas året direkt förhindra graviditeter ja ren risk ' +
  'syrien säkert såsom viktigt åtgärder börja dags dna egentligen offentliga områden situationen sjukdomar små växande ' +
  'arbetskraftsinvandring arbetstillstånd bostäder ekonomisk fattiga flykting fördelar inklusive mitt program rasism rasist stöder ' +
  'sätta tillåta typ världens antingen användningen energikällor ex fanns form fungerar ligger lo låga närvarande skillnad tanke ' +
  'tas totala anledning data döden ekonomi färre följd hitta hälften integrationen kort kronor liksom malmö mänsklig regeringens ' +
  'steg svenskarna sådant väg våld ökning afghanistan allmänhet betalar el fortsatt fossila främst förbättra försöka ganska klona ' +
  'kvinna lämna nyligen regering råd sa sak straff teknik timme totalt tro värde arbetslösheten barnet effekt etniska flytta fn ' +
  'fängelse förnybar honom händer information kalifornien lagliga liten lägga lära lösa osäkra potentiella pro resultat sker ' +
  'studier tonåringar tusentals utrikes val värderingar ålder alliansen allvarligt avslag benägna bidrar bäst cirka debatt död ' +
  'effekterna framtid fri frigivning goda grundläggande internationella inverkan lättare lönerna nej saker samband sjuka skillnaden ' +
  'snabbare snart sätter tog utsatta verkliga villkorlig välja a avrättningar bakom bränslen cancer chans debatten drog erfarenhet ' +
  'extremt fast flyktingpolitik folket förmåga globala ibland känna legalisera människa olagliga oro orsaka orsakar osv praktiken ' +
  'sen snarare tyskland valet verket arbetsgivarna avfall befolkningen behovet betydligt början danmark etnisk förstå henne införa ' +
  'kvinnors landets människors nästa påverka regler roll siffror skolan stoppa svenskt tillåter tydligt viss vård all anställa ' +
  'arbetskraft boende däremot döda fallet fann fullt förutom gamla ges hot högsta individer invandringspolitiken kraftigt kring ' +
  'kultur laglig låt migration mördare norge ord producera rätten skada statistik talar tillstånd tillväxt utvecklingen ' +
  'växthusgaser äldre amerikanska andel avgörande avsluta beror brottslingar diskutera efterfrågan exempelvis fara fattigdom förra ' +
  'ihop insatser kallas klara klarar lokala lägsta media moderaterna någonsin omkring samarbete sidan sju självklart somalia ' +
  'staterna stänga svarta tjäna tredje undantag utifrån absolut arbetare befolkning bo domstolen drogen drygt före förstår göras ' +
  'kol konsekvenserna kostnaden levande majoriteten massinvandring mat mena mångfald naturligtvis processen skydda slut sluta ' +
  'smärta starkt statens systemet trygghet varandra verktyg viktig andelen avsevärt befinner bygger diskriminering driva etc fakta ' +
  'fem finland förslaget gärna irak kallade kompetens länderna migranter månader objekt omöjligt politiskt räcker rättvisa somalier ' +
  'språk stat stockholm takt tänker ungefär vänner års ökande arbetslöshet effektiv enorma farliga flytt framtida inkomst invånare ' +
  'jobbar kraft kräva läsa låglönearbetare lösning lösningen medicinskt minskning mål målet nytta nödvändigt oönskade rädsla ' +
  'skadliga skador slutet ställer svårare tanken tillfälliga undrar unhcr vanligtvis vars villkor väldigt alls ansvaret arbetslösa ' +
  'artikel begränsad ca cloning dåliga dåligt förbud förenta förändringar gått görs hantera hårt jobba jämfört kommun kommunen ' +
  'komplikationer kostnad långa marknaden missfall muslimska mängder nationella nämligen olaglig par personen preventivmedel ' +
  'reproduktiv rättigheterna rösta röstar sex sikt studie sällan undersökning utländsk utsträckning vanliga verksamhet ville visa ' +
  'vägar afrika alltför anses arbetstagarna billigare brottsligheten delen dvd enskilda erbjuda farligt framför fria fritt fyra ' +
  'följa följande förespråkar förändring genetiska gruppen illegala innebära integrationspolitiken intäkter kommande kommunerna ' +
  'kriget läkemedel massinvandringen medel motsätter mp möta new påverkar rika risker samtliga skapas starta syn såg tyder tänka ' +
  'undan uppenbart uppfattning uppgifter upprätthålla ute utländska varken veta visst vita vore växa allra amerikaner annars ' +
  'behandla behandling betraktas dina dra eget energikälla erbjuder europeiska fly främsta genomsnittliga hemlandet hemma hävda ' +
  'impact klonerna kr kunnat kunskap lyckas lämnar låter miljön minskade minskat omfattande platser potentiellt rapport riktigt ' +
  'råder ses social sysselsättning timmar tio tycks utföra utsläpp viktiga växter aborten allmänheten barnets begränsa bevisa båda ' +
  'danska ditt dödsfall föreslår förlora försök genomföra gick incitament inse kina klart lyckats lösningar majoritet medelhavet ' +
  'mina mottagande muslimer namn olagligt papperslösa partierna permanent pga priset problemen relativt resa riksdagen sjukdom ' +
  'skola spridning sämre tills tv undersökningar undvika vägen ändra återförenas anhöriga användare använt asylrätten avskaffa ' +
  'beviljas brottslighet chakra effektiva era etnicitet farlig flyktingmottagande fysiska följer förbjuda gemensamma graviditeten ' +
  'igenom illa internationellt klonat knappast kontrollera kulturer kvotflyktingar kärnkraftens lagstiftning ledande lett linje ' +
  'långsiktiga miljon of offentlig omständigheter partiet personal perspektiv positiva påstår radioaktivt rapporten rent resultatet ' +
  'sida sjukvård skicka skiljer stark ställa svåra syfte säkrare således såväl sökt uppenbarligen upplever utmaningar utvisning ' +
  'verkligheten välfärd å återvända anläggningar arbetande bruk började colorado dvs dödas effekten ersätta exakt federal finner ' +
  'flyktingarna framförallt framgång framåt fungera fördelarna förhållanden förutsättningar gav hel hinder hindra höra inser ' +
  'invandringens lidande miljontals moderns motståndare naturligt nödvändiga oavsiktlig ordning organisationer orsaken polisen ' +
  'politisk positivt rättsliga särskilda tillgången troligt tydlig tydligen tyvärr utgöra utsätts vatten verklighet viktigaste ' +
  'väljare åsikter ökningen agera allvar anti arbetskraftsinvandringen avrättning behandlas betyder bostad bryta dels drabbas dyrt ' +
  'dö dömda eliminera emellertid ersättning europas eventuella extra familjen felaktigt frihet fru främja främmande fungerande ' +
  'fördel förnybara givetvis god gott gratis hamnar hemland historia human inkomster integreras intresse kalla kliniker källa ' +
  'ledare lider lilla lönen löser marknad miljö nationell nå olyckor politikerna potential producerar produktion påverkas ' +
  'rapporterar rasister regeringar röst satt sitter sjukhus skaffa skapat skattepengar slutsatsen spel statlig ständigt svaret ' +
  'sättet tidigt tillämpas ursprungliga utlänningslagen vecka värre aktivt allmän alternativet användaren diskussion dit drabbar ' +
  'dålig effektivare fastställa fattigdomen flest former grad gränsen hoppas hållbar hört integrera internationell islam jävla ' +
  'knappt kosta kriminella kritik kroppen kvalificerade kvinnan kärnavfall ledde läge marijuanaanvändare mellanöstern minimilönens ' +
  'minimilönerna motsvarande motsvarar ned oavsiktliga orsak pk pratar rasistiskt reglerad rätta sant sektorn skatt ske skolor ' +
  'skyddsbehov slå snabb speciellt svar svarande säkerställa sänka sökande tala tillhandahålla tobak tvinga tvärtom tydliga utförs ' +
  'utveckla vanligaste varav vetenskapliga via vägrar välfärden värt åtgärd aids allmänhetens allvarlig arbetet automatiskt barns ' +
  'begå begår betalas bild bristande cannabis celler chansen dagen drabbats dör elever flyktingmottagandet försäljning förändra ' +
  'global grunden gällande hittills humanitära hundratals höjer hör jämförelse koldioxidutsläpp kongressen konstaterar känt ' +
  'legaliseringen livstid lägenheter lär lågutbildade medborgarskapet metoder migrationspolitiken miljöpartiet mänskligt nio ' +
  'november odla omedelbart området oskyldig piller politiken princip privata projekt rad reformer reglering rena respekt resten ' +
  'rimligt röka skadar skadligt skickar skickas spara spelar språket starka svt tag terapeutisk the tidig titta tjänster turkiet ' +
  'uran utrymme utsläppen vare vart veckor värsta vågar yrken åka åtta öppet överallt acceptera allmänna ambassaden anledningen ' +
  'anställd ansåg arbetsförmedlingen arbetsgivaren asylskäl avskräcker begått behålla beslutet betydelse bevara boenden brist ' +
  'bränsle budskap börjat dela drar dyrare faller flyktingkrisen flyktingläger framgår frankrike full förespråkare förmodligen ' +
  'förtryck förväntas föräldrarna generera genererar gynnar gälla hamna handlingar historien hopp hänsyn håll hållbart högt id ' +
  'inflationen inflytande innehåller japan konflikter konkreta lagförslaget ligga lägger mamma material migrationspolitik ' +
  'minderåriga mottagandet möter normalt närmare offentligt oftast område pojkar programvara psykiska punkt redo riskerna röstade ' +
  'röster skriva slutligen spela starkare städer taget tal tillgängliga underlätta undersökningen upphov utnyttjas utvecklas ' +
  'utvisas valt vanlig vanligt vit vuxen väntar växer vården ytterst ämnen ändamål åtminstone aktuella allmänt amerika annorlunda ' +
  'arbetskraften avtal bekostnad bekämpa beskriver bosätta brukar demokrati dolly driver dubbelt dyra dödscellen ej enorm ' +
  'finansiering forskningen förekommer förföljelse förrän föräldrarnas gemensamt generös gifta gränserna göteborg hbtq hälso ' +
  'hårdare indien industri integrationspolitik invandrade investeringar jämföra klar klonas legaliserad lindra litet myndigheterna ' +
  'nackdelar oftare okvalificerade omvärlden organ organisation praktiskt prata påverkan rasistiska respektive siffran ' +
  'skatteintäkter skrev släpper stad strålning ställs svart svd säkerheten sälja tekniken tenderar tex texas tillförlitlig ' +
  'tillgodose tillgänglig timlön tiotusentals tippade tur tvivel tyska ursprung utmaning utöver virtuella välkomna vända värld ' +
  'våldsbrott våldtäkt våldtäkter ökningar öppen överens alldeles ansökningar arbeten argumentet artikeln asylpolitik begränsat ' +
  'berättar besked beteende bilden billström brister bryr budget byta center choice dagar desto djupt dn domar domstolar dörren ' +
  'erfarenheter error experter faktorer film finansiera for framsteg framöver främlingsfientliga fulla förbjuder företagen förlorat ' +
  'förlust förmågan förmåner förr förstöra försvara försörja förtroende gemensam gett gillar gräns gynna humanitär hävdade hållet ' +
  'höjningen idé ihåg inflation inrikes itu kampen kanada klass kombination kommissionen kunskaper kvalitet känns kärnbränsle ' +
  'kärnenergin kärnvapen lagförslag lagstiftningen liberala life livstids länders makt medicin mera minskad modell mångfalden ' +
  'mångkultur möjlig möjliga möjligen normal nätet nätverk ofödda omfattas online ovan pass period planer plötsligt positiv ' +
  'radioaktiva religion restriktioner resultaten räknar rättvis röda saknas samhällets skrämmande slag slags slutar solna sommaren ' +
  'stiga storbritannien studien stärka störst svår syrier särskild södertälje tack tekniker tobias typer ung uppdrag uppnå ' +
  'utanförskap utbredd utnyttja varor villkoren vänsterpartiet washington yngre åklagare årliga årligen återigen överväga analys ' +
  'ansträngningar apotek arbetsmarknad arbetsplatser avgöra avrätta avrättas avseende befintliga begränsade beroendeframkallande ' +
  'besparingar biverkningar borgerliga byggt centerpartiet dricks drift därefter däribland dömts ena engagemang engelska enkla ' +
  'enormt etablerade extrema facket faktiska fokus foster fristad främlingsfientlighet fullständigt funktion färdigheter fångar ' +
  'föder företaget förmån förstör förändras gemenskap generösa gravida gången helhet historiskt hjärtan hända hösten identiska ' +
  'illamående ingår initiativ innehav inträffa jobben kallar kallat kirurgiska konsekvent konstatera kontakt kontroll kände ' +
  'kärnreaktorer köpkraft lagra lagstiftaren lagt legala legaliseras likt lita lyfta låginkomsttagare mannen mars medarbetare ' +
  'medför medier metoden modern moraliskt moratorium människosmugglare mångkulturella naruto nationellt nationer naturliga nivåer ' +
  'norden norska numera når obligatorisk olja omvandla oregon orsaker orsakerna orättvisa osäkerhet personalen personliga ' +
  'personligen pojkarna poliser principen privat process produktivitet pröva påstå regelverk region restriktiva romer rättegång ' +
  'rödgröna rör samarbetet sanningen september sista skattebetalarnas skatter slutsats socialt stiger stopp stormakt studenter ' +
  'ställning stämmer syftet säg sägs tak tecken tekniska tillhandahåller tjänstemän tredjedel täby uppger upprepade uppvärmningen ' +
  'utgår utnyttjar utom uttryck utöka veckan veckorna viktigare vinster virtuell visste visum väljarna välstånd vänder vänstern ' +
  'yttre ögon övrigt akuta alternativa ansvariga arbetarna arbetat asylprocessen avstånd bedömning begränsas behandlingar bekräftar ' +
  'belastning beredda berätta beskattas bilder borta botten bristen bär central dagligen death domstol dödliga dödsdom effektivitet ' +
  'enskild erkänna europeisk existerar familjeåterförening fan fattas flashback flickor fort fortsatta funnits förblir förbättras ' +
  'förebyggande föredrar förekomsten förhållande förklara förlorade förlorar förståelse gatorna generationer genetiskt ' +
  'genomsnittlig grannar grekland grova handla hellre heter hindrar historiska hoppa hundratusentals huvudet händelser hänt ' +
  'hänvisar hårda högskolan högst identitet indirekt industrier intressant invandrarbakgrund invandringsfrågan jämlikhet ' +
  'kaliforniens kaos katastrof klimatförändringarna konflikt konstaterade konstigt korrekt kosovo kraftfull kriminalitet kunder ' +
  'kämpar känd kärnkraftsanläggningar kärnteknik köra legaliserade leverantörer liberal libyen livstidsstraff lokaler lyckad läget ' +
  'lämnade lågkvalificerade makten massa medborgarskap mekanism metod mifepristone migrationsöverdomstolen minoritet misslyckande ' +
  'misslyckas misstag motverka människoliv månad negativ negativt normer närheten någonstans någonting nöd oerhört offer omfattar ' +
  'ordet oroliga osäker pappa parter pengarna permanenta polis praktiska praxis priser prisvärd produktiva pågår rasismen reagerar ' +
  'reda reglera reglerna resultera riktiga röstat saken samarbeta scb senast skapandet skillnader skyller slippa slår småningom ' +
  'snabba solenergi somalierna sossarna st straffas sverigedemokraternas synnerhet sårbara terrorister tillhör tillåts tittar tråd ' +
  'tänk uppfylla uppgift uppstå utbilda utbildningsnivå utlandsfödda utomlands utrikesfödda utvecklade utvisa visas väcker ämne ' +
  'ärenden äta åker övergrepp överleva abortkliniker abortlagar accepterar advokater använde användes använts ' +
  'arbetskraftsinvandrare arbetslivet arbetsplats argumenten asylansökningar asylsökandes australien avlägsna avrättningen avsaknad ' +
  'avsedda avskräcka azerbajdzjan bedömningar behövde bestämma betalt beviljats bevisat bidragit bilar brottet butiker båt cecilia ' +
  'dagsläget dansk dator december definitivt delvis densamma depression direkta disk därigenom döma egenskaper ekonomer embryon ' +
  'enklare erbjudas erkänner etablering eventuellt experiment farligare fattigdomsgränsen filer finna flertalet flydde fukushima ' +
  'fundera föra förbli förbättrade företrädare förslagen förstås försvinner försökt försökte försörjning förutsatt garantera ' +
  'generellt genomsnitt gjorts grannländer handel handläggningstider hatar hemländer hjälplösa hotar hundra hus hände händerna ' +
  'hårddisk identifiera ihjäl illegal ingenting inslag inställning invandrarnas invandrat iran italien jo kallad kirurgisk kläder ' +
  'kollektivavtal korrekta korset kraftverk kritiker kritiska kulturen känsla kön legaliserar levnadskostnaderna livmodern ' +
  'livslängd lokal lyxflyktingar lämnas län läser läst läste lågt långsiktig låtsas mark minimal minnesota missar misslyckad mor ' +
  'moskéer motsatt motståndarna musik mänskligheten må mötet nacka naiva narkotika nation nigeria north nuclear nämns oberoende ' +
  'officiella ohållbar ont originalet orimligt orkar oroa oron otroligt otrygghet oönskad penalty personligt populär press ' +
  'problematiskt produkter programmet prövas påståenden rakt referenser regleras relaterade relevant resulterat retorik riksdag ' +
  'riktlinjer rädd samlade sammanhang sammanhållning samtal sannolikhet segregation sexuella signaler sjuk sjunka självfallet ' +
  'skadade skadlig skala skapade skriker skulden skyldiga skyldighet sl socialtjänsten sprida spår stamceller standard stimulera ' +
  'storlek straffrättsliga strategi styra ställföreträdare svensken svenskfödda syftar syskon talas technique tester tillämpa ' +
  'tillåtas timlönen tips tjej tortyr trodde trygg trygga trädde trösklarna tvingar tvingats tycka täcka uppskattningsvis uppstår ' +
  'utbildade utgå vardag varierar verkställande vettigt vinner vis visserligen vistas vitt välkomnar välutbildade vänster värdighet ' +
  'värna våga windows york ägg äntligen åldersbestämning önskan öppenhet överenskommelse överhuvudtaget överväger absoluta act ' +
  'agenda al allas allteftersom allvarligaste ambitioner amerikansk amnesty analfabeter and anhöriginvandring anläggning anpassa ' +
  'anställer antyder araber arbetstillståndet arizona arter asylboenden asylsökanden asylsökare augusti avsikt avskaffande ' +
  'avskaffat barnens barnkonventionen batra begär behandlar ber beredskap bero beroendet beräknas berörda beskatta beskattning ' +
  'beskrivning beskrivs beslutar bevisas billig bistånd blattar botemedel brotten delta deltagande diskussionen domare därifrån ' +
  'därtill dödar dödlig dödscell dödsstraffets dömd eleverna elproduktion engagerade enkel etiopien etniskt facebook faktor far ' +
  'fattar felaktiga flyttar folkgrupp folkomröstning forskarna framgångsrikt framtidens francos främlingar fysiskt född följt ' +
  'fördelen förhållandet förklarar förlorad fört förutsättning förvånande genomförs gjordes gode gränskontroller gråzon gröna gud ' +
  'hantering hat hatet heroin hjälpen hjälpt hoppar huvud hänvisning ifrågasätta igång individuell infektioner införandet insett ' +
  'interner intressen invandrar invandraren invandrares investering iq jobbet jonas jorden juli juridiska jå klimatförändringar ' +
  'klonutrymmet knarklangare kokain koldioxidutsläppen kommunpolitiker kompensera konflikten konkurrenskraft konservativa ' +
  'konsumenterna kontor kortare kraven kravet krigets kristna kritiken kronisk kulturell kulturella kvinnorna källor kött ' +
  'legaliserat levt liberalernas locka lyckades läger lärare lågavlönade lögner marijuanabruk marijuanalagar maskin medans ' +
  'meddelade medierna medlemmar medverka medveten medvetna mentala metoderna migrationsminister mikael minister misoprostol ' +
  'missbruk misslyckats modeller moraliska motståndaren motsättningar muslimerna mån mångkulturen mörda möten nackdel nationen ' +
  'nationens natt nedan nivån noll normala notera nr nukleära nyanländ nyfödda näringsliv närmar närmast närmaste oacceptabelt ' +
  'odlas ojämlikhet omsorg ordentligt oroade orsakas orättvist otillräckliga pa pekar pension perfekt plan polen poäng praktik ' +
  'procentenheter professor prövning put påpekade påpekar rapporter rapporterade ras rasistisk reagera reformen relationer replik ' +
  'resan restaurang riket riktning rubriken rättssystem rådde samhällen sektorer senaten seriösa sfi shadow sitta sjukvården skett ' +
  'skuld skyddsbehövande släppa solidaritet somaliska speciella spontant spännande stackars stockholms stod straffa stress strider ' +
  'strävan styr stängda stödet svarar säkerställer sällsynta sänkta sökte telefon terrorism tider tidiga tidningen tillfrågade ' +
  'tillämpningen ting tomma torde traditionella traditioner trakasserier troligen trycket tråden tusen tänkt undviker ungdomarna ' +
  'uppges uppgår upplevde upplevt uppmanar uppmuntra uppmuntrar uppmärksamhet uppstått utgifter utgångspunkten utlänningar utmärkt ' +
  'utomeuropeiska utrotningshotade utsatts utsläppsfri uttalade uttalanden utvecklingsländer valde vinna vision världskriget växt ' +
  'ända åldern åldersbedömningar ångest åter åtgärda öppnar överge överklaganden övertygade överväldigande abortleverantörer ' +
  'abortstatistik afghaner afghanska akut alltmer amerikanerna analyser anges anhängare anhöriginvandringen anknytning anläggningen ' +
  'anna annanstans ansiktet ansträngningarna anställning antagit antar använd ar arbetade arbetsgivarnas arbetslinjen ' +
  'arbetsmarknadens arbetstagarnas asylansökan at avbryta avgifter avsiktligt avskaffandet avskräckning avslog avslutar avstå ' +
  'baserad bedriver begås belopp bemöta beredd berättelser berättigade betalat betrakta bevisen billiga boendet bortskaffande bott ' +
  'brett bromsa budskapet båtar båten börda carolina centrum civila dabrowski decennier deltar demokratiska denne drag dragit ' +
  'dramatiskt dumma dödsstraffsystem egendom elektricitet elit energiförsörjning energikällan enhet eritrea ersätts etablissemanget ' +
  'etiska europaparlamentet eventuell exakta existens existera extrem falska falskt farhågor fastställs fikadu fjärde ' +
  'flyktingsmugglare flyktingströmmarna fokusera formen fostret fp friska fritidsbruk fruktansvärt främjar fullständig fängelser ' +
  'föda födas förbättrad fördelning fördomar förebygga föredra föremål förhindrar förhoppningsvis förklaring förlita föroreningar ' +
  'förstod förstöras försvårar försörjningskrav förvärras förändrats förödande garanteras gas gen genomförandet gentemot gifter ' +
  'godkänt gunnar göder hamnat handling hen hisham hushåll hälsoeffekter hälsoproblem händelse hävdat hålls högutbildade höjs ifall ' +
  'immigration implantat individ individen ineffektiva ingrepp inhemsk inkludera inkluderar inneboende innehåll inre institute ' +
  'inträffade inträffar invandrad invandrargrupper jersey journalisten juni justeras jämställdhet kamp karaktär kasta katastrofen ' +
  'kinberg klimat kommunala konkurrera konsekvens konsekvensen konstaterades konsumenternas kostnadseffektiv kostsamma krafter ' +
  'kraftiga kris kriterier kritiserar kritisk kränker kränkningar källorna känslor kärlek köper kör lagts landsbygden lars ' +
  'ledningen levde liberalerna licensierade liknar lovar luften lyssna läggs lämnat lämpligt långsiktigt löneökning löneökningar ' +
  'löneökningarna lönsam lönsamma löper mandat marijuanaindustrin marijuanan maryland medger mening mexico migrationsområdet ' +
  'miljöpåverkan minimala minimilöneökningar miniminivån minnas minoriteter motsats motstånd murar muslimsk myndigheten mängden ' +
  'människorna månaden mödrar möjligheterna mördaren nackdelarna namnet naturen nazister nordiska norra nått oanknown objektet ' +
  'offrens olyckan omoraliskt on oracle orsakade osannolikt otaliga ovanligt papper partiets partition partner patienten perioder ' +
  'persson placeras planerade pojken presentera presidenten prioritera produktionen produktiviteten pågående påstående påverkat ' +
  'recept reella regel regelbundet rekommenderas rekord relation relevanta religiösa reser restauranger restriktiv riktas rimlig ' +
  'rimliga roten räcka räddas räkna rättighet rökning röra saknade samfundet samman samtalet sannolikheten satsa sds service ' +
  'sexuellt sidor siffrorna sim sist sjunkit självförsörjande självmord skilja skjuter skrivit skyddas skyldig skylla skäms skåne ' +
  'slipper slutändan socialdemokraterna solidarisk sparar spenderas stannar statistiken statsministern stigande stolt stoppas styrs ' +
  'ställdes stänger summa svaga svenskhet svårigheter synen systematiskt säljer säljs sänker säpo såhär talets tidens tillfällig ' +
  'tillräckliga tillämpar tillämpning tipsade tradition traumatiska turistvisum turkar tvång tyst undra undvikas unik unika ' +
  'uppfyllda uppfyller uppgav uppleva upplevelse uppskattningar utanförskapet utav utdöma utformad utmaningen uttalande uttryckte ' +
  'utvecklat utvecklingsländerna valrörelsen varnar vd verkligt verksamheter verkställa verkställighetshinder villiga vindkraft ' +
  'volym vägledning vän väntat värda värden värdet våldtar webbplats wikström wisconsin äktenskap ändras ärende åtagande återstår ' +
  'åtgärdas önskemål överkomliga övertygande aborttjänster accepterat administreras advanced agerar akademiker akademisk aktuellt ' +
  'allianspartierna alternativt ambitionen ange anhöriginvandrare ankomsten anläggningarna anpassning ansvarsfull ansvarsfullt ' +
  'ansökte anta antas april arbetsnormer arbetsplatsen artiklar asien asylregler asylrätt attraktiv avger avkriminalisering ' +
  'avrättats avseenden avser avslöjar avtalet avvisas back bakgrunden balkan barnfamiljer befintlig befria begick begränsar ' +
  'begränsning behövas bekräfta bekymrade ben berikare besparingarna bestämt besöka betraktar bevilja bevisar bidragen big ' +
  'biologiska björn branscher bristfälligt brottsbekämpande brottsbekämpning bryssel bryter bränna brännpunkt byggas ' +
  'cancerpatienter centrala chef cigaretter civilsamhället county dagliga dagordningen dakar datum decennierna desperata ' +
  'desperation destruktiva detsamma diskar diskuterar diskuteras drastiskt däggdjur dödats dödsdomar dödsdömda dömas effektiviteten ' +
  'ekberg ekonomier eliminerar empiriska energiförsörjningen enlighet ensam ensamstående enskilde erkänt ersätter etablerad ' +
  'existerande exponering ez familjehem familjemedlemmar fantastiskt farligaste fastställt fatta fda feminism fertilitet ' +
  'finansiella flyktingmottagning flyktingpolitiken flyktingströmmar flyttat folkhälsan folkvalda forum framgångsrika framkallad ' +
  'framställs franco fritid frivilliga främlingsfientlig frågar frågorna fullkomligt fylla fysisk fängelsestraff fåtal följden ' +
  'följs förbi förbudet fördelaktigt fördelningen förenas föreslagna företagare förfarande författare förlusten förlängning förneka ' +
  'försiktig förstärker försvar förtvivlad förvandla förväntar förvärra förälder förändrade gapet gatan gener generationens ' +
  'generella genereras george georgien giltiga glaukom globalt godkänna godtyckligt graden gradvis granska gravid grov gynnade ' +
  'gömda hampa handläggning havet hej hemska hjälps hjälpte hud humana humant huruvida huvudstad hvb hämta händelsen häromdagen ' +
  'hävdas hål hållas hållning hård höjde höll hörde ice idioti idéer inbegriper inbördeskrig individens inflyttade infördes ' +
  'injektion inkomsterna innefattar inriktade inrätta instans insyn integrerade international intressanta intresset invandrings ' +
  'invandringskritisk irakier is island jobbade jordbävningar jordens juluppropet juridiskt jämför jämförbara jämna kakan kampanj ' +
  'kap karlsson kastar katter kdu kinesiska klaga klagar klassen klasser klonmetoden klyftor koldioxidfri kommentarer kommunalt ' +
  'komplicerade komplicerat konstitutionella kontroller kontrollerade kopior kortsiktiga kraftfulla kraftfullt kraftig krisen ' +
  'kroniska kränkande kul kulturellt känslomässiga kärnan kärnkraftverken kärnreaktor lagarna lagras lagring lagstadgade legitima ' +
  'leverera levnadsstandard lik likadant linjen listan ljus luft lägenhet läkaren läkarna läkemedlet lämpliga länk låglönejobb låna ' +
  'löneklyftan lönsamt mac maj marijuanaanvändning markant maskinen massachusetts massor medborgarna mediciner medicinering ' +
  'medlemsländer medlemsländerna medmänniskor medmänsklighet medvetenhet medvetenheten medvetet migrationen minderårig minimera ' +
  'minskas missat misshandel misshandlas misslyckade modellen moderater modersmål mordfrekvens motivera motsatsen myndighet myten ' +
  'märke mörka mötas mött natur naturlig nedskärningar nekas news nyheter nåd nån nödvändig odling officiellt ok ombud omedelbara ' +
  'operation ordentlig ordförande ordinarie ort ovilliga oväntat passera pensionärer perspektivet platsen pojkvän pott pratade ' +
  'presenterat pressen preventivmetoder prioriteras prioritet priserna produceras profil projektet prövad psykologiska publicerade ' +
  'publicerades påföljder påpeka påskynda påståendet qatar radhus radikalisering rankas raser rasisterna rasistkortet receptbelagda ' +
  'regioner rekreation reproducera resulterar rikt riktig rinkeby riskera rykte räknas räknat rättegångar rättsligt rättssäkerheten ' +
  'rådande rörlighet rörligheten rötter sakta samhälleliga samhällsproblem sammanfattningsvis sammanlagt samtycke sandelin ' +
  'satsningar scouterna sektor senegal serbien sjunker självklarhet skapats skit skolgång skrivs skrämma skugga slagit slog slöseri ' +
  'smart smutsiga snygga socialbidrag solidariskt southern speed spelat spendera spenderar sprids staden start statligt status stil ' +
  'stolta storleken straffet strömmar studera styrka ständiga stängs stånd ståndpunkt stöds substans summor sunt svara svarade svp ' +
  'symptom synd syriska sysselsättningsgraden säkerhetskopiera sända sänder sätts södra sönder tabell tankar tekniskt terror ' +
  'terrorismen thc tillbaks tillfredsställande tillförlitliga tillgänglighet tillhörighet tillvaro timmen tjernobyl tolkar tom ' +
  'toppen total traditionellt tragiskt trauma tredjedelar tron trött tt tvekan tvungen tydligare typen tyskar tält tänkande ' +
  'underjordiska undersöka unionen universitetet university uppfattar uppfattas uppgå upphäva upphöra upprepa upprätta uppskatta ' +
  'uppskattar uppskattas uppskattning utbildningar utbildningen utbudet uteslutande utgångspunkt utlandet utreda utsatte utsikter ' +
  'utsätter uttrycka uttryckligen utökad validering varelser varenda varierande veckors verktyget vidarebosättning vilar vind vinst ' +
  'visby vitamin volymen vs väckt välbefinnande värdigt värnar värst väst våldsamma våldta vårdgivare wager yttersta ägna älskar ' +
  'ämnet ändlösa ändrar ändring ärligt åke åldrande ångrar årets åriga årtionden årtiondet åtal återhämtning återställa återvänder ' +
  'åtgärden önskar öppnade öppnat överger översyn övertyga özz abortion abortpiller accepterad adam addis administrativa adoption ' +
  'agerande aggressiva ahlgren aktiva aktiviteter ali alireza alliansregeringen ambassad american amerikas analysen analyserar ' +
  'andrum angelägenhet anger angående anledningar anländer anmärkningsvärt ansträngningen anställdas anställningsvillkor ansvarar ' +
  'ansågs användarna arabiska arabländerna arbetskraftinvandring arbetskraftsbrist arbetstagares are argumenterar artrit aspekter ' +
  'asylanter asylinvandrare asylinvandring atmosfären attackera attityd automatik automatiska avancerade avfallet avgör avsevärd ' +
  'avskyvärda avundsjuka avvikelser avvisa backup balans baserat beaktande beaktas bedrift bedöma bedömningen befolkningsökning ' +
  'begränsningar behandlats behoven behåller behövt bekräftas bekämpas belägg berör besluten besvikna bidrog billigt biståndet ' +
  'biträde bjuda bjuder blond blunda blödning bnp bokstavligen bord bordet bortom bosatt bostadsområden bota bred brev brittiska ' +
  'brukade bruket bussen byggde byggts bära california cd cell centern chanser chanserna civilt danderyd daniel danielsson ' +
  'debattera definition delade delstaten deltog demografiska demokratiskt detaljer detaljhandeln dialog diskriminerande diverse dog ' +
  'dolda domstolens dras drogerna drunknar dröm dubbel dyr dödade dödsdomarna döende dömande döms dörr dörrar efterföljande ' +
  'efterlyst egentliga ekonomierna elektriska elände empati energibehov energiproduktion energitrygghet ensamma erbjuds etablera ' +
  'euro eva exemplet expandera expressen extremism fackligt facto fantastiska fas fastnat fastställer fattade felaktig feminister ' +
  'femton fenomen flickans florida flyende flyktingars flyktingbarnen flyktinginvandring flyktinginvandringen flyktinglägren ' +
  'flyktingsmugglingen flyttade fokuserar folkgrupper folkpartiet folkpartiets fortsättningen foten framgångar framkallas framstår ' +
  'framträdande frivilligt fruktar fryser främjas frågeställning frön funktioner fängelset födelsekontroll födseln föga förbränning ' +
  'förbättrar förefaller föreligger förenade föreningar föreslagit föreslog föreslå föreställa föreställningen förfaranden ' +
  'författarna förhindras förhålla förknippas förmedla förmår förnuft förordningar förorenande förort förse förstärka förståeligt ' +
  'förstörelse försäljningen förtroendet förvandlade förvägras förvänta gammal garantier generation generöst genomför genomförande ' +
  'genusgap genusgapet gift glömma godkändes godkännande godkänts grader granskas granskning greenpeace grunder gräs gråter ' +
  'guttmacher guvernör gynnas gärningsmannen gäster haima halal handikappade handlade heltid hemlandets hemlighet hets hierarki ' +
  'hindras hindrat hiv hjärna homosexuella hoppat hota hotad hotade hotas hultman humancloning huvudsakligen hyra härkomst högskola ' +
  'höjda höstas iaea ideella identitetshandlingar ideologi idén ii illegalt illinois immigranter implantera import individerna ' +
  'individuella infektion infertila informerade infrastruktur infödda ingenjörer inkluderande inkomstskillnaderna inkonsekvent ' +
  'inleds inlägg inskrivna instabil instanser instinktivt intervju intryck investerare invändningar invånarna irrelevant ' +
  'islamistisk januari jen jord juridisk jurisdiktioner jämn jävligt kanadensiska kandidat kapital karteller kartlägga katastrofala ' +
  'kemisk kemiska klonar klonats kloningsprocessen klonmetod klonservern koalitionen kolla kollade kompetenta kompletterande ' +
  'kondomanvändarna konsumenter konsumtionen kontakta kontrollen kontrollerna konventioner kopiera kopplas korta kostsamt kramper ' +
  'kretsar kriminell kriminellt kristdemokraterna kritisera kropp krympa krävas krävde kunderna kvinnliga kvinnosyn kyrkor källan ' +
  'kämpa kända känslomässigt kära kärnavfallet kärnenergins kärnkraftsindustrin kärnkraftsproduktionen kärnsäkerhet kärntekniska ' +
  'könen köpte körkort la lagstiftare landsmän latinamerikaner lediga legal legalt legitimation leta letar levnadssätt libanon ' +
  'licens lida lista livsfarliga livsrum ljuga ljuger lov lulzim lyder lyser lyssnar lägenheterna lägg lägst läkares lämplig länkar ' +
  'lät lättvindigt låglönearbetarnas lånegarantier låsa lönedumpning lönenivån löntagare mall manipulera mantra marginalisering ' +
  'marginella maria marijuanaföretag marijuanaförsäljningen marken markera massiv massiva maximalt maximera medelklassen medfödd ' +
  'medföra melanin menade mesta migrations migrationsfrågor migrationsöverdomstolens miljömässiga minimibeloppet ' +
  'minimilönelagstiftningen minimilönernas minimum misshandlade mobbning mobergs moderata moderaternas moderna modernt mogen ' +
  'mordoffer morföräldrar motdebattör muslim myndigheternas myter männen människan människans människas människosyn måna ' +
  'mödradödligheten möjliggör möjliggöra mönster mörk mörkhyade möte narkotikamissbruk national nationaliteter natten naturgas ' +
  'nazist noga normalisera nsfg nyare nyckeln nyss näringslivet närma närområdet närstående någorlunda nöjda obligatoriska oerhörda ' +
  'offret oförmåga ogift oklahoma oktober ombord omfatta omfattningen omvandlade omänsklig omöjlig onsdag onödigt orden ordna ' +
  'organiserade organism oroar orsakat orättvisor osäkert otrygga oundvikligen pappan paret parlamentet partiernas perfekta ' +
  'personerna personlig peter phone planerad planerar policy populärt potentiell potten presenterar president prioriterar pris ' +
  'problematiken processbehörighet produkt prövade psykisk psykiskt påbörja påstått radikala rapportera rapporterades rapporteras ' +
  'rasen reaktioner recession refugees regelmässigt regelverket regeringarna regionen register registrerar registrering rejält ' +
  'rekreationsmarijuana religiös reparera reportage resonemang restaurangbranschen resterande resulterade retoriken rikedom rikets ' +
  'rikta ringa riskabelt riskfyllt riskzonen riv rum rummet rättare rättssystemet rättssäker rättsväsendet rättvist råka rörelse ' +
  'rörelser rött sades safe samverkan schweiz scoutrörelsen segregerade semester seriöst sexualundervisning siebel signifikant ' +
  'sjukförsäkringen självklara självständighet skattebetalare skattebetalarna skatterna skattesänkningar skede skickade skilldrar ' +
  'skillnaderna skiter skrivas skyddar skälet skära skörda sköter slagträ slaveri slutat snackar socialdemokratiska socialstyrelsen ' +
  'somliga son sossarnas specifik specifika specifikt speglar spektrum splittrar spontan spridas spårar stadigt stan startat ' +
  'statistiska statsminister sten stigma stigmatisering stoppar straffen strategier strukturell strukturella sträcka strävar ' +
  'ställas ställde stämma stängd stödde stödjer störningar stötta svenskarnas svält svåraste sydkoreanska symtom syriens ' +
  'sysselsättningstillväxten systematisk syster sån såna sött taharrush talade tals test tidpunkt tiggare tiggarna tillfälle ' +
  'tillfället tillförlitlighet tillräcklig tillägg tillägger tillåtit timmars tolerans tolka ton trafficking transplantationer ' +
  'transportörsansvaret trimestern troligtvis tryck tryggare tryggheten träffa träffar tröttnat tung tydlighet tysklands tysta ' +
  'tystnad tänkte ullenhag ullenhags undantagen undantagna undantas underliggande understryker undersökt unikt universitet ' +
  'upparbetning uppblåsta uppfostra uppgifterna upplevda upplopp uppmärksamma uppmärksammade uppnått upprätthåller uppskattade ' +
  'uppträder upptäckt utbildar utbyte utdöda utformade utgörs utomeuropeisk utredning utrustning utsätta utsättas uttalat uttrycker ' +
  'utvidgning utvisningsbeslut vakna vapen verka verkan verksamheten vetenskapligt vetenskapsmän vikten viljan vinsterna ' +
  'vitaminbrist vittnesmål vädjar väger vägra välkomnas vänta värdefull värdefulla väsentligt västerås västra växte vågmästare ' +
  'våran vårdpersonal welcome west win yttrande yttrandefrihet äga äger ägnar äktenskapet ändringar ärendet åldersbedömning åldras ' +
  'århundraden åring årlig årsåldern årtionde årtiondena åstadkomma åtaganden åtala återspegla öde öppenheten östeuropa ' +
  'överenskommelsen överenskommelser överstiger övertygad övervakande aborterar aborterna abortmetod abortvård absurt acceptabelt ' +
  'access adress affär affärsmöjligheter afghansk afrikafödda afrikan afrikaner agendan aggressiv akademiska aktörer alaska alley ' +
  'allierade almedalen almega amnesti analytiker anda andras andreas ang angriper aning anklagad anklagar anklagas anklagelser ' +
  'anpassat ansetts ansikten anspråk ansträngd anställde ansvarstagande ansöker antibiotika antog användbara användbart ' +
  'användningarna apatiska arbetarnas arbetarrörelsen arbetsförhållanden arbetsförmedlingens arbetssökande arbetsvillkor armar ' +
  'arresterad assistenter association asylinvandringen asyllandet asyllandsprincipen asylsystemet asylärenden attack attacker ' +
  'attentat attityder attrahera attraktivt auschwitz autism avancerad avdrag avel avkomma avkriminalisera avlasta avleda avlägsnas ' +
  'avrättningarna avsaknaden avskaffades avskaffas avslagen avslogs avslår avstängning avsätts avvisades avvisning az bali bank ' +
  'barnafödande barnombudsmannen batikhäxor be bedriva bedöms befogenheter befolka begäran begärt behandlingen bekanta bekväm ' +
  'bekymmer belastar beloppet belysa belyser berikar beräkning berättade berättelse berättigad berörs beskattades beskyller besluta ' +
  'beslutsfattare bestod beställt bestämde bestå bestående består betalades beteenden beteendet betonade betonar beviljades ' +
  'bevisade bevisats bevisligen bibehålla bidragande billströms biskopen bl blandning blickar blygsam blygsamma bok borg borgerligt ' +
  'bortskaffandet bostadsbristen bostäderna bpas bredvid brinnande bron bryts bröstcancer bundna bureau business byggandet byn ' +
  'byter bytte bä bärs båtarna båttrafiken böter card cbo centerpartiets centralt chockerande christian citatet citerad citerade ' +
  'cyniskt dagarna dalarna datablock datablocket deathpenalty debattartikel debattören debattörer defekter definitionen ' +
  'deklarationen delmängd deltagarna demokrater dessvärre digitala diktatorer direktiv direktör diska diskriminerade ' +
  'diskrimineringen diskussioner distribuera distribuerar djupare dokument dominerande dotter dr drabba drabbade dragits dramatiska ' +
  'drev dricka driften driftskostnader drivit drivkrafter drug dryga dygn dödat dödsstraffsfall dömdes dömt dött effektivisera ' +
  'efternamn efteråt egenskap elektrisk element elförsörjningen embryo emellan enades enats energialternativ energieffektiviteten ' +
  'energin energisystem energiteknik energy engelskan enheten enheter enklaste ensamkommandes enskildes envar epi erbjudanden ' +
  'erbjöd erbjöds erfaren erfarna erik ersättas ersättningen etablerat etableringen etableringsreformen etiskt europakonventionen ' +
  'européerna evigt exceptionellt exhale expansion experimentell expertis explosion exporten fabrik fackföreningarna fadern ' +
  'faktorerna falsk familjens familjerna farorna fart fartyg fastställas februari federalt femte femtedel ferm filmer fina ' +
  'finanserna finansieringen firar fjol fl flerbarnstillägget flertal flexibilitet flicka flsa flykten flyktingamnesti ' +
  'flyktinghjälp flyktingkatastrofen flyktingkonvention flyktingsituationen flyktingstatus flyktingvågen fläckar folkeparti folkets ' +
  'folkliga folkligt folks formulera forna fortsättningsvis fotboll fotfäste framföra framkommit framställa framstå fran franska ' +
  'fredags free friges frigivits frigöra friskt frivillig frontex fruar fruktansvärda främlingsfientligheten fullfölja funderar ' +
  'funderat fungerat funktionshinder funnit fyller fyrtio fälla färsk fånga fånge födelseland föl följas följder föll förakt ' +
  'förbereda förbjudna förblivit förbättrats förbättring fördela fördömande förebild föregående förekom förenkla förenligt ' +
  'förespråkarna företagandet förföljs förhandla förhandlingar förhållandena förhållningssätt förklaras förklaringar förklaringen ' +
  'förlåt förnekar förolämpning förorter förorterna förs försiktigt förstörs försvinna försvunnit försvåra försämrar försämras ' +
  'försörjningen förteckning förtjänar förts förtur förut förutsättningen förvaltningsrätten förväg förväntningar förvånade ' +
  'förvånas föräldern föräldraskap förändringen förövare förövrigt fött galet galla gattis gemenskaper generaldirektör generna ' +
  'genkloning genomföras genomfört genomgår geografiska gifte glad glömmer glömt godtog golv gp gram granne grekiska gripestam ' +
  'grundlagsändringen grundlön grundskola grundval gruppens grupperna gymnasieskolor gymnasiet gärningsmännen gästarbetarsystem ' +
  'gård gömd göran göteborgs halv halva halvt halvåret handen handlingskraft handläggare hanif hanterar hanteringen hastighet hbt ' +
  'health helheten heléne hembygd hembygden hemlösa hemsida hemskt herregud hinner historisk hittar hjälpas hjärnan home hotet ' +
  'house huden humanitet hundratusental hunnit huset hussein huvudsak hycklande hälsan hängning hänvisas häst hätsk hållbara höger ' +
  'höginkomsttagare högkvalificerade högljudda högskolor höjas höjdes ian ica ideell identifieras ideologiskt idrottsrörelsen ' +
  'ifrågasatt inblandade inblandning index indirekta inducerade industrin ineffektiv ineffektivt inflyttning inflöde infödd införas ' +
  'infört ingenstans ingjuta initiativet inkompetenta inköp inkörsport inne inneburit innevarande insistera instabila installerade ' +
  'institutioner integrationsinsatser integrationsminister integrationspolitiska intensiv invandrartäta invasiv irakiska iranier ' +
  'iransk isabella isis islamiska islamister islamisterna islamistiska isär itne japans jobbat josefsson journalister juryn ' +
  'justitieminister jämföras kallt kampanjer kaotiska kapabla kapacitet karl karriärer kartläggning katalog katastrofer kategori ' +
  'kategorier kenya kidnappning kilometer kirurgi klassificeras klimatet kliniska klontekniker klor knapp knyter koldioxid koll ' +
  'kollaps kollegor kolväteresurser kombinerat kommersiell kommersiella kommunens kommuners kompenseras kompetensen komplettera ' +
  'komplexa komplext koncept konfigurera konkret konkurrensen konkurrenskraftig konkurrenskraftiga konservativ konstant konsumerar ' +
  'konsumtion kontakten kontinuerligt kontrollerar kontroverser kontroversiella kopplad koppling korruption kostsam kraftproduktion ' +
  'kranen kristina kritiserade krogen kroppsdelar kroppsstraff kräkningar kränkning kränks kulturkrockar kunnig kunskapen ' +
  'kvalificerad kvalifikationer kvinnans kvinnas kvinnlig kvinnohatare kvoten kännas känslig kärnanläggning kärnklyvning ' +
  'kärnkraftsalternativet kärnkraftsindustrins kärnkraftsolyckor kärnmaterial kärnsäkerheten köpt labor ladda laddat lade lagens ' +
  'lager lagrat lampedusa latinamerika ledamöter ledning legat lem lena leverantör leverne licensiering likhet likviderade likväl ' +
  'likvärdig lindgren listhaug litar livmoderhalsen livsmedel livsstil logiken lovade lovande luftföroreningar lugna lyckligt ' +
  'lyfter lyxflyktingarna läggas lägren längden längtar länkade länken länsstyrelsen lärarna lärt läsarna läsning lättklädda ' +
  'låginkomstfamiljer låglönearbetarna lån långsam långsamma löfte löfvén löjliga löne lönegolv lönenivåer löneskalan ' +
  'löneskillnaderna lösas lövin majoritetssamhället makthavarna malmström malta manliga marginaliseras marijuanaförbudet ' +
  'marijuanaindustri marijuanakort marijuanalagstiftning marijuanamissbruk marockanska massimmigrationen massinvandringspolitik ' +
  'massinvandringspolitiken mattan mattias max meddelande medelstora medelålders medicine medlem medlemsföretag medlemsstater ' +
  'medlemsstaterna medverkat meningsfull mentalitet merit meter metotrexat mexiko michael migranterna migrationsdomstolarnas ' +
  'migrationsfrågan migrationspolitiska militär miljard miljömässigt miljövänliga minimilönearbetare ministern minne minns minuter ' +
  'mipex missbrukas misslyckanden misstro mjölk mogna mognad monetära morgon motbevisa motiveringen motståndet motsätta ' +
  'mottagarlandet motverkas msm multikulturellt munnen muren mv människohandel märkligt märkt mäter månaderna månadslön måndag mått ' +
  'måttlig möjligtvis mördar mördas möts naivitet naivt namnen narkotikabrott narkotikahandel nationalekonomiskt nationalism ' +
  'nedsatt neka neumark no normen normkritik noterade noterat notoriskt numer nummer nutiden nyanländas nyheterna nystart ' +
  'nysvenskar nyttjar nämna nämnde nämnts närliggande närområde näsan näst någons nåt nödvändigheter nöja oacceptabel oacceptabla ' +
  'obegränsad observerade observeras oerfarna off offren ofött ogräs ojämna oklart okontrollerad okunnig oljeimport ologiskt olsson ' +
  'olyckligt omedelbar omfattning omogna ompröva omröstning omställning omsättning omvänd omvärldens omänskliga omöjliga omöjligen ' +
  'onda onormala opinionen ordförandeskapet oroande oroas oseriösa osvenskhet otänkbart oui oundviklig oundvikligt outnyttjade ' +
  'ovilja oväntade ovärdiga oönskat pack pakistan paradox parasiter partiledare partnerskap passa passar patient patienterna ' +
  'patientvård perioden personers placerade placerats plutonium pojke polackerna polischefer posten power poängen pp ' +
  'praktikertjänst pratas prejudikat presenteras presenterats pressa pressade presskonferens primära principer produktionsdatabasen ' +
  'prognosen prov provinsen provinser präglade prövat påfrestningar påhittade påminna påminnelse påstådda påståendena påtagligt ' +
  'påtalar rafeh ramen rand rapportens rapportering rasfördomar reagerade reagerat reaktorn reaktorsystem realitet rebeca ' +
  'recessionen redovisa ref reform regelbunden regeln regionala registerdata registrera reglerade regleringen rekrytera ' +
  'remissinstanser renare rentav representanter resonerar resor respektera respekterar respekteras rest resurserna richard rikare ' +
  'rikaste riklig riktar rimmar riskkapitalist riva river roller romers ronny rot rotat rulla rumänien runtom rymden räddade räddar ' +
  'räddat rädslan räkning rättssäkert rättsväsende rån rök rön rörelsen rösten rösterna sambandet samhällsorientering ' +
  'samhällsorienteringen samla samlar samlat samling samtalen satsar saudiarabien schengen seger segregationen segregering sej sena ' +
  'separat separata serie services siffra signal signalen sikte situationer sjukdomen sjukförsäkring sjuksköterska sjuksköterskor ' +
  'själ sjönk sjöstedt skadas skaffat skam skandal skattesats skedde skickat skilda skingra skingras skiten skjutningar skrivna ' +
  'skrämmer skull skyddsskäl sköta slavar slussa slutade slutsatser släktingar släpps slösaktiga slösat smugglad snabbspår snar ' +
  'snarast snedfördelning snälla socioekonomiska soldater solen solnas somalisk sommarstugor sorgligt sossar sotto sova spanien ' +
  'specialiserade spegla spermier splittring springare språktest spyr spänningar spär spåra stabil stabila stabilt stadens stamp ' +
  'startas statistisk stats statskassan stegvis sthlm stifta stockholmsregionen storbritanniens strategiskt strikt strunta sträcker ' +
  'stränder sträva strålar studenterna ställen ställningstagande ständig stängt stärks stävja stått störande stöta sudan suga ' +
  'summan sund svag svagt svartmåla svenskars sydafrika sydamerikanskt syfta synes synnerligen syns synsätt syrierna ' +
  'sysselsättningsgrad sysselsättningsmöjligheterna sysselsättningsnivån säkerligen säkraste säljare sättas såklart sånger sökandet ' +
  'sökväg talibanerna tappa tappade target tco temat tendens teori terrorattacken testa testas testerna tidpunkten tids tidskriften ' +
  'tillade tillfällen tillhandahållande tillhandahålls tillsatt tillsyn tillvara tillverka tillverkning tillvägagångssätt ' +
  'tillämpningar tillåtet times tiondel tittade tjänstesektorn togs torg tragisk tragiska transport trauman traumatiserade trenden ' +
  'trimester trivs trovärdighet tryggt träd träda träder träffas trådar trånga trösklar trötta tsunamier tsunamin tunga turism ' +
  'turkisk turkiska tveksamma tveksamt tvingades tvärtemot tyckas tyckte uae umeå umgås undantaget underblåst undermåliga ' +
  'underrapporterade underrapportering undersköterskor undervisning unknown uppbär uppdelning uppehåll uppenbar uppgörelse ' +
  'uppgörelser upphävande uppkommit upplevelser uppmanas uppmanat uppnås upprepas uppriktigt uppropet upprättas uppseendeväckande ' +
  'uppskattningarna uppsving uppvärmning uppväxt uppåt urholkas urholkning urval us utbildnings utbud utesluta utestängande utför ' +
  'utföras utförda utger utgången utlänningslagens utlänningsnämnden utmaningarna utpressa utredningen utrymmen utsatthet uttalar ' +
  'utvecklar utvisar utvisningar utväg utvägen utökat va vagnen vandalism vanligen variera varumärke vattnet velat verk verkade ' +
  'verklig verkställandet vermont version vetenskapen veterligen vetlanda videor vidrigt vidta view vilhelm vista vittnar volymer ' +
  'von vuxit väckte vägarna väletablerade väljarnas välkommen väller vände vänskap vänsterpartiets väntan väntas värd värdigheten ' +
  'värme värmen västerländska västländer västvärlden väte vävnader vågade våldtäktsmän washingtons webbplatser wilmut youtube ' +
  'yrkesaktivitet yrkesutbildning yttranden yttrar zfs zip ägnas ärendena ärlig äter äventyra äventyrar åkte åldrandet ånger åratal ' +
  'årig åsikt åtalas återföra återgå återinföra återkallelse återspeglar återvandring återvinning åtgärderna åtnjuta åtskilliga ö ' +
  'ödesdigra ögonen önska önskesamhälle önskvärd öppnades öresundsbron öst österåker överdrivna överfulla övergå överklagat ' +
  'överrepresenterade övre abeba abf abortcenter abortfrekvenser abortindustrin abortister abortpillret abortrestriktioner ' +
  'aborträttsrörelsens abortskliniker absorbera absurda accelererad acceptans acceptansen accepterade achmed acorn administration ' +
  'administrationen adressera advokatarvoden af affärerna affärs afp afrikansk against agerat agi aktivister aku alabama ' +
  'alarmerande alliansens allsvenska alltigenom allvarligare ambassader amerikan amerikanernas analysera anamma andas anderson ' +
  'andraspråk anekdotiska angeläget angelägna angiveri angripa anhörig ankarbarn anklagade anklagats ankomst anläggningsboenden ' +
  'anmäla anmärkningsvärda ann annans anne anpassad anpassas anrikat ansikte anskaffar anslag ansluten anslutna anslutning ' +
  'anstränger ansträngning anställningarna anställningsskydd anständigt ansvarig ansvarsfulla ansvarslös ansöka antagande antagits ' +
  'antiabort antogs anvisat användarens användbar användbarhet användningsområden apetit app appen apples aptit aptiten aquino arab ' +
  'arabemiraten arabiskt arbetares arbetarrepresentanterna arbetsbrist arbetsförmedlare arbetsgrupp arbetskrafts ' +
  'arbetskraftsinvandra arbetslinje arbetslivserfarenhet arbetsmarknader arbetsmarknadsprövning arbetsmiljö arbetspriset arbetsrätt ' +
  'arbetsstegen arbetstagaren arga argumentera argumenteras arkiv armenien arrestera art artificiellt artikelförfattarna ' +
  'artikelserie arv asgele asiatiska aspirationsabort associated associerad astronomisk asylboende asylboendet asyllagen asylland ' +
  'asylområdet asylpolitiken asylprocess asylprocesser asylsystem asylsökningar asyltiden asylutredningen ati atomenergiorganet ' +
  'attribut australiska autonomi avbilda avdelning aven avföring avgjorde avgöras avhopp avhoppare avhumanisera avkastning ' +
  'avkastningen avkomman avla avlidna avlånga avpixlat avrättar avrådde avsedd avskedas avsky avslaget avslöjande avslöjandet ' +
  'avsmak avstötning avsändargruppens avtalsenlig avtjänat avveckling avvisande baby bad badhus bakas bakgrunder baksidan bakåt ' +
  'baltikum band banker bankerna bar barnbarn barnfattigdom barnfattigdomen barnklon barnkonvention barnperspektivet baserar basis ' +
  'batikhäxa bay beakta bearbeta bearbetning beast bebis bedrivs bedrägerier bedömd bedömde bedömer bedömt befinna befogenhet ' +
  'befolkningar beger begravs begreppen begränsningen begära behandlade behörighet behövande bejaka bekant bekräftade bekymmersamt ' +
  'bekymrad bekämpar bekännelser belastningen belgien belöningarna bemöts benz benägenheten bereda beredas bergström berodde ' +
  'beroenden berquist berusade berusande beräkna beräknad beräknar beräkningar berättelsen beröringsskräck berövas bes ' +
  'besittningsrätt beskedet beskrivningen beskyddare beslutade beslutat bestraffas beställa bestämda bestämmelse bestämmelser ' +
  'bestämmelserna bestäms besuttna besviken besvärliga besök besöket besökt betalade betalningen bete betjäna betungande betyg ' +
  'betänkandet bevaka bevakad bevarar bevaras bevekelsegrund beviljade beviljar bevisbördan bevittna bevittnar beväpnade bihanget ' +
  'bil bilal bilbränder bildandet bildat biljoner bill binda biskop björklund blankt blatte blicken blinda blint blivande block ' +
  'blockerar blockerats blocket blocköverskridande blod bloggar blomma blomstrar bls blöda bob bodde boendekostnader ' +
  'boendelösningar boka bortförklara bortkastade bosnier bostadsbolag bostadsbrist bostadsmarknaden bostadsrätt bostadsrätter ' +
  'bostonglobe bot brasilien breda bredda bredde brinner bristerna brittisk brochmann brottas brottsförebyggande brottslig ' +
  'brottsligt brottslingarna brutalt brytas brytning bräckliga bränslecykeln bränslecykelteknik bränslepooler bränslereserver ' +
  'bräschen brådskande bråkdel bröt budapest budgetarna budgetbrister budgeten budgetmotion bukt busch butik butikerna bygg ' +
  'byggkostnader byggnads byggnadsarbetare byggs bytas bytt bättring bådadera båtresa böcker bönar bönder bördan cache canada ' +
  'cancerbehandling cancerframkallande capita cash cbd cdc cent centers centralbyrån centraliserade certifierade certifiering ' +
  'chakrat chefer chi chicago chilenare christopher citera citerades civil civiliserat clean cleaner clinics cnn cnsc co coalition ' +
  'collars colorados com community connecticut connor containrar control coop corporation cpi crawford cyagra cycle cykel dagbladet ' +
  'dagis dagtid dakota damen dans danskar datamiljö datorer david davis dbms debatter debatterar debatteras decemberöverenskommelse ' +
  'decennium defekt definiera definierar definieras deklarerats delarna delas delat deltid demand demografi demografin ' +
  'demokratiminister demokratin demonstrativt denver department deponering deportera design destruktiv deterrent dewhurst diabetes ' +
  'dieter diffusa diktatur diktaturer dilatation dilemma disease diskriminerar diskrimineras diskussionerna distinkt distribuerad ' +
  'distriktsåklagare diversifiera diversifieringen division djup djupkopiering djurlivet doe dokumenterat dollys domen dominerade ' +
  'domstolarna donationer donator donatordjuret donatorn donerade doser dottern drabbad drabbades drastisk drivas drivits drivna ' +
  'drivs drogkarteller drogmissbruket droppen drottning dräktighet dröja drömma drömmar drömmer dsl dualism dubbla ' +
  'dublinkonventionen duckar dudley dum dumheter dussin dussintals dvdclone däck dämpa därav däremellan därutöver dödad dödades ' +
  'dödens dödlighet dödligheten dödligt dödsdomen dödsfallen dödshot dödslängan dödsstraffsstater dölja dömde ebba ebo ecstasy ' +
  'efterblivna efterkrigstiden efterlevandestöd eftersträvansvärt eftersökt eitc ekbergs ektopiska eld eldar electric elev ' +
  'elevernas eli eliminerat eliten elproduktionen elsahin elsahins emiratis enade enat energiefterfrågan energiform energihantering ' +
  'energikris energikrisen energipolitiken energipolitiska energiresurser energisäkerheten engagerar england enighet enklaver ' +
  'entreprenörer epokskiftet erbjudande erfara erfarenheten erfarenheterna erhålla eritreaner erkända erkännandet erosion ersatte ' +
  'ersattes ersättningsorgan ert eskalera et etableringsinsatser etableringsstöd etableringsstödet etiopiens europadomstolen ' +
  'europeiskt européer eus ev exemplar exkludering expanderande expanderar expert experterna exploatering explodera export ' +
  'exportera externa fabrizio facit fackförbund fackliga fackmedlemmar facts fadime fair fake faktisk faktorn falla fallen ' +
  'familjeliv familjemedlem familjernas familjers familjeåterföreningsärenden fantastisk faran farbrodern farbror fartyget ' +
  'fasansfulla fasta fastigheter fastna fastställandet fastställd fastställdes fastställts fattigaste fattigt favorit fayad fb ' +
  'felet felinformerade feministisk feministiska femtielva femårsperiod fiasko fiender fikadus filmen filter fin finansierad ' +
  'finansierade finansieras fingeravtryck finnar fixar fjärdedelar flash flexibel flexibla flickan flickornas flyga flygbiljett ' +
  'flyktingfrågan flyktingförflyttningar flyktingförläggning flyktingförläggningen flyktingkommissarie flyktingkvot flyktingkvoten ' +
  'flyktingorgan flyktingsituation flyktingströmmen flyktingvåg flyktvägen flyter flyttades flyttas flytten flödar flöde focus ' +
  'fokuserade folketingsvalet folkmord folkmordet folkmängd folkstammen folkutbyte formeln formuleringar forskarnas ' +
  'forskningsområde fortsatte forumet fossilbränsleanläggning fosterabnormiteter fosteravvikelser foton foundation fr framförs ' +
  'framgick framgången framgångsgrad framgångsrik framhåller framkalla framkommer framställningar framstående francisco frasen fred ' +
  'fredagen fredlig fredliga friatider frigavs frigör friheten frihetsberöva frihetsberövande frisk friskola fristående fritidsämne ' +
  'fritzon fruktan fruktansvärd frustation frustration frågade frågetecken frånvarande frånvaro fullvuxna fungerade funkade ' +
  'funktionellt funktionen furman fusion fusk fyllt fysiker fysiologiska fällande fält fältet fängelseutrymme fängslande fängslas ' +
  'färdigheterna färg fäste fångenskap fåren födelsedagen födelsen föds följ fönster fönstret föraktar föras förbannad förberedda ' +
  'förberedelse förbjudas förbjudit förbjuds förbjöd förbättringar förda fördelaktiga fördelat fördomsfull fördrag fördröjer ' +
  'fördubblats föredrog föregångare förekommande förekommit förekomster förenklat förenliga föreskrivs föreslogs förespråka ' +
  'företagarna företagens företagets företags förfall förfarandet författaren förfogande förfärliga förföljts förhand förhindrat ' +
  'förhoppningar förkasta förklarade förknippad förknippade förkorta förlitar förlossning förluster förläggningar förlänga förlängt ' +
  'förmedlas förmildrande förmå förmånen förnekandet förnuftiga förnyas förorena förorenar föroreningarna förräderi församlingen ' +
  'försenar försenat förskjutningar försorg förstoras förstärkt förstått förstörelsen försummade försummas försvaga försvagades ' +
  'försvagande försvagas försvarar försvarare försvaras försvårande försäkrade försäkringsbolag försäkringskassan försämra ' +
  'försämrad försämrats försöken försörjningsstöd försörjs förtjänster förtryckarregimer förutsätter förutsättningarna förvaltning ' +
  'förvandlas förvar förverkliga förvirrade förvisso förvånad förvånar föräldrars förälskad föränderliga förändrades förändringarna ' +
  'föråldrade förövaren förövarna fötter fötts galenskap gallupundersökning gallupundersökningen gap gapade garanterar garanti ' +
  'gardner gaskammare gaspriser gator gatti gatudroger gavs generationen generositet genesis genetisk genombrott genombrottet ' +
  'genomdriva genomförde genomfördes genomförts genomgående genomgått genomlevt genomsyrar gensvar geografiskt geologiska getter ' +
  'getto getts giftermål giftiga giftigt gigantisk gigantiska gigawatt giriga gisslan given givet givna gjorda glada glesbygden ' +
  'glida glädje gläds glömde gnep godkänd godkända godkände godta godtagbart godtyckliga golvet gradens grannland grannländerna ' +
  'grannländers graviditetens graviditetsveckor green greker grigorian gripande grogger groning grovt grundas gruppmystik grym ' +
  'grymma gränskontrollerna gränslös gränsvakter grön guld gummibåtar gunilla guvernören gyllene gymnasieelever gynekologer gynnat ' +
  'gynnats gynnsamma gynnsamt gällde gäng hacka halmstad hals halvtid halvvägs hamnade handelshubben handfasta handgranater ' +
  'handlingsförlamade handlägger handläggningen handläggningstiden handläggningstiderna handläggs hann hanteras hanterat hassan ' +
  'hassela hata hatade hatiskt hatpredikanter hav haveri hdd hedberg hedengren hederliga helgen helsvensk heltidsstuderande helvete ' +
  'hembygder hemliga hemländerna hemlönen hemmet hemsk hemspråk henrik hierarkin hippies historier hittade hittat hjärnutveckling ' +
  'hjärta hjärtat hjärtefråga hjärtlös hjärtlösa holland homogen homogena hoppats hoppklon hopplös hormoner hororna';
const english =
  'the to a and i of is you that it in for not this be are on have as with but if was your so what or they an just we no at all do ' +
  "article about there would can he like one by it's will don't from my think more should has see me his i'm up who people out some " +
  'now how page them any when thanks only get their been which here other know good stupid then well because than also why time ' +
  "these could use really right wikipedia need that's make were did too go does even much being way wp i've say please those talk " +
  "very had am still want him i'll you're into our going over same articles sources work its look take us again most yes sure many " +
  "source doesn't first another where back something such point agree can't better idiot actually said new since two may never her " +
  "find used before discussion edit section she after problem help name made someone didn't list isn't own read thing might already " +
  'anything seems enough though nothing done great keep thank best both put off change got comment left ok case while every things ' +
  "link sorry probably there's down give fact little he's maybe add mean added try anyone believe without reason wrong long above " +
  "idiots let years few either world information yet i'd issue country come oh last part using doing least thought understand far " +
  'idea consensus man else feel day user comments different needs says ignorant makes white place state trying lot hope saying ' +
  'support always person rather removed free history question stop bad content reliable bit president real editors ever perhaps ' +
  'however looks year edits course through pages show around template matter others against news must having making old until image ' +
  'post under etc move tell clear non policy pretty stupidity yeah start given quite english true called cheers found government ' +
  "seem less word call guess life fine mind big opinion dumb note correct editing simply money instead once kind war everyone won't " +
  "next text care vote looking example title american remove nice wasn't days getting whether end ask they're links based check " +
  "clearly reference seen times editor original we're racist anyway term party job pathetic sense unless between current words away " +
  "exactly let's number wouldn't important stuff notable certainly lead fool leave media canada guy wait love talking mention okay " +
  "review second topic yourself changed hard everything personal sentence liberal version crap evidence cannot haven't book whole " +
  'working further moron main hate full changes each lol per wiki means law suggest hey issues project line adding america live ' +
  "request women public re fix aren't common deleted three black category possible states political com include language references " +
  "works you've info useful mentioned pay subject view write damn statement fair happy order remember created although hand myself " +
  "system anti game answer rest claim relevant tag today top able completely facts ones thinking what's appropriate research " +
  'especially self single kill revert run sounds indeed likely past ridiculous google whatever admin ago comes deal glad ass ' +
  'explain blocked god goes taking block definitely head otherwise tax gets argument deletion http material poor family several ' +
  "soon high shouldn't absolutely loser report sort welcome images including itself themselves wanted house came problems general " +
  'later liar moved future names obviously office open took disagree story discuss started appears himself picture school date ' +
  'fools interesting meant needed provide watch written group site wants complete entire account reading silly specific pov wonder ' +
  'americans calling fixed message th almost follow ip lost response saw delete doubt election along bunch set countries included ' +
  'process taken worth continue create lying often related except reply shit liberals points similar tried wing city email voted ' +
  'involved official standard wish during lies week www consider known went death idiotic longer mr side bring quote majority power ' +
  'children couple faith search table hi human regards short actual appear close shows simple attack piece reverted agreed btw ' +
  'truth writing hell home ah coming obvious particular templates within difference separate third troll wow easy guys heard ' +
  'vandalism according become books class disgusting half paragraph redirect rules cut happen usa allowed civil gun happened red ' +
  "situation website due figure ignorance men nor stand apparently couldn't currently dead major asking form knows listed million " +
  "play users you'll ahead gone summary usually advice level posted republicans stay told cause dont interested recent removing " +
  'small notice sick views asked fake hear questions happens business nonsense noticed primary team useless wrote cite considered ' +
  'running afd claims folks fuck hopefully infobox military face four morons sex alone community garbage reasons seriously style ' +
  'assume bill british chance character ga kids notability rfc citation cited discussed looked national none sound sourced ' +
  "attention multiple muslim sometimes debate moment rights rule total type serious suggestion united you'd action data definition " +
  'expect prefer trash behind child wikiproject act canadian decision muslims respect rs series actions below characters democrats ' +
  'funny months putting totally woman worse copy film nobody personally police special supposed bot certain control count helpful ' +
  'published speak together file flag lie position reality realize space supporters uk code cover gave living neither previous race ' +
  "regarding seeing turn russian status address appreciate corrupt illegal pass available clown context losers she's suppose we'll " +
  'boy giving interest knew merge necessary neutral plenty policies utc de gay hours terms arguments killing middle provided sad ' +
  'warning box citations cool experience following generally ha stated voting elected legal map taxes therefore thinks wording alt ' +
  'beyond cases easily explanation ignore mistake present press significant social allow avoid aware ban event huge individual ' +
  'proper referring russia thus willing changing checked encyclopedia light mine nation period readers truly tv voters watching ' +
  'across behavior blame break dog mouth opinions somewhere fun hypocrite minor numbers specifically yep jerk killed lack late laws ' +
  'learn proposed sign unfortunately forward john paid plan scum sections solution won alaska belong criteria fire gives lives ' +
  'politics result results stick strong typical uses waste body bs oil org record republican usual valid copyright crazy edited ' +
  'false friends hold npov outside reasonable area attacks company error guns improve jobs month science spelling coverage ' +
  'difficult examples german incompetent low north plain pro access born buy directly entry force local luck moving refer south ' +
  "speaking suggested update closed dispute earlier evil hasn't modern proposal starting votes win choice decide disambiguation " +
  'early guidelines health keeping large plus proof titles accurate archive brought china discussions hit linked lists playing save ' +
  'showing suggesting understanding waiting entirely friend meaning politicians possibly prove shot sock weeks campaign church ' +
  'commons crime double exist games groups lets missing season takes accept admins attempt brain criminal education failed joke ' +
  'places reported speech canadians climate decided easier en federal fixing forget leader members send shut step thread ' +
  'conservative detail immediately improving land particularly regardless reverting upon ways blp bottom fan merely merged music ' +
  'night photo quick release rid sexual shame anymore front fucking higher millions purpose required rich supported water worked ' +
  'worst addition awesome excellent fit hardly heads lots popular religion religious secondary service song surprised among ' +
  'basically besides considering dangerous effect foolish named society worry banned christian criticism deserve enjoy finally ' +
  'french ideas missed paper perfect pictures practice private quotes trouble trust yours anywhere culture details die guideline ' +
  'inclusion irrelevant meet phrase played reader somehow straight suck telling un warring weight abuse apply base building ' +
  "candidate concerns earth here's internet posting quality ready recently respond street turned video air author busy charge " +
  'contributions description direct economy europe forgot format matters near redirects ref skills tomorrow various active age ' +
  "bullshit citizens conflict controversy conversation freedom international knowledge member noted somebody thats we've afraid " +
  'alternative blue exists fairly https shoot smart surely argue car discussing east five imagine incorrect joe online placed pm ' +
  'pointing posts suspect violation accepted bet fight ireland logic medical population positive st statements super agreement co ' +
  'damage elsewhere expand extra gonna highly hook input judge protection safe size value acceptable accounts anybody basis ' +
  'deleting draft effort excuse eyes former hypocrisy independent mass mostly properly protected theory build chief correctly ' +
  'disruptive drop fault gop hawaii improvement nearly offer perfectly terrorists violence amount beat buffoon clarify concern ' +
  'conclusion cost court exact explained extremely final football helps kept lines parents protect removal return sent sites wife ' +
  'alright average belongs bias click confusing covered despite episode excited fully hypocrites leaving listen location nomination ' +
  'object oppose photos random supporting translation wall ya al basic concerned confused congress controversial coward creating ' +
  'dates described drive fat featured foreign forum historical jews lose movie racism refs rr shall share sides terrorist thoughts ' +
  "university weren't west admit arrogant article's fa hands match mother nut players stub tags web who's agenda baby background " +
  'bitch educated honest mail mess plot referenced road shown star test wondering zero arbcom bold established events existing ' +
  'focus fox hide intended israel jesus letter normal restored tired traitor updated usage applies birth chinese clowns eye fac ' +
  'fall finding lazy listing lower market program require round stopped town unnecessary additional apologies categories century ' +
  'cnn criminals fast grow minutes replace reviews security sheep twice understood village administration analysis beginning ' +
  "biggest brown caused checking daily depends field limit paying pick property referred reports requests split they'll ugly " +
  'unsourced washington weak album amazing ani assuming benefit calls cant clean column compromise democrat describe economic ' +
  'external ill industry islam japanese lunatic opposed option six track western ad billion carry dyk fear investigation jail ' +
  "league mental mentally negative objection responsible rfa semi sourcing stands strange throw turns vs wikipedia's career college " +
  'confusion died dogs dollars familiar favor figured hmm hurt immigration leading mark naming nazi parts planet player rate ' +
  'replaced requested slightly topics walk whose wishes companies computer eat fail father filling gap ground haha held honestly ' +
  'indicate innocent islamic leaders learned length log mentions mos nope odd pig pussy quit script seemed spend spending standards ' +
  "suggestions thousands bear choose confirmed conspiracy continues dealing drug eh feeling it'll justify minority nature nazis " +
  'opportunity opposition prison proven pushing quickly raised recall resolved responded reviewed schools supports youtube angry ' +
  "appreciated approach bother crimes debt democracy diff explicitly fascist helped helping huh island latter ms people's sake " +
  "scientific skin son standing tells yesterday became border broken conservatives creation hadn't happening hour immigrants " +
  'instance join kick laugh letting liars literally march mentioning nasty natural pre prevent previously prose ps remain represent ' +
  'role room speedy station sufficient acting april begin biased card catholic clue color dictionary em fighting green ' +
  'inappropriate jewish limited passed received released tool towards trolls army art battle bigger board cares citing claiming ' +
  'cops credit display driving global guide handle hence hole humans miss murder newspaper presented prime progress propaganda ' +
  'sandbox serve speed stories tagged trolling undue union yup attitude awards blah blog constitution county dr encyclopedic ' +
  'everybody fringe george girl gotten html idiocy intelligent likes mainstream morning movement notes objections opposite parties ' +
  'phone pointed pot pure range rationale reach refers shooting ten band bc christians cities compared con contact imbecile ' +
  'includes july key king korea linking mexico moronic ontario passing protest proud rail replied risk sadly scope socialist ' +
  'somewhat tend terrible terrorism verifiable worries accusations apologize balance blow caught communist contribute david ' +
  'deserves dude england expected fellow fired gender im importance individuals intelligence japan kinda method net nuclear peer ' +
  'professional progressive rape regard republic sell spent study york absolute administrator apart arguing becomes butt chicago ' +
  'club crying curious dark defend destroy equal germany globe header heading hits hoping hypocritical improved india inside ' +
  'interpretation iran jpg kid male options organization owner peace poll potential racists rd recommend responsibility rude ' +
  'strongly tone um voice welfare addressed animal answered assessment authority childish clarification comparison consistent ' +
  'critical crowd cry democratic expanded expert feels forced frankly healthcare irish latest lawyer maintain nuts opening pc ' +
  'persons presidency prior produce reporting resources sentences target television touch typos unlike vague weapons whom areas ' +
  "assumed australia ball brother citizen don ended existence feature fly he'll horrible incident influence leadership meeting " +
  'moves necessarily politician reached repeatedly rock slow sucks userpage via worthy ability aside bank blacks bye connection ' +
  'deep door drugs drunk energy entitled errors european eventually everywhere extreme footnote heart hot hundreds indian insane ' +
  'insult jerks justice languages mistakes noticeboard older orange ought reflect resolution stats surprise types wake watched ' +
  'amendment asshole automatically awb behaviour blocks bully burn cancer catch concept covers darn dems dubious ed efforts ends ' +
  'families fans food gas goal grab harm id imo income infoboxes keeps license normally opposing paul promote pull quoted reasoning ' +
  'showed students studies sub talks tonight upload utter worthless academic award bag beliefs blind built civility claimed cross ' +
  'default development disaster doctor engage feelings finished ignoring isis kim lady lede logical logo mainly met minute oops ' +
  "pain politically projects propose ran regular route seek sit stating stuck tables task they've till uh wars watchlist weird " +
  'widely wonderful belief blood bought breaking carbon careful closer closing corrected costs decent defense detailed determine ' +
  'dirty distinction encourage implies increase interview june knowing lefty letters lied lived lock losing mediation offensive ' +
  'onto papers participate reads river russians served ship starts tools trade treatment username accused applied archives attempts ' +
  'becoming bigot bringing broad cat compare enforcement followed fraud fyi hang hello holding intention laughing leftist martin ' +
  'massive moral native nominated numerous outcome push radio redundant remains restore services species technically translated ' +
  'uncivil uneducated vandal wanting wt alleged approved awful bed believes blocking center clearer contain contribs cultural dear ' +
  'decades defined dick experienced hitler impossible items journal la larger library lucky mayor misleading nations nom owners ' +
  'perspective possibility redirected repeated scale screen selling sir sitting spot suit treat verify versions victim wasting ' +
  'whining wide writer agf allowing anonymous anyways armed august believed bull cash cast cheap committed decisions famous female ' +
  'films financial flying greater horse ie impression legitimate minister nfl nominate offended ongoing origin ourselves overall ' +
  'parameter paste pigs platform pretend production proposing puts rare rarely refuse requires responses rush sea staff suggests ' +
  'theories trivia unblock utterly victims websites wikimedia animals assertion assumption cars cites colour comey commented ' +
  'commercial complex continuing contrary counts dad deaths defending degree design document drama editorial elect elections ' +
  'entries essay felt files hateful impact informed israeli item mccain park permission picked ping potus price purposes relevance ' +
  'signs sleep sockpuppet stage teams threat throughout toward trial unlikely voter walking warned whites windows workers wynne ' +
  'administrators bar boys brandon candidates circumstances cold colors complain complaints continued counter dumber el ex feedback ' +
  'filled fits forth function grammar herself insert led manual michael officially parameters preference presidential providing ' +
  'puppet qualify reaction responding reverts scumbag sexist square statistics store storm throwing treated universe values videos ' +
  'answers attempting bible bio biography browser budget bug coast coi core corporate deny direction documentation domain draw ' +
  'empty enemy establish fails feet foundation france headline highest insurance intro ips lame liked load managed meantime memory ' +
  'messages narcissistic nd november paragraphs pointless poorly positions preferred raise resolve richard safety sep signature ' +
  "software sold songs spam substance suitable systems talkpage tough twitter undo uploaded wearing abortion africa ain't allows " +
  'ancient apparent arms arrogance authors bastards blatant broke california camp clever constantly corruption credible damned ' +
  'define drink ending fed followers foot funding growing hatred indicated james oregon originally problematic publication ' +
  'recognize san scholars se sees senate september signed socks southern speculation sports stupidest taught technical threats ' +
  'unable verified weekend whenever yea african anchorage association bbc beautiful brief brilliant brings burden central chart ' +
  'chris christmas complaining complaint copyvio crooked dare drivers effects embarrassing equally exception exposed fish flags ' +
  'friendly gain ignored impeach islands jump levels lib locked london loss manner medicine miles minded model precisely product ' +
  'proves provides radical realized region registered relationship screwed streets strike suicide sun tree unrelated violent visit ' +
  "warnings we'd wealth whereas wind wingers wise ambiguous analogy apology arrest associated attacking barnstar billions bus " +
  'buying charged charges clueless collection committee commonly conclusions conditions contest contribution contributor council ' +
  'devil differences dishonest dollar domestic dozen edition electoral ensure estate facebook favorite feed flat forces gotta gov ' +
  "grand greedy heck heh homeless identify identity it'd kinds kkk magazine marxist minds minimum narcissist northern noting " +
  'october partisan pathological pdf peoples php pics poster raising reduce repeat reviewing rewrite rhetoric rubbish sales ' +
  'scholarly spin stubs training travel trivial trumps activity addressing adds adults advantage alberta allegations arbitration ' +
  'attacked babies benefits bigoted boss capital carefully cats commentary concur conduct constitutional contributors convention ' +
  'cowards cup daughter demand depth designed desire destroyed determined developed disputed driver dropped dutch embarrassment ' +
  'essentially explaining extent factor favour fbi figures fill finish forgotten gang gold guessing hilarious illegals imho ' +
  'incredibly index initial inline jones kicked largest mainspace marijuana marriage master meets naive objects omg organizations ' +
  'pattern planned polite pop portal presumably prominent records relatively rocks runs sa scandal secret seeking sh solve sore ' +
  'stations steve structure suffer summaries tea thin tiny tom typically typo updating wasted weather whatsoever accusation arab ' +
  'archived badly believing bothered capacity christianity chump commenting commit confirm confuse congrats constant convinced csd ' +
  'cutting denver desk didnt directed disputes eric ethnic explains express expressed faced frequently governments governor grade ' +
  'guilty handled harder harris hero husband implemented instructions intend korean latin leads learning leaves libs lunatics mad ' +
  'measure mistaken na neo notion opened penis pile prices promise rant retired ryan screenshot searching serial sets shared ' +
  "significance spirit sport stars steal subjects tagging they'd tour twinkle unfair visible world's yourselves accordingly " +
  'accuracy aka alive annoying balanced blaming businesses causing censorship channel checkuser closely colorado congratulations ' +
  'contains contents convert copied corner cowardly crooks cult dab database dealt delusional doc documented drivel dumbest eight ' +
  'enter falling february fingers formal fund funds gary giant greatly guidance hat heavy hmmm ideal imply january jimbo loves maps ' +
  "matches meta mirror mix monster nowhere observation offered one's owned parasites percent pieces plans professor programs " +
  "promises proved province publications receive requirement rise roads scam scary screw senator soldiers someone's spanish spell " +
  'spread supremacists teach territory terror texas thousand thugs traffic tricky troops vast whoever wikipedians wtf absence ' +
  'absurd abused actors adn afford aircraft aspect assholes balls blank boring button classic collect combined connected contained ' +
  'controlled crappy crisis criterion december deficit demonstrate describing despicable differently disgrace dump dvd environment ' +
  'equivalent et eugene expression failure flow forever furthermore girls grounds harassment hearing hoax holiday holy ii imdb ' +
  'indicates infrastructure journalism kingdom largely lord loud meat moon movies network neutrality pal patience peter planning ' +
  'pleasure pope presence primarily pronunciation protecting realise refugees remaining remarks replacing representative returns ' +
  'rewritten roman sarah scene selfish sigh sorts soviet speaks stealing student submitted supremacist surprising swamp toronto ' +
  'tradition translate truck turning unclear unfortunate unique unusual upper wild winning worried adult advance ages alcohol ' +
  'amazon anon appeal appearance assault attempted australian backed bannon bigotry bullet challenge challenged concerning ' +
  'consequences conventions correction criticisms deliberately demonstrated employees entertainment factual filthy finds goals ' +
  'grabbing greatest gross hair headed homes homosexual insulting iq js justified label layout lefties math mediawiki merit mixed ' +
  'modified myth newspapers objective offense officials ownership pacific portion pr prod profit protesters proving pulled rapist ' +
  'rational rejected remind satisfied sector sending sensible spelled stock strategy struck switch taxpayer taxpayers agrees ar ' +
  'barely bigots blogs boot borders breath bright britain causes charles chose clause cleaning cleanup complicated critics css ' +
  'cycle da department disappointed dying economics edge empire er ethics exclude failing falls filed fwiw gee grown handed hidden ' +
  "hill housing how's hurricane identified imbeciles immediate indication introduction iraq judges judgment lacking laughable " +
  'liberty lifetime loved manually merger merging mike mom murderer ndp occasionally phrasing physics picking precedent predator ' +
  'promoted publish rally rat ratings refused rename replacement reputation respected reviewer ride seven shape slavery smoke ' +
  'solved subpage survey symbol syria taste temporary titled treason unblocked unit units unreliable vandalize violating violations ' +
  'virtually warming yellow accomplished additions admitted advise affected aid approval approve arabic assistance audience avoided ' +
  'banner beating bomb bots bud camera capable chin clarity cleaned consideration constructive contentious crossed dan danger ' +
  'decade deletions dependent diffs discovered drag ec educate eg eligible emotional episodes existed firefox flight focused ' +
  'formatting forms freaking gallery generic genre goodness greek gw harry hated haters honor incapable inclined informative ' +
  'insults intellectual intent interests internal irc jim joseph junk kelly knife lawyers meanwhile messed motion murdered nah ' +
  'narrative noun officers openly passes penalty performance pic plane polish polls priests print proposals publicly questionable ' +
  'reasonably recognized register relative reminder reminds replying reporter represents requesting rolling rot sanders sessions ' +
  'settle settled shortly silence sister slaves snow sociopath sometime speakers submit substantial success supply suspected ' +
  'testing thier threatening tip trees trick tries tweet upset verifiability violate wanna weapon widespread william writes ' +
  'adequate alaskans altogether appeared biographies cabinet caption carried carrying clarifying communication conference crack ' +
  'credibility cure cute cuts debates desperate destroying dig dinner disagreement disagrees documents doesnt download dozens drawn ' +
  "drinking earned eastern else's endless enemies era executive exercise expanding fantasy faster features fictional fields founded " +
  "gays generate generations grey hall he'd hitting hollywood hunt ice identical ideology incompetence indigenous inept insist " +
  'irresponsible jr kindly kiss lacks lane lay legit machine mission moreover nevertheless nicely nk nominations nowadays occurred ' +
  "op opera outright overwhelming pa pants parade parent participants path pending permanent person's plural port powers prepared " +
  'pressure pride principle procedure punk qualified queen recommendation reduced regions releases requirements restriction ' +
  'revealed reviewers robert sand sb scientists selection setting ships si sight situations solely spewing stays stops successful ' +
  'sucking suddenly summer supposedly supreme synthesis teachers timeline ukraine uninformed url vaccine valley variety vice vile ' +
  'washed witch wont yo accident achieve aggressive andrew ap arbitrary artists asian attorney attribution auto automatic backing ' +
  'bizarre bloody bob bombs cap certificate chicken chosen citizenship clarified colours competition confirmation convincing ' +
  'copyrighted counting crystal declare dedicated deport dictator disease disrespectful distance driven duck eating effective ' +
  'emails emphasis es eu evolution excessive expansion fashion follows fourth fresh funded georgia golf greed hating height hiding ' +
  'highway hopes humanity illness implied improvements indicating inform insanity inserted instances involvement irony isles ' +
  'italian italy joined judgement kidding laid legislature lesson libtard literature lowest magic males meaningful membership ' +
  'mentality merits methods monday nationalist nose notification obamacare officer operation pence plant poland potato pray presume ' +
  'prince privilege produced productive promised pump quoting racial rates rely renamed roy royal saved scholar scratch screaming ' +
  'seconds seperate server serves significantly similarly sky slap smarter smell sole sooner sorted spi spoken stance straw ' +
  'strictly strikes string suckers sunday survive talked thoroughly thrown tim trumptards vacation valuable victory warrant wear ' +
  'weasel weigh aa absent accusing acknowledge admire afaik affect afghanistan agency aiv albums alternate anyhow application ' +
  'artist ashamed aspects bands bears beer bills bite brains breaks bridge caps cell cheating collusion columns comfortable comic ' +
  'confidence consistency contributing converted courts creator criticize crook definitions deserved develop displayed displays ' +
  'district dropping duty ego elaborate expensive extended facto fascism finger fuel gather generation geography growth homosexuals ' +
  'immigrant incidentally integrity intentionally investigations invited ironic journalists killer larry listening manage masses ' +
  'mile mountain narrow naturally nra ny operating ottawa passage passive petty physical powerful praise pseudoscience punch purely ' +
  'quebec query reform refrain regularly reject relate relates remark remotely represented resign restricted returned revision ' +
  'righteous roll rose sane scotland scumbags seasons selected shameful sharing sided sincerely singular socialism sorting speaker ' +
  'squad stable sucker sufficiently summarize surname symbols tower turkish unaware unknown vandals vehicles veterans wages weed ' +
  'whats wins accepting accurately activities acts agencies airport amongst answering anthem applicable arrive athletes bat bird ' +
  'blanket boxes brian bullying butts champion ck codes commie completed concise considers continually cop countless credits cruel ' +
  'dank decline denial depending deranged designation destruction dislike disruption division dress dumbass eliminate encyclopaedia ' +
  'establishment evening exceptions faces fishing flagged focusing font formula frank gauge guard ho holocaust hurry illustrate ' +
  'impeached inevitable introduce introduced invite irrational itn joking journals legacy legally legislators logs loose marked ' +
  'meaningless mid misogynist monitor moore msm nail needing nixon notified notify orders organisation outrage overview paris parks ' +
  'participating pedophile perceived personality pink plate pornography pretending products profile promoting pulling reaching ' +
  'reactions recorded referencing relation representation rescue retire reveal rough satisfy scared scheme scientist scream seats ' +
  'senators serving sexually silver solid soul sticking stolen subsection sue suffice superior targeted teaching ted tends ' +
  "terminology terribly theres thomas threads today's tony tracks train traitors transparent trend trillion tweets twisted twit " +
  "understandable venue versus viewpoint wales warm wheel whoops women's worlds worldwide writers ww yay younger abc aca achieved " +
  'actor addresses adopted advocate ae alter amounts announcement anthony argued arse asinine assert asses beside blm brd bubble ca ' +
  'calm cannabis canvassing cease census choices christ classification coffee comics communicate comparing comprehensive cons ' +
  "convicted copyedit corporations counted country's creepy dc deals deeply defining delay deplorable descriptions digging director " +
  "disambig effectively enabled engine entity everyone's excuses explicit fantastic fiction firing florida forcing gan genocide " +
  "governing granted grave guarantee guy's handling happily heaven hebrew hesitate hockey humor immature implement impressed " +
  'incorporated increased independence isnt issued jack jealous keyboard kills kosovo launch liking loving ludicrous malignant ' +
  'markets materials medicare misunderstanding mocking moot motivated namespace navigation nine occur olympics origins outrageous ' +
  'pack paint pair patient phase phony phrases pity plays png porn pos potentially prize pronounced psychotic publisher puppets ' +
  'qualifies rating reception recognition regime regional rep restoring returning rm row rugby ruin ruled sarcasm scenario score ' +
  'searched shameless smaller smith spite steps stores stream stronger subsequent succession suffering supporter synth tab teacher ' +
  "tested thief threaten ticket tillerson transcluded trip ultimately understands universities untrue ur usable user's walls " +
  'warrants wave wh abusive actively advertising agreeing allies ambiguity amusing anarchism anc andy announced asia assembly ' +
  'attributed authorities bail behalf bishop bits bitter bodies boo brothers bullies capitalism catholics cent challenging chapter ' +
  'charts choosing closure clubs communism communities concrete consistently construction contemporary contributed controversies ' +
  'convince covering crash declaration declared demented deplorables doctors dry dynasty egg egypt element employed encounter ' +
  'encouraged est evident expecting extend fame faux feb fell firearm fixes fjb flawed formed fought foul frame fucked gaming gm ' +
  "god's golden grant grasp grief gullible hack handy hates headers historic holidays host hungry implying incidents inclusive " +
  'increasing indefinitely inspired interpret intervention italics jew joy jury justification killers knee le legislation lgbt ' +
  'limiting limits linux lmao logos marks married mate meanings meme miller mindless miserable misguided misunderstood modify ' +
  'morality msnbc mueller murdering museum nobel noteworthy occasions ocean opens ours panel pardon parliament pays pd pedophiles ' +
  'percentage popularity portuguese poverty privacy promising promotion promotional protesting pushed quo rank raped rats ' +
  'recognised reflection reflects relations repeal revolution ring rob sale sam saving scott secretary secure settlement shop ' +
  'slowly soap sockpuppets soft solutions spoiled spoke spreading sprite stone stood stopping surface survived suspicious sweet ' +
  'tactics technology ties translations treasonous tweak typing ukrainian unfit urban va viewpoints whore wider wolf wondered youth ' +
  'abbreviation additionally advocates agent aha alaskan aliens aloha alternatives anger apple approximately arrested assertions au ' +
  'awkward backlog banning baseball batch bay bell blowing bogus boston bound boundaries branch breitbart bridges broncos buddy ' +
  "cache canada's cancelled cards carl casual caution cbc censor cents ceo civilized classes clicking complained computers " +
  'concensus confirming contested contrast conversations cooking copyediting correcting croatia damaging denied denying describes ' +
  'descriptive despise dialect differ dignity disagreements discourage discusses districts dot dragon dream drops drv duplicate ' +
  'ears electing electorate elements eliminated embarrassed endorsement enjoying excluded expense experiment experts expressing ' +
  'extremist fallen flies floor footnotes forbidden fortunately francis freely ft gained generated genuine gift gimme glance ' +
  'globalist gosh grateful heat heavily hire hm holds homosexuality hotel hunting illiterate impeachment importantly inaccurate ' +
  'increases incredible infinite inherently initially investment jerusalem jokes judaism judging kennedy labeling labelled lap ' +
  'lately legend licensing lincoln lisa loaded located maintenance massacre medicaid medium metal minorities mode models mood ' +
  'morally multi murders neighbors netherlands ng notices novel npa nyt obnoxious oldid owns palestinian palette para partly ' +
  'password pasted peaceful performed permanently permit pet pipeline plants pokémon pool portrait prayer preferably presidents ' +
  'proceed protests proxy punished puppetry rated realised refuses religions repeating reserve resist revenue reversion revised ' +
  'reworded rollback ruling sack schedule searches sentiment settings singer skinned slight smile smoking sovereign spa spaces ' +
  'specify spew spews spoilers ss straightforward strength stress svg synonyms taiwan temporarily theirs throat toe tons ' +
  'traditional transgender trusted unbelievable undone unhappy uninvolved unstable ve viewers violates virus vision vowel warn ' +
  "where's wilson window winner worthwhile would've accidentally accomplish accuse activist administrative adminship advanced afc " +
  'alert alphabetical altered amateur ancestry anime antisemitism anytime apologise appearances appearing architecture archiving ' +
  'arm assessed atheist attached awhile backs bankrupt beauty began behave beings ben bent bi biographical boat bow brand bucks ' +
  'celebrity censored cfd chances chat checks cherry chip circle cleared coach coincidence collective comfort comma commission ' +
  'communists compete comply condescending condition conflicts considerable constituents convey conviction coordinates courage ' +
  'creates crossing cuba cultures dance deadline dec deciding defer deflect dem demonstrating disabled disgraceful doomed drives ' +
  "dunno editor's elite elizabeth employee endorse engaged engaging engineering entities environmental essential everyday excluding " +
  'extension feminist ford formerly forums freedoms functions goods greetings grew grip hammer hardware harsh hint hired holes ' +
  'hoped houses houston hrc htm hunter hurts hydro icon imbecilic immoral impressive incorporate independently influenced inner ' +
  'institute institutions intellectually interface investigate involve involves jackass je jeff jimmy judged karma killings knock ' +
  'labour lake las lawsuit lee leg legs lengthy lights locations logged maga magaphants majestic mama mandate mathematics measured ' +
  'medieval merry missile module monopoly morals mosque mp muhammad murray mystery narcissism nationality navy nc ne nhl noise ' +
  'nonetheless obscure obsessed os outlets outline output outta overly owe oxford perry philosophy piss pleased practices precise ' +
  "preferable president's printed priority programming pronounce provincial psycho publicity puerto punishment que quotation realm " +
  'reddit redirecting refute reliably renaming replies residents restaurant restrictions retarded rip robot sample saturday saves ' +
  'seat shocked shopping shorter signing slide sockpuppetry spectrum splitting spring stab stephen sticks storms subjective sudden ' +
  'surrounded surveys survival swift sympathy syrian tamil taxation textbook theme thieves thorough threshold thru thug thursday ' +
  'tie timing tiresome titan tongue tournament towns trucks universal unqualified unreasonable unreferenced urge vegas vulgar wage ' +
  'warrior waving welsh whilst whine winger worrying zone ac acted adjust admission advised affairs aim albeit alex alien align ' +
  "annual anyone's appeals appointed appointment arb arbitrators asap attract aw await bait baiting bastard bike bloated boom bored " +
  'bounds bowl brad bread broader buddies buildings bullets buttons capitalist carolina cartoon categorization centered chain chill ' +
  "cia clinton's coin collapse collapsed collecting combination commonname commonwealth competent comprehend concepts concluded " +
  'confederate connect conscience consent continuity cook correctness credited crew criticized criticizing croatian dash dashes ' +
  'daughters db dealer declined defeat deflection deliberate demographic depression dialogue dirt disagreeing discover ' +
  'discrimination disorder disrespect disrupt disturbing ditto diversity divided donkey ducks duh educational efficient elementary ' +
  'elitist estimate examined exclusive exposure extensively extraordinary fate fewer firm fl flickr forest forgive franchise ' +
  'frequent frustrating gdp gng gossip graph grocery guardian harmful headings hehe heritage highlight hindu histories hp hungarian ' +
  "icons illegally illustrated imagination import incorrectly indefinite indians informal insecure intentional intolerance ip's " +
  'isbn jay journalist junior labeled lesser lewis liberalism licenses lifestyle los lunch macedonia mar mathematical mature ' +
  'meetings menu mere messy meth metric mexican mobile monobook morneau motivation murderers nearby noble nominating noms notation ' +
  'nz occupation offering offers offline operations opponents ordered otrs outdated overlap override parasite partial patriots ' +
  'patrol pennsylvania perform persistent petition pfd pg pi pockets poison premier profits profound proportion publishing purchase ' +
  'puzzled queue radar railway rapists ray react recommended reflected regarded reporters reputable reverse revisions rewriting ' +
  'riots rivers ron rsn ruining sandy scare scientology scrutiny secondly selfie sensitive shift sin singing snowflakes spare ' +
  'spellings spoiler spots springs stretch strip sued surrounding suspicion swear swedish switched syndrome ta tale teh territories ' +
  'testimony thirty threatened tied toilet tolerance ton toxic toy tracking trained traitorous transport treating trumpster ugh ' +
  'ultimate unacceptable unhelpful unions userbox vagina vanity vehicle venezuela virginia visual volume whiners whiny winter wives ' +
  'wwii yahoo zealand abide abiding abusing accountable addiction adjusted aftermath ahh aimed alas albanian allen alot alpha angle ' +
  'antifa apartheid apologizing applications appropriately armenian assassination attitudes austria avoids backwards bald bam bang ' +
  'beach begins belt bin bios bitches blamed blew blown bombing borderline bout brackets brave breach briefly bro bugs bumbling ' +
  "bureaucrats burned bury c'mon cake cameras camps capitalized castro cave cdc cf chair chase cheat chemistry chooses circles " +
  'circuit classified clearing clinic clock clutter coding combine concert conclude confirms congressional constitute constitutes ' +
  'continent contract contradiction cooperation copies copying courtesy creep cue custom dating dave deaf deeper defines ' +
  'demonstrates determining diacritics diagram dies differing difficulty dim diplomatic disney disregard divisive documentary dope ' +
  'dotard dressed dual dummy dune earn edu electricity emergency emulator encouragement enforce enjoyed ep esp europeans excrement ' +
  'expertise expose extensive extremists factors faq fas favourite fee feeding felony filter fiscal flash folk fonts fork formats ' +
  'fortune francisco friday gate gear generous genital glasses gospel grace graphic gray greece gut habit halloween ham handful ' +
  'hanging hans hater havent hawaiian heroin highlights hike hip historian hospital hostile hung hypothesis iii inability inane ' +
  'indef individually ing inserting insignificant insisting intellect interpreted invasion invest investigated inviting involving ' +
  'isolated ive jackson jet jong jumping juneau juvenile kb kevin km labor lovely management manchester mario markup matt max ' +
  "memorial metro mindset misery missiles misunderstand mo mothers mouths mrs musical myspace nation's newer nickname nicknames " +
  'norm obligation occupied occurs offence offend ol oldest olds opposes ordinary outlet oversight overthrow participation pas ' +
  'passages passengers payers penny perception personnel perth photograph pipe pitiful pluto pocket posed posters pregnant preview ' +
  'privileges progressives prohibited provinces pseudo punctuation punish pursue quiet quotations races reducing refugee refusing ' +
  'regulations relax remained remarkable repeats respective resume retain reward rico ridicule rightly rocket roles saint scan ' +
  'scenes scholarship scores screwing sean seattle sec segment semitic sequence sheesh shell shirt shortened sic slave sleeping ' +
  'slightest smash smooth soccer sounded spineless spit stalking stepping stinks submission subsequently subsidies subst ' +
  "summarizing surplus syntax tactic tech that'll tho throws tourists trademark trans transfer trek tricks triggered trimmed " +
  'tropical ts tt tune tyranny unbiased undoing undoubtedly unilaterally unprotected unsure unverifiable ups userspace van variant ' +
  'vastly verifying viable vietnam vis visiting vital walked wannabe wash waters widow wikibreak wikilink wikipedian wikiprojects ' +
  'wisdom witness wmf worded workshop wouldnt writings yelling academics accord adequately adhere adjective adopt afds afterwards ' +
  "ag allah alumni amen america's anal annoyed antics arc arizona assad assange assess assets assure assured astonishing atlantic " +
  'atleast attend attribute audio authorized awarded ba bags bars batman battles bearing begging billionaire billionaires binding ' +
  'birther bnp boots booze bothering broadcast bruce bulk burger buried burning buys cabal cal cambridge campus cancel captions ' +
  'cared cc centre championship characteristics charmander che chemical chess churches classical clicked clip closest clothing ' +
  'coatrack command committing comparable competitive complicit conform connections console contempt convenient corners costume ' +
  'couch counties crawl creative critique crucial crum cruz ct cuz daca dallas dam danish definite demanding demands dementia ' +
  'demonstration deprecated derivative designated desirable desired desperately diaper disagreed discredit disingenuous disk ' +
  'distinct distribution dodging dodgy donate donnie doors downtown dp drafts ds duke dumped dust dynamic ear eats editions ' +
  'elimination elites embrace emotions employer employment encouraging encyclopedias enormous entered entering equality equipment ' +
  'establishing estonian ethical evade evaluation exchange exclusively execute executed factually fanatics farm farther fees ' +
  "feminism feral findings firearms flc floating fort fr freeway fundamental gameboy's garden gasoline genitals germans gotcha govt " +
  'grid guides guitar harbor helicopter heroes historians hominem honesty honey huggle hyphen ideals identifying ignores il impose ' +
  'imposed improper inc incivility incomplete injured insight insisted install installed intentions invented investigating iranian ' +
  'islamophobia jeez jordan jt kicking kurdish kushner laying legislative lend likewise limbaugh loading loads loop louis luckily ' +
  'luke lynch machines magazines mainland maintaining malleus marine marking marvel maximum medal meds miley mis mississippi mixing ' +
  'mlb mock moments monsters moose mount mountains navbox navboxes neighbor neighborhood nerve neutrally ni nick nightmare norway ' +
  "notifications o'leary oath observed odds offenders olympic operate opt optional oral orthodox other's oval overdue package " +
  'packing pakistan parallel parentheses parking participated partner patent patriotic pedantic pedophilia pejorative pertinent ' +
  'pervert photographs physically pictured pie pigsonthewing pissed pit po pointer pompous pound pp prefers prejudice principles ' +
  'prompt properties psychological quarter ra rabbit rag ranks rants raping ratio rationales reasoned rebel rejection releasing ' +
  'remembered reread resident resignation resource respectively restrict retained retirement revenge rhetorical rick riding rifle ' +
  "rolls root routes sabotage salt santa satan sends senior session sharia sheer sheriff shine shoe shots should've shout silent " +
  'sink skins slimy smug snarky snowflake socialists socking solar soldier someday sow specified spirited spotted sr stadium stake ' +
  'starters statue staying steady stfu strings stunt stupider su subpages subsections succeed sums surgery sworn sydney synopsis ' +
  "tap tens tense that'd theft thick threw tickets toc tolerated torture tragedy transportation trigger trim trough trustworthy tsk " +
  'turkey tweaked unbalanced undeleted unicode unite vacuous vandalized variation viewed viewing voices vp ward warfare warriors ' +
  'wasnt wednesday welcomed wholly wikisource wildlife willfully yuk abandon abstract acknowledged aclu activists adam admitting ' +
  'adoption advantages agents airline airlines airports ak akin alec amazed ambassador angeles ann announce applaud applying apt ' +
  'artistic artwork aspx assumptions atrocities authoritative avoiding baloney bankruptcy barrel bash beast beaten beatles begun ' +
  'belgium billy blacklist blanked blanking blatantly bleeding blindly blowhard blps boards brainwashed brat brazil breed bum ' +
  "calendar cantonese captain catching censoring chanting chaos cheese cheetolini children's chime chips chocolate chronology " +
  "circumcision city's civilians closet clothes coaches coal coalition coat colleagues commas commenters compassion compilation " +
  'concede concentrate condemning confront conman contradict contradictory conversion converting cookie corporation cow cpc ' +
  'creationists credentials crock cronies crude cured curiosity curse dated davis deadly decency deceptive decides deed deemed ' +
  'degrees delegates delusions dennis dense deported deserving destructive detriment developers di dictate dictators dictatorship ' +
  'dictionaries digital dime directions disclaimer disgusted dismiss dismissed distracted dnc downright dragging drmies drumpf du ' +
  'eagle earthquake easiest electronic emailed epic equating equivalence err espn essence estimates exclusion exodus expectations ' +
  'expects exposing fascists fathers fda fiat fifth fights figuring finance flowers flynn fn forbid formatted freak freaks ' +
  'freemasonry fu fuss gates genes genius genuinely genus gfdl gif gladly gods grabber grammatical grandchildren grants grifter ' +
  "group's guest guilt guts hacked hamas hats headlines healthy henry hj holder homework hoo horror hosted hugely hundred hyperbole " +
  "hypothetical icky ideally idiot's idk iirc ilk implication impolite imposing inconvenience infringement initiative insertion " +
  'institution interaction interpretations intolerant ipa iphone ironically javascript jealousy joining kansas kathleen keen keeper ' +
  'ken koch kool lands lawsuits lesbian libraries libtards lifted limitations listened listings loans locate loses lyrics madness ' +
  "malicious man's manager manning margin marketing mary masters matthew mc measures med meh memes michelle milk min ministry " +
  'misogyny misplaced misrepresenting moderate modest monarch monarchy mouse nationalism neck newly newsletter notably nov ' +
  'objecting objectively ohio omit opportunities optimistic organ orientation ouch outlined overturned palestine pan par paraphrase ' +
  'parish partially patriot patriotism periods pertaining perverted perverts phenomena phil picks placing plagiarism plainly ' +
  'plastic pledged pls pointy pollution por portland possession practical predict preferences premise presenting prez priesthood ' +
  "procedures producing programme prostitution proudly psychology purchased purge putin's quest quietly rallies ranting raving reap " +
  'rebuttal reckless recommendations recording recreated recurring regret regulars relating relatives reliability reminded rent ' +
  'repository representatives representing repugnant researchers residence resort restoration revealing rex riddance rings rival ' +
  'robbed rolled roots rotten rounds rural ry sacrifice safer sanctimonious sanctions sands sandwich sanity sat scheer scottish ' +
  'scotus scrap seconded sect select serbia servers severely sexuality shadow shake sham shares shitty shock shocking shooter ' +
  'shortcut sighted simpler sing singles skill slash slogan slower smartest sneaky sniffle souls spade spain specifics speeding ' +
  "sphere spicer spoon stale standalone stayed stewart stink struggle struggling styles subject's substantive successfully sucked " +
  'suffered suits sum sunny sycophants syrians tails tanks taylor tear technique tfa thou thx tips titanic toll tourist tracked ' +
  'trail transferred transit translating tuesday turks tweaking uncertain uncited uncle uncontroversial underlying understatement ' +
  'unencyclopedic unethical unfamiliar unpleasant upcoming updates uploader urls utm vampire veteran virtual virtue vulnerable ' +
  'waited wasteful wealthy webpage wee wer whichever whoa whomever width wikipedias wipe wiped withdraw withdrawn wmc wore worker ' +
  "worship wrongly y'all zuma abroad academia accessibility accidental accomplishments ads advert advertisement advocating af " +
  'affects affiliated aggression ahhh aims alan allegiance allied ally alongside alternatively amend anarchist anecdotal aol ' +
  'apologist apologized appealing archaic arrangement arthur arts asks attended attending attractive autobiography avenue aviation ' +
  'backward balancing ballot bans barnstars barry baseless basket battery beats beef believers beneficial billboard birthday ' +
  'bisexual blames bland blows bone bones boorish borough bosnia boycott boyle bravo breakfast breathing britannica broadly ' +
  'browsers brush buddhism buddhist bums bureaucracy cannon capitol caring carrier carter casino cautious caveat celebrate cells ' +
  "chan chap charter chelsea chest chickens chronological circular collaborating colon combat comedy companion company's " +
  'compassionate compound computing comrade condemned confident conflicting conjecture consumer controlling controls conveniently ' +
  'corrections courses cousin craft creators creatures cricket cropped crux crybaby cups czech daleks dang dangerously daniel ' +
  'declaring defended deficits demon deniers denies denominator density derived destroys devices devoted directory dis disappeared ' +
  'disservice distasteful distinguish distortion divide dna dolt doubtful doubts dragged dragons drift duly dumpster duped duties ' +
  'economist edward egotistical embedded emperor employ encountered engineer engineers erik erm escape eternal ethnicity existent ' +
  'experiences explode facing faculty faggot fairbanks falsehood familiarity farce fashioned federation feds fiasco fifa fighter ' +
  'finest firmly flames flip flipped flood fm fodder foo fooling forbes forgetting fossil founder founding fraction fred frustrated ' +
  'fundamentally fur gaining gaps gaza gesture ghits ghost goodbye goodday goose governed graphics grass hah handing harmless ' +
  'harvey hash hatnote haycox heartless herring hes historically homophobia household hunters hurricanes hurting hyphens ian iau ' +
  'iconic identification ideological ideologies illustrates imagined implementing implications indie industrial infidels ' +
  'inflammatory inherited initiate innocents instant instruction insulted intact integral inter interviews invalid invisible irl ' +
  "iron ish islamist iso iv ix jacob jargon jean jefferson jets judicial jumped ka kamala karl kathy katrina kenya kidnap king's " +
  'kissing knowledgeable kong kudos laden ladies lasted leagues learnt lecture leftists legion lest licence lift lighter lil ' +
  'literal loathsome locally logging losses lust mailing mall manages managing manga maniac marching marx massively mat maturity mb ' +
  'mcconnell mechanism meetup messenger methinks mexicans michigan ministers misinterpreted mob montreal monument motives motley ' +
  'motto mulholland mutual mw nationalistic navigate negotiate neiln nevermind newbie newcomers newsworthy nintendo noel ' +
  'nonsensical obey objectionable obliged observations obsession obstruction obtuse occasion occurring oct offender offending omar ' +
  'omission omitting onus operative organisations organize orphan oscar outcomes outing overcome overpaid overseas owes pander ' +
  'paraphrasing parenthood passion pasting pastor patch patently patients patrick payments peacefully pee pelosi pen permitted ' +
  'personalities pets petulant phd phoenix photographer picky pierre pin pizza pleasant poem pond poo populations populist ' +
  'portlandia posing possibilities pour powered ppl practically practicing prayers preach prep pres presentation presently preserve ' +
  "preventing priest prob probs processes producers prohibit project's proponents pu punks puppy";

export const commonWords = { sv: swedish.split(' '), en: english.split(' ') } as const;

/** Of both languages. */
export const frequentWords: ReadonlySet<string> = new Set([...commonWords.sv, ...commonWords.en]);
