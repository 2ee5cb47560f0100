/** What only advertisers and swindlers say, of the words in spam-words.ts; one template a line. */
export const spamPitches = `
  buy/order {spam-topic|ad-paper}
  order now (before | and get | at | on | $)
  order (it/yours/one) now
  buy (cheap | online | now and)
  shop/book/play/apply/enroll/act/invest/hurry now
  (apply | sign up | register) ..1 today/here/now
  order (yours | while | online today)
  while stocks/supplies last
  (limited time | special | exclusive | introductory) offer
  no credit check/checks
  no collateral/prescription needed/required
  (guaranteed | instant) approval
  (money back | satisfaction) guarantee/guaranteed
  approved within/in ..2 {ad-time}
  (cheapest | lowest | unbeatable | wholesale) price/prices
  best price/prices online/guaranteed
  100 free/guaranteed/legit/legal/safe/genuine/working
  claim your/the/a ..2 bonus/prize/reward/gift/money/winnings/voucher
  (you | you've) have? (won {the|number} | been selected/chosen)
  make/making/made/earn/earning/earned (extra | easy | quick | fast | real | serious | good)? money/cash (online/fast/easily/today/now | from home | at home)
  get/getting paid (for/to) sharing/taking/watch/watching/surveys/click/liking/posting/post
  ^ earn/make ..3 {number} {number}? ..2 (a/per/every/each ..1 {ad-time} | daily/weekly/monthly)
  daily/weekly {ad-gain}
  {ad-gain} every/each/per {ad-time}
  double/triple/multiply your/my {ad-money}
  invest/investing/invested/trade/trading with/through ..1 ({ad-title} | {ad-agent} | him/her/me | expert)
  {ad-regained} ..2 my/your/our/all/lost/stolen/every ..3 {ad-money}
  {ad-regained} (all/everything | all of it | every cent/penny/dollar/coin/bit)
  lost ..3 {ad-money} ..8 {ad-regained}
  brought/bring/brings/got/get/win/won/restore/restored/saved/fixed ..1 my/your/our/back ..2 {ad-mate} back/together
  brought/got/get/win back my/your {ad-mate}
  (powerful | love | lottery | voodoo | money | binding) spell/spells
  (he/she | {ad-mate}) (came | comes | returned) (back)? ..3 spell/spells
  {ad-agent} ..4 {ad-regained|ad-cured}
  {ad-agent} ..2 helped me/us
  thanks to ({ad-title} {name} | {ad-agent}) ..8 {ad-regained|ad-cured|ad-gain}
  {ad-ill} ..3 {ad-cured} ..1 (in/within/after ..1 {number|ad-number} | thanks | by ({ad-title} | {ad-agent}) | with ..3 herb/herbs/herbal/oil/drops/supplement/tea)
  {ad-cured} ..1 (me/him/her) ..1 {ad-ill} ..4 herb/herbs/herbal/natural
  (permanent | herbal | natural | miracle) cure/remedy for
  miracle cure/pill/pills/drops/herb
  doctors (hate | hide | don't want you)
  weird/simple/single/one trick/herb ..3 (doctors | {ad-ill})
  (lost | lose | drop | shed | dropped) ..1 {number|ad-number} pounds/lbs/kg/kilos/kilo (in/within/with/thanks/using)
  {ad-call} (me/us/him/her/them | our ..2 | {ad-agent} | {ad-title}) ..3 (on/via/through/at/by/thru) ..2 {ad-app}
  {ad-call} ({ad-title} | {ad-agent}) ..6 {ad-app}
  {ad-call} ({ad-agent} | {he-object} for ..4 spell/spells/love/lottery/loan/loans/recovery/investment)
  {ad-call} (me/us) (privately | asap | for ..3 (loan/loans | help/assistance with | profit/profits | spell))
  add me on {ad-app|ad-place}
  inbox me (for/to/if | now)
  ask me how
  {ad-look} (my/our/ma/mah) ..3 {ad-own|ad-place}
  {ad-look} (my/our/ma/mah) ..1 {ad-own|ad-site} out
  ^ {ad-please}? (check/checkout) (me/us) out !on
  give (me/us) a chance ..3 {ad-own}
  (check/checkout) out? this/the/these ..2 {ad-own} (on {ad-place} | $)
  ^ {ad-please}? (check/checkout) out ..3 {ad-own}
  visit/follow/like my/our ..2 {ad-own|ad-place|ad-site}
  {ad-own} ..6 {ad-look} it out {ad-please}?
  {ad-subscribe} (to/too/2/on/in/for)? (my/me/us/our/mah)
  {ad-subscribe} (for/4/to/2) {ad-subscribe}
  {ad-please} ..3 {ad-subscribe}
  {ad-subscribe} ..2 {ad-please}
  {ad-subscribe} back
  (don't/dont) forget to? subscribe/like
  ^ {ad-please}? (go/come)? {ad-subscribe} (and | $ | {ad-please})
  (i'll/ill/will/gonna) sub/subscribe (back | to? you)
  follow (for/4) follow
  (^ | {ad-please|and}) (like | upvote) (this | my) ..1 comment/page/status
  ^ {ad-please}? (like | upvote | like this) if (you/u/ur/your/anyone/somebody)
  {ad-please} (like | follow | upvote) (my | our | us | me | and (share | subscribe | follow) | $)
  (like | follow) {ad-please} $
  give (it | this | me | us | my ..1) a (like | thumbs up | thumb)
  like for like
  (get | getting | need | want | reach | have | hit) ..3 (subs | subscribers | followers)
  {number} (subs | subscribers | followers)
  (new | small | upcoming | aspiring | starting) youtuber/youtubers/rapper/channel
  my (new | own | first | youtube | yt)* (youtube/yt) {ad-own}
  follow (me | us | my ..1) (on | at)? {ad-place}
  join (us | me | our ..3 group/team/channel/community/server) (on/at | today | now | here)
  promo/discount/coupon/referral code/codes
  free (gift/itunes/robux/followers/android) ..1 (card | cards | code | codes | games | apps)
  (genuine | real | fake | registered | original | authentic | quality) ..1 {ad-paper} ..6 {ad-call}
  (horny | lonely | single | hot) (girls | housewife | housewives | ladies | milfs | moms)
  (see | watch) my (nudes | pics | naked)
  (waiting for | chat with) (you | me) (now | here | tonight | online) ..2 {ad-own}
  next of kin ..12 (million | funds | bank)
  (widow | late husband | terminally ill) ..8 million
  million ..2 (to donate | inheritance)
  (kindly | please) (reply | respond) ..1 (to | via) ..2 (my | private) ..2 (email | e-mail | mail | address)
  for your share
  hire ..2 {ad-agent}
  rank (higher | first | #1 | number one) (on | in) google
  first page of google
  (increase | boost) your (traffic | sales | ranking | rankings | seo | followers)
  i ..1 recommend (him | her) to (all | everyone | anyone | you)
  {ad-agent} ..8 recommend
  {ad-agent} ..6 can help you
  köp (nu | online | {spam-topic})
  köp (billig | billiga | billigt | äkta) ..3 (online | utan | på nätet | här | hos | via)
  köp ..3 (på nätet | utan recept | utan moms)
  beställ (nu | idag | i dag | online | här | din | ditt) !på
  ansök (nu | idag | i dag | direkt | här | online) !om
  (spela | boka | investera | registrera dig | ring | handla) nu
  innan lagret (är | tar)
  så länge lagret räcker
  begränsat (erbjudande | antal platser)
  specialerbjudande
  utan (kreditprövning | kreditupplysning | insättning | omsättningskrav)
  (trots | även med) betalningsanmärkning/betalningsanmärkningar
  garanterad/garanterat (avkastning | vinst | kredit | inkomst | godkänd)
  (pengar/pengarna) ..1 på kontot
  (bästa | lägsta) (priset | räntan) (online | på nätet | på marknaden)
  (få | hämta) (din | ditt | er | ert) ..1 (bonus | pris | vinst | gåva | belöning | bonusen)
  (hämta | hämtar) (priset | vinsten | bonusen)
  du har (vunnit | blivit utvald | blivit vald)
  bekräfta (dina | era) uppgifter
  ^ tjäna ..5 {number} {number}? ..5 {ad-time}
  tjäna ..1 (pengar | slantar) (hemifrån | online | på nätet | snabbt | enkelt)
  snabba (pengar | cash)
  (fördubbla | dubbla | mångdubbla) (dina | er | era | ditt | din) {ad-money}
  {ad-gain} (varje | per | i | om) {ad-time}
  (daglig | veckovis | garanterad) {ad-gain}
  {ad-regained} ..2 (mina | alla | allt | vartenda | varenda | mitt | varje) ..2 {ad-money}
  {ad-regained} (vartenda mynt | varenda krona | varje krona | alltihop | alltsammans)
  {ad-agent} ..4 {ad-regained|ad-cured}
  {ad-agent} ..2 hjälpte (mig | oss)
  (förvandla | turn | turned) ..1 {number} {number}? ..1 (till | into | to) ..1 {number}
  (look | find | hit) (her | him | them) up on {ad-place|ad-app}
  if your (partner | wife | husband | spouse | girlfriend | boyfriend) is cheating
  (tjänar | tjäna | tjänade | earn | earns | make | makes | made) ..2 {number} {number}? ..8 (sitta hemma | hemifrån | from home | online | från datorn | with my laptop | from your phone | på nätet)
  (gav | fick | ge | få) (mig)? ..2 (min | mitt | ditt | din) {ad-mate} tillbaka
  {ad-ill} ..1 {ad-cured} ..1 (på | inom | efter) ..1 {number|ad-number}
  {ad-cured} ..3 {ad-ill} ..2 (på | inom | efter | med) ..2 ({number|ad-number} | örter | droppar | te | olja)
  (läkarna | läkare) (hatar | döljer | vill inte att du)
  (mirakelkur | mirakelmedel | mirakeldroppar | mirakelpiller | undermedel)
  {i|ad-mate} ..1 (gick | gått | rasade | tappade | tappat) ..1 {number|ad-number} (kilo | kg) (på | med | utan | tack)
  (gå | rasa | tappa) ..1 {number|ad-number} (kilo | kg) (på | med | utan)
  (skriv | kommentera) ja (om | i | så | nedan)
  {ad-call} ({me} | {he-object} | {name} | {ad-title} | {ad-agent}) ..3 (på | via | genom) ..1 {ad-app}
  {ad-call} {ad-agent}
  {ad-call} {ad-title} {name} ..3 på
  tack vare ({ad-title} {name} | {ad-agent}) ..14 ({ad-gain} | {ad-cured} | {ad-regained})
  (pma | dma) mig
  {ad-look} ..2 (min | vår | mitt | våra | mina) ..2 {ad-own|ad-place}
  {ad-subscribe} ..1 på (min | vår | mina | våra)
  glöm inte (att)? (prenumerera | gilla | följa)
  gilla och (dela | prenumerera)
  (gilla | tumme upp) (om du | den här kommentaren | min kommentar)
  ^ (följ | adda) (mig | oss) på {ad-place|ad-app}
  (rabattkod | kampanjkod | rabattkoden | kampanjkoden)
  (använd | ange) koden
  {ad-paper} ..3 utan (prov | uppkörning | krångel | frågor | test)
  (fri | diskret | snabb) (frakt | leverans) ..2 (utan | över | i | till | hem | $)
  snabb och diskret
  (kåta | ensamma | heta | sexiga) (tjejer | kvinnor | fruar | hemmafruar | damer | singlar)
  jag är (online | kåt) (nu | och)
  (vi | {ad-agent} | företag | bolag) erbjuder ..2 (lån | krediter | kredit | kapital | seo | seo-tjänster)
  lån upp till
  låna upp till
  köp (följare | likes | länkar | trafik)
  (första sidan | högst | överst) på google
`;
