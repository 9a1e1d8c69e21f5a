import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureFirefox } from '../../src/cli/install-browser';
import { serve, type Server } from '../helpers/serve';
import { CLOSE_TAB, OPEN_TAB, openFirefox, type FirefoxWithExtension } from './firefox';
import { CARD, point, press, WHEN_CHOSEN, whereIsMark } from './marks';
import { PAGES, popupText, WHEN_DONE, whenSays } from './pages';

/** An expression that waits until the overlay is in the page, or is no longer. */
function whenMarked(marked: boolean): string {
  return `new Promise((done) => {
    const look = () => ((document.querySelector('small-yes-overlay') !== null) === ${String(marked)} ? done(true) : setTimeout(look, 20));
    look();
  })`;
}
/** An expression that moves the pointer over the first finding, or away from it. */
function pointer(event: 'pointerenter' | 'pointerleave'): string {
  return `void document.querySelector('ol details').dispatchEvent(new PointerEvent('${event}'))`;
}

let server: Server;
let other: Server;
let firefox: FirefoxWithExtension;

beforeAll(async () => {
  server = await serve(PAGES);
  other = await serve(PAGES);
  const extension = join(import.meta.dirname, '..', '..', 'dist', 'firefox');
  firefox = await openFirefox(await ensureFirefox(() => undefined), extension);
});
afterAll(async () => {
  await server.close();
  await other.close();
  await firefox.close();
});

it('keeps what the popup showed, marks what is pointed at, and audits again', async () => {
  await firefox.goto(`${server.origin}/ordinary`);
  await firefox.clickIcon();
  const { score } = popupText(await firefox.inPopup(WHEN_DONE));
  await firefox.pressInPopup(press('Work beside the page'));
  expect(popupText(await firefox.inPanel(WHEN_DONE)).score).toBe(score);
  await firefox.closePopup();

  await firefox.inPanel(pointer('pointerenter'));
  await firefox.inPage(whenMarked(true));
  await firefox.inPanel(pointer('pointerleave'));
  await firefox.inPage(whenMarked(false));

  await firefox.inPage("document.querySelector('form').remove()");
  await firefox.inPanel(press('Audit again'));
  await firefox.inPanel(whenSays('Number of fields', false));
  const again = popupText(await firefox.inPanel(WHEN_DONE));
  expect(again.score).not.toBeNull();
  expect(again.text).not.toContain('Number of fields');
});

it('says when the page has gone, and goes on after a click on the icon', async () => {
  await firefox.goto(`${other.origin}/ordinary`);
  await firefox.inPanel(whenSays('Click the icon again'));
  await firefox.clickIcon();
  await firefox.inPopup(WHEN_DONE);
  await firefox.closePopup();
  await firefox.inPanel(whenSays('Click the icon again', false));
});

it('opens what is chosen on the page, whoever had it marked there, and the overlay tells it too', async () => {
  await firefox.goto(`${server.origin}/ordinary`);
  await firefox.inPanel(whenSays('Click the icon again'));
  await firefox.clickIcon();
  await firefox.inPopup(WHEN_DONE);
  await firefox.inPanel(whenSays('Click the icon again', false));
  // the popup has it marked, and is gone by the time that somebody chooses
  await firefox.inPopup(press('Show all on the page')).catch(() => undefined);
  await firefox.inPage(whenMarked(true));
  await firefox.untilPopupCloses();

  const mark = point(await firefox.inOverlay(whereIsMark('finding/promise')));
  await firefox.click(mark.x, mark.y);
  expect(await firefox.inPanel(WHEN_CHOSEN)).toMatchObject({
    focus: expect.stringContaining('Promise'),
    said: expect.stringContaining('Chosen on the page: Promise'),
  });
  expect(await firefox.inOverlay(CARD)).toContain('Promise');
});

it('says when the page changes its address by itself, and keeps apart what it knows of another tab', async () => {
  await firefox.inPanel(whenSays('The page has changed since it was read.', false));
  await firefox.inPage("history.pushState(null, '', '/next')");
  await firefox.inPanel(whenSays('The page has changed since it was read.'));

  await firefox.inBrowser(OPEN_TAB, [`${server.origin}/strict`]);
  await firefox.inPanel(whenSays('only after a click on its icon'));
  await firefox.inBrowser(CLOSE_TAB);
  await firefox.inPanel(whenSays('of 100'));
});
