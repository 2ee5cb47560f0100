import { anna, bo } from '../review/desk.ts';
import type { StatusServer } from './status-server.ts';

const halfYearMs = 200 * 86_400_000;

/** A comment in every state that its author can find it in: what brings it there, and what is then said first, in Swedish and English. */
export const situations = {
  pending: ['Din kommentar granskas.', 'Your comment is being moderated.', async (at: StatusServer) => at.send('Tack för granskningen.')],
  approved: [
    'Din kommentar är publicerad.',
    'Your comment is published.',
    async (at: StatusServer) => {
      const sent = await at.send('Tack för granskningen.');
      await at.deliver();
      return sent;
    },
  ],
  held: [
    'Din kommentar inväntar granskning.',
    'Your comment is awaiting moderation.',
    async (at: StatusServer) => {
      const sent = await at.send('Ring rektorn hemma på 070-174 06 05, hon svarar efter middagen.');
      await at.deliver();
      return sent;
    },
  ],
  'held, about its author': [
    'Hur har du det?',
    'How are you?',
    async (at: StatusServer) => {
      const sent = await at.send('Jag orkar inte leva längre. I natt tänker jag ta mitt liv.');
      await at.deliver();
      return sent;
    },
  ],
  'masked with a note': [
    'Din kommentar är publicerad, men några ord är dolda.',
    'Your comment is published, with some words hidden.',
    async (at: StatusServer) => {
      const sent = await at.send('Ring rektorn hemma på 070-174 06 05, hon svarar efter middagen.');
      await at.deliver();
      await at.decide(sent.id, { action: 'mask', note: 'Vi har dolt telefonnumret. Resten är bra!' });
      return sent;
    },
  ],
  'rejected by the machine': [
    'Din kommentar publiceras inte.',
    'Your comment will not be published.',
    async (at: StatusServer) => {
      const sent = await at.send('Jag ska döda dig, din jävel.');
      await at.deliver();
      return sent;
    },
  ],
  'rejected by law': [
    'Din kommentar publiceras inte.',
    'Your comment will not be published.',
    async (at: StatusServer) => {
      const sent = await at.send('Ring rektorn hemma på 070-174 06 05, annars jävlar.');
      await at.deliver();
      await at.decide(sent.id, { action: 'reject', reason: 'threat', legalGround: '4:5' });
      return sent;
    },
  ],
  removed: [
    'Din kommentar är borttagen.',
    'Your comment has been removed.',
    async (at: StatusServer) => {
      const sent = await at.send('Det här hör nog inte hit, men bussarna går ju aldrig i tid.');
      await at.deliver();
      await at.report(sent.id, { grade: 'rules' });
      await at.decide(sent.id, { action: 'remove', reason: 'off-topic', note: 'Skriv gärna om det i tråden om bussarna.' });
      return sent;
    },
  ],
  'removed long ago': [
    'Din kommentar är borttagen.',
    'Your comment has been removed.',
    async (at: StatusServer) => {
      const sent = await at.send('Det här hör nog inte hit, men bussarna går ju aldrig i tid.');
      await at.deliver();
      await at.decide(sent.id, { action: 'remove', reason: 'off-topic' }, { now: Date.now() - halfYearMs });
      return sent;
    },
  ],
  'appealed in vain': [
    'Din kommentar är borttagen.',
    'Your comment has been removed.',
    async (at: StatusServer) => {
      const sent = await at.send('Det här hör nog inte hit, men bussarna går ju aldrig i tid.');
      await at.deliver();
      await at.decide(sent.id, { action: 'remove', reason: 'off-topic' }, { member: anna });
      await at.appeal(sent, 'Jo, det hör hit: artikeln handlar om resor.');
      await at.decide(sent.id, { action: 'uphold', note: 'Artikeln handlar om båtar.' }, { member: bo });
      return sent;
    },
  ],
  'appealed rightly': [
    'Din kommentar är publicerad.',
    'Your comment is published.',
    async (at: StatusServer) => {
      const sent = await at.send('Det här hör nog inte hit, men bussarna går ju aldrig i tid.');
      await at.deliver();
      await at.decide(sent.id, { action: 'remove', reason: 'off-topic' }, { member: anna });
      await at.appeal(sent, 'Jo, det hör hit: artikeln handlar om resor.');
      await at.decide(sent.id, { action: 'overturn', note: 'Du har rätt.' }, { member: anna, others: false });
      return sent;
    },
  ],
  erased: [
    'Din kommentar är raderad.',
    'Your comment has been erased.',
    async (at: StatusServer) => {
      const sent = await at.send('Tack för granskningen.');
      await at.deliver();
      await at.erase(sent.id);
      return sent;
    },
  ],
} as const satisfies Readonly<
  Record<string, readonly [string, string, (at: StatusServer) => Promise<{ readonly link: string; readonly id: string }>]>
>;
