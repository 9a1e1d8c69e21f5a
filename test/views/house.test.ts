import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/report';
import { REPORTS } from './reports';

const VIEWS = join(import.meta.dirname, '../../src/views');
const POPUP = join(import.meta.dirname, '../../src/extension/popup');
const components = [VIEWS, POPUP].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.svelte'))
    .map((name) => ({ name, source: readFileSync(join(folder, name), 'utf8') })),
);

/** What is left of a component's markup when comments, script, style, expressions and tags are taken out. */
function bareText(source: string): string {
  let text = source.replace(/<!--[\s\S]*?-->/g, '').replace(/<(script|style)[\s>][\s\S]*?<\/\1>/g, '');
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(/\{[^{}]*\}/g, '');
  }
  return text.replace(/<[^>]*>/g, '');
}

describe.each(components)('$name', ({ source }) => {
  it('shows page text as text', () => {
    expect(source).not.toMatch(/\{@html|innerHTML|outerHTML|insertAdjacentHTML/);
  });

  it('has no words of its own: those are in the catalogue', () => {
    expect(bareText(source)).not.toMatch(/\p{L}/u);
    expect(source).not.toMatch(/(aria-label|title|alt|placeholder)="[^"{]*\p{L}/u);
  });

  it('is small', () => {
    expect(source.split('\n').length).toBeLessThanOrEqual(120);
  });
});

it.each(Object.entries(REPORTS))('the hand-made report “%s” is a report', (_, report) => {
  expect(v.parse(reportSchema, report)).toEqual(report);
});
