import type { Language } from '../../shared/messages/catalogue.ts';
import type { SiteSettings } from '../../shared/site/site.ts';
import { html } from '../html/html.ts';
import { sayIn } from '../html/messages/texts.ts';
import { htmlPage } from '../html/page.ts';
import type { HttpAnswer } from '../http.ts';

const others: Readonly<Record<Language, readonly [Language, string]>> = { sv: ['en', 'In English'], en: ['sv', 'På svenska'] };

/**
 * What readers have a right to know before they write: who provides the comments and how far they reach (BBS-lagen 3 §), and how they are
 * moderated, by which machines, and how to complain (Digital Services Act, article 14).
 */
export const aboutAsHtml = ({ title: site, provider, keepRefusedDays, moderation }: SiteSettings, language: Language): HttpAnswer => {
  const say = sayIn(language);
  const counted = (what: 'day' | 'minute' | 'reader', n: number): string => say(n === 1 ? `${what}-1` : `${what}-n`, { n });
  const title = say('about-title', { title: site });
  const [other, inOther] = others[language];
  const { mode, reportsHideAfter, editMinutes } = moderation;
  const [provided, contact = ''] = provider
    ? [say('about-provided', { name: provider.name }), provider.contact.replace(/^mailto:/, '')]
    : [say('about-unprovided', { title: site })];
  const [beforeContact, afterContact] = say('about-contact').split('{contact}');
  return htmlPage({
    language,
    title,
    body: html`<h1>${title}</h1>
<nav><a href="?lang=${other}" hreflang="${other}" lang="${other}">${inOther}</a></nav>
<h2>${say('about-provider')}</h2>
<p>${provided}${provider && html`<br>${beforeContact}<a href="${provider.contact}">${contact}</a>${afterContact}`}</p>
<p>${say('about-public')}</p>
<h2>${say('about-moderation')}</h2>
<p>${say('about-machine')} ${say(`about-mode-${mode}`)}</p>
<p>${say('about-refuse')}</p>
<p>${say('about-reasons')}</p>
<p>${editMinutes > 0 ? say('about-edit', { time: counted('minute', editMinutes) }) : say('about-no-edit')}</p>
<p>${say('about-reports')} ${reportsHideAfter > 0 && say('about-hide', { readers: counted('reader', reportsHideAfter) })}</p>
<h2>${say('about-kept')}</h2>
<ul><li>${say('about-ip')}</li><li>${say('about-email')}</li><li>${say('about-published')}</li><li>${say('about-refused', { time: counted('day', keepRefusedDays) })}</li><li>${say('about-reported')}</li><li>${say('about-log')}</li></ul>
<p>${say('about-no-cookies')}</p>`,
  });
};
