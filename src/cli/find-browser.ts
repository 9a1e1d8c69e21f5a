import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What a search for a browser looks at; tests put their own machine here. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** True when the path is a file that may be run. */
  isProgram: (path: string) => boolean;
  /** Where playwright keeps the Chromium that it downloads, there or not. */
  downloaded: string;
}

interface Places {
  variable: string;
  /** Names on the PATH (Linux), best first. */
  commands: string[];
  /** Paths inside /Applications and ~/Applications (macOS). */
  applications: string[];
  /** Paths inside the program folders (Windows). */
  programs: string[];
}

/** A flag set that keeps a run quiet: no first-run pages, no traffic of the browser's own. */
export const CHROMIUM_FLAGS: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Two pages of the address bar's own, which every new window loads: more than half of the time that a window takes.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

// Chromium before the branded builds: Chrome and Edge refuse `--load-extension` since version 137.
const CHROMIUM: Places = {
  variable: 'SMALL_YES_CHROMIUM',
  commands: ['chromium', 'chromium-browser'],
  applications: ['Chromium.app/Contents/MacOS/Chromium'],
  programs: ['Chromium\\Application\\chrome.exe'],
};
const BRANDED: Places = {
  variable: CHROMIUM.variable,
  commands: ['google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'],
  applications: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  programs: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
};
const FIREFOX: Places = {
  variable: 'SMALL_YES_FIREFOX',
  commands: ['firefox-esr', 'firefox'],
  applications: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
  programs: ['Mozilla Firefox\\firefox.exe'],
};

/**
 * Path of a Chromium that can be driven, or null: `SMALL_YES_CHROMIUM`, an installed Chromium, the one that
 * playwright downloaded, Chrome, Edge. Where the variable names no program the answer is null: a person who
 * chose a browser is not given another one in silence.
 */
export function findChromium(machine: Machine): string | null {
  return find(CHROMIUM.variable, machine, [
    ...installed(CHROMIUM, machine),
    machine.downloaded,
    ...installed(BRANDED, machine),
  ]);
}

/** Path of a Firefox that can be driven, or null: `SMALL_YES_FIREFOX`, an installed Firefox. */
export function findFirefox(machine: Machine): string | null {
  return find(FIREFOX.variable, machine, installed(FIREFOX, machine));
}

/** The machine that this runs on. The driver is loaded here and not before: what needs no browser need not wait for it. */
export async function thisMachine(): Promise<Machine> {
  const { chromium } = await import('playwright-core');
  return { platform: process.platform, env: process.env, isProgram, downloaded: chromium.executablePath() };
}

function find(variable: string, machine: Machine, candidates: string[]): string | null {
  const chosen = machine.env[variable];
  return (chosen ? [chosen] : candidates).find((path) => machine.isProgram(path)) ?? null;
}

function installed(places: Places, { platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return places.programs.flatMap((program) => roots.flatMap((root) => (root ? [`${root}\\${program}`] : [])));
  }
  if (platform === 'darwin') {
    const roots = ['', env['HOME'] ?? ''];
    return places.applications.flatMap((app) => roots.map((root) => `${root}/Applications/${app}`));
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'].filter((folder) => folder !== '');
  return places.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
