import type { Card, Detail, EntryView, ReasonView } from '../../shared/review/views.ts';
import type { Category } from '../../shared/signals/signal.ts';

type Told = {
  readonly name?: string;
  readonly body: string;
  readonly category?: Category;
  /** The words that are marked, as they stand in the body. */
  readonly words?: readonly string[];
  readonly message: string;
  readonly score?: number;
  readonly severe?: true;
  readonly priority?: number;
  readonly thread?: number;
  readonly url?: string;
  readonly language?: string;
};

const threads = [
  {
    id: 'detaljplanen',
    title: 'Tomten såldes – rapporten om giftet stannade hos ordföranden',
    url: 'https://bladet.example.com/detaljplanen',
  },
  { id: 'skolan', title: 'Sjöskolan läggs ner till hösten', url: 'https://bladet.example.com/skolan' },
  { id: 'bussarna', title: 'Sista bussen går 19.40 – pendlarna rasar' },
] as const;

const told: readonly Told[] = [
  {
    name: 'Anders på Norr',
    body: 'Jag orkar inte längre. Ingen skulle märka om jag inte fanns i morgon, så det kan lika gärna kvitta.',
    category: 'self-harm',
    words: ['om jag inte fanns i morgon'],
    message: 'Kommentaren kan betyda att den som skrev mår dåligt. Det gäller ”om jag inte fanns i morgon”. Tecknet är tydligt.',
    score: 0.81,
    severe: true,
    priority: 0,
  },
  {
    name: 'Trött medborgare',
    body: 'Någon borde åka hem till Kerstin en kväll och förklara läget så att hon förstår. Hon bor ju ensam där ute vid viken, det vet vi allihop.\n\nDet kommer en dag då hon får stå till svars, och då är det inte nämnden hon möter.',
    category: 'threat',
    words: ['åka hem till Kerstin en kväll och förklara läget', 'bor ju ensam där ute'],
    message:
      'Kommentaren innehåller ord som kan läsas som ett förtäckt hot. Det gäller ”åka hem till Kerstin en kväll och förklara läget”. Det är troligt men inte säkert.',
    score: 0.64,
    severe: true,
    priority: 3,
  },
  {
    name: 'Svensson',
    body: 'Såna där borde skickas hem allihop, de är som råttor och förstör för oss som byggt upp orten.',
    category: 'hate',
    words: ['borde skickas hem allihop', 'de är som råttor'],
    message:
      'Kommentaren beskriver en grupp människor som ohyra, djur, sjukdom eller liknande. Det gäller ”de är som råttor”. Det råder knappast någon tvekan.',
    score: 0.93,
    severe: true,
    priority: 3,
    thread: 1,
  },
  {
    name: 'Bosse B',
    body: 'Ring karln hemma och säg vad ni tycker! Numret är 070-1740605 och han svarar nog efter middagen. Hans personnummer 199006022397 står förresten i protokollet, så mycket för sekretessen i den här kommunen.',
    category: 'personal-data',
    words: ['070-1740605', '199006022397'],
    message: 'Här står vad som ser ut att vara en persons telefonnummer. Det gäller ”070-1740605”. Det råder knappast någon tvekan.',
    score: 0.96,
    priority: 4,
  },
  {
    name: 'Mamma i tvåan',
    body: 'Alla vet ju vilken familj det gäller, pojken i 4B på Sjöskolan som flyttades av soc i våras. Mamman jobbar i kassan på Konsum.',
    category: 'child-case',
    words: ['pojken i 4B på Sjöskolan', 'flyttades av soc i våras', 'Mamman jobbar i kassan på Konsum'],
    message: 'Kommentaren kan röja vem ett barn i ett ärende är. Det gäller ”pojken i 4B på Sjöskolan”, ”flyttades av soc i våras”.',
    score: 0.77,
    severe: true,
    priority: 3,
    thread: 1,
  },
  {
    name: 'Kalle',
    body: 'Kommunalrådet är en tjuv, han har stoppat pengar från tomtaffären i egen ficka. Det vet alla som jobbat där.',
    category: 'defamation',
    words: ['är en tjuv', 'stoppat pengar från tomtaffären i egen ficka'],
    message:
      'Kommentaren kan läsas som att en namngiven eller igenkännlig privatperson har begått brott. Det gäller ”är en tjuv”. Tecknet är tydligt.',
    score: 0.72,
    priority: 4,
  },
  {
    name: 'Billiga lån',
    body: 'Trött på räkningar? Jag fick 50 000 på tio minuter utan kreditprövning, klicka på länken i mitt namn så ordnar de det åt dig också!',
    category: 'spam',
    words: ['50 000 på tio minuter utan kreditprövning', 'klicka på länken'],
    message: 'Texten innehåller fraser som är vanliga i reklam och bedrägerier. Tecknet är tydligt.',
    score: 0.84,
    priority: 4,
    url: 'https://snabba-pengar.example.org/ref=991',
    thread: 2,
  },
  {
    name: 'Pendlare',
    body: 'Skäms på er, era jävla idioter som satt och tryckte på knappen utan att läsa! Jag har stått i snön varje kväll sen i januari för er skull.',
    category: 'harassment',
    words: ['era jävla idioter'],
    message: 'Kommentaren förolämpar någon i samtalet eller skribenten. Det gäller ”era jävla idioter”. Tecknet är tydligt.',
    score: 0.71,
    priority: 4,
    thread: 2,
  },
  {
    body: 'Första gången jag skriver här. Bra att ni granskar det här, fortsätt så.',
    message: 'En ny skribents första kommentarer läses av en människa innan de publiceras.',
    priority: 5,
  },
  {
    name: 'Reader abroad',
    body: 'I grew up on that street and the whole bay smelled of solvent every summer. Nobody at the town hall ever returned our calls.',
    message: 'En ny skribents första kommentarer läses av en människa innan de publiceras.',
    priority: 5,
    language: 'en',
  },
];

