import { memoryCasebook, memoryContacts, memoryPublished } from '../memory/memory-world.ts';
import { memoryDigestPlaces, memoryNoticeBook } from '../memory/notices.ts';
import { casebookContract } from './casebook-contract.ts';
import { contactsContract } from './contacts-contract.ts';
import { digestPlacesContract, noticeBookContract } from './notices-contract.ts';
import { publishedContract } from './published-contract.ts';

casebookContract('in memory', async () => memoryCasebook());
publishedContract('in memory', async () => memoryPublished());
contactsContract('in memory', async () => memoryContacts());
noticeBookContract('in memory', async () => memoryNoticeBook());
digestPlacesContract('in memory', async () => memoryDigestPlaces());
