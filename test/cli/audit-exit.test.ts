import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAudit } from '../helpers/audit-command';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'small-yes-'));
  writeFileSync(
    join(folder, 'a page.html'),
    '<!doctype html><html lang="en"><title>T</title><h1>Learn to bake bread</h1><p>Ten lessons by post.</p><a href="/x">Start the first lesson</a>',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the exit code', () => {
  it('is 0 above the bar and 2 below it, and the report comes all the same', async () => {
    const above = await runAudit(['a page.html', '--format', 'json', '--min-score', '0'], { cwd: folder });
    const below = await runAudit(['a page.html', '--format', 'json', '--min-score', '100'], { cwd: folder });
    expect([above.code, below.code]).toEqual([0, 2]);
    expect(JSON.parse(above.stdout)).toMatchObject({ schema: 2 });
    expect(JSON.parse(below.stdout)).toMatchObject({ schema: 2 });
  });

  it.each<[string, string[]]>([
    ["Unknown option '--fast'.\n", ['a page.html', '--fast']],
    ['Give at least one TARGET: the address of a page, or an HTML file.\n', []],
    ['is invalid. Write a number from 0 to 100.\n', ['a page.html', '--min-score', 'high']],
    ['There is no file “b.html”.\n', ['b.html']],
    ['Eine Option „--fast“ gibt es nicht.\n', ['a page.html', '--fast', '--language', 'de']],
    ['Eine Datei „b.html“ gibt es nicht.\n', ['b.html', '--language=de']],
  ])('is 1 with “%s” in one line, when it could not run', async (sentence, words) => {
    const run = await runAudit(words, { cwd: folder });
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr.endsWith(sentence)).toBe(true);
  });

  it('is 1 when there is no browser where one was said to be', async () => {
    const run = await runAudit(['a page.html'], { cwd: folder, env: { SMALL_YES_CHROMIUM: '/no/such/browser' } });
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain('SMALL_YES_CHROMIUM is “/no/such/browser”');
    const german = await runAudit(['a page.html', '--language', 'de'], {
      cwd: folder,
      env: { SMALL_YES_CHROMIUM: '/x' },
    });
    expect(german.stderr).toContain('SMALL_YES_CHROMIUM ist „/x“, und dort liegt kein Programm.\n');
  });

  it('is 0 for the help, which goes to standard output', async () => {
    const run = await runAudit(['--help']);
    expect(run).toMatchObject({ code: 0 });
    expect(run.stdout).toContain('--min-score');
  });
});

describe('npm run', () => {
  it('changes the folder, and paths still count from where it was called', async () => {
    const env = { npm_lifecycle_event: 'audit', INIT_CWD: folder };
    expect(await runAudit(['a page.html', '--format', 'json'], { env })).toMatchObject({ code: 0 });
  });
});
