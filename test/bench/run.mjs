// Prints what reading costs, as ratios of one run: to the least that any reader must do, and to a full axe-core run.
// Times are processor time of the page's main thread, so that a busy machine bends them less.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, createServer } from 'vite';
import { benchPage } from './page.mjs';

const SIZES = [1_300, 13_000, 65_000];
/** Rounds of which the median counts. */
const ROUNDS = 7;
/** Elements that one measured stretch walks at least, so that short ones are not lost in the clock. */
const STRETCH = 26_000;
/** axe-core gets this long for one page, ms. */
const AXE_TIME = 60_000;

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'small-yes-bench-'));
const vite = await createServer({
  root,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
try {
  await build({
    root,
    configFile: join(root, 'vite.page-bundle.config.ts'),
    logLevel: 'error',
    build: { outDir: folder },
  });
  const reader = readFileSync(join(folder, 'page-bundle.js'), 'utf8');
  const { findChromium, thisMachine, CHROMIUM_FLAGS } = await vite.ssrLoadModule('/src/cli/find-browser.ts');
  const { audit } = await vite.ssrLoadModule('/src/audit.ts');
  const executablePath = findChromium(await thisMachine());
  const browser = await chromium.launch({ args: [...CHROMIUM_FLAGS], ...(executablePath ? { executablePath } : {}) });
  try {
    const rows = [];
    for (const size of SIZES) rows.push(await measure(browser, reader, audit, size));
    console.table(Object.fromEntries(rows));
    console.log(
      '“collect”: reading the page as a multiple of a bare walk (style and box of each element); target 2.5.',
    );
    console.log('“first”: the same for the first run in a fresh page, before the browser has compiled anything.');
    console.log(
      '“axe”: a full axe-core run as a multiple of reading. “judge”: reading, rules, score and report to collecting.',
    );
  } finally {
    await browser.close();
  }
} finally {
  await vite.close();
  rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} reader
 * @param {(snapshot: unknown) => unknown} audit
 * @param {number} size
 * @returns {Promise<[string, Record<string, string | number>]>}
 */
async function measure(browser, reader, audit, size) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  try {
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: benchPage(size) }));
    await page.goto('http://bench.test/');
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const clock = async () => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    };
    const timed = async (/** @type {() => Promise<unknown>} */ work) => {
      const start = await clock();
      await work();
      return (await clock()) - start;
    };

    const elements = await page.evaluate(prepare, reader);
    const times = Math.max(1, Math.round(STRETCH / elements));
    const run = async (/** @type {'bare' | 'collect'} */ name, count = times) =>
      (await timed(() => page.evaluate(repeat, { name, count }))) / count;
    const first = await run('collect', 1);
    await run('bare');
    await run('collect');
    const bare = [];
    const collect = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      bare.push(await run('bare'));
      collect.push(await run('collect'));
    }
    const walk = median(bare);
    const read = median(collect);
    const snapshot = await page.evaluate(answer);
    const judged = [];
    for (let round = 0; round < ROUNDS; round += 1) judged.push(await judge(audit, snapshot));
    const judging = median(judged);
    const axe = await axeTime(page, timed);
    return [
      String(elements),
      {
        'bare walk, ms': walk.toFixed(1),
        'collect, ms': read.toFixed(1),
        'collect / bare': (read / walk).toFixed(2),
        'first / bare': (first / walk).toFixed(2),
        'judge / collect': (judging / read).toFixed(2),
        'axe / collect': axe === null ? `over ${AXE_TIME / 1000} s, skipped` : (axe / read).toFixed(1),
      },
    ];
  } finally {
    await page.close();
  }
}

/** Runs in the page: what is measured, as functions of the page's own world. */
function prepare(/** @type {string} */ source) {
  const collect = new Function(`${source}\nreturn smallYesAnswer;`);
  const bare = () => {
    let sum = 0;
    for (const element of document.querySelectorAll('*')) {
      sum += getComputedStyle(element).display.length + element.getBoundingClientRect().width;
    }
    return sum;
  };
  Object.assign(globalThis, { bench: { bare, collect } });
  return document.querySelectorAll('*').length;
}

function repeat(/** @type {{ name: 'bare' | 'collect', count: number }} */ { name, count }) {
  // @ts-expect-error -- put there by `prepare`
  for (let at = 0; at < count; at += 1) globalThis.bench[name]();
}

function answer() {
  // @ts-expect-error -- put there by `prepare`
  return globalThis.bench.collect().snapshot;
}

/** Processor time, ms. @param {(snapshot: unknown) => unknown} audit @param {unknown} snapshot */
async function judge(audit, snapshot) {
  const start = process.cpuUsage();
  await audit(snapshot);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * @param {import('playwright-core').Page} page
 * @param {(work: () => Promise<unknown>) => Promise<number>} timed
 */
async function axeTime(page, timed) {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  let late = false;
  // @ts-expect-error -- axe-core puts itself there
  const run = page.evaluate(() => globalThis.axe.run(document).then(() => true));
  run.catch(() => undefined);
  const took = await timed(async () => {
    let timer;
    const limit = new Promise((resolve) => (timer = setTimeout(() => resolve((late = true)), AXE_TIME)));
    await Promise.race([run, limit]);
    clearTimeout(timer);
    // A page that still works does not answer its clock: it is left alone.
    if (late) throw new Error('late');
  }).catch((error) => {
    if (late) return null;
    throw error;
  });
  return took;
}

/** @param {number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
