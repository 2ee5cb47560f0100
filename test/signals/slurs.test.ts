import { describe, expect, it } from 'vitest';
import { slurs } from '../../shared/signals/detectors/slurs.ts';
import { markedIn, observe, scoreOf } from './observing.ts';

const hold = 0.4;

describe('slurs', () => {
  it.each([
    'Blattarna tar över',
    'Åk hem svartskalle',
    'judesvinen styr',
    'Muslimpacket ska ut',
    'Vilken bögjävel',
    'cp-unge',
    'Negrerna i förorten',
    'sandnegrer',
    'invandrarslödder',
    'De är transfanskap',
    'din jävla mongo',
    'fucking niggers',
    'faggot',
    'BLATTE',
    'bl\u200batte',
  ])('are held: %s', (text) => {
    expect(scoreOf(slurs, text)).toBeGreaterThanOrEqual(hold);
    expect(scoreOf(slurs, text)).toBeLessThan(0.95);
  });

  it.each([
    // groups, neutrally
    'Muslimer, judar, romer, bögar, transpersoner och svarta bor i kommunen',
    'Invandrare arbetar i vården',
    'Flyktingpolitiken och invandrarfrågan',
    // words that contain one
    'Patrik Negerholt',
    'Mongoliet och MongoDB',
    'IKEA:s flatpack',
    'En svartråtta i hamnen',
    'Judas Iskariot',
    'Det finnas och turkas',
    'Samepackning',
    'blattera',
    'Conegernas',
    'Babben på tv',
    'speciella spik',
    'kompakt',
    // names and old words
    'Familjen Svarting har bott här',
    'Zigenarnas historia i länet',
  ])('are not in: %s', (text) => expect(scoreOf(slurs, text)).toBeLessThan(hold));

  it.each([
    'Jag blev kallad blatte på jobbet',
    'Ordet neger hör inte hemma i en debatt',
    'Att ropa ”svartskalle” efter barn är vidrigt',
    'De skrek judesvin åt honom',
  ])('are evidence only where they are told of: %s', (text) => {
    const [signal] = observe(slurs, { body: text });
    expect(signal?.quoted).toBe(true);
    expect(signal?.score).toBeLessThan(hold);
  });

  it.each([
    ['What a bunch of faggots', 'Two faggots and peas, please'],
    ['You dirty chink', 'There is a chink in the fence'],
    ['Those bloody spics', 'The kitchen is spic and span'],
    ['They let a tranny in', 'I am a tranny and proud of it'],
    ['No gyppos here', 'Us gyppos look after our own'],
    ['The queers are retards', 'We call ourselves the Loud Retards'],
  ])('held: %s; mean something else, or oneself: %s', (held, passes) => {
    expect(scoreOf(slurs, held)).toBeGreaterThanOrEqual(hold);
    expect(scoreOf(slurs, passes)).toBeLessThan(hold);
  });

  it('are marked one by one, what is meant apart from what is quoted', () => {
    expect(markedIn(slurs, 'blatte och svartskalle')).toEqual(['blatte', 'svartskalle']);
    expect(observe(slurs, { body: 'Han kallade mig blatte. Du är en svartskalle.' }).map(({ quoted }) => quoted)).toEqual([
      true,
      undefined,
    ]);
  });
});
