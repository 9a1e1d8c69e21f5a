import { gzipSync } from 'node:zlib';
import { createContext, runInContext } from 'node:vm';
import { expect, inject, test } from 'vitest';

/** Just enough of a browser for the script to begin. */
const WORLD = 'var Element = class {}, Document = class {}, Node = class {}, DocumentFragment = class {}, window = {};';

test('one script under 30 kB gzipped, whose last expression is the answer', () => {
  const bundle = inject('pageBundle');
  expect(gzipSync(bundle).length).toBeLessThan(30_000);
  expect(bundle).not.toMatch(/\b(?:import|export)\b\s*[{(*"'`]/);
  // Without a page it can only fail: what counts is that a script's completion value says so.
  const world = createContext({});
  runInContext(WORLD, world);
  const answer: unknown = runInContext(bundle, world);
  expect(answer).toMatchObject({ ok: false });
});

test('it can be injected again into the same world', () => {
  const bundle = inject('pageBundle');
  const world = createContext({});
  runInContext(WORLD, world);
  expect(runInContext(bundle, world)).toMatchObject({ ok: false });
  expect(runInContext(bundle, world)).toMatchObject({ ok: false });
});
