import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const BROWSERS = 'test/helpers/browsers.ts';

/** No test here is about time: these only end what hangs, on a machine that does other things as well. Milliseconds. */
const patient = {
  environment: 'node',
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // a state that is waited for: one second, as is given otherwise, is about time on a busy machine
  expect: { poll: { timeout: 30_000 } },
} as const;

/** Tests with a window of their own each, which do not meet: as many at once as there are cores of the smallest machine. */
const together = { ...patient, maxWorkers: 2, sequence: { groupOrder: 1 } };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...patient,
          name: 'pure',
          // pure rooms leave nothing behind: one process for all files costs a quarter of the time
          isolate: false,
          pool: 'threads',
          include: ['test/{docs,reading,rules,score,report,house,overlay}/**/*.test.ts', 'test/*.test.ts'],
        },
      },
      {
        test: {
          ...together,
          name: 'facts',
          globalSetup: [BROWSERS, 'test/facts/build-bundle.ts'],
          include: ['test/facts/**/*.test.ts'],
        },
      },
      {
        test: {
          ...together,
          name: 'views',
          globalSetup: [BROWSERS, 'test/views/build-popup.ts'],
          include: ['test/views/**/*.test.ts'],
        },
      },
      {
        plugins: [svelte({ configFile: false })],
        test: {
          ...together,
          name: 'browser',
          globalSetup: [BROWSERS, 'test/cli/build-command.ts'],
          include: ['test/{pages,extension,cli}/**/*.test.ts'],
        },
      },
      {
        test: {
          ...patient,
          name: 'e2e',
          globalSetup: BROWSERS,
          include: ['test/e2e/**/*.test.ts'],
          // a window that is worked in by keyboard and pointer has to be the one in front
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
