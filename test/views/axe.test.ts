import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEverything, setStage, type Stage } from './open-popup';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

/** What axe finds, as sentences. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate<axe.AxeResults>('axe.run(document)');
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`));
}

const SCREENS = [
  'report=bad',
  'report=good',
  'report=empty',
  'report=terrible',
  'answer=hang',
  'answer=refuse',
  'answer=throw',
];

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(SCREENS)('axe finds nothing on %s', async (query) => {
    const page = await stage.open(query, { colorScheme });
    await page.locator('main h1').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('axe finds nothing with every part open', async () => {
    const page = await stage.open('report=bad', { colorScheme });
    await page.locator('main h1').waitFor();
    await openEverything(page);
    await page.getByRole('button', { name: 'As a table' }).click();
    expect(await page.locator('main details:not([open])').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
  });
});

it('moves nothing for people who asked for stillness', async () => {
  const page = await stage.open('report=bad', { reducedMotion: 'reduce' });
  await page.locator('main h1').waitFor();
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) =>
        getComputedStyle(element)
          .transitionDuration.split(',')
          .some((duration) => parseFloat(duration) > 0),
      ).length,
  );
  expect(moving).toBe(0);
});
