import type { NamedKey } from '../comment/receipt.ts';
import { keyedHash } from '../keyed-hash.ts';

/**
 * The mailbox that an address most likely leads to, as a hash: neither case, nor dots, nor what follows a plus tells one from another. Only to
 * count what goes there: whoever gives somebody else's address has it spelt in a hundred ways.
 */
export const mailboxHash = ({ key }: NamedKey, email: string): string => {
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  const [name = ''] = local.split('+', 1);
  return keyedHash(key, `mailbox ${name.replaceAll('.', '')}@${domain}`);
};
