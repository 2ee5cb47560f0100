import type { Language } from '../../shared/messages/catalogue.ts';

const sv = {
  signIn: 'Logga in',
  login: 'Användarnamn',
  password: 'Lösenord',
  wrong: 'Fel användarnamn eller lösenord.',
  wait: 'För många försök. Vänta så här många sekunder och försök igen:',
  noAccount: 'Det finns inget konto än.',
  unreadable:
    'Filen med konton saknas eller är skadad. Vilken det är står i loggen. Lägg tillbaka den; utan den börjar sluss om utan konton vid nästa start.',
  toSetUp: 'Skapa det första kontot',
  expired: 'Inloggningen tog för lång tid eller är redan avslutad.',
  failed: 'Inloggningen misslyckades.',
  startOver: 'Börja om',
  signOut: 'Logga ut',
  askSignOut: 'Vill du logga ut från granskningen?',
  signedOut: 'Du är utloggad',
  setUp: 'Kom i gång',
  setUpIntro: 'Skapa en webbplats och ett konto för dig som är utgivare. Kontot kan också granska demon.',
  siteTitle: 'Webbplatsens namn',
  site: 'Kortnamn',
  siteHint: 'Används i adresser: a–z, 0–9 och bindestreck.',
  origin: 'Adress (frivillig)',
  originHint: 'Sidor här får ta emot kommentarer, till exempel https://www.example.se.',
  name: 'Ditt namn',
  nameHint: 'Visas för dem du arbetar med.',
  create: 'Skapa',
  created: 'Klart',
  once: 'Spara uppgifterna nu. Lösenordet visas bara den här gången.',
  notCreated: 'Det gick inte:',
} as const;

type Texts = Readonly<Record<keyof typeof sv, string>>;

const en: Texts = {
  signIn: 'Sign in',
  login: 'Login',
  password: 'Password',
  wrong: 'Wrong login or password.',
  wait: 'Too many attempts. Wait this many seconds and try again:',
  noAccount: 'There is no account yet.',
  unreadable:
    'The file with the accounts is missing or damaged. The log says which it is. Put it back; without it, sluss begins without accounts at its next start.',
  toSetUp: 'Create the first account',
  expired: 'The sign-in took too long or is over already.',
  failed: 'The sign-in failed.',
  startOver: 'Start over',
  signOut: 'Sign out',
  askSignOut: 'Do you want to sign out of the review desk?',
  signedOut: 'You are signed out',
  setUp: 'Get started',
  setUpIntro: 'Create a site and an account for you, its publisher. The account can review the demo too.',
  siteTitle: 'Name of the site',
  site: 'Short name',
  siteHint: 'Stands in addresses: a–z, 0–9 and hyphens.',
  origin: 'Address (optional)',
  originHint: 'Pages of it may take comments, such as https://www.example.se.',
  name: 'Your name',
  nameHint: 'Shown to those you work with.',
  create: 'Create',
  created: 'Done',
  once: 'Keep these now. The password is shown this one time only.',
  notCreated: 'That did not work:',
};

/** The texts of the runner's own pages. */
export const messages: Readonly<Record<Language, Texts>> = { sv, en };
