import { defineConfig } from 'vite';

/** One script and one style sheet, by their hashes; no polyfill, for the Content-Security-Policy allows no inline script. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/console/',
  build: { modulePreload: { polyfill: false }, target: 'es2024', cssCodeSplit: false, assetsInlineLimit: 0, emptyOutDir: true },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
