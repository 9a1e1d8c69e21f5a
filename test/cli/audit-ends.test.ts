import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ended, startAudit } from '../helpers/audit-command';
import { serve, type Server } from '../helpers/serve';

const PAGE = '<!doctype html><html lang="en"><title>T</title><h1>Learn to bake bread</h1><a href="/x">Start</a>';

let server: Server;
/** Told of every visitor of the page that never comes: by then its browser is there. */
let onvisitor = (): void => undefined;
beforeAll(async () => {
  server = await serve({ '/plain': PAGE, '/never': () => onvisitor() });
});
afterAll(() => server.close());

it.each(['SIGINT', 'SIGTERM'] as const)('%s ends it and every browser that it started', async (signal) => {
  const arrived = visitors(2);
  const child = startAudit([`${server.origin}/never`, `${server.origin}/never`]);
  const end = ended(child);
  await arrived;
  const browsers = descendants(child.pid ?? 0);
  expect(browsers.length).toBeGreaterThan(1);
  child.kill(signal);
  expect(await end).toBe(signal === 'SIGINT' ? 130 : 143);
  await expect.poll(() => browsers.filter(isAlive)).toEqual([]);
});

it('a reader that has had enough ends it quietly', async () => {
  const child = startAudit(Array.from({ length: 4 }, () => `${server.origin}/plain`));
  const end = ended(child);
  let complaints = '';
  child.stderr?.setEncoding('utf8').on('data', (part: string) => (complaints += part));
  child.stdout?.once('data', () => child.stdout?.destroy());
  expect(await end).toBe(0);
  expect(complaints.split('\n').filter((line) => !/^(?:Reading .*|Building .*|)$/.test(line))).toEqual([]);
});

/** Ends once so many visitors wait for the page that never comes. */
function visitors(many: number): Promise<void> {
  return new Promise((resolve) => {
    let here = 0;
    onvisitor = () => {
      here += 1;
      if (here === many) resolve();
    };
  });
}

/** Ids of the processes below this one. */
function descendants(parent: number): number[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const children = table.flatMap(([pid, ppid]) => (ppid === parent && pid !== undefined ? [pid] : []));
  return children.flatMap((pid) => [pid, ...descendants(pid)]);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
