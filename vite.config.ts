import { existsSync, readFileSync } from 'node:fs';
import { crx } from '@crxjs/vite-plugin';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { manifestFor, type Target } from './manifest.config.ts';

const READER = 'dist/page-bundle.js';

/** `vite build --mode chrome` and `--mode firefox`; the page bundle has to be there (`npm run build` builds all three). */
export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [svelte({ configFile: false }), crx({ manifest: manifestFor(target), browser: target }), pageBundle()],
    build: {
      outDir: `dist/${target}`,
      target: target === 'firefox' ? 'firefox140' : 'chrome120',
      // Modern browsers preload by themselves: no code for it.
      modulePreload: false,
    },
  };
});

/** Puts the one reader, which the command line injects too, into the extension as it is. */
function pageBundle(): Plugin {
  return {
    name: 'small-yes:page-bundle',
    generateBundle() {
      if (!existsSync(READER)) this.error(`${READER} is missing: run “npm run build”, which builds it first.`);
      this.emitFile({ type: 'asset', fileName: 'page-bundle.js', source: readFileSync(READER) });
    },
  };
}
