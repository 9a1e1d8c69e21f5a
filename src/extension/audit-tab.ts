import type { Tabs } from 'webextension-polyfill';
import type { Snapshot } from '../facts/snapshot';
import { browser } from './browser';
import { reasonByAddress, reasonByContentType, reasonByError, refusal, type Refusal } from './refusal';

/** What a click on the icon yields: the page in front of the visitor, or why it is not audited. */
export type TabAnswer = { ok: true; snapshot: Snapshot; tabId: number } | Refusal;

/** Loaded while the page is read: nothing of it is needed before. */
const parser = import('../reading/parse-answer');

/** With a leading slash: Firefox resolves a relative path against the page and stays silent when nothing is there. */
export const READER = '/page-bundle.js';
/** How long a page that is still loading is waited for before it is read as it stands: our calibration, milliseconds. */
const SETTLE_LIMIT = 3_000;
/** How long the reader may take: 100,000 elements take a few seconds; our calibration, milliseconds. */
const READ_LIMIT = 15_000;

/**
 * Reads the page in the active tab of this window. Never throws and never hangs: what cannot be read comes back
 * as a refusal, with a sentence for the person who clicked.
 */
export async function auditTab(): Promise<TabAnswer> {
  let tab: Tabs.Tab | undefined;
  try {
    [tab] = await activeTabs();
    if (tab?.id === undefined) return refusal('no-tab');
    const byAddress = reasonByAddress(tab.url);
    if (byAddress !== null) return refusal(byAddress);
    if (tab.discarded === true) return refusal('sleeping');
    if (tab.status !== 'complete') await within(SETTLE_LIMIT, settle(tab.id));
    return await read(tab.id);
  } catch (error) {
    if (tab?.id !== undefined && !(await isInFront(tab.id))) return refusal('closed');
    const said = error instanceof Error ? error.message : String(error);
    const reason = reasonByError(said, tab?.url ?? '');
    return refusal(reason, reason === 'failed' ? said : '');
  }
}

/** Asked of the browser: Firefox speaks of a missing permission when the tab is gone. */
async function isInFront(tabId: number): Promise<boolean> {
  try {
    const [tab] = await activeTabs();
    return tab?.id === tabId;
  } catch {
    return false;
  }
}

function activeTabs(): Promise<Tabs.Tab[]> {
  return browser.tabs.query({ active: true, currentWindow: true });
}

async function read(tabId: number): Promise<TabAnswer> {
  const answers = await within(
    READ_LIMIT,
    // At once: the browser would otherwise wait for documents that may never come to rest.
    browser.scripting.executeScript({ target: { tabId }, files: [READER], injectImmediately: true }),
  );
  if (answers === null) return refusal('slow');
  const answer = (await parser).parseAnswer(answers[0]?.result);
  if (!answer.ok) return refusal('failed', answer.error);
  const byContent = reasonByContentType(answer.snapshot.facts.document.contentType);
  return byContent === null ? { ...answer, tabId } : refusal(byContent);
}

/** Resolves when the document is parsed and at rest. */
async function settle(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, func: () => true });
}

/** The promise's value, or null when it takes longer than `limit` milliseconds. */
async function within<T>(limit: number, promise: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
