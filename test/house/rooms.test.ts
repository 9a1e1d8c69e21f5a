import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
// None of these rules needs types, and without them the answer takes milliseconds.
const eslint = new ESLint({ cwd: root, overrideConfig: tseslint.configs.disableTypeChecked });

/** Messages of the rules about rooms for a text, were it in this file. */
async function complaints(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${text}\n`, { filePath: join(root, file) });
  const broken = (result?.messages ?? []).filter(({ fatal }) => fatal);
  if (broken.length > 0) throw new Error(broken.map(({ message }) => message).join('\n'));
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId !== null && /no-restricted|no-eval|no-new-func|assertions|explicit-any/.test(ruleId))
    .map(({ message }) => message);
}

const PURE = 'src/reading/read.ts';

it.each([
  ['a later room', 'src/score/score.ts', "export { x } from '../report/report';", 'left to right'],
  [
    'a later room from a folder in the room',
    'src/rules/hook/promise.ts',
    "export { x } from '../../views/screen';",
    'left to right',
  ],
  ['an entrance from the facts', 'src/facts/box.ts', "export { x } from '../cli/targets';", 'left to right'],
  ['the other entrance', 'src/cli/start.ts', "export { x } from '../extension/audit-tab';", 'left to right'],
  ['code of the facts', PURE, "export { takeSnapshot } from '../facts/take-snapshot';", 'only types'],
  [
    'the polyfill',
    'src/extension/audit-tab.ts',
    "export { default } from 'webextension-polyfill';",
    'src/extension/browser.ts',
  ],
  ['the machine', PURE, "export { readFileSync } from 'node:fs';", 'Only src/cli'],
  ['a browser driver', 'src/extension/audit-tab.ts', "export { chromium } from 'playwright-core';", 'Only src/cli'],
  ['axe-core', 'src/extension/audit-tab.ts', "export { run } from 'axe-core';", 'Only src/extension/access-bundle.ts'],
  [
    'axe-core in the terminal',
    'src/cli/start.ts',
    "export { run } from 'axe-core';",
    'Only src/extension/access-bundle.ts',
  ],
  ['a document', PURE, 'export const x = document.title;', 'pure'],
  ['the network', PURE, "export const x = fetch('/');", 'pure'],
  ['the clock', PURE, 'export const x = Date.now();', 'no clock'],
  ['the clock, by a new date', PURE, 'export const x = new Date();', 'no clock'],
  ['chance', 'src/facts/box.ts', 'export const x = Math.random();', 'no chance'],
  ['the language of the machine', PURE, "export const x = 'a'.localeCompare('b');", 'language'],
  ['a click on the page', 'src/facts/box.ts', 'document.body.click();', 'don’t touch'],
  ['the cookies of the page', 'src/facts/box.ts', 'export const x = document.cookie;', 'don’t touch'],
  ['the page', 'src/overlay/card.ts', "export { x } from '../facts/dom';", 'only types'],
  ['the marks', 'src/views/screen.ts', "export { x } from '../overlay/card';", 'left to right'],
  ['text as markup', 'src/extension/audit-tab.ts', "document.body.innerHTML = '';", 'never markup'],
  ['eval', 'src/extension/audit-tab.ts', "eval('1');", 'eval'],
  ['any', PURE, 'export const x: any = 1;', 'any'],
  ['a cast', PURE, 'export const x = {} as Window;', 'assertion'],
])('no room may have %s', async (_, file, text, message) => {
  expect((await complaints(file, text)).join('\n')).toContain(message);
});

it.each([
  ['an earlier room', 'src/score/score.ts', "export { x } from '../rules/finding';"],
  ['a file of the room whose name is that of another room', 'src/facts/box.ts', "export { x } from './reading-order';"],
  ['types of the facts', PURE, "export type { Snapshot } from '../facts/snapshot';"],
  ['a date that is given', PURE, "export const x = new Date('2026-01-02');"],
  ['a literal that stays as it is', PURE, 'export const x = { a: 1 } as const;'],
  ['axe-core, in the one file for it', 'src/extension/access-bundle.ts', "export { run } from 'axe-core';"],
  ['the machine, in the terminal', 'src/cli/start.ts', "export { readFileSync } from 'node:fs';"],
])('a room may have %s', async (_, file, text) => {
  expect(await complaints(file, text)).toEqual([]);
});

it('lets nobody switch a rule off in a comment', async () => {
  const text = '/* eslint-disable */ export const x: any = 1;';
  expect((await complaints(PURE, text)).join('\n')).toContain('any');
});
