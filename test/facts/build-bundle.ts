import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The page bundle of the sources of now, as text. */
    pageBundle: string;
  }
}

/** Before the tests of the facts: what they put into pages, built once for all of them. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('pageBundle', await buildPageBundle());
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

async function buildPageBundle(): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: fileURLToPath(new URL('../../vite.page-bundle.config.ts', import.meta.url)),
    logLevel: 'error',
    build: { write: false },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (output === undefined || !('output' in output)) throw new Error('The page bundle was not built.');
  return output.output[0].code;
}
