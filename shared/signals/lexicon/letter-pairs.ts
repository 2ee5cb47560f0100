/**
 * How rare it is that a letter follows another, in the language where it is less so: bits, less 2, from 0 (usual) to 9 (never); by the
 * letter before (_: a word's beginning), in the order of the alphabet and then the word's end. Counted in ABSAbank-Imm and the
 * argumentation sentences of SuperLim-2 (Språkbanken Text, CC BY 4.0) and in English discussion pages (context_toxicity, Apache-2.0).
 */
const rarities: Readonly<Record<string, string>> = {
  a: '933384363842319491215368379990',
  b: '136909982491781792451699294334',
  c: '184819902901990993513999599993',
  d: '169407681674642992364689495430',
  e: '263234455842305570216454599990',
  f: '296622791892970891623899593400',
  g: '069506322663742792323999693430',
  h: '077909981497772995742999593220',
  i: '352333179531302494119397969991',
  j: '088408784852631597660889888133',
  k: '089607761882821692112479598350',
  l: '167205671440652596334479194331',
  m: '148705751865241296343799393340',
  n: '173125162835831798215499495470',
  o: '641452474742013391321336899981',
  p: '188615533971641191433799590791',
  q: '189889896999997989780389999990',
  r: '143405562644432694224679394350',
  s: '264615632513551497213379493340',
  t: '166916701695741993314569595450',
  u: '243336384931316291109596799991',
  v: '089506680876753995355799892191',
  w: '079815600996631394286959899691',
  x: '172704861766625099803795599980',
  y: '251234264911320492128656999990',
  z: '147604540364660896664987329991',
  å: '777357277740707771327577777770',
  ä: '881486228831308680412385888280',
  ö: '882187288322208480148188828881',
  _: '133222431523232373113329395359',
};

const alphabet = 'abcdefghijklmnopqrstuvwxyzåäö';
const edge = alphabet.length;
const width = edge + 1;
const unknown = 255;

/** By the two letters' places in the alphabet. */
const table = new Uint8Array(width * width);
for (const [before, digits] of Object.entries(rarities)) {
  const row = before === '_' ? edge : alphabet.indexOf(before);
  for (const [column, digit] of [...digits].entries()) table[row * width + column] = Number(digit);
}
const places = new Uint8Array(256).fill(unknown);
for (const [place, letter] of [...alphabet].entries()) places[letter.charCodeAt(0)] = place;

/**
 * How rare a lower-case word's pairs of letters are, on average, 0..9: up to 2 in Swedish and English, 3 in other languages, 4 and more
 * where letters stand at random. A letter drawn out counts once; what has a letter of another alphabet is unknown, and 0.
 */
export const rarityOf = (word: string): number => {
  let sum = 0;
  let count = 0;
  let before = edge;
  for (let at = 0; at < word.length; at += 1) {
    const place = places[word.charCodeAt(at)] ?? unknown;
    if (place === unknown) return 0;
    if (place === before) continue;
    sum += table[before * width + place] ?? 0;
    count += 1;
    before = place;
  }
  return count === 0 ? 0 : (sum + (table[before * width + edge] ?? 0)) / (count + 1);
};
