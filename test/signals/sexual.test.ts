import { describe, expect, it } from 'vitest';
import { sexual } from '../../shared/signals/detectors/sexual.ts';
import { observe, scoreOf } from './observing.ts';

describe('sexual', () => {
  it.each([
    ['Skicka nakenbilder så svarar jag.', 'Skicka bilder så svarar jag.'],
    ['Vill du knulla?', 'Vill du fika?'],
    ['Hon behöver bli ordentligt påsatt.', 'Kaffet behöver bli påsatt.'],
    ['Vilka tuttar hon har!', 'Vilka vänner hon har!'],
    ['I would pay to spank that arse.', 'I would pay to see that match.'],
    ['Send me nudes.', 'Send me news.'],
  ])('holds remarks and proposals: %s / %s', (remark, contrast) => {
    expect(observe(sexual, { body: remark })).toContainEqual(
      expect.objectContaining({ category: 'sexual', message: 'sexual-remark', score: 0.65 }),
    );
    expect(scoreOf(sexual, contrast)).toBe(0);
  });

  it.each(['Han stönade med kuken i handen medan hon knullade.', 'She sucked his cock in the car.', 'horny granny, big tits'])(
    'holds explicit text: %s',
    (text) => expect(scoreOf(sexual, text)).toBeGreaterThanOrEqual(0.5),
  );

  it.each([
    'Sexualundervisningen ska ta upp samtycke, porr och onani.',
    'Att skicka nakenbilder på andra är ett brott.',
    'Mannen dömdes för att ha filmat under kjolen på en kvinna.',
    'Penis och slida beskrivs i läroboken.',
    'Bröstcancer drabbar många kvinnor.',
    'Hon badade naken i sjön.',
    'Han slickade glassen.',
    'Fuck, I came home wet and cold.',
    'Sexual abuse must be reported.',
  ])('lets teaching, medicine, news and swearing be: %s', (text) => expect(scoreOf(sexual, text)).toBeLessThan(0.5));
});
