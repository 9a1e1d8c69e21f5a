import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          environment: 'node',
          // pure rooms leave nothing behind: one process for all files costs a quarter of the time
          isolate: false,
          pool: 'threads',
          // no test here is about time: this only ends one that hangs, on a machine that does other things as well
          testTimeout: 60_000,
          include: ['test/{docs,reading,rules,score,report,house,overlay}/**/*.test.ts', 'test/*.test.ts'],
        },
      },
      {
        plugins: [svelte({ configFile: false })],
        test: {
          name: 'browser',
          globalSetup: 'test/helpers/browsers.ts',
          environment: 'node',
          include: ['test/{facts,pages,views,extension,cli,e2e}/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