const base = Date.parse('2026-11-23T08:00:00Z');
const idOf = (number: number): string => `01KAQ8${String(number).padStart(20, '0')}`;
const iso = (ms: number): string => new Date(ms).toISOString();

export type FakeComment = { -readonly [Key in keyof Detail]: Detail[Key] } & { rank: string };
export const cardOf = ({ parent: _p, siblings: _s, entries: _e, legal: _l, rank: _r, ...rest }: FakeComment): Card => ({
  ...rest,
  notes: rest.notes.length,
});

const spansOf = (body: string, words: readonly string[]) =>
  words.map((word) => ({ start: body.indexOf(word), end: body.indexOf(word) + word.length }));

/** A comment as the machine left it, `minutes` ago. The same number is the same comment. */
export const fakeComment = (number: number, minutes: number, now = base): FakeComment => {
  const made = told[number % told.length] ?? told[0];
  if (!made) throw new Error('There are no comments to make more of.');
  const { name, url, body, category, words = [], message, score, severe = false, priority = 5, thread = 0, language = 'sv' } = made;
  const at = iso(now - minutes * 60_000);
  const reason: ReasonView = category
    ? { code: 'signal', category, message, spans: spansOf(body, words), detector: category, ...(score === undefined ? {} : { score }) }
    : { code: 'unknown-author', message };
  const entry: EntryView = { n: 1, kind: 'decision', actor: 'machine', at, outcome: 'hold', reasons: [reason] };
  return {
    id: idOf(number),
    version: 10_001,
    state: 'held',
    queue: 'held',
    since: at,
    priority,
    severe,
    thread: threads[thread] ?? threads[0],
    parentId: null,
    author: { ...(name === undefined ? {} : { name }), ...(url === undefined ? {} : { url }) },
    body,
    createdAt: at,
    language,
    proposal: 'hold',
    categories: category ? [category] : [],
    reasons: [reason],
    writer: `a.${String(number % 7).padStart(22, 'q')}`,
    notes: [],
    entries: [entry],
    legal: 'ygl',
    parent: {
      id: idOf(900_000 + number),
      author: { name: 'Lennart H' },
      body: 'Nu får vi väl ändå lugna oss lite. En kommun måste kunna prata med den som vill bygga, annars händer det ingenting på den här orten.',
      createdAt: iso(now - (minutes + 60) * 60_000),
    },
    siblings: {
      before: [
        {
          id: idOf(910_000 + number),
          author: { name: 'Gunilla' },
          body: 'Upp till 25 miljoner i sanering för att få sälja en tomt för 11,4. En sån affär hade min man inte gått med på ens när vi sålde husvagnen.',
          createdAt: iso(now - (minutes + 30) * 60_000),
        },
      ],
      after: [
        {
          id: idOf(920_000 + number),
          author: { name: 'Ellen Tornvik', badge: 'author' },
          body: 'Tack för att du skriver. Aktbilagan är begärd och vi återkommer när vi har läst den.',
          createdAt: iso(now - (minutes - 1) * 60_000),
        },
      ],
    },
    rank: `${priority}${String(base - minutes * 60_000).padStart(13, '0')}${idOf(number)}`,
  };
};
