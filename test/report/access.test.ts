import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit';
import type { AccessFact } from '../../src/facts/access';
import type { Snapshot } from '../../src/facts/snapshot';
import { parseSnapshot } from '../../src/reading/parse-snapshot';
import { accessOf, accessTargets } from '../../src/report/access';
import { AXE_RULES, RULE_OF } from '../../src/report/access-rules';
import { toHtml } from '../../src/report/html';
import { toJson } from '../../src/report/json';
import { toMarkdown } from '../../src/report/markdown';
import { parseReport } from '../../src/report/parse';
import { seenByAxe } from '../../src/report/seen-by-axe';
import type { Report } from '../../src/report/report';
import { wordsIn } from '../../src/report/language';
import { english, type Words } from '../../src/report/words';
import { RULES } from '../../src/rules/catalogue';
import { whatIf } from '../../src/what-if';
import { NO_CHANGES } from '../../src/report/changes';
import { action, field, form, heading, snapshot } from '../helpers/facts';
import { demoReading, demoReport } from '../helpers/report';

const PAGE: Snapshot = snapshot({
  texts: [heading('Plan every route in a minute', 1, { region: 'hero' })],
  actions: [
    action('Book a demo', { id: 'a1', selector: '#demo', region: 'hero', href: 'https://acme.test/demo' }),
    action('Send', { id: 'a2', selector: '#send', form: 'm1', submits: true, destination: 'submit' }),
  ],
  forms: [form({ id: 'm1', fields: ['f1'], actions: ['a2'], submits: ['a2'] })],
  fields: [field('Phone', { id: 'f1', selector: '#phone', type: 'tel', autocomplete: 'tel', required: true })],
});

/** One violation of every rule, on what is there, on what is not, and one that no check of ours has a place for. */
const ALL: AccessFact = {
  ran: true,
  violations: [...AXE_RULES, 'region'].flatMap((rule) =>
    ['#demo', '#phone', '#gone'].map((selector) => ({ rule, selector, contrast: null, target: null })),
  ),
};

async function reportOf(taken: Snapshot): Promise<Report> {
  const result = await audit(taken);
  if (!result.ok) throw new Error(result.message);
  return result.report;
}

describe('axe-core’s rules', () => {
  it.each(AXE_RULES.map((axe) => [axe, RULE_OF[axe]]))('%s stands beside %s, which there is', (axe, rule) => {
    expect(RULES.map(({ id }) => id)).toContain(rule);
    expect(english.access.rules[axe]).toMatch(/^[a-z].+[^.]$/);
  });
});

