import { describe, expect, it } from 'vitest';
import { hate } from '../../shared/signals/detectors/hate.ts';
import { slurs } from '../../shared/signals/detectors/slurs.ts';
import { markedIn, observe, scoreOf } from './observing.ts';

const hold = 0.4;
/** What either of them holds a comment for. */
const held = (text: string): boolean => Math.max(scoreOf(hate, text), scoreOf(slurs, text)) >= hold;

describe('Swedish hate', () => {
  it.each([
    // A word or two apart: held, published.
    ['Jag står inte ut med iranier.', 'Jag står inte ut med bilköer.'],
    ['Polackerna på bygget är lata.', 'Polackerna på bygget är flitiga.'],
    ['Finns det något latare än samer?', 'Finns det något latare än min katt?'],
    ['Judar är parasiter på mänskligheten.', 'Judar är inte parasiter på mänskligheten.'],
    ['Somalierna förökar sig som kaniner.', 'Somalierna jobbar som sjuksköterskor.'],
    ['Skicka hem varenda syrier.', 'Skicka hem varenda protokoll.'],
    ['Bögar borde inte få närma sig barn.', 'Bögar borde få adoptera barn.'],
    ['Romerna borde utrotas.', 'Jätteslokan borde utrotas.'],
    ['Romer stjäl allt de kommer över.', 'Skator stjäl allt de kommer över.'],
    ['Ingen vettig människa hyr ut till somalier.', 'Ingen vettig människa hyr ut i andra hand.'],
    ['Räkna växeln när romerna har handlat.', 'Räkna växeln när du har handlat.'],
    ['Åt helvete med alla araber.', 'Åt helvete med alla rondeller.'],
    ['Romer har ingen moral.', 'Romer har ingen egen stat.'],
    ['Det bor samer i byn. Dom är snyltare hela högen.', 'Det bor politiker i byn. Dom är snyltare hela högen.'],
    ['Enligt mig är svarta mindre intelligenta.', 'Enligt nazisterna är svarta mindre intelligenta.'],
    ['Muslimer 🐷🐷', 'Muslimer 💚💚'],
    ['Jävla lappjävlar.', 'Jävla vildsvin.'],
    ['Det finns inga ärliga letter.', 'Det finns inga ärliga mäklare.'],
    ['Föraktet jag känner för kurder är bottenlöst.', 'Föraktet jag känner för spelbolag är bottenlöst.'],
    ['Vilka parasiter kurderna är!', 'Vilka parasiter fästingarna är!'],
    ['Vi behöver en slutgiltig lösning på kurderna.', 'Vi behöver en slutgiltig lösning på parkeringen.'],
  ])('%s | %s', (bad, good) => {
    expect(held(bad)).toBe(true);
    expect(held(good)).toBe(false);
  });

  it.each([
    'Utvisa utländska medborgare som begår grova brott.',
    'Asylsökande som fått avslag ska återvända.',
    'Anhöriginvandringen bör stoppas.',
    'Islam är en förtryckande religion, anser jag.',
    'Judarna skickades till lägren och gasades ihjäl.',
    'Män slår kvinnor, det är ett samhällsproblem.',
    'Tre män greps för stöld på torget.',
    'Vi måste stoppa hatet mot judar.',
    'Den som kallar samer för parasiter vet inte vad hen talar om.',
    'Vi bögar är också skattebetalare.',
    'Fascister är avskum.',
    'En kopp latte och flata tallrikar, tack.',
  ])('is not: %s', (text) => {
    expect(held(text)).toBe(false);
  });

  it('marks the words, and tells what they are', () => {
    const text = 'Bra inlägg, men muslimerna är ohyra.';
    expect(markedIn(hate, text)).toContain('muslimerna är ohyra');
    expect(observe(hate, { body: text })).toContainEqual(expect.objectContaining({ message: 'hate-dehumanising', target: 'group' }));
  });

  it('keeps what is quoted as evidence only', () => {
    const [signal] = observe(hate, { body: 'Någon skrev ”romer är ohyra” på väggen, skäms!' });
    expect(signal?.quoted).toBe(true);
    expect(signal?.score).toBeLessThan(hold);
  });
});
