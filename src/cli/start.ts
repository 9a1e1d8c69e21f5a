import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { audit } from '../audit';
import { parseAnswer } from '../reading/parse-answer';
import { toHtml } from '../report/html';
import { toJson } from '../report/json';
import { wordsIn as reportWordsIn } from '../report/language';
import { toMarkdown } from '../report/markdown';
import type { AuditResult } from '../report/report';
import { toTerminal } from '../report/terminal';
import { openWithExtension } from './click-icon';
import { hasDisplay } from './has-display';
import { ensureChromium } from './install-browser';
import { languageOf, wordsIn } from './language';
import { isolatedWorld } from './isolated-world';
import { lookCloser } from './look-closer';
import { folderOfPage } from './page-folder';
import type { Popup } from './popup-session';
import { serveFolder, type ServedFolder } from './serve-folder';
import { sentenceOf, SpokenError } from './spoken-error';

/** The package's own folder: this file runs from dist/cli. */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const SAMPLE = join(ROOT, 'src', 'cli', 'sample', 'index.html');
const OUT = join(ROOT, 'out', 'start');
/** A common laptop screen, CSS pixels. */
const VIEWPORT = { width: 1366, height: 768 };
/** How long a page may load, and be busy after that, before it is audited as it stands: our calibration, milliseconds. */
const LOAD_LIMIT = 30_000;
const QUIET_LIMIT = 5_000;

const { language, others } = languageOf(process.argv.slice(2));
const spoken = wordsIn(language);

/** `npm start [-- URL|file.html] [--language de]`: the extension on a page, its icon clicked, and what it says. */
async function start(target: string): Promise<number> {
  const executablePath = await ensureChromium(say, spoken);
  const site = await addressOf(target);
  const headless = !hasDisplay(process.platform, process.env);
  const browser = await openWithExtension({
    executablePath,
    extension: join(ROOT, 'dist', 'chrome'),
    headless,
    viewport: VIEWPORT,
  });
  try {
    await open(browser.page, site.address);
    const popup = await browser.clickIcon(browser.page);
    await untilDone(popup);
    const result = await auditPage(browser.page);
    await tell(result, popup);
    if (!headless) {
      say(spoken.start.staysOpen);
      await new Promise((closed) => browser.context.once('close', closed));
    }
    return result.ok ? 0 : 1;
  } finally {
    await browser.context.close();
    await site.server?.close();
  }
}

async function addressOf(target: string): Promise<{ address: string; server: ServedFolder | null }> {
  if (/^https?:\/\//i.test(target)) return { address: target, server: null };
  const file = resolve(target.startsWith('file:') ? fileURLToPath(target) : target);
  const folder = folderOfPage(file, await readFile(file, 'utf8').catch(() => ''));
  const server = await serveFolder(folder);
  const path = relative(folder, file).split(sep).map(encodeURIComponent).join('/');
  return { address: `${server.origin}/${path}`, server };
}

async function open(page: Page, address: string): Promise<void> {
  say(spoken.start.opening(address));
  await page.goto(address, { waitUntil: 'commit', timeout: LOAD_LIMIT });
  // A page that never comes to rest is audited as it stands.
  await page.waitForLoadState('load', { timeout: LOAD_LIMIT }).catch(() => undefined);
  await page.waitForLoadState('networkidle', { timeout: QUIET_LIMIT }).catch(() => undefined);
}

async function untilDone(popup: Popup): Promise<void> {
  await popup.evaluate(`new Promise((done) => {
    const look = () => (document.querySelector('main[aria-busy="false"]') ? done(true) : setTimeout(look, 20));
    look();
  })`);
}

/** The same reader and the same judge as in the popup, on the same tab. */
async function auditPage(page: Page): Promise<AuditResult> {
  const built = (file: string): Promise<string> => readFile(join(ROOT, 'dist', file), 'utf8');
  const world = await isolatedWorld(await page.context().newCDPSession(page));
  const answer = parseAnswer(await world.run(await built('page-bundle.js')));
  if (!answer.ok) throw new SpokenError(({ target }) => target.unread(answer));
  const snapshot = await lookCloser((script) => world.run(script), answer.snapshot, await built('access-bundle.js'));
  return audit(snapshot, { locale: language });
}

async function tell(result: AuditResult, popup: Popup): Promise<void> {
  await mkdir(OUT, { recursive: true });
  await writeFile(join(OUT, 'popup.png'), await popup.screenshot());
  if (result.ok) {
    const { report } = result;
    const words = await reportWordsIn(language);
    await writeFile(join(OUT, 'report.json'), toJson(report));
    await writeFile(join(OUT, 'report.html'), toHtml(report, words));
    await writeFile(join(OUT, 'report.md'), toMarkdown(report, words));
    process.stdout.write(toTerminal(report, words, { colour: process.stdout.isTTY && !process.env['NO_COLOR'] }));
    say(spoken.start.reportIn(OUT));
  } else {
    process.stdout.write(`${result.message}\n`);
    say(spoken.start.pictureIn(OUT));
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

try {
  process.exitCode = await start(others[0] ?? SAMPLE);
} catch (error) {
  say(sentenceOf(error)(spoken));
  process.exitCode = 1;
}
