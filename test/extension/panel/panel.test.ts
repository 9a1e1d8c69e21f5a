import { beforeEach, expect, it, vi } from 'vitest';
import { Panel } from '../../../src/extension/panel/panel';
import { withoutClick } from '../../../src/extension/panel/without-click';
import { refusal } from '../../../src/extension/refusal';
import { Session } from '../../../src/extension/popup/session.svelte';
import { en } from '../../../src/views/words/en';
import { snapshot } from '../../helpers/facts';
import { report } from '../../views/build-report';

const kept = { snapshot: snapshot(), choices: {} };
const auditTab = vi.fn();
const recall = vi.fn();
let session: Session;
let panel: Panel;

beforeEach(() => {
  vi.resetAllMocks();
  auditTab.mockResolvedValue({ ok: false, reason: 'no-click', message: 'Click the icon again.' });
  session = new Session(
    {
      whatIf: () => Promise.reject(new Error('nothing is tried out here')),
      auditTab,
      audit: () => Promise.resolve({ ok: true, report: report() }),
      keep: () => Promise.resolve(),
      recall: () => Promise.resolve(null),
      loadDecisions: () => Promise.resolve([]),
      keepDecisions: () => Promise.resolve(),
      lookCloser: () => Promise.resolve(null),
    },
    en,
  );
  panel = new Panel(session, recall, en);
});

it('shows what the popup showed, without reading the page again', async () => {
  recall.mockResolvedValue(kept);
  await panel.show(7);
  expect(session.screen.kind).toBe('result');
  expect(auditTab).not.toHaveBeenCalled();
});

it('says of a tab that was never read what to do', async () => {
  recall.mockResolvedValue(null);
  await panel.show(7);
  expect(session.screen).toEqual({ kind: 'refusal', message: 'Click the icon again.' });
});

it.each([
  ['another page that we may read', 'https://other.example/', { message: en.panel.changed, retry: true }],
  ['a page that we may not read', null, { message: en.panel.noAccess, retry: false }],
  ['the page that was read', report().page.url, null],
])('says so when the tab has gone to %s', async (_, address, stale) => {
  recall.mockResolvedValue(kept);
  await panel.show(7);
  panel.onpage(7, address);
  expect(session.stale).toEqual(stale);
});

it('takes no notice of other tabs until they come to the front', async () => {
  recall.mockResolvedValueOnce(kept).mockResolvedValue(null);
  await panel.show(7);
  panel.onpage(8, 'https://other.example/');
  panel.onkept(8);
  expect(session.stale).toBeNull();
  panel.onfront(8);
  await vi.waitFor(() => expect(session.screen.kind).toBe('refusal'));
});

it('shows what was read meanwhile by a click on the icon', async () => {
  recall.mockResolvedValueOnce(null).mockResolvedValue(kept);
  await panel.show(7);
  panel.onkept(7);
  await vi.waitFor(() => expect(session.screen.kind).toBe('result'));
});

it('tells beside the page what a click would do, and leaves other reasons as they are', () => {
  expect(withoutClick(refusal('hidden'))).toEqual(refusal('no-click'));
  expect(withoutClick(refusal('pdf'))).toEqual(refusal('pdf'));
});
