// @ts-check

/**
 * The element of that type under `root`.
 * @template {Element} T
 * @param {ParentNode} root
 * @param {string} selector
 * @param {new () => T} type
 * @returns {T}
 */
export const find = (root, selector, type) => {
  const element = root.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`The page has no ${selector}`);
  return element;
};

/**
 * A copy of the one element in a template of the page.
 * @template {Element} T
 * @param {string} selector
 * @param {new () => T} type
 * @returns {T}
 */
export const fromTemplate = (selector, type) => {
  const copy = document.importNode(find(document, selector, HTMLTemplateElement).content, true);
  return find(copy, '*', type);
};

/**
 * An element that holds only this text: text from outside never becomes markup.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {string} text
 */
export const withText = (tag, text) => {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
};
