import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Snapshot } from '../facts/snapshot';
import { parseAnswer } from '../reading/parse-answer';
import { within } from './deadline';
import { documentWasReplaced, isolatedWorld, type IsolatedWorld } from './isolated-world';
import { lookCloser } from './look-closer';
import { watchLoading, type LoadState, type LoadWatch } from './loading';
import { navigationError, statusError } from './navigation-error';
import { untilSettled } from './settle';
import { TargetError } from './target-error';
import type { Viewport } from './viewport';

/** How long an address is waited for until it has loaded, every page on the way included, milliseconds: what most browser drivers wait. */
const LOAD_LIMIT = 30_000;
/** How long, in milliseconds and frames, a loaded page has to stand still, and how long it is given for that; our calibration. */
const QUIET = 300;
const QUIET_FRAMES = 12;
const SETTLE_LIMIT = 5_000;
/** How long the page's own scripts may keep it from answering, and how long the reader may take, milliseconds; our calibration. */
const ANSWER_LIMIT = 8_000;
const READ_LIMIT = 20_000;
/** How long each step of axe-core may take; after that the page is reported without it. Our calibration, milliseconds. */
const LOOK_LIMIT = 10_000;
/** Documents that one address may lead to before it counts as a loop: browsers follow 20 redirects, scripts take longer. */
const MOST_DOCUMENTS = 10;

/** The scripts that read a page: the reader, and axe-core or null to do without. */
export interface Bundles {
  page: string;
  access: string | null;
}

/** What was read, and how the page was then. */
export interface PageReading {
  snapshot: Snapshot;
  load: LoadState;
}

/**
 * Opens an address in a fresh profile of the browser, waits until the page is there and stands still, and reads it
 * with the page bundle; then axe-core looks at what was found. Throws a `TargetError` when there is nothing to read.
 */
export async function readPage(
  browser: Browser,
  address: URL,
  viewport: Viewport,
  bundles: Bundles,
): Promise<PageReading> {
  try {
    return await readInContext(browser, address, viewport, bundles);
  } catch (error) {
    if (!isLoss(error)) throw error;
    // What took the page may have taken the browser, which the driver does not always know at once.
    await letGo(browser.close());
    throw gone();
  }
}

async function readInContext(
  browser: Browser,
  address: URL,
  { width, height, touch }: Viewport,
  bundles: Bundles,
): Promise<PageReading> {
  const context = await browser.newContext({ viewport: { width, height }, hasTouch: touch, acceptDownloads: false });
  try {
    const page = await context.newPage();
    return await Promise.race([lost(page), visit(context, page, address, bundles)]);
  } finally {
    // A page that is stuck does not let go of its browser: that one is closed then.
    if (!(await letGo(context.close()))) await letGo(browser.close());
  }
}

/** True when it closed in time. */
function letGo(closing: Promise<void>): Promise<boolean> {
  return within(ANSWER_LIMIT, closing, busy).then(
    () => true,
    () => false,
  );
}

/** Throws when the page goes away, whatever was being waited for. */
function lost(page: Page): Promise<never> {
  return new Promise((_, reject) => {
    page.once('crash', () => reject(gone()));
    page.once('close', () => reject(gone()));
  });
}

async function visit(context: BrowserContext, page: Page, address: URL, bundles: Bundles): Promise<PageReading> {
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  context.on('page', (popup) => void popup.close().catch(() => undefined));
  const cdp = await context.newCDPSession(page);
  const watch = await watchLoading(page, cdp);
  const end = Date.now() + LOAD_LIMIT;
  await open(page, address);
  for (let passed = 0; ;) {
    const load = await watch.untilLoaded(passed, MOST_DOCUMENTS, end - Date.now());
    passed = watch.documents();
    refuseError(watch, passed);
    try {
      const world = await within(ANSWER_LIMIT, isolatedWorld(cdp), busy);
      await settled(world, () => watch.isMovingOn() && Date.now() < end);
      return { snapshot: await readDocument(world, bundles), load };
    } catch (error) {
      // The page moved on to another document: that one is the page, once it is there.
      if (!documentWasReplaced(error)) throw error;
      if (Date.now() >= end) throw restless();
    }
  }
}

async function open(page: Page, address: URL): Promise<void> {
  try {
    await page.goto(address.href, { waitUntil: 'commit', timeout: LOAD_LIMIT });
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') {
      const { host } = address;
      throw new TargetError('time-out', (words) => words.target.silent(host === '' ? null : host, LOAD_LIMIT / 1000));
    }
    throw isLoss(error) ? gone() : navigationError(error, address);
  }
}

function refuseError(watch: LoadWatch, documents: number): void {
  if (documents >= MOST_DOCUMENTS) throw restless();
  const address = watch.unreachable();
  if (address !== null) throw new TargetError('unreachable', (words) => words.target.movedOn(address));
  const { code, text } = watch.status();
  if (code >= 400) throw statusError(code, text);
}

/** Waits until the document stands still, and stands still without another one on its way. Throws where it is no page. */
async function settled(world: IsolatedWorld, movesOn: () => boolean): Promise<void> {
  const contentType = await within(ANSWER_LIMIT, world.run('document.contentType'), busy);
  if (contentType !== 'text/html' && contentType !== 'application/xhtml+xml') {
    throw new TargetError('not-a-web-page', (words) => words.target.type(String(contentType)));
  }
  const settle = `(${untilSettled.toString()})(${[QUIET, QUIET_FRAMES, SETTLE_LIMIT].join(', ')})`;
  do {
    await within(SETTLE_LIMIT + ANSWER_LIMIT, world.run(settle), busy);
  } while (movesOn());
}

async function readDocument(world: IsolatedWorld, bundles: Bundles): Promise<Snapshot> {
  const answer = parseAnswer(await within(READ_LIMIT, world.run(bundles.page), busy));
  if (!answer.ok) throw new TargetError('unreadable', (words) => words.target.unread(answer));
  if (bundles.access === null) return answer.snapshot;
  return lookCloser((script) => within(LOOK_LIMIT, world.run(script), busy), answer.snapshot, bundles.access);
}

/** True for what the driver says when page or browser are not there any more. */
function isLoss(error: unknown): boolean {
  if (error instanceof TargetError) return error.reason === 'gone';
  return error instanceof Error && /has been closed|Target closed|crashed/.test(error.message);
}

function gone(): TargetError {
  return new TargetError('gone', (words) => words.target.gone);
}

function restless(): TargetError {
  return new TargetError('redirect-loop', (words) => words.target.restless);
}

function busy(): TargetError {
  return new TargetError('time-out', (words) => words.target.busy);
}
