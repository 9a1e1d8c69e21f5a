import { describe, expect, it } from 'vitest';
import { audit } from '../src/audit';
import type { Snapshot } from '../src/facts/snapshot';
import { ASK_CODES } from '../src/reading/ask';
import { ASK_MODEL } from '../src/reading/ask-model';
import { NO_CHANGES, type Changes } from '../src/report/changes';
import { toMarkdown } from '../src/report/markdown';
import type { Report } from '../src/report/report';
import { toTerminal } from '../src/report/terminal';
import { whatIf } from '../src/what-if';
import { action, field, form, heading, snapshot, text } from './helpers/facts';
import { english } from '../src/report/words';

const KINDS = ['email', 'tel', 'text', 'text', 'text', 'password', 'text'];
const LABELS = ['Work e-mail', 'Phone', 'Full name', 'Company', 'Job title', 'Password', 'Date of birth'];

/** A page that asks for a demo with a form of seven fields, and only then says more. */
function demoPage(): Snapshot {
  const box = { x: 100, y: 600, width: 400, height: 44 };
  return snapshot({
    texts: [
      heading('Plan every route in a minute', 1, {
        id: 't1',
        box: { x: 100, y: 120, width: 800, height: 56 },
        region: 'hero',
      }),
      text('“It saved us a day a week.” Marta Keller, Keller Spedition', {
        id: 't2',
        box: { x: 100, y: 1500, width: 600, height: 24 },
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
      action('Book a demo', { id: 'a2', box: { ...box, y: 1000 }, form: 'm1', submits: true, destination: 'submit' }),
    ],
    forms: [
      form({
        id: 'm1',
        box: { x: 100, y: 560, width: 500, height: 500 },
        fields: LABELS.map((_, at) => `f${at}`),
        actions: ['a2'],
        submits: ['a2'],
      }),
    ],
    fields: LABELS.map((label, at) =>
      field(label, {
        id: `f${at}`,
        selector: `#f${at}`,
        type: KINDS[at] ?? 'text',
        required: true,
        box: { ...box, y: 600 + 50 * at },
      }),
    ),
  });
}

/** One page for all: the builders number what they build. */
const PAGE = demoPage();

async function tried(changes: Partial<Changes>, page = PAGE): Promise<Report> {
  const result = await whatIf(page, { ...NO_CHANGES, ...changes }, { intent: 'cold' });
  if (!result.ok) throw new Error(result.message);
  return result.report;
}

const costs = ({ asks }: Report): Map<string, number> => new Map(asks.map(({ id, cost }) => [id, cost]));
const outcome = ({ findings }: Report, rule: string) => findings.find((one) => one.rule === rule)?.outcome;
/** Worse is higher. */
const FRICTION: Record<string, number> = { 'not-applicable': 0, pass: 0, unsure: 0, warn: 1, fail: 2 };

describe('whatIf', async () => {
  const asItIs = await tried({});
  const missed = asItIs.findings.filter((finding) => finding.outcome === 'fail' || finding.outcome === 'warn');

  it('is the audit of the page as it is where nothing is changed', async () => {
    expect({ ok: true, report: asItIs }).toEqual(await audit(PAGE, { intent: 'cold' }));
    expect(asItIs.whatIf).toBeNull();
  });

  it('leaves the snapshot alone', async () => {
    const page = structuredClone(PAGE);
    await tried({ done: ['fields'], withoutFields: ['#f1'], kinds: { 'ask-1': 'learn' } }, page);
    expect(page).toEqual(PAGE);
  });

  it('never loses points by a finding that counts as done, each adding to those before', async () => {
    expect(missed.length).toBeGreaterThan(5);
    let before = asItIs.score.total ?? 0;
    for (let count = 1; count <= missed.length; count += 1) {
      const { score } = await tried({ done: missed.slice(0, count).map(({ rule }) => rule) });
      expect(score.total).toBeGreaterThanOrEqual(before);
      before = score.total ?? 0;
    }
    expect(before).toBe(100);
  });

  it('counts as done only what is to be changed, and keeps its old words out of the strengths', async () => {
    const unsure = asItIs.findings.filter((finding) => finding.outcome !== 'fail' && finding.outcome !== 'warn');
    const same = await tried({ done: unsure.map(({ rule }) => rule) });
    expect(same.score).toEqual(asItIs.score);
    const rule = missed[0]?.rule ?? '';
    const done = (await tried({ done: [rule] })).findings.find((one) => one.rule === rule);
    expect(done).toMatchObject({ outcome: 'pass', text: 'Taken as done in this what-if.', fix: '', evidence: [] });
  });

  it('never makes an ask cost more, or the form look longer, by taking fields out, one after the other', async () => {
    let before = asItIs;
    for (let count = 1; count <= LABELS.length; count += 1) {
      const without = LABELS.slice(0, count).map((_, at) => `#f${at}`);
      const after = await tried({ withoutFields: without });
      for (const [id, cost] of costs(after)) expect(cost).toBeLessThanOrEqual(costs(before).get(id) ?? 100);
      for (const rule of ['fields', 'time', 'sensitive', 'account'])
        expect(FRICTION[outcome(after, rule) ?? '']).toBeLessThanOrEqual(FRICTION[outcome(before, rule) ?? ''] ?? 0);
      expect(after.forms.flatMap(({ fields }) => fields)).toHaveLength(LABELS.length - count);
      before = after;
    }
    expect([...costs(before).values()].reduce((all, cost) => all + cost, 0)).toBeLessThan(
      [...costs(asItIs).values()].reduce((all, cost) => all + cost, 0),
    );
  });

  it('keeps the purpose of a form that loses its telling field', async () => {
    expect((await tried({ withoutFields: ['#f5'] })).forms[0]?.purpose).toBe(asItIs.forms[0]?.purpose);
  });

  it('takes an ask as another kind, at the cost of that kind, and moves the curve', async () => {
    const first = asItIs.asks.find(({ text: words }) => words === 'Book a demo');
    for (const kind of ASK_CODES) {
      const { asks } = await tried({ kinds: { [first?.id ?? '']: kind } });
      const taken = asks.find(({ id }) => id === first?.id);
      expect(taken).toMatchObject({ kind, class: ASK_MODEL[kind].class });
      expect(taken?.why).toContain('chosen by you');
    }
    const gap = ({ curve }: Report) => curve.asks.find(({ ask }) => ask === first?.id)?.gap ?? Infinity;
    expect(gap(await tried({ kinds: { [first?.id ?? '']: 'learn' } }))).toBeLessThan(gap(asItIs));
  });

  it('changes nothing by what fits nothing on the page', async () => {
    const changed = await tried({
      done: ['toString'],
      kinds: { 'ask-99': 'buy' },
      withoutFields: ['#x'],
    });
    expect({ ...changed, whatIf: asItIs.whatIf }).toEqual(asItIs);
    expect(changed.whatIf).toEqual({ asItIs: asItIs.score.total, done: [], kinds: [], withoutFields: [] });
  });

  it('says in the report and in every text made of it what was changed', async () => {
    const rule = missed[0]?.rule ?? '';
    const report = await tried({ done: [rule], withoutFields: ['#f1'] });
    expect(report.whatIf).toMatchObject({
      asItIs: asItIs.score.total,
      done: [{ rule }],
      withoutFields: [{ selector: '#f1', label: 'Phone', kind: 'phone' }],
    });
    for (const written of [toMarkdown(report, english), toTerminal(report, english)]) {
      expect(written).toContain('What if: not the page as it is');
      expect(written).toContain('Without the field: Phone');
    }
    for (const written of [toMarkdown(asItIs, english), toTerminal(asItIs, english)])
      expect(written).not.toContain('What if');
  });
});
