import { describe, expect, it } from 'vitest';
import { normalise } from '../../shared/text/normalise.ts';

const textOf = (original: string): string => normalise('body', original).text;

describe('words spelled letter by letter', () => {
  it.each([
    ['h o r a', 'hora'],
    ['du är en H.O.R.A.', 'du är en hora.'],
    ['din h-o-r-a!', 'din hora!'],
    ['din h_o_r_a', 'din hora'],
    ['h, o, r, a', 'hora'],
    ['h - o - r - a', 'hora'],
    ['h…o…r…a', 'hora'],
    ['h*o*r*a', 'hora'],
    ['h🙂o🙂r🙂a', 'hora'],
    ['h\no\nr\na', 'hora'],
    ['🇭 🇴 🇷 🇦', 'hora'],
    ['h о r а', 'hora'],
    ['j a g  h a t a r  d i g', 'jag  hatar  dig'],
    ['j.a.g h.a.t.a.r d.i.g', 'jag hatar dig'],
    ['h.o.r.a är du', 'hora är du'],
    ['K.U.K', 'kuk'],
    // Abbreviations and initials become words too, which are nobody's harm, and take nothing along.
    ['o.s.v. och p.g.a. detta', 'osv. och pga. detta'],
    ['J. R. R. Tolkien', 'jrr. tolkien'],
  ])('are joined: %s', (original, expected) => expect(textOf(original)).toBe(expected));

  it.each([
    't.ex. bl.a. s.k. m.m. f.d.',
    'h.o.',
    'jag bor i å',
    '0 7 0 - 1 7 4 0 6 0 5',
    's e 3 5 5 0 0 0 0',
    '1 9 9 0',
    'kram x x x',
    'f*t*a',
    'http://a.b.c.example.org/a/b/c',
    'vitamin a och b',
    'a4 b5 c6',
  ])('are not: %s', (original) => expect(textOf(original)).toBe(original));

  it('are found in the stored text from their first letter to their last', () => {
    const { text, spanOf } = normalise('body', 'En h.o.r.a.');
    expect(spanOf(text.indexOf('hora'), text.indexOf('hora') + 4)).toEqual({ start: 3, end: 10 });
    expect(spanOf(4, 5)).toEqual({ start: 5, end: 6 });
  });
});

describe('mark-up', () => {
  it.each([
    ['in a word', 'd<b></b>öda d<i class="x">ö</i>da', 'döda döda'],
    ['an empty comment in a word', 'd<!-- -->öda', 'döda'],
    ['forum tags in a word', 'd[b]ö[/b]da', 'döda'],
    ['blocks, which end a line', '<p>ja</p>nej<br/>så', '\nja\nnej\nså'],
    ['entities of letters', '&aring;&Auml;&#246;&#xe5;&#229r', 'åäöåår'],
    ['entities of signs', 'a&lt;3 &amp; &quot;b&quot;', 'a<3 & "b"'],
    ['entities of what is invisible', 'h&shy;o&zwj;r&#8203;a', 'hora'],
    ['entities of marks', 'a&#x30a;r', 'år'],
    ['entities in entities', 'h&amp;amp;#111;ra', 'hora'],
    ['tags made of entities', 'h&lt;b&gt;ora', 'hora'],
    ['Markdown in a word', 'd**öd**a h__o__ra h~~o~~ra h||o||ra', 'döda hora hora hora'],
    ['Markdown around a word', '**hora** ~~slut~~', 'hora slut'],
    ['escapes', 'f\\*ck \\_hej\\_', 'f*ck _hej_'],
    ['percent-encoded letters in an address', 'https://example.se/h%C3%B6ra%2dx', 'https://example.se/höra-x'],
  ])('is taken out or decoded: %s', (_, original, expected) => expect(textOf(original)).toBe(expected));

  it.each([
    ['links’ own', '<a href="http://example.com">'],
    ['forums’ links', '[url=http://example.com]x[/url]'],
    ['comments with words in them', 'jag<!-- hatar dig -->'],
    ['words between angle brackets', 'döda <dig> nu, <namn>'],
    ['attributes that say something', '<b title="jag hatar dig">'],
    ['hearts and comparisons', 'i <3 dig, 1<2 och b>c'],
    ['names with an ampersand', 'at&t, h&m, r&d'],
    ['masks', 'f*ck f**k f**k**r'],
    ['faces', '(ツ)_/ \\o/'],
    ['paths', 'c:\\users'],
    ['per cent', '50%41, www.example.se/a%20b%2fc'],
    ['entities that do not exist', '&hej; &#0; &#55296; &#9999999;'],
  ])('stays: %s', (_, original) => expect(textOf(original)).toBe(original));

  it('that hides itself in itself is read as blanks in the end', () => {
    const original = `${'<'.repeat(9)}${'b>'.repeat(9)}hora`;
    expect(textOf(original)).toMatch(/^ +(?:b>)+hora$/);
  });

  it('is marked where it is written', () => {
    const { text, spanOf } = normalise('body', 'Du &aring;ker, d<b></b>öda <i>nu</i>!');
    const at = text.indexOf('döda');
    expect(spanOf(at, at + 4)).toEqual({ start: 15, end: 26 });
    expect(spanOf(3, 4)).toEqual({ start: 3, end: 10 });
  });
});
