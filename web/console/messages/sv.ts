import type { MessageKey } from './en.ts';
import { desk } from './sv/desk.ts';
import { pages } from './sv/pages.ts';
import { tasks } from './sv/tasks.ts';
import { words } from './sv/words.ts';

export const sv: Readonly<Record<MessageKey, string>> = { ...words, ...desk, ...tasks, ...pages };
