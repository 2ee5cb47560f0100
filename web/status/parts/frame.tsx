import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { call } from '../../common/call.ts';
import type { SiteView } from '../api/views.ts';
import { language, switchLanguage, t } from '../messages/texts.ts';
import { apiPath } from '../state/place.ts';

/** A contact is a web or mail address; of what else it could be no link is made. */
const isLink = (contact: string): boolean => /^(?:https?|mailto):/.test(contact);

/** What is around each page: whose it is, in which language, and how to reach them. */
export const Frame = ({ site, children }: { site: string | undefined; children: ComponentChildren }) => {
  const [view, setView] = useState<SiteView>();
  useEffect(() => {
    if (site === undefined) return;
    void call<SiteView>(apiPath(site)).then((answer) => answer.ok && setView(answer.value));
  }, [site]);
  useEffect(() => {
    document.documentElement.lang = language.value;
  }, [language.value]);
  const provider = view?.provider;
  return (
    <>
      <header class="top">
        <span class="site">{view?.title ?? t('comments')}</span>
        <button type="button" class="link" lang={language.value === 'sv' ? 'en' : 'sv'} onClick={switchLanguage}>
          {t('other-language')}
        </button>
      </header>
      <main class="sheet">{children}</main>
      {view && (
        <footer class="foot">
          {provider && (isLink(provider.contact) ? <a href={provider.contact}>{provider.name}</a> : provider.name)}
          <a href={apiPath(view.id, 'about.html')}>{t('about')}</a>
        </footer>
      )}
    </>
  );
};

/** The first thing said on a page, which is said again by a screen reader when it changes. */
export const Said = ({ title, tone = 'plain', children }: { title: string; tone?: string; children?: ComponentChildren }) => {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div class="first" data-tone={tone} aria-live="polite">
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </div>
  );
};
