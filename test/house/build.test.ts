import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };

const dist = join(import.meta.dirname, '..', '..', 'dist');
/** Budgets, gzipped. */
const KILOBYTE = 1_000;
const READER_BUDGET = 30 * KILOBYTE;
/** What is put into a page to mark things there, when somebody asks for that. */
const OVERLAY_BUDGET = 15 * KILOBYTE;
/** What the popup or the panel loads before it is on screen; the result itself is fetched while the page is read. */
const POPUP_BUDGET = 60 * KILOBYTE;
/** axe-core, which is put into a page once its score is on screen. */
const ACCESS_BUDGET = 200 * KILOBYTE;
/**
 * What it loads while the page is read: the judge with every rule and its words for people. The design meant 120 kB for
 * all of the popup with nine languages; nine full word lists alone are more, so each is a chunk and a page loads one.
 */
const JUDGE_BUDGET = 120 * KILOBYTE;
/**
 * What it loads when it is needed: the words of a language, the language detector, an exporter. The library that writes
 * Word files alone is larger, and is held to the budget of the judge.
 */
const CHUNK_BUDGET = 40 * KILOBYTE;

const read = (...path: string[]): string => readFileSync(join(dist, ...path), 'utf8');
const size = (...path: string[]): number => gzipSync(readFileSync(join(dist, ...path)), { level: 9 }).length;

function parseObject(text: string): object {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) throw new Error('This is no object.');
  return value;
}

/** A page of the extension, and what it and its scripts load before they run. */
function loadedFirst(target: string, page: string, files: readonly string[]): string[] {
  const first = [page];
  const html = read(target, page);
  const queue = files.filter((file) => html.includes(file));
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (first.includes(file)) continue;
    first.push(file);
    const imports = read(target, file).match(/(?:from|import)\s*["'][^"']+["']/g) ?? [];
    queue.push(...files.filter((one) => imports.some((text) => text.includes(one.split('/').at(-1) ?? one))));
  }
  return first;
}

beforeAll(() => {
  if (!existsSync(join(dist, 'firefox', 'manifest.json'))) throw new Error('Run “npm run build” before this test.');
});

describe.each(['chrome', 'firefox'])('the build for %s', (target) => {
  const files = (): string[] =>
    readdirSync(join(dist, target), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, target).length + 1));
  const manifest = (): object => parseObject(read(target, 'manifest.json'));

  it('asks for three permissions, one more for the panel where the browser wants that, and nothing else', () => {
    const permissions = ['activeTab', 'scripting', 'storage', ...(target === 'chrome' ? ['sidePanel'] : [])];
    expect(manifest()).toMatchObject({ manifest_version: 3, permissions });
    expect(Object.keys(manifest())).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/host_permissions|optional|content_scripts|background|externally/),
      ]),
    );
  });

  it('shows no site that it is there', () => {
    expect(manifest()).not.toHaveProperty('web_accessible_resources');
  });

  it('names itself in every language, with the version of the package', () => {
    expect(manifest()).toMatchObject({ name: '__MSG_name__', default_locale: 'en', version: packageFile.version });
    for (const language of ['en', 'de']) {
      expect(JSON.parse(read(target, '_locales', language, 'messages.json'))).toMatchObject({
        name: { message: 'Small Yes' },
        description: { message: expect.stringMatching(/^.{40,132}$/) },
        action: { message: expect.stringMatching(/./) },
      });
    }
  });

  it('holds every file that the manifest names', () => {
    const named = JSON.stringify(manifest()).match(/[\w/.-]+\.(png|html|js)/g) ?? [];
    expect(named.length).toBeGreaterThan(4);
    expect(files()).toEqual(expect.arrayContaining(named));
  });

  it.each(['page-bundle.js', 'access-bundle.js'])('holds the one %s that the command line uses too', (file) => {
    // Not compared as text: the difference would fill the screen.
    expect(read(target, file) === read(file)).toBe(true);
  });

  it('makes no code from text, asks no server, and loads nothing from elsewhere', () => {
    const scripts = files().filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(1);
    for (const file of scripts) {
      const forbidden =
        /\beval\(|new Function\b|\bFunction\(|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|importScripts|import\(["'`]https?:/;
      expect({ file, found: forbidden.exec(read(target, file))?.[0] }).toEqual({ file, found: undefined });
    }
    for (const file of files().filter((name) => name.endsWith('.html'))) {
      expect(read(target, file)).not.toMatch(/(src|href)="(https?:)?\/\//);
    }
  });

  it('holds axe-core in the one file for it', () => {
    const scripts = files().filter((file) => file.endsWith('.js'));
    const holding = scripts.filter((file) => read(target, file).includes('axe.run'));
    expect(holding).toEqual(['access-bundle.js']);
  });

  it('keeps to its budgets', () => {
    const all = files().filter(
      (file) => /\.(js|css|html)$/.test(file) && !/^(page|overlay|access)-bundle\.js$/.test(file),
    );
    const pages = all.filter((file) => file.endsWith('.html') && !file.includes('/report/'));
    expect(pages.length).toBe(2);
    const later = new Set(all);
    for (const page of pages) {
      const first = loadedFirst(target, page, all);
      for (const file of first) later.delete(file);
      const bytes = first.reduce((sum, file) => sum + size(target, file), 0);
      expect({ page, bytes, within: bytes <= POPUP_BUDGET }).toEqual({ page, bytes, within: true });
    }
    expect(size(target, 'page-bundle.js')).toBeLessThanOrEqual(READER_BUDGET);
    expect(size(target, 'overlay-bundle.js')).toBeLessThanOrEqual(OVERLAY_BUDGET);
    expect(size(target, 'access-bundle.js')).toBeLessThanOrEqual(ACCESS_BUDGET);
    const large = [...later].filter((file) => size(target, file) > CHUNK_BUDGET);
    expect(large.map((file) => file.replace(/.*\/|-.*/g, ''))).toEqual(['audit', 'word']);
    expect(large.filter((file) => size(target, file) > JUDGE_BUDGET)).toEqual([]);
  });
});

it('tells Firefox its id and that it collects nothing', () => {
  expect(JSON.parse(read('firefox', 'manifest.json'))).toMatchObject({
    browser_specific_settings: {
      gecko: { id: expect.stringContaining('@'), data_collection_permissions: { required: ['none'] } },
    },
  });
});
