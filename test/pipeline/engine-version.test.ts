import { expect, it } from 'vitest';
import { demoComments } from '../../cli/demo/comments.ts';
import { engineVersion } from '../../shared/engine-version.ts';
import { shortHash } from '../../shared/keyed-hash.ts';
import { judge } from '../../shared/pipeline/judge.ts';
import { policySchema } from '../../shared/policy/policy.ts';

const policy = policySchema.parse({ mode: 'machine', watchwords: [{ word: 'lurendrejare' }] });

const texts = [
  'Hans personnummer är 19900602-2397 och han bor på Storgatan 12 i Ljungvik.',
  'Ring mig på 070-174 06 05 eller skriv till torgny.berg@example.com.',
  'Sätt in pengarna på SE35 5000 0000 0549 1000 0003, bilen har regnummer ABC 123.',
  'Jag ska döda dig.',
  'Vi vet var du bor.',
  'Han skrev att han ska döda mig, och polisen gör ingenting.',
  'Jag orkar inte mer, jag vill dö.',
  'Vinn på casino utan insättning, snabblån direkt! http://bit.ly/x [url=http://casino.example]här[/url]',
  'Läs vad tidningen skrev: https://www.example.se/nyheter/vattentornet',
  'asdfghjkl qwrtp zxcvbnm',
  'Köp köp köp köp köp köp köp köp köp köp köp köp köp köp köp',
  'Vilken lurendrejare han är, den där lurendrejaren!',
  ...demoComments.map(({ body }) => body),
];

// Fails when the engine judges anything here otherwise than before: raise engineVersion, and write the new pair here.
it('is another version when it judges otherwise', () => {
  const clues = { honeypot: true, elapsedMs: 300, recentByVisitor: 12, sameTextByVisitor: 2, siteOverLimit: true };
  const judged = [...texts.map((body) => judge({ body }, {}, policy)), judge({ body: 'Hej på er.' }, clues, policy)];
  const seen = shortHash(
    JSON.stringify(judged.map(({ signals, missing, judgement }) => [signals, missing, judgement.outcome, judgement.reasons])),
  );
  expect({ engineVersion, seen }).toEqual({ engineVersion: '4', seen: 'sH63KvNDD7LnwPMu' });
});

it('judges the examples as one would expect', () => {
  const outcomes = texts.map((body) => judge({ body }, {}, policy).judgement.outcome);
  expect(outcomes.slice(0, 12)).toEqual([
    'hold',
    'hold',
    'hold',
    'reject',
    'hold',
    'approve',
    'hold',
    'reject',
    'approve',
    'hold',
    'hold',
    'hold',
  ]);
  expect(new Set(outcomes.slice(12))).toEqual(new Set(['approve']));
});
