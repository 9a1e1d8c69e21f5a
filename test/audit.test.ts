import { describe, expect, it } from 'vitest';
import { audit } from '../src/audit';
import type { Snapshot } from '../src/facts/snapshot';
import { toJson } from '../src/report/json';
import type { Report } from '../src/report/report';
import { RULES } from '../src/rules/catalogue';
import { action, field, form, heading, snapshot, text } from './helpers/facts';

/** A page that opens with a demo request and its form. */
function demoPage(): Snapshot {
  const box = { x: 100, y: 600, width: 400, height: 44 };
  return snapshot({
    texts: [
      heading('Plan every route in a minute', 1, {
        id: 't1',
        box: { x: 100, y: 120, width: 800, height: 56 },
        region: 'hero',
      }),
      text('For haulage companies with ten lorries or more.', {
        id: 't2',
        box: { x: 100, y: 190, width: 600, height: 24 },
        region: 'hero',
      }),
    ],
    actions: [
      action('Book a demo', {
        id: 'a1',
        box: { x: 100, y: 320, width: 180, height: 48 },
        region: 'hero',
        href: 'https://acme.test/demo',
        destination: 'internal',
      }),
      action('Send request', { id: 'a2', box: { ...box, y: 900 }, form: 'm1', submits: true, destination: 'submit' }),
    ],
    forms: [
      form({
        id: 'm1',
        box: { x: 100, y: 560, width: 500, height: 400 },
        fields: ['f1', 'f2'],
        actions: ['a2'],
        submits: ['a2'],
      }),
    ],
    fields: [
      field('Work e-mail', { id: 'f1', type: 'email', autocomplete: 'email', required: true, box }),
      field('Phone', { id: 'f2', type: 'tel', autocomplete: 'tel', required: true, box: { ...box, y: 660 } }),
    ],
  });
}

async function report(page: Snapshot, options: Parameters<typeof audit>[1] = {}): Promise<Report> {
  const result = await audit(page, options);
  if (!result.ok) throw new Error(result.message);
  return result.report;
}

describe('audit', () => {
  it('goes the whole path from a snapshot to a report', async () => {
    const found = await report(demoPage());
    expect(found.asks.map((ask) => ask.text)).toContain('Book a demo');
    expect(found.forms[0]?.fields.map(({ kind }) => kind)).toEqual(['email', 'phone']);
    expect([...found.findings, ...found.visit.findings]).toHaveLength(RULES.length);
    expect(found.score.total).toBeTypeOf('number');
    expect(found.summary).toContain('“Book a demo”');
  });

  it('gives the same bytes for the same page, ten times in a row', async () => {
    const page = demoPage();
    const first = toJson(await report(page));
    for (let time = 0; time < 10; time += 1) expect(toJson(await report(structuredClone(page)))).toBe(first);
  });

  it('judges for the visitors and the page that it was told', async () => {
    const chosen = await report(demoPage(), { intent: 'hot', pageType: 'event' });
    expect(chosen.intent).toMatchObject({ profile: 'hot', source: 'chosen' });
    expect(chosen.page.type).toBe('event');
    expect(chosen.score.total).not.toBe((await report(demoPage())).score.total);
  });

  it('refuses a page without content, with a sentence for people', async () => {
    const empty = snapshot({
      copy: { ...snapshot().facts.copy, words: 0, firstViewWords: 0, firstViewActions: 0, headings: 0 },
    });
    expect(await audit(empty)).toMatchObject({ ok: false, reason: 'empty' });
    const german = await audit(empty, { locale: 'de' });
    expect(german).toMatchObject({ ok: false, message: expect.stringMatching(/^Diese Seite ist leer/) });
    const result = await audit(empty);
    expect(result.ok ? '' : result.message).toMatch(/\.$/);
  });

  it('changes nothing of what it was given', async () => {
    const page = demoPage();
    const before = structuredClone(page);
    await audit(page);
    expect(page).toEqual(before);
  });
});
