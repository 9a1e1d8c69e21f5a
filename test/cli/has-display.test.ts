import { expect, it } from 'vitest';
import { hasDisplay } from '../../src/cli/has-display';

it.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', { DISPLAY: '', WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', { DISPLAY: ':0', CI: 'true' }, false],
  ['darwin', {}, true],
  ['win32', { CI: '1' }, false],
] as const)('%s with %o: %s', (platform, env, seen) => {
  expect(hasDisplay(platform, env)).toBe(seen);
});
