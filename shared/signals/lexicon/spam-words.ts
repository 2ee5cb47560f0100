import type { LexiconSource } from '../../reading/lexicon.ts';

/**
 * The words of advertisers and swindlers. `spam-topic` is their trade, which readers discuss as well; `spam-nudge` and `spam-flattery`
 * lure beside other signs; `spam-critique` is said of advertising by those who object to it. The rest is what spam-rules.ts is made of.
 */
export const spamWords: LexiconSource = {
  both: {
    'spam-topic': `
      = casinobonus|casinobonusen|casinobonusar|nätcasino|nätcasinon|online casino/casinos|casino/casinos online|casino bonus/bonusar|casino utan licens|casino utan svensk licens
      = live casino|free spins|freespins|no deposit bonus|betting bonus|sports betting|online betting|slot online|poker online|online slots/slot|judi online|spelbonus|oddsbonus|togel
      ~= viagra|cialis|levitra|kamagra|sildenafil|tadalafil|xanax|tramadol
      = valium|ambien|oxycodone|adderall|phentermine|modafinil|ozempic online|steroids online
      = weight loss pill/pills|diet pill/pills|slimming tea|fat burner|penis enlargement|penisförstoring|male enhancement|bantningspiller|bantningsdroppar|potensmedel|keto gummies|cbd gummies|cbd oil|canadian pharmacy|online pharmacy
      = snabblån|smslån|sms-lån|lån utan uc|låna utan uc|utan uc|payday loan/loans|quick loan/loans|bad credit loan/loans|personal loan/loans|instant loan/loans|loan offer/offers|kreditlån
      = crypto trading/investment/investments/signals/recovery|bitcoin trading/investment/investments/mining/recovery/robot|kryptorobot|bitcoinrobot|forex|forex trading/signals|binary option/options|binära optioner|airdrop|usdt|trading signals|kryptotips|copy trading
      = i krypto|i bitcoin|i bitcoins|bitcoins|in bitcoin|in crypto|my bitcoin|mina bitcoin|my crypto|crypto wallet|trading platform
      = passiv inkomst|passive income|financial freedom|hacking services|hack services|hacker services|ethical hacker/hackers|professional hacker/hackers|etisk hackare
      = seo-tjänster|seo-byrå|seo services/service/expert/experts/agency/package/packages|backlink|backlinks|bakåtlänkar|guest post/posts|website traffic
      = replica watch/watches/handbags/rolex|replica|replicas|cheap jerseys|essay writing service|essay writing|märkesväskor|piratkopior
      = escort/escorts service/services|escort girls|eskorttjejer|escorttjejer|call girls|sex cam/cams|sexcam|live cam/cams|webcam girls|sexdejting|free porn|gratis porr|onlyfans|porn videos|porrfilmer|hot singles|hookup|hookups|milf dating|adult dating|dejtingsida|dating site
      = instagram followers|instagramföljare|free followers|free robux|free itunes|free gift/giftcard/giftcards|gift card/cards|giftcard|giftcards|presentkort|paypal money|free iphone|gratis iphone|giveaway|giveaways|love spell/spells|lottery spell/spells|kärleksbesvärjelse|kärleksmagi
    `,
    'ad-app': `
      ~= whatsapp|telegram
      = whats app|whatsap|whatapp|whatapps|watsapp|whatsup|telegramm|kik|wechat|viber|skype|imo|zangi|wickr|hangout|hangouts|gmail|g-mail|hotmail|snapchat|messenger|threema
    `,
    'ad-firm':
      '= städfirma|flyttfirma|takläggare|rörmokare|låssmed|elfirma|elektriker|bilverkstad|redovisningsbyrå|begravningsbyrå|eskort|eskorter|escorts|plumber|locksmith|movers|roofing|roofers|electrician|{ad-kind} company/agency/companies/services|seo company|web design|app development|hemsida företag|webbyrå',
    'ad-kind': '= development|marketing|cleaning|design|seo|moving|roofing|escort|web|digital|flooring|plumbing|logistics|recovery',
    'ad-place':
      '= instagram|insta|ig|facebook|fb|twitter|twitch|soundcloud|spotify|tiktok|youtube|yt|patreon|bandcamp|reverbnation|steam|kickstarter|indiegogo|gofundme',
    'ad-title':
      '= dr|doctor|doktor|mr|mrs|ms|prof|professor|fru|herr|mama|baba|priest|chief|pastor|expert|hacker|lord|king|coach|madam|sir|miss',
  },
  en: {
    'ad-call':
      '= contact|reach|text|message|msg|write|write to|write with|email|e-mail|mail|dm|pm|inbox|add|hmu|hit|chat|chat with|talk to|whatsapp|reach out to|get in touch with|kindly contact|get to|call|ping|connect with|speak with|consult|hit up|meet',
    'ad-agent':
      '= hacker|hackers|spell caster|spellcaster|spell casters|spell temple|herbalist|herbal doctor|healer|native doctor|love doctor|prophet|witch doctor|account manager|portfolio manager|trading expert|forex expert|forex trader|crypto expert|bitcoin expert|expert trader|recovery expert/experts/agent/agents/company/specialist/service/services|loan company/lender/firm|private lender|genuine lender|legit lender|investment manager|investment coach|financial coach|financial advisor online|money lender|broker|cyber genius|wizard|herbal medicine|herbal remedy|herbal cure',
    'ad-own':
      '= channel|channels|chanel|chanell|chanal|channle|chennel|video|videos|vids|vid|vidz|vidios|vidio|shop|store|webshop|music|song|songs|cover|covers|remix|track|tracks|beats|mixtape|album|playlist|clip|clips|trailer|gameplay|gameplays|montage|montages|parody|stream|merch|etsy|ebay',
    'ad-site':
      '= page|website|web site|web page|webpage|site|blog|weblog|homepage|profile|app|book|ebook|kickstarter|podcast|newsletter|stuff|link|links',
    'ad-look':
      '= check|check out|checkout|chek|cheack|chck|visit|watch|see|view|go to|come to|come check|come check out|go check|go check out|look at|take a look at|take a look|have a look at|listen to|click|click on|head over to|swing by|stop by|drop by|look up|come see|go see|open|try|try out|support|share|join|read|peep|discover',
    'ad-please': '= please|pls|plz|plzz|plis|pliz|plizz|plss|plss|pleas|pleaase|pleasee|kindly|thx|thanks',
    'ad-subscribe': '~= subscribe\n= suscribe|subscrbe|subscibe|subcribe|subscribed|subscribes|subscribing|sub',
    'ad-sell': '= sell|selling|supply|supplying|offer|offers|offering|provide|providing|deliver|produce|ship|giving out|give out|grant',
    'ad-paper':
      "= passport|passports|driving licence/licences|driving license|drivers license/licence|driver's license/licence|driving licences|id card/cards|diploma|diplomas|degree certificate|visa|visas|counterfeit money/bills|fake money|cloned card/cards|ielts|ssn|bank logs|bank login/logins|blank atm card",
    'ad-trade':
      '= lawyer|attorney|plumber|plumbing|electrician|locksmith|roofing|roofer|roof cleaning|movers|moving company|dentist|carpet cleaning|cleaning service|cleaning services|escort|escorts|loan|loans|insurance|mortgage|casino|casinos|web design|web hosting|hosting|pest control|limo|taxi service|flights|flight tickets|air tickets|hotels|tickets|jerseys|handbags|sneakers|watches|sunglasses|jewelry|medicine|pills|viagra|cialis|followers|likes|furniture|tyres|tires|essays|homework help|real estate|car rental|iptv|vpn',
    'ad-cheap':
      '= cheap|cheapest|affordable|best|top|top rated|discounted|discount|low cost|lowest|genuine|wholesale|replica|certified|trusted|premium|quality',
    'ad-ill':
      "= diabetes|cancer|herpes|hiv|hpv|hepatitis|arthritis|asthma|psoriasis|eczema|tinnitus|lupus|copd|als|parkinson|parkinson's|alzheimer|alzheimer's|dementia|blood pressure|high blood pressure|cholesterol|joint pain|back pain|migraine|migraines|erectile dysfunction|infertility|fibroids|belly fat|wrinkles|hair loss|baldness|fibromyalgia|ms|gout|neuropathy|prostate|hsv|weak erection",
    'ad-cured': '= gone|cured|cure|cures|healed|heal|heals|disappeared|vanished|reversed|cleared|negative|treated|got rid',
    'ad-mate':
      '= ex|husband|wife|boyfriend|girlfriend|lover|ex-husband|ex-wife|ex-boyfriend|ex-girlfriend|marriage|relationship|man|woman|partner|spouse|family',
    'ad-gain': '= profit|profits|returns|return|earnings|payout|payouts|income|roi|gains|withdrawal|withdrawals|winnings',
    'ad-money':
      '= money|cash|funds|fund|bitcoin|btc|bitcoins|crypto|usdt|investment|investments|savings|coins|wallet|scammed|million|millions|cent|everything i lost',
    'ad-regained':
      '= recover|recovers|recovered|recovering|retrieve|retrieved|get back|got back|refunded|reclaim|reclaimed|regained|restore|restored',
    'ad-time': '= day|week|month|hour|daily|weekly|monthly|hourly|days|weeks|months|hours|minutes|year|night',
    'spam-nudge': `
      = click|click here/this/below|click the link|visit|more info|more information|bonus|bonuses|discount|discounts|without prescription|here's the link|link in bio|save big|deals|win a|win free|for free|near me|today only|hey guys|hi guys|hello guys|hey everyone|hi everyone|hey everybody|guys please|hit me up|spread the word|help us out|{ad-please} (check | watch | visit | help | share | vote | support | like | join | open | buy | read | donate | sign up)|help me|don't miss|dont miss|a chance to win|chance to win|like this|follow|register|discover|you can buy|find and buy|get paid|earn|donate|new social network|download|sold worldwide|free|vote for|giveaway|check
      = i found (this | your) (blog | site | website | page)|subscribe|inbox|dm
    `,
    'spam-flattery': `
      = (great | nice | awesome | amazing | excellent | wonderful | superb | fantastic | useful | helpful | informative | brilliant | impressive) (post | blog | site | article | website | weblog | content | information | info | write-up | writeup)
      = informative|(thanks | thank you) for (share | sharing this | sharing such | such | posting this | this information | the info | the information | a marvelous)|keep up the (good | great) (work | writing | posts)|keep it up|keep posting|(love | like | enjoy | enjoyed) (how you write | your blog | your site | your website | your weblog | reading your | your writing style)|(hello | hi | dear) (admin | webmaster)|good points (there | here)|did a search on|for a long time thank you|looking for this information|impressed with your|your (weblog | blog | website | web site) (is | loads | looks | has | really)|layout (on | of) your|what (theme | template)|(i'll | will) (bookmark | be back)|forward to (your | more | new) (posts | updates | articles | post)|stumbled (upon | across | on)|bookmarked|on this topic
    `,
    'ad-number': '= one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|a few|just',
    'spam-critique':
      "= ban|banned|banning|forbid|outlaw|ads|advert|adverts|advertising|advertisement|advertisements|commercial|commercials|scams|is a scam|frauds|swindle|swindlers|beware|warning|fall for|fell for|that's how they|how they ruin|regulate|regulated|regulation|report it|report them|spam|phishing|clickbait|prey|preying|predatory|loan sharks|addiction|addicted|gambling problem",
  },
  sv: {
    'ad-call':
      '= kontakta|skriv|skriv till|skriv med|mejla|maila|mejla till|maila till|smsa|sms:a|sms|messa|ring|ring till|hör av dig|hör av dig till|hör av er till|höra av dig till|adda|lägg till|chatta med|nå|slå en signal till|slå en pling till|dma|pma|hör gärna av dig till|ta kontakt med|kontakt|skicka ett mejl till|skicka ett sms till',
    'ad-agent':
      '= hacker|hackern|hackaren|hackare|trollkarl|trollkarlen|andlig ledare|häxdoktor|häxdoktorn|schaman|shaman|besvärjare|besvärjaren|spågumma|spådam|långivare|långivaren|kryptoexpert|kryptoexperten|tradingexpert|investeringscoach|mäklare online|örtdoktor|örtläkare|healer|återvinningsexpert|it-expert|penningcoach|kontoförvaltare|portföljförvaltare',
    'ad-own':
      '= kanal|kanalen|kanaler|sida|sidan|hemsida|hemsidan|webbsida|webbplats|sajt|sajten|blogg|bloggen|profil|butik|butiken|webbutik|webbshop|webshop|nätbutik|video|videor|klipp|musik|låt|låtar|podd|podcast|nyhetsbrev|instagram|insta|youtubekanal|youtube-kanal|etsy|butik online|grupp|gruppen|länk|länken|app|shop',
    'ad-look':
      '= kolla|kolla in|kolla på|kika|kika in|kika på|titta|titta in|titta in på|titta på|besök|besök gärna|gå in på|klicka|klicka in|klicka in på|spana in|checka|checka in|läs|läs på|läs även|lyssna på|gilla|dela|se|följ|surfa in på|välkommen till|välkomna till|missa inte',
    'ad-please': '= snälla|gärna|tack|please|pls|plz|vänligen',
    'ad-subscribe': '= prenumerera|subba|subscriba',
    'ad-sell': '= säljer|erbjuder|levererar|tillhandahåller|fixar|ordnar|lånar ut|hyr ut|beviljar|ger',
    'ad-paper':
      '= körkort|körkortet|id-handlingar|id-kort|pass och id|falska pass|pass|examensbevis|betyg|intyg|läkarintyg|falska sedlar|vaccinpass|legitimationer|arbetstillstånd',
    'ad-trade':
      '= advokat|advokater|flyttfirma|flyttfirmor|flyttstädning|flytthjälp|städfirma|städhjälp|städning|rörmokare|elektriker|låssmed|takläggare|takläggning|målare|snickare|tandläkare|försäkring|lån|smslån|privatlån|casino|casinon|elavtal|bredband|hemsidor|webbdesign|seo|däck|vinterdäck|snus|vape|flygbiljetter|resor|hotell|glasögon|klockor|väskor|märkesväskor|skor|viagra|piller|följare|möbler|markiser|solceller|värmepump|värmepumpar|begravningsbyrå|redovisningsbyrå|bilverkstad|hyrbil|uppsatser|iptv|massage|eskort|eskorter|potensmedel|kosttillskott|kredit|krediter',
    'ad-cheap':
      '= billig|billiga|billigt|billigast|billigaste|bäst|bästa|prisvärd|prisvärda|äkta|rabatterade|lågpris|kopior av|topprankade|diskret',
    'ad-ill':
      '= diabetes|cancer|herpes|hiv|artros|astma|psoriasis|eksem|tinnitus|kol|parkinson|alzheimers|demens|blodtryck|högt blodtryck|kolesterol|ledvärk|ryggont|ryggvärk|migrän|impotens|infertilitet|bukfett|magfett|rynkor|håravfall|fibromyalgi|reumatism|gikt|prostata|svullna ben|sömnproblem|blodsocker|åderbråck|cellulit|värken|smärtan|diabetesen',
    'ad-cured':
      '= försvann|botade|botad|botat|botar|läkte|läkt|kurerade|kurerad|försvunnen|försvunnit|var borta|är borta|borta|frisk|frisk från|blev av med',
    'ad-mate': '= man|fru|make|maka|sambo|pojkvän|flickvän|ex|exman|exfru|älskade|kille|tjej|partner|familj|äktenskap|förhållande',
    'ad-gain':
      '= avkastning|avkastningen|vinst|vinster|utdelning|utdelningar|inkomst|inkomster|utbetalning|utbetalningar|profit|ränta på ränta',
    'ad-money':
      '= pengar|pengarna|kapital|investering|insats|bitcoin|bitcoins|krypto|kryptovaluta|kryptovalutor|mynt|besparingar|sparpengar|slant|öre|krona|tillgångar|vartenda mynt|varenda krona|vartenda öre',
    'ad-regained':
      '= fick tillbaka|fick han tillbaka|fick hon tillbaka|återfick|återvann|få tillbaka|fått tillbaka|hjälpte mig att få|räddade|återställde|lyckades återställa|spårade upp',
    'ad-time': '= dag|dagen|vecka|veckan|veckor|månad|månaden|månader|timme|timmen|timmar|dygn|dygnet|dagligen|minuter|dagar|dar|kväll|år',
    'spam-nudge':
      '= klicka|utan recept|utan moms|klicka här|klicka på länken|besök|bonus|bonusar|bonusen|rabatt|kampanjpris|erbjudande|nära mig|bara idag|endast idag|behöver (du | ni)|skuldfri|mer info|mer information|köp|beställ|förvaltar|läs mer på (min | vår)|läs (min | vår) (blogg | sida)',
    'spam-flattery':
      '= (vilken | vilket) (fantastisk | underbar | bra | härlig | intressant | fantastiskt | fint | intressant) (blogg | sida | sajt | inlägg)|(mycket | väldigt | så) (informativt | informativ | lärorikt | välskrivet)|tack för (bra | fin) info|bra skrivet|tack för ett (intressant | bra | fint | fantastiskt | informativt) (inlägg | artikel)|(underbar | fin | snygg | bra | fantastisk) (design | layout | blogg | sida | sajt)|vilket (tema | template)|(har | ska) (bokmärkt | bokmärka)|bokmärker|bokmärkt|fortsätt (så | att skriva | skriva)|letar jag ofta efter|hittade (din | er) (blogg | sida | sajt)|kommer definitivt tillbaka|förtjänar fler läsare',
    'ad-number': '= en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|fjorton|några|bara|par',
    'spam-critique':
      '= förbjud|förbjuda|förbjudas|förbjuder|reklam|reklamen|reklamer|annons|annonser|annonsen|bluffen|ren bluff|en bluff som|är bluff|bluffar|varning|varna|varnar|se upp|gissel|gå inte på|går på|lurad|lurade|lurar|lura|bedrägeri|bedrägerier|bedragare|bedragarna|ovärdigt|skamligt|spelmissbruk|spelberoende|skuldfälla|skuldfällan|anmäl|kronofogden|reglera|stoppa',
  },
};
