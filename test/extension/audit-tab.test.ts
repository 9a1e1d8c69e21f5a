import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { auditTab } from '../../src/extension/audit-tab';
import { snapshot as aSnapshot } from '../helpers/facts';

/** The browser as far as the audit of a tab meets it. */
const { query, executeScript } = vi.hoisted(() => ({ query: vi.fn(), executeScript: vi.fn() }));
vi.mock('../../src/extension/browser', () => ({ browser: { tabs: { query }, scripting: { executeScript } } }));

const never = new Promise(() => undefined);

beforeEach(() => {
  vi.useFakeTimers();
  query.mockResolvedValue([{ id: 7, url: 'https://example.com/', status: 'complete' }]);
});
afterEach(() => {
  vi.useRealTimers();
  vi.resetAllMocks();
});

it('reads the active tab of this window with one script, and hands on the snapshot', async () => {
  const snapshot = aSnapshot();
  executeScript.mockResolvedValue([{ result: { ok: true, snapshot } }]);
  expect(await auditTab()).toEqual({ ok: true, snapshot, tabId: 7 });
  expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  expect(executeScript.mock.calls).toEqual([
    [{ target: { tabId: 7 }, files: ['/page-bundle.js'], injectImmediately: true }],
  ]);
});

it('runs nothing on a page whose address already says no', async () => {
  query.mockResolvedValue([{ id: 7, url: 'about:config', status: 'complete' }]);
  expect(await auditTab()).toMatchObject({ ok: false, reason: 'browser-page' });
  expect(executeScript).not.toHaveBeenCalled();
});

it.each([
  ['no tab at all', [], 'no-tab'],
  ['a tab without a number', [{ url: 'https://example.com/' }], 'no-tab'],
  ['a tab that sleeps', [{ id: 7, url: 'https://example.com/', discarded: true }], 'sleeping'],
])('refuses %s', async (_, tabs, reason) => {
  query.mockResolvedValue(tabs);
  expect(await auditTab()).toMatchObject({ ok: false, reason });
});

it('waits a while for a page that is loading, then reads it as it stands', async () => {
  query.mockResolvedValue([{ id: 7, url: 'https://example.com/', status: 'loading' }]);
  const snapshot = aSnapshot();
  executeScript.mockReturnValueOnce(never).mockResolvedValueOnce([{ result: { ok: true, snapshot } }]);
  const answer = auditTab();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await answer).toEqual({ ok: true, snapshot, tabId: 7 });
});

it('gives up on a page that never answers', async () => {
  executeScript.mockReturnValue(never);
  const answer = auditTab();
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await answer).toMatchObject({ ok: false, reason: 'slow' });
});

it('says that the tab was closed half-way, whatever the browser calls it', async () => {
  executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
  query.mockResolvedValueOnce([{ id: 7, url: 'https://example.com/' }]).mockResolvedValueOnce([{ id: 8 }]);
  expect(await auditTab()).toMatchObject({ ok: false, reason: 'closed' });
});

it.each([
  ['nothing came back', [], 'The reader gave no answer.'],
  ['the script threw (Chromium)', [{ result: null }], 'The reader gave no answer.'],
  ['the reader failed', [{ result: { ok: false, error: 'no document' } }], 'no document'],
  ['something else came back', [{ result: { ok: true, snapshot: { schema: 99 } } }], 'version 99'],
])('is a failure when %s', async (_, result, said) => {
  executeScript.mockResolvedValue(result);
  const answer = await auditTab();
  expect(answer).toMatchObject({ ok: false, reason: 'failed' });
  expect('detail' in answer && answer.detail).toContain(said);
});

it('does not audit a file that the browser shows in a page of its own', async () => {
  const snapshot = aSnapshot();
  snapshot.facts.document.contentType = 'image/svg+xml';
  executeScript.mockResolvedValue([{ result: { ok: true, snapshot } }]);
  expect(await auditTab()).toMatchObject({ ok: false, reason: 'not-a-page' });
});

it('never throws, not even when the browser refuses to name its tabs', async () => {
  query.mockRejectedValue(new Error('The browser is shutting down.'));
  expect(await auditTab()).toMatchObject({ ok: false, reason: 'failed' });
});
