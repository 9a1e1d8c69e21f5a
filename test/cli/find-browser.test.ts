import { describe, expect, it } from 'vitest';
import { findChromium, findFirefox, type Machine } from '../../src/cli/find-browser';

function machine(programs: string[], more: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isProgram: (path) => programs.includes(path),
    downloaded: '/cache/chrome',
    ...more,
  };
}

describe('findChromium', () => {
  it('prefers the one that the variable names', () => {
    const env = { PATH: '/usr/bin', SMALL_YES_CHROMIUM: '/opt/mine' };
    expect(findChromium(machine(['/opt/mine', '/usr/bin/chromium'], { env }))).toBe('/opt/mine');
  });

  it('gives no other browser when the variable names none', () => {
    const env = { PATH: '/usr/bin', SMALL_YES_CHROMIUM: '/opt/gone' };
    expect(findChromium(machine(['/usr/bin/chromium'], { env }))).toBeNull();
  });

  it('treats an empty variable as not set', () => {
    const env = { PATH: '/usr/bin', SMALL_YES_CHROMIUM: '' };
    expect(findChromium(machine(['/usr/bin/chromium'], { env }))).toBe('/usr/bin/chromium');
  });

  it('takes Chromium before the download, and the download before Chrome and Edge', () => {
    const all = ['/usr/bin/microsoft-edge', '/usr/bin/google-chrome', '/cache/chrome', '/usr/bin/chromium'];
    expect(findChromium(machine(all))).toBe('/usr/bin/chromium');
    expect(findChromium(machine(all.slice(0, 3)))).toBe('/cache/chrome');
    expect(findChromium(machine(all.slice(0, 2)))).toBe('/usr/bin/google-chrome');
    expect(findChromium(machine(all.slice(0, 1)))).toBe('/usr/bin/microsoft-edge');
    expect(findChromium(machine([]))).toBeNull();
  });

  it('finds Edge on Windows and Chrome on a Mac', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const windows = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(findChromium(machine([edge], { platform: 'win32', env: windows }))).toBe(edge);
    const chrome = '/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium(machine([chrome], { platform: 'darwin', env: { HOME: '/Users/ada' } }))).toBe(chrome);
  });
});

describe('findFirefox', () => {
  it('finds the extended-support build, the ordinary one, or none', () => {
    expect(findFirefox(machine(['/usr/bin/firefox', '/usr/bin/firefox-esr']))).toBe('/usr/bin/firefox-esr');
    expect(findFirefox(machine(['/usr/bin/firefox']))).toBe('/usr/bin/firefox');
    expect(findFirefox(machine(['/usr/bin/chromium']))).toBeNull();
  });
});
