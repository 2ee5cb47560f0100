import { describe, expect, it } from 'vitest';
import { links } from '../../shared/signals/detectors/links.ts';
import { linksIn } from '../../shared/signals/links.ts';
import { normalise } from '../../shared/text/normalise.ts';
import { markedIn, observe, scoreOf } from './observing.ts';

const hostsIn = (text: string): readonly string[] => linksIn(normalise('body', text)).map(({ host }) => host);

describe('links in a text', () => {
  it.each([
    ['https://www.example.se/nyheter?id=1#a', ['example.se']],
    ['se example.com, och example.org.', ['example.com', 'example.org']],
    ['http://anna@evil.example:8080/x', ['evil.example']],
    ['HTTP://EXAMPLE.SE', ['example.se']],
    ['(https://example.se)', ['example.se']],
  ])('finds those of %s', (text, hosts) => expect(hostsIn(text)).toEqual(hosts));

  it.each(['t.ex. detta', 'kl 18.30', 'slut.Nästa mening', 'skriv till anna@example.se', 'AP:s fråga m.m.', 'http://', '3.14'])(
    'finds none in: %s',
    (text) => expect(hostsIn(text)).toEqual([]),
  );
});

describe('links', () => {
  it.each([
    ['one link to a paper', 'Läs mer här: https://www.example.se/nyheter/kommunen-kritiseras'],
    ['a link alone', 'https://www.example.se/nyheter/casino-i-hamnen'],
    ['a bare domain', 'Det står på example.se om beslutet'],
    ['two sources', 'Jämför https://example.se/a med https://example.org/b innan du skriver så där.'],
    [
      'three sources in a long comment',
      `${'Jag har läst på om frågan och vill visa vad som står. '.repeat(6)} https://example.se/a https://example.org/b https://example.com/c`,
    ],
  ])('are nothing: %s', (_, text) => expect(scoreOf(links, text)).toBeLessThan(0.5));

  it.each([
    ['three in hardly any text', 'Kolla https://example.se/a https://example.org/b https://example.com/c'],
    ['a shortener', 'Läs här https://bit.ly/3xyz'],
    ['an address without a name', 'http://192.0.2.7/login'],
    ['a spammer’s trade in the host', 'Se https://best-casino-bonus.example'],
    ['mark-up for forums', '[url=http://example.com]här[/url]'],
    ['mark-up for pages', '<a href="http://example.com">här</a>'],
    ['a list of sources', `Källor: ${Array.from({ length: 6 }, (_, index) => `https://www.example.se/${index}`).join(' ')}`],
    ['a question about mark-up', 'Är det <a href="https://example.se"> eller [url=https://example.se] man skriver?'],
  ])('are held in doubt: %s', (_, text) => {
    expect(scoreOf(links, text)).toBeGreaterThanOrEqual(0.5);
    expect(scoreOf(links, text)).toBeLessThan(0.95);
  });

  it.each([
    ['a link farm', Array.from({ length: 8 }, (_, index) => `http://best-casino-bonus.example/${index} köp`).join('\n')],
    ['two kinds of mark-up', '<a href="http://bit.ly/3xyz">a</a> [url=http://bit.ly/3xyz]a[/url]'],
  ])('are unmistakable: %s', (_, text) => expect(scoreOf(links, text)).toBeGreaterThanOrEqual(0.95));

  it('are seen in the name and in the author’s URL', () => {
    expect(observe(links, { name: 'example.com' })).toMatchObject([
      { message: 'link-in-name', spans: [{ field: 'name', start: 0, end: 11 }] },
    ]);
    expect(observe(links, { url: 'https://viagra-shop.example' })).toMatchObject([
      { message: 'link-suspicious', spans: [{ field: 'url' }] },
    ]);
    expect(observe(links, { url: 'https://anna.example' })).toEqual([]);
  });

  it('are marked whole', () => expect(new Set(markedIn(links, 'Se https://bit.ly/3xyz nu'))).toEqual(new Set(['https://bit.ly/3xyz'])));

  it('are more of a hint the less is said about them', () => {
    const [alone, brief, told] = [
      'https://example.se',
      'Läs här: https://example.se',
      'Här står det vad nämnden sade om bron: https://example.se',
    ];
    expect(scoreOf(links, alone)).toBeGreaterThan(scoreOf(links, told));
    expect(scoreOf(links, brief)).toBeGreaterThanOrEqual(scoreOf(links, told));
  });
});
