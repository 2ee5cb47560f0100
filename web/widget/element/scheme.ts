const channels = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/;

/** Whether the page is dark behind an element, however it came to be; undefined where nothing there has a colour. */
const isDarkBehind = (element: Element): boolean | undefined => {
  for (let behind: Element | null = element; behind; behind = behind.parentElement) {
    const [, red, green, blue, alpha = '1'] = channels.exec(getComputedStyle(behind).backgroundColor) ?? [];
    if (red !== undefined && Number(alpha) > 0.5) return Number(red) * 0.3 + Number(green) * 0.6 + Number(blue) * 0.1 < 128;
  }
  return undefined;
};

/** Keeps telling whether the page is dark, until it is told not to. Where no colour says so, the page's own scheme does. */
export const followScheme = (element: Element, tell: (scheme: 'light' | 'dark' | 'page') => void): (() => void) => {
  const look = (): void => {
    const dark = isDarkBehind(element.parentElement ?? document.documentElement);
    tell(dark === undefined ? 'page' : dark ? 'dark' : 'light');
  };
  const preference = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(look);
  for (const root of [document.documentElement, document.body]) observer.observe(root, { attributes: true });
  preference.addEventListener('change', look);
  // The script may have come before the page's style.
  addEventListener('load', look);
  look();
  return () => {
    observer.disconnect();
    preference.removeEventListener('change', look);
    removeEventListener('load', look);
  };
};
