import type { Detector } from '../detector.ts';
import { bankAccount } from './bank-account.ts';
import { childCase } from './child-case.ts';
import { defamation } from './defamation.ts';
import { flooding } from './flooding.ts';
import { formTraps } from './form-traps.ts';
import { gibberish } from './gibberish.ts';
import { harassment } from './harassment.ts';
import { hate } from './hate.ts';
import { health } from './health.ts';
import { homeAddress } from './home-address.ts';
import { incitement } from './incitement.ts';
import { links } from './links.ts';
import { numberPlate } from './number-plate.ts';
import { personnummer } from './personnummer.ts';
import { phoneNumber } from './phone-number.ts';
import { privateEmail } from './private-email.ts';
import { profanity } from './profanity.ts';
import { repetition } from './repetition.ts';
import { selfHarm } from './self-harm.ts';
import { sexual } from './sexual.ts';
import { slurs } from './slurs.ts';
import { spamPhrases } from './spam-phrases.ts';
import { threats } from './threats.ts';
import { watchwords } from './watchwords.ts';
import { wording } from './wording.ts';

/** Every detector, in the order in which signals are listed. A new one is one file and one line here. */
export const detectors: readonly Detector[] = [
  threats,
  incitement,
  selfHarm,
  slurs,
  hate,
  harassment,
  defamation,
  sexual,
  profanity,
  personnummer,
  phoneNumber,
  privateEmail,
  homeAddress,
  bankAccount,
  numberPlate,
  health,
  childCase,
  wording,
  watchwords,
  links,
  spamPhrases,
  gibberish,
  repetition,
  formTraps,
  flooding,
];
