import type { LexiconSource } from '../../reading/lexicon.ts';

/** The small words that sentence patterns are made of. Concepts here are shared by all detectors. */
export const functionWords: LexiconSource = {
  sv: {
    negation:
      '= inte|ej|icke|aldrig|ingen|inget|inga|ingenting|knappast|varken|utan|ingalunda|inge|int|itne|ente|näppeligen|{ingen} {way}\n= på inget sätt|inte alls|långt ifrån|knappt',
    i: '= jag|vi|ja|man',
    me: '= mig|mej|oss|mig själv|min|mitt|mina|vår|vårt|våra',
    you: '= du|ni|dig|dej|er|eder|din|ditt|dina|ert|era|dig själv|er själva',
    'you-subject': '= du|ni',
    'you-object': '= dig|dej|er|dig själv',
    yours: '= din|ditt|dina|er|ert|era',
    they: '= de|dom|dem|dessa|deras|de här|de där|dom här|dom där|sådana|såna|den sorten|det slöddret|de människorna|dom människorna|de jävlarna|dom jävlarna|varenda en|allihop|allihopa|slika',
    'he-subject': '= han|hon|hen',
    'he-object': '= honom|henne|hen|han|na',
    his: '= hans|hennes|hens|deras',
    be: '= är|var|vore|blir|blev|blivit|varit|vara|e|ä|äro|förblir|är ju|är och förblir',
    are: '= är|e|ä|äro|förblir|är ju|är och förblir|var alltid|har alltid varit|kommer alltid vara|kommer alltid att vara',
    become: '= bli|blir|blev|blivit',
    have: '= har|hade|haft|ha',
    will: '= ska|skall|kommer|kommer att|tänker|tänkte|lär|skulle|ämnar|lovar att|tänker att|kommer o|kmr',
    want: '= vill|ville|önskar|skulle vilja',
    should: '= borde|bör|måste|ska|skall|behöver|måst|skulle|får|hör',
    can: '= kan|kunde|får|kunna',
    that: '= att|som|hur',
    and: '= och|o|samt|eller|&',
    all: '= alla|all|allt|samtliga|varje|varenda|vartenda|vareviga|hela|många|flesta|de flesta|dom flesta|allesammans|somliga|var och en av',
    the: '= den|det|de|dom|denna|detta|dessa|en|ett|den här|den där|det här|det där|de här|de där|dom här|dom där|såna|sådana|våra|era|dina|deras',
    adverb:
      '= så|väldigt|mycket|jätte|helt|totalt|bara|verkligen|riktigt|ju|väl|nog|alltid|jämt|också|även|redan|faktiskt|egentligen|fortfarande|jävligt|jävla|fan|satans|fullständigt|komplett|rent|alltså|asså|typ|liksom|inget annat än|ingenting annat än|ingenting mer än|genuint|uppenbarligen|av naturen|sannerligen|allihop|allihopa|allesammans|snart|nu|då|också|gärna|själv|personligen|en dag|imorgon|i morgon|ikväll|i kväll|inatt|i natt|till slut|här|där|verkligen|för alltid|fanimej|banne mig|fan i mig|minsann|rentav|lika|nåt så|något så|ba|as|skit|sjukt|för|genast|omedelbart|bums',
    oath: '= jävla|djävla|förbannade|förbannad|satans|helvetes|jäkla|jävlas|fucking|fan|fittiga|förbaskade|himla|äckliga|vidriga|skitiga|as|skit|fan ta|fy fan|jävlars|förbannat|kuk|fitt',
    speech:
      '= skrev|skriver|skrivit|skriva|sa|sade|säger|sagt|säga|hotar|hotade|hotat|hotades|hotas|hotad|ropar|ropade|ropat|skrek|skriker|skrikit|skrika|kallar|kallade|kallat|kallas|kallades|kallats|kallad|kalla|påstår|påstod|påstods|påstått|påstås|påstå|mejlade|mejlar|mejlat|smsade|sms:ade|sprider|spred|sjöng|vrålade|viskade|hävdat|påståtts|beskrivit|yttrat|yttrade|antyder|antydde|insinuerar|insinuerade|insinuerat|intalar|intalat|hävdar|hävdade|hävda|beskriver|beskrev|menar|menade|predikar|skanderade|skanderar|skandera|klottrade|klottrat|målade|twittrade|postade|svarade|utropade|mumlade|mumlar|muttrade|muttrar|skriande|gormade|gormar|gapade|väste|fräste|skojade|skojar|skämtade|skämtar|skrattade|fnissade|upprepar|upprepade|tjoade|skrålade|skrålar|tycker att|anser att|ansåg|tror att',
    opinion: '= tror|tycker|anser|menar|tänker|håller|sant|stämmer|vill',
    request: '= säg|kalla|skriv|ropa|sprid|läs|tro',
    source:
      '= ordet|uttrycket|begreppet|rubriken|citat|citatet|mejlet|meddelandet|brevet|lyder|löd|enligt|parollen|slagordet|påståendet|åsikten|tanken|idén|lögnen|en myt att|en lögn att|en fördom att|osant att|struntprat att|fel att säga att|fel att tro att|myten|fördomen|fördomar|synen|hatet|propagandan|kommentarer|kommentarer som|inlägg som|inlägget|hot|hot om|hoten|anklagelsen|anklagelser|fick höra|fått höra|får höra|hört|läste|läser|läst|få läsa|fått mejl|fick mejl|fick sms|fick brev|fått brev|ryktet|spelade upp|höra att|hör att|läsa att|telefonsvararen|inspelningen|lappen|vykortet|affischen|skylten|osant|falskt|felaktigt att|{message} .,2 om att',
    message:
      '= sms|sms:et|mejl|mail|brev|meddelande|meddelanden|lapp|lappar|inlägg|insändare|kommentar|nåt|något|rykte|rykten|snack|rop|skämt|klotter|vykort|påståenden|prat|anonyma',
    factive:
      '= glöm|glömma|glömmer|förneka|förnekar|bestrida|betvivla|tvivel|tvivlar|tvekan|tveka|hemlighet|blunda|bortse|dölja|undvika|kommas|ifrågasätta',
    adversative: '= men|fast|ändå|däremot',
    conditional: '= om|ifall|såvida|när|då|så fort|nästa gång|varje gång|eftersom',
    prohibition: '= låt inte|säg inte|kalla inte|sluta|låt bli att|skyll inte|kasta inte|hata inte|slå inte',
    'somebody-else': '= någon|nån|man|folk|några|alla|många|vissa|somliga|andra|den',
    thing:
      '-= getingar|getingarna|mygg|myggor|myggorna|myror|myrorna|sniglar|sniglarna|mördarsniglar|mördarsniglarna|kackerlackor|kackerlackorna|råttor|råttorna|möss|mössen|fästingar|fästingarna|duvor|duvorna|måsar|måsarna|fiskmåsar|kråkor|vildsvin|vildsvinen|löss|flugor|flugorna|bladlöss|ogräs|ogräset|maskrosor|lampor|lamporna|lyktorna|julstjärnor|stjärnor|stjärnorna|girlanger|ljusslingor|gardiner|gardinerna|tavlor|tavlorna|tomater|tomaterna|kräftor|kräftorna|laxar|ägg|äggen|höns|hönsen',
    condemn:
      '= skämmas|skäms|skam|oacceptabelt|oacceptabel|oacceptabla|rasist|rasistiskt|rasistisk|rasister|rasism|hatbrott|hets mot folkgrupp|hatretorik|vidrigt|avskyvärt|vedervärdigt|äckligt|förkastligt|fel|sjukt|kränkande|ovärdigt|trakasserier|hatisk|hatiskt|hatiska|fördom|fördomar|nonsens|skitsnack|trams|struntprat|lögn|lögner|lögnen|mobbning|anmäl|anmäla|anmäler|polisanmäl|polisanmälan|polisanmält|åtal|åtalad|dömd|dömdes|stoppa|stoppas|tar avstånd|ta avstånd|avstånd|inte okej|inte ok|hör inte hemma|motbjudande|säga ifrån|fruktansvärt|hemskt|nazister|nazist|nazistiskt|nazism|homofobi|homofobiskt|sexism|sexistiskt|islamofobi|antisemitism|antisemitiskt|hat',
  },
  en: {
    negation:
      "= not|no|never|nobody|none|nothing|neither|nor|without|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|wouldn't|can't|cannot|couldn't|shouldn't|ain't|hardly|dont|isnt|arent|doesnt|wont|cant|shouldnt|aint|nowhere|mustn't|haven't|hasn't|hadn't|far from|no one|noone",
    i: "= i|we|i'm|we're|i'd|we'd|i'll|we'll|im|me and",
    me: '= me|us|my|our|myself|mine',
    you: "= you|u|ya|your|ur|yours|yourself|you are|yall|y'all|you're|youre|you'll|you've|you'd|yourselves",
    'you-subject': "= you|u|ya|y'all|yall",
    'you-object': '= you|u|ya|yourself|yourselves',
    yours: '= your|ur|yer',
    they: "= that race|this race|that breed|her kind|his kind|such folk|these folk|those folk|such filthy people|this riffraff|them folk|they|them|those|these|their|they're|theyre|they'll|em|'em|theirs|those people|these people|that lot|this lot|their kind|their sort|such people|that kind|this kind|the lot of them|all of them|every one of them|every last one of them|each of them|most of them|they've|they'd|these creatures|those creatures|these things|those things|such things|things like that|that sort|those sorts|that type|those types|the lot|the whole lot|the lot of you|every one of you|that bunch|this bunch|that crowd|that tribe|people like that|people like them|folk like that|folks like that|anyone like that|these ones|'em all|them all|those ones|this type|they all|them lot",
    'he-subject': "= he|she|he's|she's",
    'he-object': '= him|her',
    his: '= his|her|their',
    'they-are': "= they're|theyre|they are|they were always",
    be: "= is|are|was|were|be|been|being|am|'s|'re|they're|theyre|seem|seems|become|becomes|remain|remains|r|ain't|you're|youre|he's|she's|it's|i'm|we're|is being",
    copula:
      "= are|is|'re|r|they're|theyre|be|will be|will always be|will only ever be|will never be anything but|have always been|has always been|have been|always were|remain|seem|seem to be|look|look like|looks like|smell|smell of|smell like|smells like|stink of|act like|acts like|behave like|live like|breed like|multiply like|spread like|sound like|are like|is like|are worse than|is worse than|are as bad as|are no different from|are no better than|are just like|equal|equals|resemble|means|are basically|should be considered|should be called|should be treated like|should be treated as|deserve to be treated like|can only be",
    become: '= become|becomes|became|get|gets|got',
    have: "= have|has|had|'ve|'d|got|gets",
    will: "= will|shall|going to|gonna|gunna|finna|would|'ll|i'll|we'll|you'll|they'll|about to|plan to|intend to|promise to|fixing to|want to|wanna|would love to|'d love to",
    want: "= want|wants|wanted|wanna|wish|would like|'d like|would love",
    should:
      '= should|must|ought|ought to|shall|need to|needs to|need|needs|have to|has to|got to|gotta|had better|better|oughta|deserve to|deserves to|can',
    can: '= can|could|may|might',
    that: '= that|who|which|how',
    and: '= and|or|&|nor',
    all: '= both|all|every|each|any|most|entire|whole|all of|all the|most of|most of the|every single|every last|all these|all those|many|everyone of|the whole lot of|every one of|lots of|plenty of|the majority of|half of|half the',
    the: "= the|a|an|these|those|this|that|our|your|my|their|some|such|them|his|her|of|o'",
    adverb:
      "= so|mentally|morally|intellectually|physically|sexually|genetically|biologically|culturally|socially|spiritually|emotionally|racially|equally|similarly|particularly|hopelessly|beyond|profoundly|much|far|way too|way more|so much|a lot|rather|too|extremely|incredibly|terribly|awfully|unbelievably|especially|particularly|insanely|disgustingly|horribly|downright|thoroughly|nearly|almost|mainly|largely|collectively|secretly|openly|constantly|continually|frequently|often|probably|apparently|evidently|undoubtedly|without exception|by definition|by nature|at heart|in general|in fact|of course|sadly|frankly|purely|merely|instead|anyway|overall|seriously|already|again|immediately|straight|at once|today|for good|once and for all|forever|permanently|in my opinion|in my view|imo|tbh|honestly|usually|very|really|just|all|always|only|simply|totally|utterly|completely|absolutely|fucking|f'ing|bloody|damn|goddamn|actually|literally|still|even|nothing but|nothing more than|no more than|no better than|naturally|basically|clearly|obviously|genuinely|truly|pretty|quite|fully|honestly|also|too|generally|mostly|usually|inherently|born|such|damned|effing|freaking|frigging|plain|sheer|soon|one day|tonight|tomorrow|personally|gladly|definitely|certainly|surely|ever|forever|now|then|as|kinda|sort of|kind of|proper|right|straight up|deeply|the most|more|most|less",
    oath: "= fucking|fuckin|fuckin'|fucken|goddamn|goddamned|bloody|damn|damned|motherfucking|fcking|effing|sodding|stinking|filthy|dirty|stupid|disgusting|ugly|nasty|vile|shitty|rotten|worthless|useless|goddam|friggin|freaking|freakin|pathetic|blasted|flaming",
    speech:
      '= wrote|writes|written|write|writing|said|says|say|saying|told|tells|tell|telling|call|calls|called|calling|threaten|threatens|threatened|threatening|shout|shouts|shouted|shouting|claim|claims|claimed|claiming|chanted|chanting|chants|scrawled|sprayed|posted|posts|tweeted|tweets|argue|argues|argued|yelled|yelling|screamed|screaming|preach|preaches|preached|believes|thinks|thought|spread|spreads|spreading|repeated|repeating|repeats|hear|heard|hearing|read|replied|declared|muttered|whispered|hissed|joked|joke|jokes|suggest|suggests|suggested|suggesting|labelled|labeled|spouting|spouts|insists|insisted|implies|implied|using|used|use|uses',
    opinion: '= think|believe|mean|imagine|suppose|reckon|feel|agree|accept|thinking|believing|true|want|wants',
    rhetorical: "= isn't|aren't|isnt|arent|ain't|wasn't|won't|wouldn't|can't|why not|doesn't",
    request: '= tell|say|call|write|shout|spread|repeat|read|hear|think|use|suggest',
    source:
      '= the word|the term|the phrase|the slogan|the headline|the quote|the claim|the idea|the notion|the lie|the myth|the stereotype|the message|the letter|the mail|the email|statements like|comments like|things like|stuff like|words like|phrases like|posts like|jokes like|jokes about|according to !{me}|comment saying|sign saying|sign that|graffiti|banner|hate mail|rumours|rumors|accusation|accusations|the view that|people think|some think|many think|people believe|some believe|many believe|people who say|the belief that|stereotypes|stereotype|stereotypes about|who think|who thinks|who believe|who feel|who wants|who want|if you think|if you believe|comparing|equating|likening|the assumption that|the assumption|trope|tropes|propaganda|the narrative that|people say|they say|idea that|notion that|claim that|fact that some people|someone saying|prejudice that|the argument that|false that|untrue that|nonsense that|rubbish that|a lie that|a myth that|(wrong | silly | stupid | racist | ridiculous | unfair | lazy) to (say | think | claim | believe | suggest)|hearing that|slogans|slogan|slogans like|insults|insults like|such as !{me}',
    factive: '= forget|forgets|deny|denies|denying|doubt|doubts|hide|hiding|secret|ignore|dispute|question that|escape|avoid',
    adversative: '= but|yet|however|although|though',
    conditional: '= if|when|whenever|unless|once|because|next time|every time',
    prohibition: "= don't|do not|dont|never|stop|let's not|please don't|please stop|quit",
    'somebody-else': '= someone|somebody|anyone|anybody|people|everyone|everybody|some|others|many|one',
    thing:
      'n wasp mosquito midge ant slug snail cockroach moth tick pigeon gull seagull rat mouse weed dandelion nettle lamp lantern bauble curtain tomato crab lobster egg chicken turnip aphid flea fly hornet mole rabbit bedbug\n= mice|flies|wasps nest|lice|fairy lights|christmas lights|christmas stars|bunting|lights|decorations|bedbugs',
    condemn:
      "= ashamed|shame|shameful|unacceptable|racist|racists|racism|sexist|sexism|bigot|bigots|bigotry|bigoted|hate speech|hate crime|disgusting to|wrong|despicable|vile|ignorant|ignorance|hurtful|offensive|prejudice|prejudiced|nonsense|bullshit|false|lie|lies|disgrace|disgraceful|horrible|horrifying|harassment|homophobic|homophobia|transphobic|transphobia|islamophobic|islamophobia|antisemitic|antisemitism|xenophobic|xenophobia|misogynist|misogynistic|misogyny|reported|report|banned|ban|condemn|condemned|condemns|abuse|abusive|bullying|sick of hearing|grow up|not okay|not ok|no place|has no place|cruel|awful|hateful|hatred|ableist|disrespectful|apologise|apologize|deserves to be fired|deleted|prosecuted|convicted|arrested|fined|nazi|nazis|fascist|fascists|stop saying|don't say|stupid thing to say|ignorant thing",
  },
};
