import { memoryDesk } from '../memory/memory-desk.ts';
import { createStore, memoryCasebook, memoryContacts, memoryPublished } from '../memory/memory-world.ts';
import { memoryDigestPlaces, memoryNoticeBook } from '../memory/notices.ts';
import { casebookContract } from './casebook-contract.ts';
import { contactsContract } from './contacts-contract.ts';
import { deskContract } from './desk-contract.ts';
import { deskRulesContract } from './desk-rules-contract.ts';
import { digestPlacesContract, noticeBookContract } from './notices-contract.ts';
import { publishedContract } from './published-contract.ts';

casebookContract('in memory', async () => memoryCasebook());
publishedContract('in memory', async () => memoryPublished());
contactsContract('in memory', async () => memoryContacts());
noticeBookContract('in memory', async () => memoryNoticeBook());
digestPlacesContract('in memory', async () => memoryDigestPlaces());

const desk = async () => {
  const store = createStore();
  return { casebook: memoryCasebook(store), ...memoryDesk(store) };
};
deskContract('in memory', desk);
deskRulesContract('in memory', desk);
