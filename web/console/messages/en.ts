import { desk } from './en/desk.ts';
import { pages } from './en/pages.ts';
import { tasks } from './en/tasks.ts';
import { words } from './en/words.ts';

export const en = { ...words, ...desk, ...tasks, ...pages };

export type MessageKey = keyof typeof en;
