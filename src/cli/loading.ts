import type { CDPSession, Page, Request } from 'playwright-core';

/**
 * What a page is laid out without. A frame, a video or a script's call that never ends does not keep it from being
 * read; a style sheet or a picture on its way does.
 */
const DISPENSABLE = new Set([
  'media',
  'xhr',
  'fetch',
  'eventsource',
  'websocket',
  'ping',
  'texttrack',
  'manifest',
  'other',
]);

/** How long nothing may arrive before a page that waits for dispensable things counts as there, milliseconds; our calibration. */
const STALLED_AFTER = 2_000;
/** The same for a document that is not parsed yet: a script of its own holds it up, perhaps for ever. */
const HELD_UP_AFTER = 5_000;
/** How long a page may take to say so after the document that it was to move on to did not come, milliseconds; our calibration. */
const GIVEN_UP_AFTER = 300;
/** How often that is looked at, milliseconds. */
const TICK = 50;

/** How the wait for a document ended: its load event came, only dispensable things are missing, or time was up. */
export type LoadState = 'loaded' | 'stalled' | 'timed-out';

/** Follows one page from its first request on. */
export interface LoadWatch {
  /**
   * Waits until a document after the first `passed` ones has loaded, at most `limit` milliseconds; also ends when the
   * page has moved on to document number `most`.
   */
  untilLoaded(passed: number, most: number, limit: number): Promise<LoadState>;
  /** Number of documents that the page has moved to so far, the first included. */
  documents(): number;
  /** Status of the last document's answer; code 0 where there was none (files). */
  status(): { code: number; text: string };
  /** The address that the page moved on to and that could not be opened, or null. */
  unreachable(): string | null;
  /** True while another document is on its way to take the place of the one that is there. */
  isMovingOn(): boolean;
}

/** Starts to watch; do so before the page is opened. */
export async function watchLoading(page: Page, cdp: CDPSession): Promise<LoadWatch> {
  const pending = new Set<Request>();
  let status = { code: 0, text: '' };
  let unreachable: string | null = null;
  let documents = 0;
  let parsed = false;
  let loaded = false;
  // looked at so often since something arrived: when this process stands still, what has arrived is heard of only later
  let quietLooks = 0;
  let next: string | null = null;
  let gaveUpAt = 0;

  const arrived = (): void => void (quietLooks = 0);
  const ended = (request: Request): void => {
    pending.delete(request);
    arrived();
  };
  page.on('request', (request) => {
    if (isTopDocument(request, page)) status = { code: 0, text: '' };
    pending.add(request);
    arrived();
  });
  page.on('response', (response) => {
    if (isTopDocument(response.request(), page)) status = { code: response.status(), text: response.statusText() };
    arrived();
  });
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  cdp.on('Network.dataReceived', arrived);
  cdp.on('Page.domContentEventFired', () => (parsed = true));
  cdp.on('Page.loadEventFired', () => (loaded = true));
  cdp.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId !== undefined) return;
    documents += 1;
    if (frame.loaderId === next) next = null;
    gaveUpAt = 0;
    unreachable = frame.unreachableUrl ?? null;
    parsed = loaded = false;
    arrived();
  });
  await cdp.send('Network.enable');
  await cdp.send('Page.enable');
  const { frameTree } = await cdp.send('Page.getFrameTree');
  cdp.on('Network.requestWillBeSent', ({ requestId, loaderId, frameId }) => {
    if (requestId === loaderId && frameId === frameTree.frame.id) next = loaderId;
  });
  const gaveUp = ({ requestId }: { requestId: string }): void => {
    if (requestId !== next) return;
    next = null;
    gaveUpAt = Date.now();
  };
  cdp.on('Network.loadingFinished', gaveUp);
  cdp.on('Network.loadingFailed', gaveUp);

  const isMissing = (request: Request): boolean =>
    isInTopFrame(request, page) && !DISPENSABLE.has(request.resourceType());
  const state = (passed: number): LoadState | null => {
    if (documents <= passed) return null;
    if (loaded) return 'loaded';
    const quiet = quietLooks * TICK >= (parsed ? STALLED_AFTER : HELD_UP_AFTER);
    return quiet && ![...pending].some(isMissing) ? 'stalled' : null;
  };

  return {
    documents: () => documents,
    status: () => status,
    unreachable: () => unreachable,
    isMovingOn: () => next !== null || Date.now() - gaveUpAt < GIVEN_UP_AFTER,
    untilLoaded: (passed, most, limit) =>
      new Promise((resolve) => {
        const end = Date.now() + limit;
        const look = (): void => {
          const now = state(passed) ?? (Date.now() >= end || documents >= most ? 'timed-out' : null);
          quietLooks += 1;
          if (now === null) setTimeout(look, TICK);
          else resolve(now);
        };
        look();
      }),
  };
}

function isTopDocument(request: Request, page: Page): boolean {
  return request.isNavigationRequest() && isInTopFrame(request, page);
}

function isInTopFrame(request: Request, page: Page): boolean {
  try {
    return request.frame() === page.mainFrame();
  } catch {
    // Asked for by a service worker, or for a frame that is not there yet.
    return false;
  }
}
