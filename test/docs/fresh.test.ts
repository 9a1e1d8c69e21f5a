import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES } from '../../src/rules/catalogue';
import { generatedPages, RULES_PAGE } from './rules-page';

const pages = await generatedPages();

it.each(pages)('%s is what the rule files say: else run “npm run docs”', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

it('has a part for every rule, with its limits and its sources', () => {
  const [, catalogue = ''] = pages.find(([path]) => path === RULES_PAGE) ?? [];
  const parts = catalogue.split(/\n(?=### )/).slice(1);
  expect(parts.map((part) => part.split('\n')[0])).toEqual(RULES.map(({ id }) => `### ${id}`));
  RULES.forEach(({ rule }, index) => {
    for (const key of rule.sources) expect(parts[index]).toContain(`[${key}]`);
    for (const limit of Object.keys(rule.limits.cold)) expect(parts[index]).toContain(`| ${limit} `);
  });
});
