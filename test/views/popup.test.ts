import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toHtml } from '../../src/report/html';
import { toJson } from '../../src/report/json';
import { toMarkdown } from '../../src/report/markdown';
import type { Report } from '../../src/report/report';
import { toTicketsCsv } from '../../src/report/tickets';
import { EXPORT_FORMATS } from '../../src/views/screen';
import { openEverything, setStage, type Stage } from './open-popup';
import { REPORTS } from './reports';
import { HOSTILE } from './terrible-report';
import { english } from '../../src/report/words';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

/** What is read out when the popup changes. */
const announced = (page: Page) => page.locator('body > [role=status]');
const counts = (page: Page) => page.evaluate<{ scans: number; judged: (string | null)[]; types: string[] }>('counts');

describe('a result', () => {
  it('says the score, its range and the one sentence, to the eye and to the ear', async () => {
    const page = await stage.open('report=bad');
    await expect.poll(() => page.locator('main').innerText()).toContain('(38–46)');
    expect(await page.locator('main strong').first().innerText()).toBe('41');
    expect(await page.locator('main').innerText()).toContain(REPORTS.bad.summary);
    expect(await announced(page).innerText()).toBe(`41 of 100 for cold visitors. ${REPORTS.bad.summary}`);
  });

  it('draws the staircase with its five numbers, and says them', async () => {
    const page = await stage.open('report=bad');
    const picture = page.getByRole('img', { name: /staircase/ });
    expect(await picture.locator('text').allTextContents()).toEqual(
      expect.arrayContaining(['72', '18', '64', '35', '44']),
    );
    expect(await picture.getAttribute('aria-label')).toContain('First action 18');
  });

  it('lights the mistakes found, in words and with a mark', async () => {
    const page = await stage.open('report=bad');
    const badges = page.getByRole('listitem').filter({ hasText: /: (not )?found$/ });
    expect((await badges.allInnerTexts()).map((text) => text.replace(/\s*\n\s*/g, ''))).toEqual([
      'Too much, too soon: found',
      'Ignores who arrives: found',
      'Unnecessary steps: not found',
      'Overload: not found',
      'No next action: not found',
    ]);
    expect(await badges.locator('svg').count()).toBe(2);
  });

  it('shows three fixes, and all of a fix once it is opened', async () => {
    const page = await stage.open('report=bad');
    const fixes = page.locator('ol > li');
    // the result comes after the popup itself
    await fixes.first().waitFor();
    expect(await fixes.count()).toBe(3);
    await fixes.first().locator('summary').click();
    // what is in a part is built once the browser has said that it is open
    await fixes.first().getByRole('link').waitFor();
    const text = await fixes.first().innerText();
    const [first] = REPORTS.bad.findings;
    for (const part of [
      first?.text,
      first?.why,
      first?.offer,
      first?.evidence[0]?.selector,
      first?.evidence[0]?.snippet,
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain('large data set or usability lab');
    const link = fixes.first().getByRole('link');
    expect(await link.getAttribute('href')).toBe(first?.sources[0]?.url);
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toContain('noopener');
    await page.getByRole('heading', { name: '3 more' }).click();
    await expect.poll(() => fixes.count()).toBe(6);
  });

  it('keeps what is not a fix one click away: unsure and not judged, asks, fields and sections with their signals, arithmetic', async () => {
    const page = await stage.open('report=bad');
    for (const heading of [/other findings/, /asks found/, /field by field/, /page was read/, /adds up/]) {
      await page.getByRole('heading', { name: heading }).click();
    }
    await page.locator('summary', { hasText: 'See pricing' }).click();
    await page.getByText('phrase “see pricing” → pricing').waitFor();
    await page.locator('td summary', { hasText: 'Work e-mail' }).click();
    await page.getByText('label “work e-mail” → email').waitFor();
    await page.locator('li summary', { hasText: 'Words of customers' }).click();
    await page.getByText('3 quotes with names').waitFor();
    const text = await page.locator('main').innerText();
    for (const part of [
      'Could not see',
      'Does not apply',
      'phrase “see pricing” → pricing',
      'Fleet size',
      'What hauliers say',
      'Held at 60',
      'Reading ease 64 (Flesch): most adults read it easily.',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain('21 of 24 checks judged');
    expect(text).toContain('Could not look inside the form from “typeform.com”.');
  });

  it('judges again for other visitors without another scan, and keeps what was open', async () => {
    const page = await stage.open('report=bad');
    await page.locator('ol > li summary').first().click();
    await page.getByRole('radio', { name: 'Hot' }).check({ force: true });
    await expect.poll(() => announced(page).innerText()).toContain('63 of 100 for hot visitors.');
    expect(await counts(page)).toEqual({ scans: 1, judged: [null, 'hot'], types: [] });
    expect(await page.locator('ol > li details').first().getAttribute('open')).not.toBeNull();
  });

  it('says what it took the page for, and judges it as another kind without another scan', async () => {
    const page = await stage.open('report=bad');
    const select = page.getByLabel('Read as');
    expect(await select.inputValue()).toBe('lead');
    await page.getByText('Guessed: its main ask is “Book a demo”.').waitFor();
    await select.selectOption({ label: 'shop page' });
    await page.getByText('Your choice.').waitFor();
    expect(await select.inputValue()).toBe('shop');
    expect(await counts(page)).toEqual({ scans: 1, judged: [null], types: ['shop'] });
  });

  it('says so when nothing could be judged, and praises or blames nothing then', async () => {
    const page = await stage.open('report=empty');
    await expect.poll(() => page.locator('main').innerText()).toContain('No score');
    expect(await page.locator('main').innerText()).toContain('A page without a title');
    expect(await page.locator('main').innerText()).not.toMatch(/common mistakes|things? to change|stands in the way/);
  });
});

describe('the other states', () => {
  it('is calm and tells that it reads while it reads', async () => {
    const page = await stage.open('answer=hang');
    await expect.poll(() => announced(page).innerText()).toBe('Reading the page');
    expect(await page.locator('main').getAttribute('aria-busy')).toBe('true');
    expect(await page.getByRole('button').count()).toBe(0);
  });

  it.each([
    ['refuse', 'This page is not scored', 'Open a web page, then click the icon again.', 'Look again'],
    ['fail', 'That did not work', 'The page could not be read.', 'Try again'],
    ['throw', 'That did not work', 'the tab answered nonsense', 'Try again'],
  ])('on %s says what it is and what to do, and can be asked again', async (answer, title, message, button) => {
    const page = await stage.open(`answer=${answer}`);
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await page.locator('main').innerText()).toContain(message);
    expect(await announced(page).innerText()).toContain(message);
    await page.getByRole('button', { name: button }).click();
    await expect.poll(() => announced(page).innerText()).toContain('41 of 100');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  });
});

describe('the review', () => {
  it('sets a finding aside with its reason, by keyboard, and counts it apart', async () => {
    const page = await stage.open('report=bad');
    await page.locator('ol > li summary').first().focus();
    await page.keyboard.press('Enter');
    await page.getByText('Keep on purpose, mark wrong or add a note').first().focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Reason').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('It keeps people away who only look.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => announced(page).innerText()).toMatch(/Reviewed score \d+ of 100; as found 41\./);
    expect(await page.locator('ol').first().innerText()).not.toContain('Put a step that costs nothing');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SECTION');
    await page.getByRole('heading', { name: /other findings/ }).click();
    await page.getByText('In the way · Kept on purpose').click();
    await page.getByText('It keeps people away who only look.').waitFor();
    await page.getByText('Change this').click();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await expect.poll(() => announced(page).innerText()).not.toContain('Reviewed score');
  });

  it('takes no decision without a reason', async () => {
    const page = await stage.open('report=bad');
    await page.locator('ol > li summary').first().click();
    await page.getByText('Keep on purpose, mark wrong or add a note').first().click();
    expect(await page.getByRole('button', { name: 'Keep this' }).isDisabled()).toBe(true);
    await page.getByLabel('Reason').fill('  ');
    expect(await page.getByRole('button', { name: 'Keep this' }).isDisabled()).toBe(true);
  });
});

describe('the exports', () => {
  it('are one list, which closes on Escape and gives the focus back', async () => {
    const page = await stage.open('report=bad');
    const button = page.getByRole('button', { name: 'Export' });
    await button.click();
    expect(await page.locator('footer li').count()).toBe(EXPORT_FORMATS.length);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await page.locator('footer li').count()).toBe(0);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('copies the Markdown and says so', async () => {
    const page = await stage.open('report=bad');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByText('Copied as Markdown.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(toMarkdown(REPORTS.bad, english));
  });

  it.each([
    ['HTML', 'small-yes-northroute.example-2026-11-22.html', (report: Report) => toHtml(report, english)],
    [
      'Ticket list',
      'small-yes-northroute.example-2026-11-22.tickets.csv',
      (report: Report) => toTicketsCsv(report, english),
    ],
    ['JSON', 'small-yes-northroute.example-2026-11-22.json', toJson],
  ])('%s', async (button, name, write) => {
    const page = await stage.open('report=bad');
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: new RegExp(`^${button}`) }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    expect(await readFile(await download.path(), 'utf8')).toBe(write(REPORTS.bad));
    await page.getByText(`Saved as ${name}`).waitFor();
  });

  it('says when the clipboard is out of reach', async () => {
    const page = await stage.open('report=bad');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByText('The clipboard could not be reached.').waitFor();
  });
});

describe('a terrible page', () => {
  it('stays text: nothing of it runs, and no link leads anywhere but to the web', async () => {
    const page = await stage.open('report=terrible');
    await openEverything(page);
    expect(await page.title()).toBe('Small Yes, views');
    expect(await page.locator('main img, main script').count()).toBe(0);
    const text = await page.locator('main').innerText();
    expect(text.includes('<img src=x onerror=')).toBe(true);
    expect(text.includes('\u202e')).toBe(false);
    expect(await page.locator('a:not([href^="http"])').count()).toBe(0);
    expect(await page.locator('bdi', { hasText: HOSTILE.arabic }).count()).toBeGreaterThan(0);
  });

  it.each([320, 400])('fits %i px, however long its words are', async (width) => {
    const page = await stage.open('report=terrible', { viewport: { width, height: 600 } });
    await openEverything(page);
    const wide = await page.evaluate(() => document.querySelector('main')?.scrollWidth ?? 0);
    expect(wide).toBeLessThanOrEqual(width);
  });

  it('scrolls inside its window, never the window itself', async () => {
    const page = await stage.open('report=terrible');
    await openEverything(page);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(600);
  });

  it('fits at twice the text size', async () => {
    const page = await stage.open('report=bad');
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    await openEverything(page);
    expect(await page.evaluate(() => document.querySelector('main')?.scrollWidth ?? 0)).toBeLessThanOrEqual(400);
  });
});

describe('the first screen', () => {
  it('has the first thing to change in view, without scrolling', async () => {
    const page = await stage.open('report=bad');
    const fix = await page.locator('ol > li').first().boundingBox();
    const bar = await page.locator('footer').boundingBox();
    expect((fix?.y ?? Infinity) + (fix?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  });

  it('shows the total for each kind of visitors beside their name', async () => {
    const page = await stage.open('report=bad');
    await page.locator('fieldset label').first().waitFor();
    expect((await page.locator('fieldset label').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'Cold : 41 of 100',
      'Warm : 55 of 100',
      'Hot : 72 of 100',
    ]);
  });
});

describe('changes made in thought', () => {
  it('move the score by keyboard alone, are marked, cannot be taken along, and are gone on the way back', async () => {
    const page = await stage.open('report=bad');
    const main = page.locator('main');
    const exports = page.getByRole('button', { name: 'Export' });
    expect(await exports.count()).toBe(1);
    await page.getByRole('button', { name: 'Try changes in thought' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => main.innerText()).toContain('What if');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Back to the page as it is');
    await page.getByRole('checkbox', { name: 'A small first step' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => main.innerText()).toContain('41 → 61');
    expect(await announced(page).innerText()).toBe('What if: 61 of 100.');
    expect(await exports.count()).toBe(0);
    await page.getByRole('button', { name: 'Back to the page as it is' }).focus();
    await page.keyboard.press('Enter');
    await exports.waitFor();
    expect(await main.innerText()).not.toContain('What if');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Try changes in thought');
  });
});

describe('the page on a phone', () => {
  it('is set beside this one, where it can be read again, and the focus stays', async () => {
    const page = await stage.open('report=bad');
    await page.getByText('On a phone', { exact: true }).click();
    await page.getByRole('button', { name: 'Read it at phone width' }).press('Enter');
    await page.getByRole('heading', { name: 'Every check comes out the same on a phone.' }).waitFor();
    const row = page.getByRole('row', { name: /^Total/ });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['41', '41']);
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Read it again at phone width');
  });

  it('is not there where it refuses, and the reason is said', async () => {
    const page = await stage.open('report=bad&page=lost');
    await page.getByText('On a phone', { exact: true }).click();
    await page.getByRole('button', { name: 'Read it at phone width' }).click();
    await page.getByText('does not let itself be shown in a frame').waitFor();
  });
});

describe('the language', () => {
  it('is that of the words, and the other one can be chosen', async () => {
    const page = await stage.open('report=bad&language=de');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(await page.getByRole('button', { name: 'Deutsch' }).getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.evaluate('opened')).toEqual(['en']);
  });

  it('is chosen where a page is refused too', async () => {
    const page = await stage.open('answer=refuse');
    await page.getByRole('button', { name: 'Deutsch' }).click();
    expect(await page.evaluate('opened')).toEqual(['de']);
  });
});
