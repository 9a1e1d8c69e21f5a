import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureFirefox } from '../../src/cli/install-browser';
import { parseReport } from '../../src/report/parse';
import type { Report } from '../../src/report/report';
import { serve, type Server } from '../helpers/serve';
import { openFirefox, type FirefoxWithExtension } from './firefox';
import { press } from './marks';
import { PAGES, SAVED_JSON, WHEN_DONE, WHEN_LOOKED, whenSays } from './pages';
import { OURS_IS_OPEN, REASON, SAVED_FILES, SET_ASIDE, whenPaperSays } from './report';

/** An expression that opens the menu and saves the file of this name. */
function saveAs(name: string): string {
  return `(() => {
    const named = (text) => [...document.querySelectorAll('button')].find((one) => one.textContent.trim().startsWith(text));
    named('Export').click();
    return new Promise((done) => {
      const look = () => { const entry = named(${JSON.stringify(name)}); if (entry) done(entry.click()); else setTimeout(look, 20); };
      look();
    });
  })()`;
}

let server: Server;
let firefox: FirefoxWithExtension;
let report: Report;

beforeAll(async () => {
  server = await serve(PAGES);
  const extension = join(import.meta.dirname, '..', '..', 'dist', 'firefox');
  firefox = await openFirefox(await ensureFirefox(() => undefined), extension);
  await firefox.goto(`${server.origin}/ordinary`);
  await firefox.clickIcon();
  await firefox.inPopup(WHEN_DONE);
  // what axe-core sees comes later, and the tab is to hold what the popup held
  await firefox.inPopup(WHEN_LOOKED);
  await firefox.inPopup(SET_ASIDE);
  report = parseReport(JSON.parse(String(await firefox.inPopup(SAVED_JSON))));
  await firefox.pressInPopup(press('Full report'));
  await firefox.inBrowser(OURS_IS_OPEN);
  await firefox.inPage(whenSays('Print or save as PDF'));
});
afterAll(async () => {
  await server.close();
  await firefox.close();
});

it('says the score, the reviewed score and the reason', async () => {
  expect(report.review.decisions).toMatchObject([{ verdict: 'kept', note: REASON }]);
  const text = await firefox.inPage(whenPaperSays(REASON));
  expect(text).toContain(
    `Reviewed score ${String(report.review.total)} of 100; as found ${String(report.score.total)}`,
  );
});

it.each(SAVED_FILES)('saves %s', async (name, ending) => {
  const path = await firefox.saved(() => firefox.inPage(saveAs(name)));
  expect(basename(path).replace(/^small-yes-127\.0\.0\.1-\d{4}-\d\d-\d\d(\(\d\))?/, '')).toBe(ending);
  const file = readFileSync(path);
  if (ending === '.json') expect(parseReport(JSON.parse(file.toString('utf8')))).toEqual(report);
  else if (['.docx', '.xlsx'].includes(ending)) expect(file.toString('latin1', 0, 2)).toBe('PK');
  // the name that form and button share on the page
  else expect(file.toString('utf8')).toContain('Book a demo');
});

it('opens a report that was saved, and says what is none', async () => {
  const path = await firefox.saved(() => firefox.inPage(saveAs('JSON')));
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('Rota planning for care homes', 'Saved a month ago'));
  await firefox.chooseFile(path);
  await firefox.inPage(whenPaperSays('Saved a month ago'));
  await firefox.inPage(whenPaperSays(REASON));
  writeFileSync(path, '{"a": 1}');
  await firefox.chooseFile(path);
  await firefox.inPage(whenSays('This is not a Small Yes report.'));
});
