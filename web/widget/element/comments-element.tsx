import { render } from 'preact';
import { onTexts, speaking } from '../messages/texts.ts';
import { App } from '../parts/app.tsx';
import { createModel, type Model } from '../state/model.ts';
import css from '../style/index.css?inline';
import { followScheme } from './scheme.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/** `<sluss-comments site thread [page-url] [page-title] [lang] [order] [api]>`: a thread and its form. `scriptOrigin` is where the script came from. */
export const commentsElement = (scriptOrigin: string): CustomElementConstructor =>
  class extends HTMLElement {
    #stop: (() => void) | undefined;

    static readonly observedAttributes = ['site', 'thread', 'page-url', 'page-title', 'lang', 'order', 'api'];

    connectedCallback(): void {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      const mount = document.createElement('div');
      mount.className = 'root';
      mount.dir = this.dir || 'ltr';
      root.replaceChildren(mount);

      const attribute = (name: string): string | undefined => this.getAttribute(name) || undefined;
      const origin = attribute('api') ?? scriptOrigin;
      const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href.replace(/[?#].*/, '');
      // The API's own pages are no site's, unless they say so.
      const url = attribute('page-url') ?? (location.origin === origin ? undefined : canonical);
      const draw = (focus?: string): void => {
        mount.lang = model.speech.language;
        render(<App model={model} />, mount);
        const wanted = focus === undefined ? null : root.querySelector<HTMLElement>(focus);
        wanted?.focus({ preventScroll: true });
        wanted?.scrollIntoView({ block: 'nearest' });
      };
      const model: Model = createModel(
        {
          origin,
          site: attribute('site') ?? '',
          threadId: attribute('thread') ?? '',
          page: url === undefined ? undefined : { url, title: attribute('page-title') ?? document.title },
          language: attribute('lang'),
          order: attribute('order') === 'newest' ? 'newest' : 'oldest',
        },
        draw,
      );

      const going = new AbortController();
      const { signal } = going;
      addEventListener('hashchange', () => void model.goTo(location.hash), { signal });
      addEventListener('online', model.online, { signal });
      addEventListener('pagehide', model.form.save, { signal });
      const endings = [
        followScheme(this, (scheme) => {
          mount.dataset['scheme'] = scheme;
        }),
        onTexts(() => {
          model.speech = speaking(model.speech.language);
          model.changed();
        }),
        () => going.abort(),
        () => render(null, mount),
        model.stop,
      ];
      this.#stop = () => {
        for (const end of endings) end();
      };
      void model.start(location.hash);
    }

    disconnectedCallback(): void {
      this.#stop?.();
      this.#stop = undefined;
    }

    /** A page that goes on to another article without loading anew. */
    attributeChangedCallback(): void {
      if (!this.#stop) return;
      this.disconnectedCallback();
      this.connectedCallback();
    }
  };
