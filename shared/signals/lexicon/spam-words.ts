/** What spam sells. Said alone it is no ground: readers discuss gambling, loans and medicine. A blank stands for white space. */
export const spamTopics: readonly string[] = [
  // gambling
  'online casinos?', 'casinos? online', 'casino ?bonus(?:ar)?', 'casinos? utan (?:svensk )?licens', 'nya casinon?', 'bästa casinon?a?', 'live casino', 'free ?spins',
  'no deposit bonus', 'betting ?bonus', 'sports? betting (?:tips|site)s?', 'slot online', 'poker online', 'online slots?', 'spelautomater online', 'judi online',
  // pills
  'viagra', 'cialis', 'levitra', 'kamagra', 'sildenafil', 'tadalafil', 'xanax', 'tramadol', 'valium', 'ambien', 'oxycodone', 'weight loss pills?', 'diet pills?',
  'penis enlargement', 'penisförstoring', 'male enhancement', 'bantningspiller', 'potensmedel', 'keto gummies', 'cbd gummies', 'canadian pharmacy', 'online pharmacy',
  // money
  'snabblån', 'smslån', 'sms-lån', 'lån utan uc', 'låna? utan uc', 'låna pengar (?:snabbt|direkt|utan)', 'payday loans?', 'quick loans?', 'bad credit loans?',
  'personal loans?', 'loan offers?', 'crypto (?:trading|investments?|signals?|recovery)', 'bitcoin (?:trading|investments?|mining|recovery|robot)', 'kryptorobot', 'bitcoinrobot',
  'forex (?:trading|signals?)', 'binary options?', 'binära optioner', 'airdrop', 'passiv inkomst', 'passive income', 'work from home', 'hack(?:ing|ed)? services?',
  // links
  'seo(?: |-)(?:services?|tjänster?|byrå|experts?|agency|packages?)', 'backlinks?', 'bakåtlänkar', 'guest posts?', 'buy traffic', 'website traffic', 'rank (?:#? ?1|higher) on google',
  // other wares
  'replica (?:watches|handbags|rolex)', 'cheap (?:nfl )?jerseys', 'louis vuitton outlet', 'essay writing service', 'escorts?(?: |-)?(?:service|tjej(?:er)?)', 'sex ?cam', 'live ?cams?',
  'hot (?:singles|girls) (?:near|in your)', 'sexdejting', 'free porn', 'gratis porr', 'onlyfans', 'followers for (?:instagram|tiktok)', 'instagram followers', 'free robux', 'gift cards? giveaway',
];

/** What only an advertiser or a swindler says. */
export const spamPitches: readonly string[] = [
  'buy (?:now|cheap|online)', '(?:buy|köp|beställ|order)(?= (?:(?:cheap|billiga?|äkta|genuine|real) )?(?:viagra|cialis|kamagra|levitra|xanax|tramadol|valium|oxycodone|followers|följare|backlinks|instagram))', 'order (?:now|online today)', 'cheapest prices?', 'best prices? (?:online|guaranteed)', 'lowest prices?', 
  '100 ?% (?:free|guaranteed|legit)', 'apply now', 'sign up now', 'claim your (?:bonus|prize|free|reward)', 'you have (?:won|been selected)', 'limited time offer', 'special offer', 'act now',
  'make money (?:online|fast|from home)', 'earn \\$? ?\\d[\\d,.\\s]{0,9}\\$? ?(?:usd |dollars? )?(?:per|a|every|each) (?:day|week|month|hour)', 'i (?:make|made|earn|earned) (?:over )?\\$ ?\\d', 'guaranteed (?:returns?|profits?|approval)',
  'double your (?:money|bitcoin|investment)', '(?:recover(?:ed)?|get back) (?:my|your|all my|all your) (?:lost |stolen )?(?:funds|money|bitcoin|crypto|investment)', 'spell caster', 'brought (?:my|back my) (?:ex|husband|wife|boyfriend|girlfriend)',
  '(?:contact|reach|text|message|email|write) (?:him|her|me|us|them) (?:on|via|through|at|now on) (?:whats ?app|telegram|signal|gmail|email)', '(?:whats ?app|telegram) ?(?:me|us|number|nr)? ?[:+@]',
  'check ?out (?:my|our|this) (?:new )?(?:channel|video|music|page|website|site|youtube|vid|song|blog|profile)', 'subscribe (?:to|2) (?:my|our|me)', '(?:sub|follow) (?:for|4) (?:sub|follow)', 'my (?:new )?youtube channel',
  'köp (?:billiga?|nu|online)', 'köp [\\p{L}-]{2,20} (?:billigt|på nätet|utan recept)', 'beställ (?:nu|idag|online|här)', 'bästa priset online', 'ansök (?:nu|idag|direkt|här)', 'pengar(?:na)? direkt på kontot',
  'få (?:din|er) bonus', 'hämta (?:din|er) bonus', 'insättningsbonus', 'utan (?:insättning|omsättningskrav)', 'du har vunnit', 'du har blivit utvald', 'tjäna (?:extra )?pengar (?:hemifrån|online|på nätet|snabbt|enkelt)', 'tjäna (?:upp till )?\\d[\\d\\s]{1,9} ?(?:kr|kronor) (?:om dagen|i veckan|i månaden|per)',
  'jag tjänade? (?:över )?\\d[\\d\\s]{1,9} ?(?:kr|kronor) (?:om dagen|i veckan|i månaden|per|på)', 'garanterad (?:avkastning|vinst|kredit)', 'fördubbla (?:dina|er[at]?) (?:pengar|investering|insats)', 'fick tillbaka (?:alla )?mina (?:förlorade|stulna) pengar',
  'kontakta (?:mig|oss|honom|henne) (?:på|via) (?:whats ?app|telegram|gmail|mejl|e-post)', 'prenumerera på min kanal', 'kolla (?:in|på) min (?:kanal|sida|hemsida|video|profil)', 'begränsat erbjudande', 'specialerbjudande', 'vi erbjuder (?:lån|krediter|seo)',
];

