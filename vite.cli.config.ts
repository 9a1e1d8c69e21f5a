import { defineConfig } from 'vite';

/** A program of the command line as one file for Node; src/cli/run.mjs says which. Packages stay where they are. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist/cli',
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: '[name].js', codeSplitting: false } },
  },
});
