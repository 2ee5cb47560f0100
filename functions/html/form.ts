import type { SiteSettings } from '../../shared/site/site.ts';
import { bodyText, type HttpAnswer, type HttpEvent, originOf, problem } from '../http.ts';

/**
 * The fields of a form that a page here sent, or one of the site's own; browsers say of every form where it stood, and what is no browser
 * need not. Of at most `most` bytes.
 */
export const readForm = (event: HttpEvent, { origins }: SiteSettings, most: number): URLSearchParams | HttpAnswer => {
  const { origin, 'content-type': type = '' } = event.headers;
  if (origin !== undefined && origin !== originOf(event) && !origins.includes(origin))
    return problem(403, 'origin', 'A form of that origin may not be sent here.');
  if (type.split(';', 1)[0]?.trim().toLowerCase() !== 'application/x-www-form-urlencoded')
    return problem(415, 'content-type', 'Send application/x-www-form-urlencoded.');
  const text = bodyText(event, most);
  return text === undefined ? problem(413, 'too-large', `Send at most ${most} bytes.`) : new URLSearchParams(text);
};
