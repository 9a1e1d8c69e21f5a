import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureFirefox } from '../../src/cli/install-browser';
import { parseReport } from '../../src/report/parse';
import { serve, type Server } from '../helpers/serve';
import { openFirefox, type FirefoxWithExtension } from './firefox';
import { press, STATE } from './marks';
import { PAGES, SAVED_JSON, WHEN_DONE, whenSays } from './pages';
import { HANGS, NO_FRAMES, OPEN_PHONE, PHONE_PAGES, SAID_OF_PHONE } from './phone';
import { OURS_IS_OPEN, whenPaperSays } from './report';

let server: Server;
let firefox: FirefoxWithExtension;

beforeAll(async () => {
  server = await serve({ ...PAGES, ...PHONE_PAGES });
  const extension = join(import.meta.dirname, '..', '..', 'dist', 'firefox');
  firefox = await openFirefox(await ensureFirefox(() => undefined), extension);
});
afterAll(async () => {
  await server.close();
  await firefox.close();
});

/** Audits a page by a click on the icon, asks for its phone width, and gives what was said once that was answered. */
async function readAtPhoneWidth(path: string, answer: string): Promise<string> {
  await firefox.goto(server.origin + path);
  const before = await firefox.inPage(STATE);
  await firefox.clickIcon();
  await firefox.inPopup(WHEN_DONE);
  await firefox.inPopup(OPEN_PHONE);
  await firefox.inPopup(press('Read it at phone width, 390 × 844'));
  await firefox.inPopup(whenSays(answer));
  const said = String(await firefox.inPopup('document.body.innerText'));
  await firefox.closePopup();
  // the page is told to take the frame away, and does so a moment after the popup has said what was in it
  await expect.poll(() => firefox.inPage(STATE)).toEqual(before);
  return said;
}

it('sets the page at phone width beside this one, and takes its frame away', async () => {
  // the steps of the page are there at the width of a desk alone
  expect(await readAtPhoneWidth('/two-widths', '390 × 844 px')).toMatch(/checks? comes? out otherwise/);
});

it('reads a page that may load nothing itself: its policy does not bind what the reader puts there', async () => {
  expect(await readAtPhoneWidth('/strict', '390 × 844 px')).toMatch(/come out otherwise/);
});

it('tells a page that never answers its frame from one that refuses it', async () => {
  expect(await readAtPhoneWidth(HANGS, 'did not answer in its frame')).not.toContain('390 × 844 px');
});

it.each(NO_FRAMES)('says plainly that %s refuses to be framed', async (path) => {
  expect(await readAtPhoneWidth(path, 'does not let itself be shown in a frame')).not.toContain('390 × 844 px');
});

// the last one: its report is in another tab, in front
it('keeps it when the popup is closed, and takes it along in the file and the full report', async () => {
  await readAtPhoneWidth('/two-widths?kept', 'Phone, 390 × 844 px');
  await firefox.clickIcon();
  await firefox.inPopup(WHEN_DONE);
  const report = parseReport(JSON.parse(String(await firefox.inPopup(SAVED_JSON))));
  expect(report.phone?.viewport).toEqual({ width: 390, height: 844 });
  await firefox.pressInPopup(press('Full report'));
  await firefox.inBrowser(OURS_IS_OPEN);
  const text = String(await firefox.inPage(whenPaperSays('The page was read again after that')));
  expect(SAID_OF_PHONE.exec(text)?.[1]).toBe(String(report.phone?.score.total));
});
