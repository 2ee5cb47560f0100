import { kindsOf } from './surroundings.ts';

/** Words that tell a person's number, address or account from an organisation's, by what they stand for. */
export const persons = kindsOf(
  'own',
  'private-person',
  'kin',
  'full-name',
  'first-name',
  'he-subject',
  'he-object',
  'his',
  'politician',
  'official',
  'participant',
  'minor',
);
/** Whose it is, said outright; stronger than an organisation that is spoken of too. */
export const owners = kindsOf('own', 'his', 'kin', 'full-name', 'he-object', 'residing');
export const organisations = kindsOf('organisation', 'desk');
export const desks = kindsOf('desk');
