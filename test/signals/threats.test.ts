import { describe, expect, it } from 'vitest';
import { threats } from '../../shared/signals/detectors/threats.ts';
import { markedIn, observe, scoreOf } from './observing.ts';

const hold = 0.4;
const reject = 0.95;

describe('threats', () => {
  it.each([
    'Jag ska döda dig',
    'jag ska fan döda dig',
    'Jag kommer att döda dig.',
    'JAG SKA MÖRDA ER',
    'Vi ska skjuta dig',
    'I morgon ska jag döda dig',
    'nu ska vi slå ihjäl honom',
    'Jag ska komma hem till dig och döda dig',
    'Jag ska ta en kniv och hugga ihjäl henne',
    'Jag slår ihjäl dig',
    'Om du gör så igen dödar jag dig',
    'Dig ska jag döda',
    'Vi ska bränna ner ditt hus',
    'jag ska döda din familj',
    'Jag ska strypa den där jävla politikern',
    'jag tänker våldta dig',
    'Jag ska döda er.',
    'Jag ska döda er och era barn',
    'jag ska d\u200böda dig',
    'jаg ska döda dig',
    'I will kill you',
    "I'm going to kill you",
    'I’ll shoot you',
    'We are gonna murder your family',
    'i will fucking kill him',
    'I will burn down your house',
    'I will find you and kill you',
  ])('refuses what is unmistakable: %s', (text) => expect(scoreOf(threats, text)).toBeGreaterThanOrEqual(reject));

  it.each([
    'Du ska dö',
    'du kommer att dö',
    'Du är en död man',
    'Jag ska slå sönder dig',
    'Jag ska döda dem',
    'Hoppas du dör',
    'Hoppas att du blir påkörd',
    'hoppas din familj brinner',
    'Du förtjänar att dö',
    'Vi vet var du bor',
    'jag vet precis var dina barn går i skola',
    'Akta dig.',
    'Akta dig jävligt noga',
    'Passa dig noga',
    'Se dig om över axeln',
    'Jag hade passat mig. Akta dig för mig!',
    'Det vore synd om något hände dig',
    'Jag ska hitta dig',
    'Du ska få se när vi kommer',
    'Du ska få en kula i pannan',
    'You are dead',
    'I hope you die',
    'We know where you live',
    'Watch your back',
    'He deserves to be shot',
    'Rör du min hund slår jag sönder dig',
    'Grannen ska få halsen avskuren',
    'Annars hamnar du på intensiven',
    'Kommunalrådet får en yxa i huvudet',
    'Det ligger en patron med ditt namn på i lådan',
    'Vi ska spöa upp varenda muslim här',
    'I will break your jaw',
    "You'll end up in a ditch",
    'Hope she gets cancer',
  ])('holds what is veiled or in doubt: %s', (text) => {
    expect(scoreOf(threats, text)).toBeGreaterThanOrEqual(hold);
    expect(scoreOf(threats, text)).toBeLessThan(reject);
  });

  it.each([
    // figures of speech
    'Vi ska krossa dem i valet',
    'Förslaget dödar landsbygden',
    'Det är sista spiken i kistan',
    'Hen dödar debatten',
    'Jag kommer döda min mobil',
    'Jag dör av skratt',
    'Vi ska slå er i matchen på lördag',
    'Vi ska döda er i fotboll',
    'Jag kommer att döda er budget',
    'Nämnden ska skjuta upp mötet',
    'Vi ska skjuta er idé i sank',
    'Bomba dem med mejl!',
    'Mördarbacken ska spolas',
    'Jag ska hänga med dig',
    'Jag ska slå dig en signal',
    'Han sköt upp mötet till fredag',
    'Kniven på strupen för handlarna',
    'I will shoot you an email',
    "I'll hang her picture",
    'I will kill you at chess',
    'Beslutet borde skjutas upp',
    'Vargarna borde skjutas',
    'Vi ska bränna veden',
    'Skadan är att vi slår ut dem som jobbar',
    'Vi ska slå hål på myten om kvinnor',
    'De kör över oss i fullmäktige',
    'I will kill you for that pun',
    'Vildsvinen ska skjutas',
    'Jag hoppas att ministern avgår',
    'Han slog mig i elva år',
    'You will die one day like the rest of us',
    // denial, other people's deeds, concern
    'Jag ska inte döda dig',
    'Jag kommer aldrig att döda dig',
    'Han skrev att han ska döda mig',
    'Han ska döda mig',
    'Hon dog förra året',
    'Ingen förtjänar att dö i väntan på vård',
    'Jag ska anmäla att han försökte döda dig',
    'Rökningen kommer att döda dig',
    'Akta er för bluffmejl',
    'Alla ska dö en dag',
    'Jag vet var du står i frågan',
    'Hur många ska dö innan någon gör något?',
    'Existentiella frågor dödar',
    'Polisen vet var de bor',
    'Jag hoppas du mår bra',
  ])('lets pass: %s', (text) => expect(scoreOf(threats, text)).toBeLessThan(hold));

  it.each([
    'Han skrev: ”Jag ska döda dig”',
    'Jag har fått höra att de vet var du bor, som hot: ”vi vet var du bor”',
    'Att skriva "jag ska döda dig" till en handläggare är oacceptabelt',
    'De hotade mig och sa vi ska döda dig',
    'He wrote "I will kill you" to me',
  ])('keeps what others said as quoted evidence: %s', (text) => {
    const signals = observe(threats, { body: text });
    expect(signals.length).toBeGreaterThan(0);
    for (const { score, quoted } of signals) {
      expect(quoted).toBe(true);
      expect(score).toBeLessThan(hold);
    }
  });

  it('holds a bare quotation, which could be a way around', () => {
    expect(scoreOf(threats, '”Jag ska döda dig”')).toBeGreaterThanOrEqual(hold);
  });

  it('does not take the author’s own saying for a report', () => {
    expect(scoreOf(threats, 'Jag säger bara: jag ska döda dig')).toBeGreaterThanOrEqual(hold);
    expect(scoreOf(threats, 'Han sa hej. Jag ska döda dig')).toBeGreaterThanOrEqual(hold);
  });

  it.each([
    'Han skrek jag ska döda dig och sprang efter mig.',
    'Sms:et löd så här. Jag ska döda dig.',
    'Tror du att jag ska döda dig eller?',
    'Om du spoilar slutet så dödar jag dig ;)',
    'Jag dödar dig om du avslöjar slutet, haha, puss på dig.',
    'Titeln är "Jag ska döda dig".',
  ])('never refuses what may be a report, a question or a joke: %s', (body) => expect(scoreOf(threats, body)).toBeLessThan(reject));

  it.each([
    ['Jag vet var du bor, jag kommer i natt.', 'Jag vet var du bor, jag kommer förbi med bullar.'],
    ['Du kommer att ångra dig.', 'Du kommer att ångra dig om du missar premiären.'],
    ['Snart är det din tur.', 'Snart är det din tur att städa.'],
    ['Lås dörrarna i natt.', 'Lås dörrarna, det har varit inbrott.'],
    ['I know where you live.', 'I know where you live, the parcel will be there at noon.'],
  ])('tells a hint from what neighbours say: %s / %s', (hint, friendly) => {
    expect(scoreOf(threats, hint)).toBeGreaterThanOrEqual(hold);
    expect(scoreOf(threats, friendly)).toBeLessThan(hold);
  });

  it('looks in the name too', () =>
    expect(observe(threats, { name: 'Jag ska döda dig' })).toMatchObject([{ spans: [{ field: 'name', start: 0, end: 16 }] }]));

  it('marks the words of the threat', () => expect(markedIn(threats, 'Fy. Jag ska döda dig, hör du det?')).toEqual(['Jag ska döda dig']));

  it('tells a group, a person in office and the reader apart as targets', () => {
    const targetOf = (body: string) => observe(threats, { body })[0]?.target;
    expect(targetOf('Vi ska slå ihjäl alla muslimer')).toBe('group');
    expect(targetOf('Jag ska spöa upp socialsekreteraren')).toBe('public-official');
    expect(targetOf('Jag ska spöa upp dig')).toBe('participant');
  });
});
