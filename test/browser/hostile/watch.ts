import type { BrowserContext } from 'playwright-core';

/** In the page: notes what no page of ours has, however short it stands there, and what the policy had to stop. */
const script = `
const seen = [];
Object.defineProperty(globalThis, 'intruders', { value: () => seen.splice(0) });
document.addEventListener('securitypolicyviolation', (event) => seen.push('policy: ' + event.violatedDirective + ' ' + event.blockedURI));
const foreign = 'script, iframe, frame, object, embed, applet, base, meta, link, style, math, marquee, video, audio, source, portal, ' +
  'fencedframe, plaintext, xmp, x, xss, custom-element, image, img:not([src^="/demo/"]), [srcdoc], [hacked], [id=hacked], [name=hacked]';
const own = 'head *, body > script[src]';
const look = (element) => {
  if (element.matches(foreign) && !element.matches(own)) seen.push('element: ' + element.outerHTML.slice(0, 200));
  for (const { name, value } of element.attributes) {
    if (/^on/i.test(name)) seen.push('handler: ' + name);
    if (/^(?:href|src|action|formaction|data|xlink:href)$/i.test(name) && !/^(?:#|\\/(?!\\/)|\\.\\/|https?:)/i.test(value) && value !== '') seen.push('address: ' + value);
  }
};
const observer = new MutationObserver((records) => {
  for (const { target, addedNodes } of records) {
    for (const node of [target, ...addedNodes]) {
      if (!(node instanceof Element)) continue;
      look(node);
      if (node !== target) for (const element of node.querySelectorAll('*')) look(element);
    }
  }
});
const everything = { subtree: true, childList: true, attributes: true };
observer.observe(document, everything);
// What stands in an element's shadow is no part of the document's tree.
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  observer.observe(root, everything);
  return root;
};
`;

const loose = /'unsafe-|\*|(?:^|\s)(?:data|blob|https?):(?:\s|;|$)/;

/** What is wrong with a page's policy; undefined: nothing. */
const flawOf = (policy: string | undefined): string | undefined => {
  if (policy === undefined) return 'has no policy';
  if (loose.test(policy)) return `has a loose policy: ${policy}`;
  const lacks = ["default-src '(?:none|self)'", "base-uri 'none'", "frame-ancestors 'none'", "form-action '(?:none|self)'"].filter(
    (directive) => !new RegExp(directive).test(policy),
  );
  if (/default-src 'self'/.test(policy) && !policy.includes("object-src 'none'")) lacks.push('object-src');
  return lacks.length > 0 ? `lacks ${lacks.join(', ')}: ${policy}` : undefined;
};

/** Watches all that pages of `context` do that only a comment could have told them to. */
export const watch = async (context: BrowserContext, origin: string) => {
  const complaints: string[] = [];
  const pages = new Set<string>();
  await context.addInitScript({ content: script });
  context.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
  context.on('console', (line) => {
    if (['error', 'warning'].includes(line.type()) && !/status of 4\d\d/.test(line.text())) complaints.push(`console: ${line.text()}`);
  });
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`request: ${request.url()}`);
  });
  context.on('page', (page) => {
    page.on('popup', (popup) => complaints.push(`window: ${popup.url()}`));
  });
  context.on('response', (response) => {
    const headers = response.headers();
    if (!headers['content-type']?.startsWith('text/html') || (response.status() >= 300 && response.status() < 400)) return;
    const path = new URL(response.url()).pathname.replace(/^(\/oidc\/sign-in\/).+/, '$1…');
    pages.add(`${response.status()} ${path}`);
    const flaw = flawOf(headers['content-security-policy']);
    if (flaw !== undefined) complaints.push(`${path} ${flaw}`);
    if (headers['x-content-type-options'] !== 'nosniff') complaints.push(`${path} may be sniffed`);
  });
  return {
    /** HTML that came, by status and path. */
    pages,
    /** Everything amiss since the last call. */
    complaints: async (): Promise<readonly string[]> => {
      const inPages = await Promise.all(
        context.pages().map((page) => page.evaluate<string[]>("[...intruders(), ...('hacked' in window ? ['a script ran'] : [])]")),
      );
      return [...complaints.splice(0), ...inPages.flat()];
    },
  };
};
