import { createApi } from '../api/client.ts';
import type { Order } from '../api/views.ts';
import { speaking, spoken } from '../messages/texts.ts';
import { createDialogs } from './dialog.ts';
import { createForm } from './form.ts';
import { careOf, createOwns, type Own, reasonsOf, whyOf } from './own.ts';
import { createStorage } from './storage.ts';
import { createThread } from './thread.ts';

export type Settings = {
  readonly origin: string;
  readonly site: string;
  readonly threadId: string;
  readonly page: { readonly url: string; readonly title: string } | undefined;
  /** Of the element; undefined: the site's. */
  readonly language: string | undefined;
  readonly order: Order;
};

/** All that one element on a page knows. `draw` shows it, and then goes to where the focus belongs. */
export const createModel = ({ origin, site, threadId, page, language, order }: Settings, draw: (focus?: string) => void) => {
  let alive = true;
  const changed = (focus?: string): void => {
    if (alive && model.ready) draw(focus);
  };
  const speech = () => model.speech;
  const api = createApi(origin, site, threadId, () => model.speech.language);
  const storage = createStorage(site);
  const thread = createThread(api, order, changed);

  /** Said to who listens, beside what is shown. */
  const announce = (text: string): void => {
    model.said = text;
    changed();
  };
  const decided = (own: Own): void => {
    const { t } = model.speech;
    const [why, care] = [whyOf(own), careOf(own)];
    const told = care
      ? [t('is-cared-for'), ...care]
      : [t(`is-${own.state}`), why ? t(why) : '', ...reasonsOf(own).map(({ message }) => message)];
    announce(told.join(' '));
  };
  const owns = createOwns({ api, storage, thread, threadId, alive: () => alive, changed, decided });
  const form = createForm({ api, storage, thread, owns, threadId, page, nudges: () => model.nudges, speech, changed, announce });

  const model = {
    api,
    thread,
    owns,
    form,
    dialogs: createDialogs({ api, storage, owns, speech, changed }),
    changed,
    /** In what language is known by then. */
    ready: false,
    speech: speaking('sv'),
    said: '',
    /** Whether comments are tried before they are sent. */
    nudges: false,

    /** The comment that the address names, on whatever page it is. */
    goTo: async (hash: string): Promise<void> => {
      const id = /^#kommentar-([0-9A-HJKMNP-TV-Z]{26})$/.exec(hash)?.[1];
      if (id === undefined) return;
      if (!thread.has(id) && !owns.of(id)) await thread.load({ from: id });
      changed(`#kommentar-${id}`);
    },

    start: async (hash: string): Promise<void> => {
      const [answer] = await Promise.all([api.site(), thread.load()]);
      if (answer.ok) {
        Object.assign(model, { nudges: answer.value.nudge === true });
      }
      const site = answer.ok ? answer.value.language : undefined;
      model.speech = speaking((await spoken(origin, language)) ?? (await spoken(origin, site)) ?? 'sv');
      model.ready = true;
      changed();
      await owns.refresh();
      await model.goTo(hash);
    },
    online: (): void => void (form.waiting && form.submit(true)),
    stop: (): void => {
      alive = false;
      form.save();
    },
  };
  return model;
};
export type Model = ReturnType<typeof createModel>;
