import { randomInt } from 'node:crypto';

/** Without those that look alike. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';
const groups = 4;
const groupLength = 5;

/** Four groups of five, 116 bits; with an upper- and a lower-case letter, a digit and a sign, as issuers ask for. */
export const newPassword = (): string => {
  for (;;) {
    const group = (): string => Array.from({ length: groupLength }, () => letters[randomInt(letters.length)]).join('');
    const password = Array.from({ length: groups }, group).join('-');
    if (/[A-Z]/.test(password) && /[a-z]/.test(password) && /\d/.test(password)) return password;
  }
};
