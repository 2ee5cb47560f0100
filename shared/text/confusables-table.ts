/**
 * Letters that pass for a Latin one, made from Unicode's confusables.txt (UTS #39, version 16.0.0) and UnicodeData.txt (15.0.0),
 * © 1991–2024 Unicode, Inc., Unicode-3.0 (https://www.unicode.org/license.txt). Kept are single letters in normal form (NFKC, not
 * decomposing) whose skeleton is one ASCII letter; marks of the skeleton count for nothing, capital I's skeleton l is i.
 */
type Alphabet = Readonly<Record<string, string>>;

/**
 * Letters of the Latin script beyond the European alphabets (U+0180 and up, and ı, ĸ), small: phonetic, turned, barred, small
 * capitals. Where the table of confusables has none, the letter that the character's name says it is a form of.
 */
export const latinForms: Alphabet = {
  a: 'ɐɑᴀᶏⱥ',
  b: 'ƀƃƅɓʙᴃᵬᶀꞗꞵ',
  c: 'ƈȼɕʗᴄↄꜿꞓꞔ𝼏𝼝',
  d: 'ƌȡɖɗᴅᵭᶁᶑꝺꟈ𝼥',
  e: 'ǝɇɘəɛɜɝɞʚᴇᴈᶒᶓᶔⱸⱻꬲꬳꬴ',
  f: 'ƒᵮᶂẝꜰꝼꞙꬵ',
  g: 'ƍǥɠɡɢʛᵷᵹᶃꝿꞡꟑꬶ𝼁𝼂',
  h: 'ɥɦʜʮʯⱨⱶꞕꟶ',
  i: 'ıɨɩɪᴉᵻᵼᶖ𝼚',
  j: 'ȷɉɟʄʝᴊ',
  k: 'ĸƙʞᴋᶄⱪꝁꝃꝅꞣ𝼃𝼐',
  l: 'ƚǀȴɫɬɭʟᴌᶅⱡꝉꞁꞎꬷꬸꬹ𝼄𝼑𝼓𝼦',
  m: 'ɰɱᴍᴟᵯᶆꟺꬺ',
  n: 'ƞȵɲɳɴᴎᵰᶇꞑꞥꬻ𝼧',
  o: 'ɔɵᴏᴐᴑᴒᴓᶗⱺꝋꝍꬽꬾꬿ𝼛',
  p: 'ƥᴘᵱᵽᶈꝑꝓꝕ',
  q: 'ɋʠꝗꝙꞯ',
  r: 'ɍɹɺɻɼɽɾɿʀʁᴙᴚᵲᵳᶉⱹꞃꞧꭆꭇꭈꭉꭋꭌꭨ𝼈𝼕𝼖𝼨',
  s: 'ƽȿʂᵴᶊꜱꞅꞩꟊ𝼞𝼩',
  t: 'ƫƭȶʇʈᴛᵵⱦꞇ𝼉𝼍𝼪',
  u: 'ʉʋᴜᴝᵾᶙꞟꞹꭎꭒ',
  v: 'ʌᴠỽⱱⱴꝟ',
  w: 'ɯʍᴡⱳꝡꟃ',
  x: 'ᶍꭓꭖꭗꭘꭙ',
  y: 'ƴɏɣʎʏᶌỿꭚ𝼆',
  z: 'ƶȥɀʐʑᴢᵶᶎⱬ',
};

/** Small letters, or such without case, of Cyrillic, Greek, Coptic, Armenian, Cherokee, Lisu and Canadian script: the same to the eye. */
export const sameToTheEye: Alphabet = {
  a: 'αаᗅꓮ',
  b: 'ᑲᖯᗷꓐ',
  c: 'сⲥꓚꮯ',
  d: 'ԁᑯᗞᗪꓒꓓ',
  e: 'еҽꓰ',
  f: 'քᖴꓝ',
  g: 'ցꓖ',
  h: 'һհᕼꓧ',
  i: 'ιіӏꙇꭵ',
  j: 'ϳјᒍꓙ',
  k: 'ꓗ',
  l: 'ᒪꓡ',
  m: 'ᗰꓟ',
  n: 'ոռꓠ',
  o: 'οσоօჿⲟꓳ',
  p: 'ρрᑭⲣꓑ',
  q: 'ԛգզ',
  r: 'гᖇᴦⲅꓣꮁ',
  s: 'ѕꓢꮪ',
  t: 'ꓔ',
  u: 'υսᑌꓴ',
  v: 'νѵᐯꓦꮩ',
  w: 'ѡԝաꓪꮃ',
  x: 'хᕁᕽꓫ',
  y: 'γуүყꓬ',
  z: 'ꓜꮓ',
};

/**
 * Those that pass for a letter among Latin ones only: capitals, which are the same to the eye and whose small letter may not be;
 * skeletons that are small capitals or have marks; and some that the table lacks and that are used so (я as r, и as n, ω as w).
 */
export const alikeAmongLatin: Alphabet = {
  a: 'ΑАᎪᗄᗩꓯꭺ',
  b: 'ΒβБВЬвъьѢѣҌҍᏏᏴᏼᑳꮟ',
  c: 'ͽϿСҪҫԑᏟᑕⲈⲉⲤꮛ',
  d: 'δᎠᏧꭰ',
  e: 'ΕεЄЕЗЭзэєҙҿӘәԐᎬᏋꓱꭼ',
  f: 'Ϝ',
  g: 'ԌԍᏀᏳᏻꮐ',
  h: 'ͰΗНнћҢңӇӈӉӊᎨᎰᎻᏂᏲⲎꚕꮀꮋ',
  i: 'ΙІӀᎥᏞⲒⳐꓲ',
  j: 'ͿЈյᎫꭻ',
  k: 'ΚκКкҚқҞҟᏦⲔⲕꮶ',
  l: 'ⳑꮮ',
  m: 'ΜϺМмӍպᎷⲘ',
  n: 'ͷΝηИПипᑎⲚ',
  o: 'ͻΘΟθϽОѲѳӨөՕᎾᏫⲞꓛꭴꮎꮻ',
  p: 'ΡРᏢᴩⲢꮲ',
  q: 'ᑫ',
  r: 'ЯяғᎡᏒꭱꮢ',
  s: 'ЅՏᏕᏚᔕ',
  t: 'ΤτТтҬҭႠᎢᎿⲦꭲ',
  u: 'μЦцՍᏌꮜ',
  v: 'ΛЛѴӅᏙᐱᴧꓥ',
  w: 'ωШЩшщѽӎԜᎳᏔᗯꮇ',
  x: 'ΧχХҲⲬ',
  y: 'ΥУҮҰұᎩᎽⲨ',
  z: 'ΖζᏃᘔ',
};
