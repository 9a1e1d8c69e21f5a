import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A headless Firefox that obeys over Marionette, its own line protocol: `LENGTH:JSON`, answers by number. */
export interface Marionette {
  send: (command: string, parameters?: object) => Promise<unknown>;
  close: () => Promise<void>;
  /** The folder that files are saved in; it goes with the profile. */
  downloads: string;
}

/** How long Firefox may take to open its port: a cold start on a busy machine; milliseconds. */
const START_LIMIT = 60_000;

const PREFERENCES: Readonly<Record<string, boolean | number | string>> = {
  // Any free port; Firefox writes the number into its profile.
  'marionette.port': 0,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'extensions.update.enabled': false,
  // a list of downloads that opens by itself takes the keyboard
  'browser.download.alwaysOpenPanel': false,
};

/** Starts Firefox with a fresh profile and opens a session. */
export async function startMarionette(program: string): Promise<Marionette> {
  const profile = await mkdtemp(join(tmpdir(), 'small-yes-firefox-'));
  const downloads = join(profile, 'downloads');
  // 2 is a folder of one's own choice.
  const saving = { 'browser.download.folderList': 2, 'browser.download.dir': downloads };
  const lines = Object.entries({ ...PREFERENCES, ...saving }).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const arguments_ = ['-headless', '-no-remote', '-marionette', '-remote-allow-system-access', '-profile', profile];
  const firefox = spawn(program, arguments_, { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => {
    firefox.once('close', () => {
      resolve();
    });
  });
  const close = async (): Promise<void> => {
    firefox.kill();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const socket = await connectTo(await portIn(profile, firefox));
    const send = speak(socket);
    await send('WebDriver:NewSession', {});
    return { send, close, downloads };
  } catch (error) {
    await close();
    throw error;
  }
}

async function portIn(profile: string, firefox: ChildProcess): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  const end = Date.now() + START_LIMIT;
  while (Date.now() < end && firefox.exitCode === null) {
    const port = existsSync(file) ? Number(await readFile(file, 'utf8')) : 0;
    if (port > 0) return port;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Firefox did not open its port.');
}

function connectTo(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      resolve(socket);
    });
    socket.once('error', reject);
  });
}

function speak(socket: Socket): Marionette['send'] {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let rest = Buffer.alloc(0);
  let last = 0;
  socket.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const colon = rest.indexOf(':');
      const start = colon + 1;
      const length = Number(rest.toString('latin1', 0, Math.max(colon, 0)));
      if (colon < 0 || rest.length < start + length) return;
      const message: unknown = JSON.parse(rest.toString('utf8', start, start + length));
      rest = rest.subarray(start + length);
      // The greeting is an object; answers are [1, number, error, result].
      if (!Array.isArray(message)) continue;
      const [, id, error, result]: unknown[] = message;
      const one = typeof id === 'number' ? waiting.get(id) : undefined;
      if (error === null) one?.resolve(result);
      else one?.reject(new Error(`Firefox: ${JSON.stringify(error).slice(0, 1000)}`));
    }
  });
  socket.on('close', () => {
    for (const one of waiting.values()) one.reject(new Error('Firefox has gone.'));
  });
  return (command, parameters = {}) => {
    const id = ++last;
    const text = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      socket.write(`${String(Buffer.byteLength(text))}:${text}`);
    });
  };
}
