/** A comment of the demo thread. `key` is also its idempotency key; a reply names its parent's, which stands before it. */
export type DemoComment = {
  readonly key: string;
  readonly replyTo?: string;
  readonly name: string;
  readonly body: string;
  /** By the article's author: such a comment never comes through the public interface. */
  readonly byAuthor?: true;
};

/** Where the comments stand; the page at web/demo/index.html names the same site and thread. */
export const demoThread = {
  site: 'demo',
  id: 'detaljplanen',
  title: 'Tomten såldes – rapporten om giftet stannade hos ordföranden',
} as const;

/** All invented, as is the article. Sent in this order: those without a parent first, then their replies, and so on. */
export const demoComments: readonly DemoComment[] = [
  {
    key: 'demo-detaljplanen-01',
    name: 'Fd nämndledamot',
    body: `Jag satt i samhällsbyggnadsnämnden i två mandatperioder och det är precis så här det går till. Man delar ett ärende i två, lägger det obekväma i det som kommer sist och låter ledamöterna rösta om det första utan att veta vad de röstar om. Sen står man där med ett påskrivet avtal och säger att ”det är så processen ser ut”.

Nej Kerstin, processen ser inte ut så. Ett ärende ska vara berett innan det avgörs, det fick vi lära oss första utbildningsdagen. Att sitta på en färdig rapport från februari till september är inte beredning, det är mörkläggning. Och att skylla på att det kommer mycket papper, när man har heltidsarvode för att läsa just de papperen, är rent ut sagt ynkligt.

Hon bör avgå. Inte efter valet utan nu.`,
  },
  {
    key: 'demo-detaljplanen-02',
    name: 'Gunilla',
    body: 'Upp till 25 miljoner i sanering för att få sälja en tomt för 11,4. En sån affär hade min man inte gått med på ens när vi sålde husvagnen. Men det är väl bara att sopa alltihop under mattan som vanligt och höja vattentaxan igen!!',
  },
  {
    key: 'demo-detaljplanen-03',
    name: 'Jobbar i huset',
    body: `Skriver av naturliga skäl inte under mitt eget namn. Jag arbetar på förvaltningen och var en av dem som läste rapporten när den kom. Flera av oss sa redan i mars att den måste med i handlingarna till nämnden. Svaret vi fick var att det inte är vår sak att avgöra vad nämnden behöver veta. En kollega lämnade då in en tjänsteanteckning om saken. Den är diarieförd, så vem som helst kan begära ut den: SBN 2025/318, aktbilaga 14.

Det som inte står i artikeln är hur det blev efteråt. På ett arbetsplatsmöte fick vi höra att den som pratar med tidningen ”får fundera över var lojaliteten ligger”. Inga namn nämndes men alla i rummet förstod vilka som avsågs. Sedan i våras har tre av sju på enheten sagt upp sig. Ingen chef har frågat varför.

Jag är inte ute efter att sätta dit någon. Jag vill bara kunna göra mitt jobb utan att först behöva räkna ut vad det är lämpligt att känna till.`,
  },
  {
    key: 'demo-detaljplanen-04',
    name: 'Skattebetalare 58',
    body: 'Ekesjö sitter i möte med köparen fem veckor innan tomten ens är till salu, ingen för anteckningar och efteråt kallas det ”lägesavstämning”. Vilket läge? Enligt honom själv fanns det ju inget att stämma av! Karln måste tro att vi är födda i går. Där jag kommer ifrån heter det svågerpolitik, och det här är sista spiken i kistan för det lilla förtroende som fanns kvar. De kommer att bli krossade i valet och det är inte en dag för tidigt.',
  },
  {
    key: 'demo-detaljplanen-05',
    name: 'Seglare, brygga C',
    body: 'Alla som skrapade båt på udden på sjuttiotalet vet vad som ligger i backen, det behövdes ingen konsult för att räkna ut det 😄 Det som gör mig förbannad är att båtklubben fick betala provtagningen ur egen kassa för att få ligga kvar, medan ett fastighetsbolag får hela notan betald av oss andra. Samma mark, samma kommun. Förklara det den som kan. ⛵',
  },
  {
    key: 'demo-detaljplanen-06',
    name: 'Inflyttad 2019',
    body: 'Vet någon om det går att överklaga själva försäljningen, eller har det tåget redan gått? Och vad händer om detaljplanen inte går igenom, får kommunen tillbaka tomten då?',
  },
  {
    key: 'demo-detaljplanen-07',
    replyTo: 'demo-detaljplanen-01',
    name: 'Roger i Sjöbyn',
    body: 'Håller med till hundra procent. Och lägg märke till att förvaltningen gjorde sitt jobb, rapporten skickades vidare tre dagar efter att den blev klar. Det är politiken som har fallerat, inte tjänstemännen.',
  },
  {
    key: 'demo-detaljplanen-08',
    replyTo: 'demo-detaljplanen-03',
    name: 'Ellen Tornvik',
    byAuthor: true,
    body: 'Tack för att du skriver. Aktbilagan är begärd och vi återkommer när vi har läst den. Till dig och andra som arbetar i kommunen: ni har rätt att berätta för oss, och ingen på kommunen får försöka ta reda på vem som har gjort det. Använd inte jobbets dator eller mejl, och skriv inte mer här än det du vill att alla ska kunna läsa.',
  },
  {
    key: 'demo-detaljplanen-09',
    replyTo: 'demo-detaljplanen-03',
    name: 'Trogen prenumerant',
    body: 'Vilket mod. Det är några helt andra som borde sitta och skämmas i kväll, och de har betydligt högre lön än du.',
  },
  {
    key: 'demo-detaljplanen-10',
    replyTo: 'demo-detaljplanen-04',
    name: 'Lennart H',
    body: 'Nu får vi väl ändå lugna oss lite. En kommun måste kunna prata med den som vill bygga, annars händer det ingenting på den här orten. Udden har legat som en soptipp sedan varvet gick i konkurs och bostäder behövs. Att underlaget borde ha varit bättre håller jag med om, men därifrån till svågerpolitik är steget långt.',
  },
  {
    key: 'demo-detaljplanen-11',
    replyTo: 'demo-detaljplanen-06',
    name: 'Fd nämndledamot',
    body: 'Försäljningen skulle ha överklagats inom tre veckor från att protokollet anslogs, så det tåget har gått. Detaljplanen går däremot att överklaga, men bara för den som har lämnat synpunkter skriftligt innan granskningstiden är slut. Så skriv, och gör det före den 12 december!',
  },
  {
    key: 'demo-detaljplanen-12',
    replyTo: 'demo-detaljplanen-07',
    name: 'Fd nämndledamot',
    body: 'Ja, det ska sägas. De handläggare jag hade att göra med var genomgående noggranna. Problemet är att de slutar en efter en när ingen vill höra vad de har kommit fram till.',
  },
  {
    key: 'demo-detaljplanen-13',
    replyTo: 'demo-detaljplanen-08',
    name: 'Jobbar i huset',
    body: 'Tack. Ofta räcker det att någon frågar efter ett papper för att det plötsligt ska gå att hitta 🙂 Och hemifrån skriver jag, det kan jag lova.',
  },
  {
    key: 'demo-detaljplanen-14',
    replyTo: 'demo-detaljplanen-10',
    name: 'Skattebetalare 58',
    body: 'Prata får de göra hur mycket de vill Lennart. Men skriv ner vad som sägs, och låt fler än en lämna anbud. Är det för mycket begärt av ett heltidsarvoderat kommunalråd?',
  },
];
