import { describe, expect, it } from 'vitest';
import { spamPhrases } from '../../shared/signals/detectors/spam-phrases.ts';
import { markedIn, observe, scoreOf } from './observing.ts';

describe('spam phrases', () => {
  it.each([
    'Buy cheap viagra online, no prescription: http://pills-4-you.example.com',
    'Bästa casinobonusen, registrera dig nu: https://casino-kungen.example.com',
  ])('are a ground to reject with a bad link: %s', (text) => expect(scoreOf(spamPhrases, text)).toBeGreaterThanOrEqual(0.95));

  it.each([
    // with somewhere to go
    'Köp billig viagra på nätet http://example.com',
    'Snabblån utan UC! Ansök nu på https://example.com',
    'Payday loans with guaranteed approval, apply now example.com',
    'Bästa casino utan licens, med bonus: https://example.com',
    'Takbyte till bra priser i hela Skåne, kontakta oss på offert@example.se',
    'What a fantastic article. Check out my site for more: vaping.example.com',
    'Very nice blog, I will bookmark your site. Divorce lawyer near me: example.org',
    // to write to
    'I recovered my lost funds from a crypto investment, contact him on WhatsApp +1 202 555 0100',
    'Hör av dig på Telegram @kryptobirgit om du vill dubbla dina pengar',
    'Dr Ambrosius botade min herpes med örter, skriv till honom på WhatsApp',
    // bait
    'Min kusin tjänar 65 000 i månaden på att sitta hemma med datorn, fråga mig hur',
    'Grattis, du har vunnit en resa! Bekräfta dina uppgifter i dag.',
    'My wife returned after the powerful love spell of Mama Odile',
    // one’s own channel
    'Check out my channel please',
    'Subscribe to my channel http://example.com',
    'Kolla in min nya kanal!',
    'Like if you are watching in 2031',
  ])('are held: %s', (text) => {
    expect(scoreOf(spamPhrases, text)).toBeGreaterThanOrEqual(0.5);
    expect(scoreOf(spamPhrases, text)).toBeLessThan(0.95);
  });

  it.each([
    'Kommunens anställda spelar på online casino på arbetstid, se https://example.se/nyheter',
    'Apoteken får nu sälja viagra utan recept, läs https://example.se/halsa',
    'Specialisterna i regionen slutar, läs mer på https://example.se',
    'Smslån är ett gissel. Förbjud dem!',
    'Tjäna 9 000 kr om dagen hemifrån? Sådan reklam borde förbjudas.',
    'Kommunen ska köpa mark på nätet, gratis är det inte.',
    'Klicka här för protokollet: https://example.se/protokoll',
    'Jag tjänar 24 000 kr i månaden som undersköterska och det går inte ihop.',
    'Varför kan man inte skriva till vårdcentralen på WhatsApp?',
    'Tack för en bra artikel! Mer sådant.',
    'Great article, thank you for writing about the library.',
    'Call your councillor and ask how they voted: https://example.org/votes',
    'He wrote "check out my channel" under every article in the paper.',
    'Working from home has made me a better father.',
  ])('pass where readers talk of the trade, or to each other: %s', (text) => expect(scoreOf(spamPhrases, text)).toBeLessThan(0.5));

  it('are seen in the name above a link', () => {
    expect(observe(spamPhrases, { name: 'Online casino free spins, apply now', url: 'https://example.com' })).toMatchObject([
      { spans: expect.arrayContaining([expect.objectContaining({ field: 'name' })]) },
    ]);
  });

  it('make flattery spam when the author leads somewhere', () => {
    const body = 'I will bookmark your site.';
    expect(observe(spamPhrases, { body })[0]?.score).toBeLessThan(0.5);
    expect(observe(spamPhrases, { body, url: 'https://example.com' })[0]?.score).toBeGreaterThanOrEqual(0.5);
  });

  it('count once, however often they are said', () => {
    expect(scoreOf(spamPhrases, `${'free spins, '.repeat(9)} https://example.se`)).toBe(
      scoreOf(spamPhrases, 'free spins, https://example.se'),
    );
  });

  it('count less in passing, in a long text', () => {
    const words = 'Det här är en lång berättelse om hur det var förr i byn där vi bodde. '.repeat(40);
    expect(scoreOf(spamPhrases, `${words} Kolla in min kanal!`)).toBeLessThan(0.5);
  });

  it('are marked', () => expect(markedIn(spamPhrases, 'Hej, check out my channel')).toContain('check out my channel'));
});
