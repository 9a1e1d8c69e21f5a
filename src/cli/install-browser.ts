import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findChromium, findFirefox, thisMachine } from './find-browser';
import type { Sentence, Words } from './language';
import { SpokenError } from './spoken-error';
import { en } from './words.en';

/** How long a download may stand still on a machine that cannot reach it: our calibration, milliseconds. */
const DOWNLOAD_LIMIT = 180_000;
/** apt-get fetches some hundred megabytes: our calibration, milliseconds. */
const APT_LIMIT = 600_000;

/** Says in one line what is being done: installing takes minutes, and silence looks like a hang. */
export type Say = (line: string) => void;

/**
 * Path of a Chromium: the one that is there, or one that is installed now (playwright's download, then
 * Debian's package). Throws a `SpokenError` that says what to do when neither can be had.
 */
export async function ensureChromium(say: Say, words: Words = en): Promise<string> {
  const machine = await thisMachine();
  const there = findChromium(machine);
  if (there !== null) return there;
  refuseWrongChoice('SMALL_YES_CHROMIUM');
  say(words.progress.download);
  await run(process.execPath, [playwrightProgram(), 'install', 'chromium'], DOWNLOAD_LIMIT);
  if (findChromium(machine) === null) await installPackage('chromium', say, words);
  return findChromium(machine) ?? fail(({ run }) => run.noChromium);
}

/** Path of a Firefox, as `ensureChromium`: the one that is there, or Debian's package. */
export async function ensureFirefox(say: Say): Promise<string> {
  const machine = await thisMachine();
  const there = findFirefox(machine);
  if (there !== null) return there;
  refuseWrongChoice('SMALL_YES_FIREFOX');
  await installPackage('firefox-esr', say, en);
  return findFirefox(machine) ?? fail(({ run }) => run.noFirefox);
}

function refuseWrongChoice(variable: string): void {
  const path = process.env[variable];
  if (path) fail(({ run }) => run.notAProgram(variable, path));
}

async function installPackage(name: string, say: Say, words: Words): Promise<void> {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  say(words.progress.install(name));
  const quiet = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], APT_LIMIT, quiet);
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], APT_LIMIT, quiet);
}

function playwrightProgram(): string {
  return join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
}

/** Runs a program with its output on standard error; whether it worked shows in what is installed afterwards. */
function run(program: string, args: string[], limit: number, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 2, 2], timeout: limit });
    child.on('error', () => resolve());
    child.on('close', () => resolve());
  });
}

function fail(sentence: Sentence): never {
  throw new SpokenError(sentence);
}
