import { expect, it } from 'vitest';
import manifest from '../../package.json';
import { TOOL_VERSION } from '../../src/report/version';

it('is the version of the package', () => {
  expect(TOOL_VERSION).toBe(manifest.version);
});
