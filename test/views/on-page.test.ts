import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as v from 'valibot';
import { openEverything, setStage, type Stage } from './open-popup';
import { REPORTS } from './reports';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const commands = v.array(v.looseObject({ do: v.string(), only: v.optional(v.nullable(v.string())) }));

/** What the page was told. */
const told = async (page: Page) => v.parse(commands, await page.evaluate('told'));

it('shows all of them, one finding, and one ask', async () => {
  const page = await stage.open('report=bad');
  await page.getByRole('button', { name: 'Show all on the page' }).click();
  await page.locator('ol > li').first().locator('summary').click();
  await page.locator('ol > li').first().getByRole('button', { name: 'Show on page' }).click();
  await openEverything(page);
  const asks = page.locator('details').filter({ hasText: 'Why we think so' });
  await asks.getByRole('button', { name: 'Show on page' }).last().click();
  const [all, finding, ask] = await told(page);
  expect(all).toMatchObject({ do: 'show', only: null });
  expect(finding?.only).toBe(`finding/${REPORTS.bad.findings[0]?.rule ?? ''}`);
  expect(ask?.only).toMatch(/^ask\//);
});

it('offers no way to what counts as no ask', async () => {
  const page = await stage.open('report=bad');
  await openEverything(page);
  const login = page.locator('li').filter({ hasText: 'log-in for existing users' }).last();
  expect(await login.getByRole('button').count()).toBe(0);
});

it('says plainly when the page cannot be reached any more', async () => {
  const page = await stage.open('report=bad&page=lost');
  await page.getByRole('button', { name: 'Show all on the page' }).click();
  await expect.poll(() => page.locator('.bar [role=status]').innerText()).toContain('Click the icon again');
});
