import { counts } from '../api/client.ts';
import { onTexts, speaking, spoken } from '../messages/texts.ts';

type Waiting = { readonly thread: string; readonly tell: (count: number) => Promise<void> };

const mostAtOnce = 50;
const waiting = new Map<string, Waiting[]>();

/** All threads that one page names of a site are asked for together. */
const ask = (origin: string, site: string, one: Waiting): void => {
  const key = `${origin} ${site}`;
  const others = waiting.get(key);
  if (others) return void others.push(one);
  const all = [one];
  waiting.set(key, all);
  setTimeout(async () => {
    waiting.delete(key);
    const threads = [...new Set(all.map(({ thread }) => thread))];
    for (let at = 0; at < threads.length; at += mostAtOnce) {
      const answer = await counts(origin, site, threads.slice(at, at + mostAtOnce));
      if (!answer.ok) return;
      for (const { thread, tell } of all) {
        const count = answer.value.counts[thread];
        if (count !== undefined) void tell(count);
      }
    }
  });
};

/** `<sluss-count site thread [lang] [api]>`: how many comments a thread has, in words; what stands in it stays where that is not to be had. */
export const countElement = (scriptOrigin: string): CustomElementConstructor =>
  class extends HTMLElement {
    #stop: (() => void) | undefined;

    connectedCallback(): void {
      const attribute = (name: string): string => this.getAttribute(name) ?? '';
      const origin = attribute('api') || scriptOrigin;
      const tell = async (count: number): Promise<void> => {
        const language = (await spoken(origin, this.closest('[lang]')?.getAttribute('lang'))) ?? 'sv';
        const say = (): void => {
          this.textContent = speaking(language).count(count);
        };
        say();
        this.#stop ??= onTexts(say);
      };
      ask(origin, attribute('site'), { thread: attribute('thread'), tell });
    }

    disconnectedCallback(): void {
      this.#stop?.();
      this.#stop = undefined;
    }
  };
