import { defineConfig } from 'vite';

/**
 * One script and one style sheet, by their hashes, in a folder that no site can be called; no polyfill, for the Content-Security-Policy
 * allows no inline script.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/status/',
  build: {
    modulePreload: { polyfill: false },
    target: 'es2024',
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    assetsDir: '_',
    emptyOutDir: true,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
