import { defineConfig } from 'vite';

/** The overlay: one script that the extension puts into a page when somebody asks to see something there. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'es2022',
    sourcemap: false,
    lib: {
      entry: 'src/extension/overlay-bundle.ts',
      formats: ['iife'],
      name: 'smallYesOverlayBundle',
      fileName: () => 'overlay-bundle.js',
    },
  },
});
