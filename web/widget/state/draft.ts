import { type Storage, textIn } from './storage.ts';

export const fields = ['body', 'name', 'email', 'url'] as const;
export type Field = (typeof fields)[number];
export type Draft = Record<Field, string> & {
  parentId?: string | undefined;
  notify: boolean;
  unlinked: boolean;
  /** So that what was sent and has had no answer never becomes two comments. */
  key?: string | undefined;
};

const restMs = 300;

/** What stands in the form, kept as long as there is a text in it; without the e-mail address, and so without the key that a text with one was sent by. */
export const createDraft = (storage: Storage, threadId: string) => {
  const name = `draft.${threadId}`;
  const kept = storage.read(name);
  const text = (key: string): string => textIn(kept, key);
  const draft: Draft = {
    body: text('body'),
    name: text('name'),
    email: '',
    url: text('url'),
    parentId: text('parentId') || undefined,
    notify: false,
    // Of all one's comments on the site: who forgets it once is recognised for good.
    unlinked: storage.read('unlinked') === true,
    key: text('key') || undefined,
  };
  let timer: ReturnType<typeof setTimeout> | undefined;

  const save = (): void => {
    clearTimeout(timer);
    const { body, name: by, url, parentId, unlinked, email, key } = draft;
    const kept = { body, name: by, url, parentId, key: email === '' ? key : undefined };
    storage.write('unlinked', unlinked || undefined);
    storage.write(name, body === '' ? undefined : kept);
  };
  return {
    draft,
    save,
    saveSoon: (): void => {
      clearTimeout(timer);
      timer = setTimeout(save, restMs);
    },
  };
};
