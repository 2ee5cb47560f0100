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
  'invandringens lidande löfven miljontals moderns motståndare naturligt nödvändiga oavsiktlig ordning organisationer orsaken ' +
  'polisen politisk positivt rättsliga särskilda tillgången troligt tydlig tydligen tyvärr utgöra utsätts vatten verklighet ' +
  'viktigaste väljare åsikter ökningen agera allvar anti arbetskraftsinvandringen avrättning behandlas betyder bostad bryta dels ' +
  'drabbas dyrt dö dömda eliminera emellertid ersättning europas eventuella extra familjen felaktigt frihet fru främja främmande ' +
  'fungerande fördel förnybara givetvis god gott gratis hamnar hemland historia human inkomster integreras intresse kalla kliniker ' +
  'källa ledare lider lilla lönen löser marknad miljö nationell nå olyckor politikerna potential producerar produktion påverkas ' +
  'rapporterar rasister regeringar röst satt sitter sjukhus skaffa skapat skattepengar slutsatsen spel statlig ständigt svaret ' +
  'sättet tidigt tillämpas ursprungliga utlänningslagen vecka värre aktivt allmän alternativet användaren diskussion dit drabbar ' +
  'dålig effektivare fastställa fattigdomen flest former grad gränsen hoppas hållbar hört integrera internationell islam jävla ' +
  'knappt kosta kriminella kritik kroppen kvalificerade kvinnan kärnavfall ledde läge marijuanaanvändare mellanöstern minimilönens ' +
  'minimilönerna motsvarande motsvarar ned oavsiktliga orsak pk pratar rasistiskt reglerad rätta sant sektorn skatt ske skolor ' +
  'skyddsbehov slå snabb speciellt svar svarande säkerställa sänka sökande tala tillhandahålla tobak tvinga tvärtom tydliga utförs ' +
  'utveckla vanligaste varav vetenskapliga via vägrar välfärden värt åtgärd aids allmänhetens allvarlig arbetet automatiskt barns ' +
  'begå begår betalas bild bristande cannabis celler chansen dagen drabbats dör elever flyktingmottagandet försäljning förändra ' +
  'global grunden gällande hittills humanitära hundratals höjer hör jan jämförelse koldioxidutsläpp kongressen konstaterar känt ' +
  'legaliseringen livstid lägenheter lär lågutbildade medborgarskapet metoder migrationspolitiken miljöpartiet mänskligt nio ' +
  'november odla omedelbart området oskyldig piller politiken princip privata projekt rad reformer reglering rena respekt resten ' +
  'rimligt röka skadar skadligt skickar skickas spara spelar språket starka svt tag terapeutisk the tidig titta tjänster turkiet ' +
  'uran utrymme utsläppen vare vart veckor värsta vågar yrken åka åtta öppet överallt acceptera allmänna ambassaden anledningen ' +
  'anställd ansåg arbetsförmedlingen arbetsgivaren asylskäl avskräcker begått behålla beslutet betydelse bevara boenden brist ' +
  'bränsle budskap börjat dela drar dyrare faller flyktingkrisen flyktingläger framgår frankrike full förespråkare förmodligen ' +
  'förtryck förväntas föräldrarna generera genererar gynnar gälla hamna handlingar historien hopp hänsyn håll hållbart högt id ' +
  'inflationen inflytande innehåller japan konflikter konkreta lagförslaget ligga lägger mamma material migrationspolitik ' +
  'minderåriga mottagandet möter normalt närmare offentligt oftast område pojkar programvara psykiska punkt redo riskerna röstade ' +
  'röster skriva slutligen spela starkare stefan städer taget tal tillgängliga underlätta undersökningen upphov utnyttjas utvecklas ' +
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
  'anders ansträngningar apotek arbetsmarknad arbetsplatser avgöra avrätta avrättas avseende befintliga begränsade ' +
  'beroendeframkallande besparingar biverkningar borgerliga byggt centerpartiet dricks drift därefter däribland dömts ena ' +
  'engagemang engelska enkla enormt etablerade extrema facket faktiska fokus foster fristad främlingsfientlighet fullständigt ' +
  'funktion färdigheter fångar föder företaget förmån förstör förändras gemenskap generösa gravida gången helhet historiskt hjärtan ' +
  'hända hösten identiska illamående ingår initiativ innehav inträffa jobben kallar kallat kirurgiska konsekvent konstatera kontakt ' +
  'kontroll kände kärnreaktorer köpkraft lagra lagstiftaren lagt legala legaliseras likt lita lyfta låginkomsttagare mannen mars ' +
  'medarbetare medför medier metoden modern moraliskt moratorium människosmugglare mångkulturella naruto nationellt nationer ' +
  'naturliga nivåer norden norska numera når obligatorisk olja omvandla oregon orsaker orsakerna orättvisa osäkerhet personalen ' +
  'personliga personligen pojkarna poliser principen privat process produktivitet pröva påstå regelverk region reinfeldt ' +
  'restriktiva romer rättegång rödgröna rör samarbetet sanningen september sista skattebetalarnas skatter slutsats socialt stiger ' +
  'stopp stormakt studenter ställning stämmer syftet säg sägs tak tecken tekniska tillhandahåller tjänstemän tredjedel täby uppger ' +
  'upprepade uppvärmningen utgår utnyttjar utom uttryck utöka veckan veckorna viktigare vinster virtuell visste visum väljarna ' +
  'välstånd vänder vänstern yttre ögon övrigt akuta alternativa ansvariga arbetarna arbetat asylprocessen avstånd bedömning ' +
  'begränsas behandlingar bekräftar belastning beredda berätta beskattas bilder borta botten bristen bär central dagligen death ' +
  'domstol dödliga dödsdom effektivitet enskild erkänna europeisk existerar familjeåterförening fan fattas flashback flickor fort ' +
  'fortsatta funnits förblir förbättras förebyggande föredrar förekomsten förhållande förklara förlorade förlorar förståelse ' +
  'gatorna generationer genetiskt genomsnittlig grannar grekland grova handla hellre heter hindrar historiska hoppa hundratusentals ' +
  'huvudet händelser hänt hänvisar hårda högskolan högst identitet indirekt industrier intressant invandrarbakgrund ' +
  'invandringsfrågan jämlikhet kaliforniens kaos katastrof klimatförändringarna konflikt konstaterade konstigt korrekt kosovo ' +
  'kraftfull kriminalitet kunder kämpar känd kärnkraftsanläggningar kärnteknik köra legaliserade leverantörer liberal libyen ' +
  'livstidsstraff lokaler lyckad läget lämnade lågkvalificerade makten massa medborgarskap mekanism metod mifepristone ' +
  'migrationsöverdomstolen minoritet misslyckande misslyckas misstag motverka människoliv månad negativ negativt normer närheten ' +
  'någonstans någonting nöd oerhört offer omfattar ordet oroliga osäker pappa parter pengarna permanenta polis praktiska praxis ' +
  'priser prisvärd produktiva pågår rasismen reagerar reda reglera reglerna resultera riktiga röstat saken samarbeta scb senast ' +
  'skapandet skillnader skyller slippa slår småningom snabba solenergi somalierna sossarna st straffas sverigedemokraternas ' +
  'synnerhet sårbara terrorister tillhör tillåts tittar tråd tänk uppfylla uppgift uppstå utbilda utbildningsnivå utlandsfödda ' +
  'utomlands utrikesfödda utvecklade utvisa visas väcker ämne ärenden äta åker övergrepp överleva abortkliniker abortlagar ' +
  'accepterar advokater använde användes använts arbetskraftsinvandrare arbetslivet arbetsplats argumenten asylansökningar ' +
  'asylsökandes australien avlägsna avrättningen avsaknad avsedda avskräcka azerbajdzjan bedömningar behövde bestämma betalt ' +
  'beviljats bevisat bidragit bilar brottet butiker båt cecilia dagsläget dansk dator december definitivt delvis densamma ' +
  'depression direkta disk därigenom döma egenskaper ekonomer embryon enklare erbjudas erkänner etablering eventuellt experiment ' +
  'farligare fattigdomsgränsen filer finna flertalet flydde fukushima fundera föra förbli förbättrade företrädare förslagen förstås ' +
  'försvinner försökt försökte försörjning förutsatt garantera generellt genomsnitt gjorts grannländer handel handläggningstider ' +
  'hatar hemländer hjälplösa hotar hundra hus hände händerna hårddisk identifiera ihjäl illegal ingenting inslag inställning ' +
  'invandrarnas invandrat iran italien jimmie jo kallad kirurgisk kläder kollektivavtal korrekta korset kraftverk kristersson ' +
  'kritiker kritiska kulturen känsla kön legaliserar levnadskostnaderna livmodern livslängd lokal lyxflyktingar lämnas län läser ' +
  'läst läste lågt långsiktig låtsas mark minimal minnesota missar misslyckad mor moskéer motsatt motståndarna musik mänskligheten ' +
  'må mötet nacka naiva narkotika nation nigeria north nuclear nämns oberoende officiella ohållbar ont originalet orimligt orkar ' +
  'oroa oron otroligt otrygghet oönskad penalty personligt populär press problematiskt produkter programmet prövas påståenden rakt ' +
  'referenser regleras relaterade relevant resulterat retorik riksdag riktlinjer rädd samlade sammanhang sammanhållning samtal ' +
  'sannolikhet segregation sexuella signaler sjuk sjunka självfallet skadade skadlig skala skapade skriker skulden skyldiga ' +
  'skyldighet sl socialtjänsten sprida spår stamceller standard stimulera storlek straffrättsliga strategi styra ställföreträdare ' +
  'svensken svenskfödda syftar syskon talas technique tester tillämpa tillåtas timlönen tips tjej tortyr trodde trygg trygga trädde ' +
  'trösklarna tvingar tvingats tycka täcka uppskattningsvis uppstår utbildade utgå vardag varierar verkställande vettigt vinner vis ' +
  'visserligen vistas vitt välkomnar välutbildade vänster värdighet värna våga windows york ägg äntligen åldersbestämning önskan ' +
  'öppenhet överenskommelse överhuvudtaget överväger absoluta act agenda al allas allteftersom allvarligaste ambitioner amerikansk ' +
  'amnesty analfabeter and anhöriginvandring anläggning anpassa anställer antyder araber arbetstillståndet arizona arter ' +
  'asylboenden asylsökanden asylsökare augusti avsikt avskaffande avskaffat barnens barnkonventionen batra begär behandlar ber ' +
  'beredskap bero beroendet beräknas berörda beskatta beskattning beskrivning beskrivs beslutar bevisas billig bistånd blattar ' +
  'botemedel brotten delta deltagande diskussionen domare därifrån därtill dödar dödlig dödscell dödsstraffets dömd eleverna ' +
  'elproduktion engagerade enkel etiopien etniskt facebook faktor far fattar felaktiga flyttar folkgrupp folkomröstning forskarna ' +
  'framgångsrikt framtidens francos fredrik främlingar fysiskt född följt fördelen förhållandet förklarar förlorad fört ' +
  'förutsättning förvånande genomförs gjordes gode gränskontroller gråzon gröna gud hantering hat hatet heroin hjälpen hjälpt ' +
  'hoppar huvud hänvisning ifrågasätta igång individuell infektioner införandet insett interner intressen invandrar invandraren ' +
  'invandrares investering iq jobbet jonas jorden juli juridiska jå klimatförändringar klonutrymmet knarklangare kokain ' +
  'koldioxidutsläppen kommunpolitiker kompensera konflikten konkurrenskraft konservativa konsumenterna kontor kortare kraven kravet ' +
  'krigets kristna kritiken kronisk kulturell kulturella kvinnorna källor kött legaliserat levt liberalernas locka lyckades läger ' +
  'lärare lågavlönade lögner marijuanabruk marijuanalagar maskin medans meddelade medierna medlemmar medverka medveten medvetna ' +
  'mentala metoderna migrationsminister mikael minister misoprostol missbruk misslyckats modeller moraliska motståndaren ' +
  'motsättningar muslimerna mån mångkulturen mörda möten nackdel nationen nationens natt nedan nivån noll normala notera nr ' +
  'nukleära nyanländ nyfödda näringsliv närmar närmast närmaste oacceptabelt odlas ojämlikhet omsorg ordentligt oroade orsakas ' +
  'orättvist otillräckliga pa pekar pension perfekt plan polen poäng praktik procentenheter professor prövning put påpekade påpekar ' +
  'rapporter rapporterade ras rasistisk reagera reformen reinfeldts relationer replik resan restaurang riket riktning rubriken ' +
  'rättssystem rådde samhällen sektorer senaten seriösa sfi shadow sitta sjukvården skett skuld skyddsbehövande släppa solidaritet ' +
  'somaliska speciella spontant spännande stackars stockholms stod straffa stress strider strävan styr stängda stödet svarar ' +
  'säkerställer sällsynta sänkta sökte telefon terrorism tider tidiga tidningen tillfrågade tillämpningen ting tomma torde ' +
  'traditionella traditioner trakasserier troligen trycket tråden tusen tänkt undviker ungdomarna uppges uppgår upplevde upplevt ' +
  'uppmanar uppmuntra uppmuntrar uppmärksamhet uppstått utgifter utgångspunkten utlänningar utmärkt utomeuropeiska utrotningshotade ' +
  'utsatts utsläppsfri uttalade uttalanden utvecklingsländer valde vinna vision världskriget växt ända åkesson åldern ' +
  'åldersbedömningar ångest åter åtgärda öppnar överge överklaganden övertygade överväldigande abortleverantörer abortstatistik ' +
  'afghaner afghanska akut alltmer amerikanerna analyser anges anhängare anhöriginvandringen anknytning anläggningen anna ' +
  'annanstans ansiktet ansträngningarna anställning antagit antar använd ar arbetade arbetsgivarnas arbetslinjen arbetsmarknadens ' +
  'arbetstagarnas asylansökan at avbryta avgifter avsiktligt avskaffandet avskräckning avslog avslutar avstå baserad bedriver begås ' +
  'belopp bemöta beredd berättelser berättigade betalat betrakta bevisen billiga boendet bortskaffande bott brett bromsa budskapet ' +
  'båtar båten börda carolina centrum civila dabrowski decennier deltar demokratiska denne drag dragit dramatiskt dumma ' +
  'dödsstraffsystem egendom elektricitet elit energiförsörjning energikällan enhet eritrea ersätts etablissemanget etiska ' +
  'europaparlamentet eventuell exakta existens existera extrem falska falskt farhågor fastställs fikadu fjärde flyktingsmugglare ' +
  'flyktingströmmarna fokusera formen fostret fp friska fritidsbruk fruktansvärt främjar fullständig fängelser föda födas ' +
  'förbättrad fördelning fördomar förebygga föredra föremål förhindrar förhoppningsvis förklaring förlita föroreningar förstod ' +
  'förstöras försvårar försörjningskrav förvärras förändrats förödande garanteras gas gen genomförandet gentemot gifter godkänt ' +
  'gunnar göder hamnat handling hen hisham hushåll hälsoeffekter hälsoproblem händelse hävdat hålls högutbildade höjs ifall ' +
  'immigration implantat individ individen ineffektiva ingrepp inhemsk inkludera inkluderar inneboende innehåll inre institute ' +
  'inträffade inträffar invandrad invandrargrupper jersey journalisten juni justeras jämställdhet kamp karaktär kasta katastrofen ' +
  'kinberg klimat kommunala konkurrera konsekvens konsekvensen konstaterades konsumenternas kostnadseffektiv kostsamma krafter ' +
  'kraftiga kris kriterier kritiserar kritisk kränker kränkningar källorna känslor kärlek köper kör lagts landsbygden lars ' +
  'ledningen';
