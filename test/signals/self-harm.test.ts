import { describe, expect, it } from 'vitest';
import { selfHarm } from '../../shared/signals/detectors/self-harm.ts';
import { observe, scoreOf } from './observing.ts';

describe('self-harm', () => {
  it.each([
    'Jag vill dö',
    'jag vill bara dö',
    'Jag orkar inte leva längre',
    'Jag vill inte leva',
    'Jag tänker ta livet av mig',
    'ta livet av mig är det enda som är kvar',
    'Jag ska ta mitt liv',
    'Jag har självmordstankar',
    'jag funderar på att hoppa framför tåget',
    'Det vore bättre om jag var död',
    'I want to die',
    'I want to kill myself',
    "I don't want to live anymore",
    'I’m suicidal',
    'Jag är så trött på att leva',
    'Har sparat ihop tillräckligt med tabletter nu',
    'Alla skulle må bättre om jag var borta',
    'Everyone would be better off without me',
    'This is my last post, goodbye everyone',
  ])('is seen as the author’s own risk: %s', (text) =>
    expect(observe(selfHarm, { body: text })).toMatchObject([{ category: 'self-harm', message: 'self-harm-own', score: 0.8 }]),
  );

  it.each(['Gå och häng dig', 'Ta livet av dig', 'Du borde hänga dig', 'Kill yourself', 'kys', 'Skjut dig själv'])(
    'is seen as urged on another: %s',
    (text) => expect(observe(selfHarm, { body: text })).toMatchObject([{ message: 'self-harm-urged' }]),
  );

  it.each([
    'Rädda människor dör',
    'Systemet får ta livet av annan medborgare',
    'Hon tog livet av sig efter beslutet',
    'Självmorden bland unga ökar',
    'Jag vill inte dö',
    'Jag vill dö av skam',
    'Jag kommer att dö en dag',
    'Jag orkar inte leva med den här kommunen',
    'Jobbet höll på att ta livet av mig',
    'Det kunde ha tagit livet av mig',
    'Häng dig på listan!',
    'Jag vill inte leva i ett sånt samhälle',
    'Jag ser ingen utväg ur bostadskrisen',
    'Det här är min sista kommentar i frågan',
    'I cut myself shaving',
    'De vill dö hemma',
    'Jag skulle dö för en kaffe',
    'Skjut dig i foten går också bra',
    'Han sa ”gå och häng dig” till eleven',
  ])('is not: %s', (text) => expect(scoreOf(selfHarm, text)).toBeLessThan(0.3));
});
