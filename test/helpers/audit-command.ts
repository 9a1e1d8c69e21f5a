import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** The package's own folder. */
export const ROOT = join(import.meta.dirname, '..', '..');
const RUN = join(ROOT, 'src', 'cli', 'run.mjs');

/** How a run of the command line ended, and everything that it wrote. */
export interface AuditRun {
  code: number | null;
  stdout: string;
  stderr: string;
}

interface RunOptions {
  /** Folder that it is started in. */
  cwd?: string;
  env?: Record<string, string>;
}

/** Runs `audit` with these words as a shell would, and waits for its end. */
export async function runAudit(words: readonly string[], options: RunOptions = {}): Promise<AuditRun> {
  const child = startAudit(words, options);
  const read = (stream: NodeJS.ReadableStream | null): Promise<string> =>
    new Promise((resolve) => {
      let text = '';
      stream?.setEncoding('utf8').on('data', (part: string) => (text += part));
      stream?.on('end', () => resolve(text));
    });
  const [code, stdout, stderr] = await Promise.all([ended(child), read(child.stdout), read(child.stderr)]);
  return { code, stdout, stderr };
}

/** Starts `audit` and leaves its end to the test. */
export function startAudit(words: readonly string[], { cwd = ROOT, env = {} }: RunOptions = {}): ChildProcess {
  return spawn(process.execPath, [RUN, 'audit', ...words], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The exit code, once the process is gone and its streams are closed. */
export function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', resolve));
}
