import { commentsElement } from './element/comments-element.tsx';
import { countElement } from './element/count-element.ts';

export { translate } from './messages/texts.ts';

const script = document.currentScript;
const origin = script instanceof HTMLScriptElement && script.src !== '' ? new URL(script.src).origin : location.origin;
// A page that loads the script twice has it once.
if (!customElements.get('sluss-comments')) {
  customElements.define('sluss-comments', commentsElement(origin));
  customElements.define('sluss-count', countElement(origin));
}
