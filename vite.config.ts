import { existsSync, readFileSync } from 'node:fs';
import { crx } from '@crxjs/vite-plugin';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { manifestFor, PANEL, type Target } from './manifest.config.ts';

/** What is put into a page: built on its own, each one file; page and access bundle are for the command line too. */
const BUNDLES = ['page-bundle.js', 'overlay-bundle.js', 'access-bundle.js'];

/** `vite build --mode chrome` and `--mode firefox`; the bundles have to be there (`npm run build` builds them first). */
export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [svelte({ configFile: false }), crx({ manifest: manifestFor(target), browser: target }), bundles()],
    build: {
      outDir: `dist/${target}`,
      target: target === 'firefox' ? 'firefox153' : 'chrome120',
      // some two percent smaller than the built-in minifier
      minify: 'terser',
      // constants stay where they are written, which repeats more of what stands around them
      terserOptions: { ecma: 2020, safari10: false, compress: { ecma: 2020, passes: 2, lhs_constants: false } },
      // Modern browsers preload by themselves: no code for it.
      modulePreload: false,
      // the report that no manifest names, and a panel that the bundler finds by itself in that for Chromium alone
      rolldownOptions: { input: ['src/extension/report/index.html', PANEL] },
    },
  };
});

/** Puts the bundles for the page into the extension as they are. */
function bundles(): Plugin {
  return {
    name: 'small-yes:bundles',
    generateBundle() {
      for (const fileName of BUNDLES) {
        const file = `dist/${fileName}`;
        if (!existsSync(file)) this.error(`${file} is missing: run “npm run build”, which builds it first.`);
        this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
      }
    },
  };
}
