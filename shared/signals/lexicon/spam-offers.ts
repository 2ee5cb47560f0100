/** What advertisers and swindlers say and others seldom, of the words in spam-words.ts; one template a line. */
export const spamOffers = `
  earn/earning/earns/make/making/made/earned/makes ..2 {number} {number}? ..2 (a/per/every/each/in ..1 {ad-time} | daily/weekly/monthly)
  (tjänar | tjäna | tjänade | drar in | drog in | har tjänat) ..2 {number} {number}? ..2 (om/i/per/på/varje) {ad-time}
  guaranteed {ad-gain}
  {ad-cured} ..3 {ad-ill} ..2 (in/within ..1 {number|ad-number})
  (vinn | win) (en | ett | a | an | free | upp till | up to)
  (allt du behöver göra | all you have to do | all you need to do) (är | is)
  (dagens | lycklig | lyckliga) vinnare
  (besök | visit) (min | my | our | vår)
  (bra | låga | lägsta | högsta | oslagbara) (pris | priser) !på
  (till | for) (bra | låga | low | good | unbeatable) (pris | priser | prices)
  kontakta oss (på | för | via | nu | idag)
  (contact | call | email | text) us (at | for | today | now | on)
  (gratis | free) (offert | quote | consultation | rådgivning | registration | prov | sample)
  (gratis | free) (i | for) {number|ad-number} (dagar | dag | days | månader | months)
  (sälj | sell) (ditt | din | dina | your) ..2 (till | to) (oss | us)
  (pengar | cash | svar) direkt !i
  (testa | prova | try) ..2 gratis
  try it (here | free | now | today)
  (while | medan) (you | du) (sleep | sover)
  (doctors | banks | pharma | experts | dentists) (hate/hates) (it | this | him | her)
  (vi | we) (hjälper | help) (alla | dig | er | you | everyone) ..3 (med | även | utan | with | to)
  (snabbt | snabba | snabb | litet | billigt) (lån | kredit | kontanter)
  need ..4 loan/loans
  any kind of loan/loans
  {number} interest rate
  my (first | second | third | next | latest)? (payout | withdrawal | profits)
  (managing | manages | handling | trades | handlar | investerar | förvaltar) ..2 (my | mina | mitt | for me | åt mig) ..1 ({ad-money} | trades | account | portfolio)?
  would mean (the world | a lot | so much) (if | to)
  just (uploaded | posted | released | dropped | started) ..4 {ad-own}
  (stötta | support) (min | mina | my | our) ..1 {ad-own}
  (länk | länken | link | links) i/in (min | my | the)? (profil | bio | profile | description)
  (clear | wipe | fix | boost) (your | my | bad) ..1 (credit | records | score)
  are you (in debt | lonely | single | tired of being)
  (reach out to | contact | message | email | text | kontakta | mejla) {ad-title} {name} ..4 (at | via | on | through | på | today)
  reach out to {name} ..1 (via | on | at | through)
  most people will agree with your
  {ad-firm} (i/in)? {name}
  (rynkor | rynkorna | wrinkles | belly fat | bukfettet) ..2 (på | in | within | försvinner | while)
  (tar bort | smälter | bränner | melts | burns | removes) ..2 ({ad-ill} | fett | fat)
  (lose weight | gå ner i vikt) (utan | without | fast | snabbt)
  <!{i|they|negation|all} <!people like this comment
  (thumbs up | thumb up) (if | for | so)
  {number} likes
  new to (youtube | twitch)
  (free | easy | quick | easiest | esyest) money/cash
  call/download/join/register/buy now !and
  dm me
  hit me up
  {ad-look} (my/our/ma/mah) ..2 {ad-site}
  {ad-please} (share | vote | support | like) (this | my | our | us | me)
  get {number} off
  so can you $
  (you | you too) can too/also? (do it | make it | earn)
  (best | great | low | discount | amazing | good) (price | prices | deal | deals) (on | for)
  book (online | yours | today)
  {number} (off | discount) !the
  {number} rabatt
  rabatt på
  {ad-cheap} {ad-trade}
  {ad-trade} (near me | cheap | online | price | prices)
  (bookmarked | bookmark | bookmarking) (your | this | the)
  (my | our) ..1 (site | website | webpage | homepage | blog | weblog | shop | store | webshop)
  feel free to (visit | surf | check | stop)
  (need | want | seeking | looking for) (a | an | any)? (urgent | quick | business | personal | fast | instant | cash)* loan/loans
  (we | i) (offer | give | provide | grant) ..3 (loan/loans | {ad-paper})
  loan/loans at/with ..1 {number}
  (we | i'm | i | we're) (are | am | also | can)? {ad-sell} ..3 ({ad-paper} | {ad-trade} | {spam-topic})
  {ad-paper} ..3 (without | no) (exam | exams | test)
  (first deposit | deposit bonus | bonus code)
  (fast | worldwide | discreet | free | overnight) (delivery | shipping)
  contact/reach/email/write (me | us | him | her | them) (on | via | through | at)
  {ad-call} ..1 {ad-app}
  {ad-app} ..2 {number}
  (my | his | her | our | private) (whatsapp | telegram | kik | skype | snap | snapchat | gmail | email | e-mail) (is | number | address | at | via)?
  (via | on) {ad-app} !and !is !group !or
  (from the comfort of | be your own) (your home | boss)
  change (your | my) life (financially | forever)
  financial freedom
  {ad-ill} ..2 {ad-cured} !by
  (herb | herbs | herbal | supplement | drops | remedy) ..4 {ad-ill}
  returned in {number|ad-number} {ad-time}
  vote for (my | me | us)
  (support | donate to | fund) (my | our) (project | campaign | kickstarter | gofundme | music | page | dream)
  (sign up | register | download | join) (here | free | for free | this)
  download ..2 (free | app | now)
  (get | grab | order | buy) (yours | your copy | it) (here | now | today | at | on)
  free (games | gift | apps | beats | codes | coins | mp3 | movies | stuff | download | downloads | trial | ebook)
  (watch | latest | full) (movies | movie | episodes) (free | online | hd | here)
  (we | i) (are | am | just)? (new on | new to | started a | started my) ..2 ({ad-place} | {ad-own})
  my (first | latest | newest | new) {ad-own}
  add me $
  ^ (lonely | ensam) $
  jag visar (dig | er) hur
  fråga mig hur
  (du | ni) kan också
  kan hjälpa (dig | er) (också | med)
  rekommenderas varmt
  utan att lyfta ett finger
  hemifrån utan
  {number} {number}? (kr | kronor) om dagen hemifrån
  bästa (pris | priset | priser | priserna | erbjudandet | {spam-topic})
  billiga/billig/bästa/äkta/prisvärd/prisvärda {ad-trade} !i !är !på !som
  {ad-trade} (pris | priser | billigt | nära mig)
  (vi | jag) har (priserna | bästa priset | de lägsta)
  (vi | jag) (också | även)? {ad-sell} ..2 ({ad-trade} | {ad-paper} | {spam-topic})
  leverans (över natten | inom | hem till)
  svar (på | inom) {number} minuter
  (vill | vågar) du (investera | tjäna | bli rik | gå ner | spela)
  (hälsningar | hälsar) (från teamet | oss på | vi på | teamet)
  (våra | mina) (tips | guider | produkter | tjänster | erbjudanden)
  bokmärkt (er | din | denna | den här | sidan | artikeln | bloggen)
  (min | vår) (nya | egna | egen | lilla)? (hemsida | webbutik | webbshop | nätbutik | sajt | butik | kanal | webbplats)
  tjäna upp till
  dagliga (signaler | tradingtips | vinster)
  (bli | blir) (skuldfri | rik | ekonomiskt fri)
  ekonomisk frihet
  lägg till ..2 på {ad-app|ad-place}
  fick tillbaka ..2 {ad-money}
  i avkastning
`;