describe('what axe-core saw', () => {
  it('changes nothing in the report but its own part: no score, no outcome, no points', async () => {
    const [without, within] = [await reportOf(PAGE), await reportOf({ ...PAGE, access: ALL })];
    expect(without.access).toEqual({ ran: false, violations: [] });
    expect(within.access.violations).toHaveLength(3 * AXE_RULES.length);
    expect(toJson({ ...within, access: without.access })).toBe(toJson(without));
  });

  it('stays in a what-if', async () => {
    const result = await whatIf({ ...PAGE, access: ALL }, { ...NO_CHANGES, done: ['labels'] });
    expect(result).toMatchObject({ ok: true, report: { access: (await reportOf({ ...PAGE, access: ALL })).access } });
  });

  it('is told with the page’s own words where it has some', () => {
    const reading = demoReading();
    const [ask] = reading.asks;
    const violations = [
      { rule: 'link-name', selector: ask?.evidence.selector ?? '', contrast: null, target: null },
      { rule: 'meta-viewport', selector: 'meta[name="viewport"]', contrast: null, target: null },
      { rule: 'constructor', selector: '#a', contrast: null, target: null },
    ];
    expect(accessOf({ ran: true, violations }, reading, english)).toEqual({
      ran: true,
      violations: [
        {
          axe: 'link-name',
          rule: 'cta-wording',
          selector: ask?.evidence.selector,
          label: ask?.text,
          text: 'this link has no name that software can read out',
        },
        {
          axe: 'meta-viewport',
          rule: 'mobile-fit',
          selector: 'meta[name="viewport"]',
          label: '',
          text: 'the page keeps people from making it larger',
        },
      ],
    });
  });

  it('comes with what was measured, in the language of the reader', async () => {
    const german = await wordsIn('de');
    const contrast = { ratio: 2.07, least: 4.5, colour: '#bbbbbb', ground: '#ffffff' };
    const target = { width: 16, height: 15.6, room: 18.4 };
    const violations = [
      { rule: 'color-contrast', selector: '#a', contrast, target: null },
      { rule: 'target-size', selector: '#b', contrast: null, target },
    ];
    const told = (words: Words): string[] =>
      accessOf({ ran: true, violations }, demoReading(), words).violations.map(({ text }) => text);
    expect(told(english)).toEqual([
      'this text is too faint against its background: contrast 2.07:1 where 4.5:1 is the standard, #bbbbbb on #ffffff',
      'this is small, or close to the next thing to press: 16 × 16 px, with a free circle of 18 px around its middle where 24 px is the standard',
    ]);
    expect(told(german)).toEqual([
      'dieser Text hebt sich zu wenig vom Hintergrund ab: Kontrast 2,07:1, wo 4,5:1 Standard ist, #bbbbbb auf #ffffff',
      'dies ist klein oder nah am nächsten Klickziel: 16 × 16 px, mit einem freien Kreis von 18 px um die Mitte, wo 24 px Standard sind',
    ]);
  });

  it('belongs to one finding, whatever its outcome', async () => {
    const report = await reportOf({ ...PAGE, access: ALL });
    const placed = report.findings.flatMap((finding) => seenByAxe(finding, report.access));
    expect(placed).toHaveLength(report.access.violations.length);
    const passed = report.findings.find(({ rule }) => rule === 'autofill');
    expect(passed?.outcome).toBe('pass');
    expect(passed && seenByAxe(passed, report.access)).toHaveLength(3);
  });

  it('crosses files: facts and report come back as they were', async () => {
    const taken = { ...PAGE, access: ALL };
    expect(parseSnapshot(JSON.parse(JSON.stringify(taken)))).toEqual(taken);
    expect(parseSnapshot(JSON.parse(JSON.stringify(PAGE)))).not.toHaveProperty('access');
    const report = await reportOf(taken);
    expect(parseReport(JSON.parse(toJson(report)))).toEqual(report);
  });

  it('is in the exports inside its finding, as text', async () => {
    const hostile = '<b>[x](y)</b>';
    const report = await reportOf({ ...PAGE, access: ALL });
    report.access.violations = report.access.violations.map((one) => ({ ...one, text: `${one.text} ${hostile}` }));
    const markdown = toMarkdown(report, english);
    expect(markdown).toContain(
      '  - Also seen by axe-core: “Phone”: this field has an autocomplete value that no browser',
    );
    const html = toHtml(report, english);
    expect(html).toContain('<dt>Also seen by axe-core</dt>');
    for (const text of [markdown, html]) expect(text).not.toContain(hostile);
    expect(toMarkdown(await reportOf(PAGE), english)).not.toContain('axe-core');
  });
});

describe('what axe-core is asked about', () => {
  it('is the asks, the fields, the text to read and the zoom, each once', async () => {
    const targets = accessTargets(await reportOf(PAGE));
    expect(targets).toEqual(expect.arrayContaining(['#demo', '#send', '#phone', 'meta[name="viewport"]']));
    expect(new Set(targets).size).toBe(targets.length);
  });

  it('is no navigation and no hidden field, and no more than it can look at', () => {
    const report = demoReport();
    const [one] = report.asks;
    const [made] = report.forms;
    const [shown] = made?.fields ?? [];
    if (!one || !made || !shown) throw new Error('The demo has an ask and a field.');
    const asks = Array.from({ length: 200 }, (_, at) => ({
      ...one,
      kind: at === 0 ? ('navigate' as const) : ('meeting' as const),
      selector: `#ask-${at}`,
      primary: at === 199,
    }));
    const fields = [{ ...shown, visible: false, selector: '#hidden' }];
    const targets = accessTargets({ ...report, asks, forms: [{ ...made, fields }] });
    expect(targets[0]).toBe('#ask-199');
    expect(targets).not.toContain('#ask-0');
    expect(targets).not.toContain('#hidden');
    expect(targets.length).toBeLessThan(160);
  });
});
