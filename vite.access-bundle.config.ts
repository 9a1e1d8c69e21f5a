import { defineConfig, type Plugin } from 'vite';

/**
 * axe-core has ways to make code from text and to load style sheets from elsewhere. None of them is used here, and
 * the extension may hold none, so they are taken out.
 */
function withoutPower(): Plugin {
  return {
    name: 'small-yes:axe-without-power',
    transform(code, id) {
      if (!/axe-core[\\/]axe\.js/.test(id)) return null;
      return code
        .replaceAll("Function('return this')()", 'globalThis')
        .replaceAll('new Function(', 'throwNoCode(')
        .replaceAll('new window.XMLHttpRequest()', 'throwNoCode()')
        .replaceAll('typeof importScripts', 'typeof undefined')
        .replace(
          '(function axeFunction(window) {',
          "function throwNoCode() { throw new Error('not here'); }\n(function axeFunction(window) {",
        );
    },
  };
}

/** axe-core and what asks it: one script that leaves the function `smallYesAccess` in the isolated world. */
export default defineConfig({
  publicDir: false,
  plugins: [withoutPower()],
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'es2022',
    sourcemap: false,
    lib: {
      entry: 'src/extension/access-bundle.ts',
      formats: ['iife'],
      name: 'smallYesAccess',
      fileName: () => 'access-bundle.js',
    },
  },
});
