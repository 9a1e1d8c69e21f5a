import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setStage, type Stage } from './open-popup';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

/** Role-like name and text of what has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const name = element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent ?? element?.textContent;
    return `${element?.tagName.toLowerCase() ?? ''}: ${name?.replace(/\s+/g, ' ').trim() ?? ''}`;
  });

async function press(page: Page, ...keys: string[]): Promise<string> {
  for (const key of keys) await page.keyboard.press(key);
  return focused(page);
}

describe('by keyboard', () => {
  it('goes from the switch through the curve and the fixes to the exports, in the order of the eye', async () => {
    const page = await stage.open('report=good');
    await page.locator('main strong').first().waitFor();
    const path: string[] = [];
    for (let stop = await press(page, 'Tab'); stop !== 'body: ' && path.length < 30; stop = await press(page, 'Tab')) {
      path.push(stop.slice(0, 40));
      if (stop.startsWith('button: Export')) break;
    }
    expect(path).toEqual([
      'input: Warm :92 of 100',
      'button: As a table',
      expect.stringMatching(/^g: “/),
      expect.stringContaining('summary: Keep a label beside “Company”'),
      'button: Try changes in thought',
      'summary: 4 other findings, by stage',
      'summary: On a phone',
      'summary: 3 asks found',
      expect.stringMatching(/^select: /),
      'summary: Speed, on this visit only',
      'summary: How to measure it',
      'summary: How the page was read',
      'summary: How the score adds up',
      'button: English',
      'button: Deutsch',
      'button: Show all on the page',
      'button: Work beside the page',
      'button: Full report',
      'button: Export',
    ]);
  });

  it('moves the switch with the arrow keys', async () => {
    const page = await stage.open('report=bad');
    await page.getByRole('radio', { name: 'Cold' }).focus();
    expect(await press(page, 'ArrowRight')).toMatch(/^input: Warm :/);
    await expect.poll(() => page.locator('main strong').first().innerText()).toBe('52');
    expect(await press(page, 'ArrowRight')).toMatch(/^input: Hot :/);
    await expect.poll(() => page.locator('main strong').first().innerText()).toBe('63');
  });

  it('walks the points of the curve with the arrow keys and names each', async () => {
    const page = await stage.open('report=bad');
    await page.getByRole('button', { name: 'As a table' }).focus();
    expect(await press(page, 'Tab')).toContain(
      '“Book a demo” asks 82 where trust is 14, 68 too early. A step up of 82. Its cost: 82 for the ask itself.',
    );
    expect(await press(page, 'ArrowRight')).toContain('“See pricing” asks 10');
    await page.locator('section p', { hasText: '“See pricing” asks 10' }).waitFor();
    expect(await press(page, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft')).toContain(
      '+4 for a clear headline, “Know where every lorry is”: trust 14.',
    );
    expect(await page.getByRole('listbox').getByRole('option').count()).toBe(5);
  });

  it('opens a fix with Enter, and the table of the curve', async () => {
    const page = await stage.open('report=bad');
    await page.locator('ol summary').first().focus();
    await page.keyboard.press('Enter');
    await page.getByText('See how it works (2 min)').waitFor();
    await page.getByRole('button', { name: 'As a table' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('row').allInnerTexts()).toContain(
      '“Book a demo”Its cost: 82 for the ask itself.\t82\t14\t+68\t+82',
    );
  });

  it('shows where the focus is', async () => {
    const page = await stage.open('report=bad');
    await page.locator('main strong').first().waitFor();
    await page.keyboard.press('Tab');
    const ring = await page
      .locator('label:has(:focus-visible)')
      .evaluate((label) => getComputedStyle(label).outlineWidth);
    expect(ring).toBe('2px');
  });
});
