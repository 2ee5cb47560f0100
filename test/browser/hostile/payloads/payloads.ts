import { addresses } from './addresses.ts';
import { clobbering, markdown, polyglots, scripts, styles, templates } from './code.ts';
import { attributes, handlers, tags } from './elements.ts';
import { encodings, unicode } from './letters.ts';
import { mutations, svgAndMathml } from './parsing.ts';

/**
 * Stored cross-site scripting, class by class: what readers of a comment field have been known to try, and variations of it. Whatever
 * of it ran would say so: by a dialog, a global `hacked`, a request to example.com or example.org, or an element in the page. Each once.
 */
export const payloads: readonly string[] = [
  ...new Set([
    ...tags,
    ...handlers,
    ...attributes,
    ...svgAndMathml,
    ...mutations,
    ...addresses,
    ...styles,
    ...encodings,
    ...unicode,
    ...markdown,
    ...scripts,
    ...clobbering,
    ...templates,
    ...polyglots,
  ]),
];