const english =
  'the to a and i of is you that it in for not this be are on have as with but if was your so what or they an just we no at all do ' +
  "article about there would can he like one by it's will don't from my think more should has see me his i'm up who people out some " +
  'now how page them any when thanks only get their been which here other know good stupid then trump well because than also why ' +
  "time these could use really right wikipedia need that's make were did too go does even much being way wp i've say please those " +
  "talk very had am still want him i'll you're into our going over same articles sources work its look take us again most yes sure " +
  "many source doesn't first another where back something such point agree can't better idiot actually said new since two may never " +
  "her find used before discussion edit section she after problem help name made someone didn't list isn't own read thing might " +
  'already anything seems enough though nothing done great keep thank best both put off change got comment left ok case while every ' +
  "things link sorry probably there's down give fact little he's maybe add mean added try anyone believe without reason wrong long " +
  "above idiots let years few either world information yet i'd issue country come oh last part using doing least thought understand " +
  'far idea consensus man else feel day user comments different needs says ignorant makes white place state trying lot hope saying ' +
  'support always person rather removed free history question stop bad content reliable bit president real editors ever perhaps ' +
  'however looks year edits course through pages show around template matter others against news must having making old until image ' +
  'post under etc move tell clear non policy pretty stupidity yeah start given quite english true called cheers found government ' +
  "seem less word call guess life fine mind big opinion dumb note correct editing simply money instead once kind war everyone won't " +
  "next text care vote looking example title american remove nice wasn't days getting whether end ask they're links based check " +
  "clearly reference seen times editor original we're racist anyway term party job pathetic sense unless between current words away " +
  "exactly let's number wouldn't important stuff notable certainly lead fool leave media canada guy wait love talking mention obama " +
  "okay review second topic yourself changed hard everything personal sentence liberal version crap evidence cannot haven't book " +
  'whole working further moron main hate full changes each lol per wiki means law suggest hey issues project line adding america ' +
  "live request women public re fix aren't common deleted three black category possible states political com include language " +
  "references works you've info useful mentioned pay subject view write damn statement fair happy order remember created although " +
  "hand myself system anti game answer rest claim relevant tag today top able completely facts ones thinking what's appropriate " +
  'research especially self single kill revert run sounds indeed likely past ridiculous google whatever admin ago comes deal glad ' +
  'ass explain blocked god goes taking block definitely head otherwise tax gets argument deletion http material poor family several ' +
  "soon high shouldn't absolutely loser report sort welcome images including itself themselves wanted house came problems general " +
  'later liar moved future names obviously office open took disagree story discuss started appears himself picture school date ' +
  'fools interesting meant needed provide watch written group site wants complete entire account reading silly specific pov wonder ' +
  'americans calling fixed message th almost follow ip lost response saw delete doubt election along bunch set countries included ' +
  'process taken worth continue create lying often related except reply shit liberals points similar tried wing city donald email ' +
  'voted involved official standard wish during lies week www consider known went death idiotic longer mr side bring hillary quote ' +
  'clinton majority power children couple faith search table trudeau hi human regards short actual appear close shows simple attack ' +
  'piece reverted agreed btw truth writing hell home ah coming obvious particular templates within difference separate third troll ' +
  'wow easy guys heard vandalism according become books class disgusting half paragraph redirect rules cut happen usa allowed civil ' +
  "gun happened red situation website due figure ignorance men nor stand apparently couldn't currently dead major asking form knows " +
  "listed million play users you'll ahead gone summary usually advice level posted republicans stay told cause dont interested " +
  "recent removing small notice sick trump's views asked fake hear questions happens business nonsense noticed primary team useless " +
  'wrote cite considered running afd claims folks fuck hopefully infobox military face four morons sex alone community garbage ' +
  'reasons seriously style assume bill british chance character ga kids notability rfc citation cited discussed looked national ' +
  "none sound sourced attention multiple muslim sometimes debate moment rights rule total type serious suggestion united you'd " +
  'action data definition expect prefer trash behind child wikiproject act canadian decision muslims respect rs series actions ' +
  'below characters democrats funny months putting totally woman worse copy film nobody personally police special supposed bot ' +
  'certain control count helpful published speak together file flag lie position reality realize space supporters uk code cover ' +
  'gave living neither previous race regarding seeing turn russian status address appreciate corrupt illegal pass available clown ' +
  "context losers she's suppose we'll boy giving interest knew merge necessary neutral plenty policies utc de gay hours terms " +
  'arguments killing middle provided sad warning box citations cool experience following generally ha stated voting elected legal ' +
  'map taxes therefore thinks wording alt beyond cases easily explanation ignore mistake present press significant social allow ' +
  'avoid aware ban event huge individual proper referring russia thus willing changing checked encyclopedia light mine nation ' +
  'period readers truly tv voters watching across behavior blame break dog mouth opinions somewhere fun hypocrite minor numbers ' +
  'specifically yep young jerk killed lack late laws learn proposed sign unfortunately forward john paid plan scum sections ' +
  'solution won alaska belong criteria fire gives lives politics result results stick strong typical uses waste body bs oil org ' +
  'record republican usual valid copyright crazy edited false friends hold npov outside reasonable area attacks company error guns ' +
  'improve jobs month science spelling coverage difficult examples german incompetent low north plain pro access born buy directly ' +
  "entry force local luck moving refer south speaking suggested update closed dispute earlier evil hasn't modern proposal starting " +
  'votes win choice decide disambiguation early guidelines health keeping large plus proof titles accurate archive brought china ' +
  'discussions hit linked lists playing save showing suggesting understanding waiting entirely friend meaning politicians possibly ' +
  'prove shot sock weeks campaign church commons crime double exist games groups lets missing season takes accept admins attempt ' +
  'brain criminal education failed joke places reported speech canadians climate decided easier en federal fixing forget leader ' +
  'members send shut step thread conservative detail immediately improving land particularly regardless reverting upon ways blp ' +
  'bottom fan merely merged music night photo quick release rid sexual shame anymore front fucking higher millions purpose required ' +
  'rich supported water worked worst addition awesome excellent fit hardly heads lots popular religion religious secondary service ' +
  'song surprised among basically besides considering dangerous effect foolish named society worry banned christian criticism ' +
  'deserve enjoy finally french ideas missed paper perfect pictures practice private quotes trouble trust yours anywhere culture ' +
  'details die guideline inclusion irrelevant meet phrase played reader somehow straight suck telling un warring weight abuse apply ' +
  "base building candidate concerns earth here's internet posting quality ready recently respond street turned video air author " +
  'busy charge contributions description direct economy europe forgot format matters near redirects ref skills tomorrow various ' +
  "active age bullshit citizens conflict controversy conversation freedom international knowledge member noted somebody thats we've " +
  'afraid alternative blue exists fairly https shoot smart surely argue car discussing east five imagine incorrect joe online ' +
  'placed pm pointing posts suspect violation accepted bet fight ireland logic medical population positive st statements super ' +
  'agreement co damage elsewhere expand extra gonna highly hook input judge protection safe size value acceptable accounts anybody ' +
  'basis deleting draft effort excuse eyes former hypocrisy independent mass mostly properly protected theory build chief correctly ' +
  'disruptive drop fault gop hawaii improvement justin nearly offer perfectly terrorists violence amount beat buffoon clarify ' +
  'concern conclusion cost court exact explained extremely final football helps kept lines parents protect removal return sent ' +
  'sites wife alright average belongs bias click confusing covered despite episode excited fully hypocrites leaving listen location ' +
  'nomination object oppose photos random supporting translation wall ya al basic concerned confused congress controversial coward ' +
  'creating dates described drive fat featured foreign forum historical jews lose movie racism refs rr shall share sides terrorist ' +
  "thoughts university weren't west admit arrogant article's fa hands match mother nut players stub tags web who's agenda baby " +
  'background bitch educated honest mail mess plot referenced road shown star test wondering zero arbcom bold established events ' +
  'existing focus fox hide intended israel jesus letter normal restored tired traitor updated usage applies birth chinese clowns ' +
  'eye fac fall finding lazy listing lower market program require round stopped town unnecessary additional apologies categories ' +
  'century cnn criminals fast grow minutes replace reviews security sheep twice understood village administration analysis ' +
  "beginning biggest brown caused checking daily depends field limit paying pick property referred reports requests split they'll " +
  'ugly unsourced washington weak album amazing ani assuming benefit calls cant clean column compromise democrat describe economic ' +
  'external ill industry islam japanese lunatic opposed option six track western ad billion carry dyk fear investigation jail ' +
  "league mental mentally negative objection responsible rfa semi sourcing stands strange throw turns vs wikipedia's biden career " +
  'college confusion died dogs dollars familiar favor figured hmm hurt immigration leading mark naming nazi parts planet player ' +
  'rate replaced requested slightly topics walk whose wishes companies computer eat fail father filling gap ground haha held ' +
  'honestly indicate innocent islamic leaders learned length log mentions mos nope odd pig pussy quit script seemed spend spending ' +
  "standards suggestions thousands bear choose confirmed conspiracy continues dealing drug eh feeling it'll justify minority nature " +
  'nazis opportunity opposition prison proven pushing quickly raised recall resolved responded reviewed schools supports youtube ' +
  "angry appreciated approach bother crimes debt democracy diff explicitly fascist helped helping huh island latter ms people's " +
  "sake scientific skin son standing tells yesterday became border broken conservatives creation hadn't happening hour immigrants " +
  'instance join kick laugh letting liars literally march mentioning nasty natural pre prevent previously prose ps remain represent ' +
  'role room speedy station sufficient acting april begin biased card catholic clue color dictionary em fighting green ' +
  'inappropriate jewish limited passed received released tool towards trolls army art battle bigger board bush cares citing ' +
  'claiming cops credit display driving global guide handle hence hole humans miss murder newspaper presented prime progress ' +
  'propaganda sandbox serve speed stories tagged trolling undue union yup attitude awards blah blog constitution county dr ' +
  'encyclopedic everybody fringe george girl gotten harper html idiocy intelligent likes mainstream morning movement notes ' +
  'objections opposite parties phone pointed pot pure putin range rationale reach refers shooting ten band bc christians cities ' +
  'compared con contact imbecile includes july key king korea linking mexico moronic ontario passing protest proud rail replied ' +
  'risk sadly scope socialist somewhat tend terrible terrorism verifiable worries accusations apologize balance blow caught ' +
  'communist contribute david deserves dude england expected fellow fired gender im importance individuals intelligence japan kinda ' +
  'method net nuclear peer professional progressive rape regard republic sell spent study york absolute administrator apart arguing ' +
  'becomes butt chicago club crying curious dark defend destroy equal germany globe header heading hits hoping hypocritical ' +
  'improved india inside interpretation iran jpg kid male options organization owner peace poll potential racists rd recommend ' +
  'responsibility rude strongly tone um voice welfare addressed animal answered assessment authority childish clarification ' +
  'comparison consistent critical crowd cry democratic expanded expert feels forced frankly healthcare irish latest lawyer maintain ' +
  'nuts opening pc persons presidency prior produce reporting resources sentences target television touch typos unlike vague ' +
  "weapons whom areas assumed australia ball brother citizen don ended existence feature fly he'll horrible incident influence " +
  'leadership meeting moves necessarily politician reached repeatedly rock slow sucks userpage via worthy ability aside bank blacks ' +
  'bye connection deep door drugs drunk energy entitled errors european eventually everywhere extreme footnote heart hot hundreds ' +
  'indian insane insult jerks justice languages mistakes noticeboard older orange ought reflect resolution stats surprise types ' +
  'wake watched amendment asshole automatically awb behaviour blocks bully burn cancer catch concept covers darn dems dubious ed ' +
  'efforts ends families fans food gas goal grab harm id imo income infoboxes keeps license normally opposing paul promote pull ' +
  'quoted reasoning showed students studies sub talks tonight upload utter worthless academic award bag beliefs blind built ' +
  'civility claimed cross default development disaster doctor engage feelings finished ignoring isis kim lady lede logical logo ' +
  "mainly met minute oops pain politically projects propose ran regular route seek sit stating stuck tables task they've till uh " +
  'wars watchlist weird widely wonderful belief blood bought breaking carbon careful closer closing corrected costs decent defense ' +
  'detailed determine dirty distinction encourage implies increase interview june knowing lefty letters lied lived lock losing ' +
  'mediation offensive onto papers participate reads river russians served ship starts tools trade treatment username accused ' +
  'applied archives attempts becoming bigot bringing broad cat compare enforcement followed fraud fyi hang hello holding intention ' +
  'laughing leftist martin massive moral native nominated numerous outcome push radio redundant remains restore services species ' +
  'technically translated uncivil uneducated vandal wanting wt alleged approved awful bed believes blocking center clearer contain ' +
  'contribs cultural dear decades defined dick experienced hitler impossible items journal la larger library lucky mayor misleading ' +
  'nations nom owners perspective possibility redirected repeated scale screen selling sir sitting spot suit treat verify versions ' +
  'victim wasting whining wide writer agf allowing anonymous anyways armed august believed bull cash cast cheap committed decisions ' +
  'famous female films financial flying greater horse ie impression legitimate minister nfl nominate offended ongoing origin ' +
  'ourselves overall parameter paste pigs platform pretend production proposing puts rare rarely refuse requires responses rush sea ' +
  'staff suggests theories trivia unblock utterly victims websites wikimedia animals assertion assumption cars cites colour comey ' +
  'commented commercial complex continuing contrary counts dad deaths defending degree design document drama editorial elect ' +
  'elections entries essay felt files hateful impact informed israeli item mccain park permission picked ping potus price purposes ' +
  'relevance signs sleep sockpuppet stage teams threat throughout toward trial unlikely voter walking warned whites windows workers ' +
  'wynne administrators bar boys brandon candidates circumstances cold colors complain complaints continued counter dumber el ex ' +
  'feedback filled fits forth function grammar herself insert led manual michael officially parameters preference presidential ' +
  'providing puppet qualify reaction responding reverts scumbag sexist square statistics store storm throwing treated universe ' +
  'values videos answers attempting bible bio biography browser budget bug coast coi core corporate deny direction documentation ' +
  'domain draw empty enemy establish fails feet foundation france headline highest insurance intro ips lame liked load managed ' +
  'meantime memory messages narcissistic nd november paragraphs pointless poorly positions preferred raise resolve richard safety ' +
  'sep signature software sold songs spam substance suitable systems talkpage tough twitter undo uploaded wearing abortion africa ' +
  "ain't allows ancient apparent arms arrogance authors bastards blatant broke california camp clever constantly corruption " +
  'credible damned define drink ending fed followers foot funding growing hatred indicated james oregon originally problematic ' +
  'publication recognize san scholars se sees senate september signed socks southern speculation sports stupidest taught technical ' +
  'threats unable verified weekend whenever yea african anchorage association bbc beautiful brief brilliant brings burden central ' +
  'chart chris christmas complaining complaint copyvio crooked dare drivers effects embarrassing equally exception exposed fish ' +
  'flags friendly gain ignored impeach islands johnson jump levels lib locked london loss manner medicine miles minded model ' +
  'precisely product proves provides radical realized region registered relationship screwed streets strike suicide sun tree ' +
  "unrelated violent visit warnings we'd wealth whereas wind wingers wise ambiguous analogy apology arrest associated attacking " +
  'barnstar billions bus buying charged charges clueless collection committee commonly conclusions conditions contest contribution ' +
  'contributor council devil differences dishonest dollar domestic dozen edition electoral ensure estate facebook favorite feed ' +
  "flat forces gotta gov grand greedy heck heh homeless identify identity it'd kinds kkk magazine marxist minds minimum narcissist " +
  "northern noting obama's october partisan pathological pdf peoples php pics poster raising reduce repeat reviewing rewrite " +
  'rhetoric rubbish sales scholarly spin stubs training travel trivial trumps activity addressing adds adults advantage alberta ' +
  'allegations arbitration attacked babies benefits bigoted boss capital carefully cats commentary concur conduct constitutional ' +
  'contributors convention cowards cup daughter demand depth designed desire destroyed determined developed disputed driver dropped ' +
  'dutch embarrassment essentially explaining extent factor favour fbi figures fill finish forgotten gang gold guessing hilarious ' +
  'illegals imho incredibly index initial inline jones kicked largest mainspace marijuana marriage master meets naive objects omg ' +
  'organizations pattern planned polite pop portal presumably prominent records relatively rocks runs sa scandal secret seeking sh ' +
  'solve sore stations steve structure suffer summaries tea thin tiny tom typically typo updating wasted weather whatsoever ' +
  'accusation arab archived badly believing bothered capacity christianity chump commenting commit confirm confuse congrats ' +
  'constant convinced csd cutting denver desk didnt directed disputes eric ethnic explains express expressed faced frequently ' +
  'governments governor grade guilty handled harder harris hero husband implemented instructions intend korean latin leads learning ' +
  'leaves libs lunatics mad measure mistaken na neo notion opened penis pile prices promise rant retired ryan screenshot searching ' +
  "serial sets shared significance spirit sport stars steal subjects tagging they'd tour twinkle unfair visible world's yourselves " +
  'accordingly accuracy aka alive annoying balanced blaming businesses causing censorship channel checkuser closely colorado ' +
  'congratulations contains contents convert copied corner cowardly crooks cult dab database dealt delusional doc documented drivel ' +
  'dumbest eight enter falling february fingers formal fund funds gary giant greatly guidance hat heavy hmmm ideal imply january ' +
  "jimbo loves maps matches meta mirror mix monster nowhere observation offered one's owned parasites percent pieces plans " +
  'professor programs promises proved province publications receive requirement rise roads scam scary screw senator soldiers ' +
  "someone's spanish spell spread supremacists teach territory terror texas thousand thugs traffic tricky troops vast whoever " +
  'wikipedians wtf absence absurd abused actors adn afford aircraft aspect assholes balls blank boring button classic collect ' +
  'combined connected contained controlled crappy crisis criterion december deficit demonstrate describing despicable differently ' +
  'disgrace dump dvd environment equivalent et eugene expression failure flow forever furthermore girls grounds harassment hearing ' +
  'hoax holiday holy ii imdb indicates infrastructure journalism kingdom largely lord loud meat moon movies network neutrality pal ' +
  'patience peter planning pleasure pope presence primarily pronunciation protecting realise refugees remaining remarks replacing ' +
  'representative returns rewritten roman sarah scene selfish sigh sorts soviet speaks stealing student submitted supremacist ' +
  'surprising swamp toronto tradition translate truck turning unclear unfortunate unique unusual upper wild winning worried adult ' +
  'advance ages alcohol amazon anon appeal appearance assault attempted australian backed bannon bigotry bullet challenge ' +
  'challenged concerning consequences conventions correction criticisms deliberately demonstrated employees entertainment factual ' +
  'filthy finds goals grabbing greatest gross hair headed homes homosexual insulting iq js justified label layout lefties math ' +
  'mediawiki merit mixed modified myth newspapers objective offense officials ownership pacific portion pr prod profit protesters ' +
  'proving pulled rapist rational rejected remind satisfied sector sending sensible spelled stock strategy struck switch taxpayer ' +
  'taxpayers agrees ar barely bernie bigots blogs boot borders breath bright britain causes charles chose clause cleaning cleanup ' +
  'complicated critics css cycle da department disappointed dying economics edge empire er ethics exclude failing falls filed fwiw ' +
  "gee grown handed hidden hill housing how's hurricane identified imbeciles immediate indication introduction iraq judges judgment " +
  'lacking laughable liberty lifetime loved manually merger merging mike mom murderer ndp occasionally phrasing physics picking ' +
  'precedent predator promoted publish rally rat ratings refused rename replacement reputation respected reviewer ride seven shape ' +
  'slavery smoke solved soros subpage survey symbol syria taste temporary titled treason unblocked unit units unreliable vandalize ' +
  'violating violations virtually warming yellow accomplished additions admitted advise affected aid approval approve arabic ' +
  'assistance audience avoided banner beating bomb bots bud camera capable chin clarity cleaned consideration constructive ' +
  'contentious crossed dan danger decade deletions dependent diffs discovered drag ec educate eg eligible emotional episodes ' +
  'existed firefox flight focused formatting forms freaking gallery generic genre goodness greek gw harry hated haters honor ' +
  'incapable inclined informative insults intellectual intent interests internal irc jim joseph junk kelly knife lawyers meanwhile ' +
  'messed motion murdered nah narrative noun officers openly palin passes penalty performance pic plane polish polls priests print ' +
  'proposals publicly questionable reasonably recognized register relative reminder reminds replying reporter represents requesting ' +
  'rolling rot sanders sessions settle settled shortly silence sister slaves snow sociopath sometime speakers submit substantial ' +
  'success supply suspected testing thier threatening tip trees trick tries tweet upset verifiability violate wanna weapon ' +
  'widespread william writes adequate alaskans altogether appeared biographies cabinet caption carried carrying clarifying ' +
  'communication conference crack credibility cure cute cuts debates desperate destroying dig dinner disagreement disagrees ' +
  "documents doesnt download dozens drawn drinking earned eastern else's endless enemies era executive exercise expanding fantasy " +
  "faster features fictional fields founded gays generate generations grey hall he'd hitting hollywood hunt ice identical ideology " +
  'incompetence indigenous inept insist irresponsible jr kindly kiss lacks lane lay legit machine mission moreover nevertheless ' +
  'nicely nk nominations';

export const commonWords = { sv: swedish.split(' '), en: english.split(' ') } as const;
