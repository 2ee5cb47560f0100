import { describe, expect, it } from 'vitest';
import { gibberish } from '../../shared/signals/detectors/gibberish.ts';
import { scoreOf } from './observing.ts';

const harmless = [
  'Ja!',
  'Hahahahahahahahahahahaha',
  '????',
  '!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!',
  '🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂',
  'hmm',
  'zzz',
  'SKR, IVO, JO, KS, BUN, SBK och VGR',
  'https://example.se/xkcdqwrtzp/sdfghjkl',
  'AP, S, M, SD, KD, MP, V, C och L',
  'Neeeeeeeej!',
  'ARRRRRRRRRRRGGGGGGGHHHHH, nu räcker det',
  'Västkustskt, ängstskrik och Östtyskland',
  'qwerty är inget lösenord att ha på kommunens datorer',
  '- - - - - - - - - - - - - - - - - - - - -',
  '_   _   _',
  'Ja ja ja ja ja, vi har hört det.',
  'Kiitos kaikille, tämä oli hyvä kirjoitus kunnan asioista',
  'Dziękuję bardzo, to jest szczególnie ważne dla mieszkańców',
  'Schlechtwetterfront über Ostfriesland',
  'SOCIALNÄMNDEN BARNOMSORGEN ÄLDREOMSORGEN KULTURFÖRVALTNINGEN',
  'Ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha ha',
  'Diarienummer KS-2031/0113, BUN-2030/88 och detaljplan DP4471',
  'Serienumret är XK7Q-9ZPW-LLMT om någon vill kontrollera pumpen',
  'thx m8, gr8 pts, btw ur rght abt th trffc',
  'Przepraszam, ale chrząszcz brzmi w trzcinie',
  'Miért zárják be az iskolát? Szégyen ez az önkormányzat.',
  'Love this sooooooooooooooooooooooooooo much',
];

describe('gibberish', () => {
  it.each([
    'asdfghjkl asdfgh',
    'qwertyuiop',
    'sdfkjhsdkfjh wkjehrkjwh',
    'xkqzvbnpw trplkjhg',
    'asdasdasdasd',
    'qpwoei ruty alskd jfhgz mxncb',
    'hgfhgf kjhkjh trytry bnmbnm',
    'zzkqx 4471 wpqqjf 90 vbvbv',
    'uyt rew poi lkj hgf',
    'a'.repeat(80),
    `${'x'.repeat(40)} hej`,
  ])('is held: %s', (text) => {
    expect(scoreOf(gibberish, text)).toBeGreaterThanOrEqual(0.5);
    expect(scoreOf(gibberish, text)).toBeLessThan(0.95);
  });

  it.each(harmless)('is not %s', (text) => expect(scoreOf(gibberish, text)).toBe(0));

  it('is no matter in a comment that says something', () => {
    expect(scoreOf(gibberish, 'Jag skrev sdfkjhsdkfjh av misstag, men menade att beslutet är fel.')).toBe(0);
  });
});