/** Ordinary words that lure only beside the others. */
export const spamNudges: readonly string[] = [
  'click (?:here|this link|the link|below)', 'visit (?:my|our|us|this) ?(?:web ?site|site|page|blog|profile)?', 'klicka (?:här|på länken)', 'besök (?:min|vår|oss|vårt?) ?(?:webbplats|hemsida|sida|sajt|blogg)?', 'läs mer på (?:min|vår)', 'more info(?:rmation)?',
  'great (?:post|article|blog|site)', 'nice (?:post|article|blog|site)', 'i found (?:this|your) (?:blog|site|website|page)', 'bonus(?:ar|en)?', 'discount', 'kampanjkod', 'promo code', '(?:without|no) (?:a )?prescription',
];

/** In a host name these are its trade: casino-bonus.example. */
export const spamHostWords: readonly string[] = [
  'casino', 'kasino', 'viagra', 'cialis', 'pharma', 'pills', 'payday', 'loans', 'snabblan', 'smslan', 'poker', 'betting', 'slots', 'jackpot', 'freespins', 'porn', 'xxx', 'escort', 'sexcam', 'hookup',
  'replica', 'backlink', 'seo-', '-seo', 'seoservice', 'followers', 'crypto-', 'cryptoinvest', 'forex', 'essay', 'bitcoin-', 'giveaway', 'freegift', 'judi', 'togel', 'spellcast',
];

/** They hide where a link leads. */
export const shorteners: ReadonlySet<string> = new Set([
  'bit.ly', 'tinyurl.com', 'goo.gl', 'ow.ly', 'is.gd', 'v.gd', 'buff.ly', 'rebrand.ly', 'cutt.ly', 'shorturl.at', 'rb.gy', 'tiny.cc', 'bl.ink', 't.ly', 's.id', 'adf.ly', 'shorte.st', 'linktr.ee', 'urlz.fr', 'u.to', 'clck.ru', 'x.co', 'soo.gd', 'bit.do', 'lnkd.in', 'qr.ae', 'tr.im',
]);

/** Top-level domains that link spam favours and newspapers do not use. */
export const riskyTopLevels: ReadonlySet<string> = new Set([
  'top', 'xyz', 'click', 'loan', 'loans', 'casino', 'bet', 'poker', 'win', 'bid', 'stream', 'gdn', 'men', 'racing', 'review', 'download', 'cam', 'icu', 'buzz', 'cyou', 'sbs', 'rest', 'quest', 'cfd', 'monster', 'beauty', 'mom', 'porn', 'xxx', 'sex', 'adult', 'tk', 'ml', 'ga', 'cf', 'gq', 'pw', 'su', 'lol', 'vip', 'hair', 'skin', 'makeup', 'autos', 'boats', 'party', 'trade', 'webcam', 'accountant', 'science', 'faith', 'cricket', 'date',
]);
