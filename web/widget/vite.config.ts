import { join } from 'node:path';
import { defineConfig } from 'vite';

/** One classic script by a name that stays, its style sheet within: `document.currentScript` tells it where the API is. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    target: 'es2024',
    // light-dark() as it stands: where the scheme is the page's to say, it cannot be written in another way.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    emptyOutDir: true,
    rolldownOptions: { output: { generatedCode: { symbols: false } } },
    lib: { entry: join(import.meta.dirname, 'main.ts'), formats: ['iife'], name: 'sluss', fileName: () => 'comments.js' },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
