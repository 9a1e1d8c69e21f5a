import { askName, isAsk } from '../report/ask-name';
import { gapState } from '../report/chart/tone';
import { shown } from '../report/page-text';
import type { Report, ReportAsk, ReportFinding } from '../report/report';
import { whole } from '../report/rounding';
import { STAGES, type Outcome } from '../rules/define-rule';
import type { Words } from '../views/words/words';
import type { Item, Place } from './item';
import type { Filter, Show } from './message';

const TONES: Record<Outcome, Item['tone']> = {
  pass: 'good',
  warn: 'warn',
  fail: 'bad',
  unsure: 'plain',
  'not-applicable': 'plain',
  error: 'plain',
};

/** Characters of a sentence about a finding. */
const LONGEST_TEXT = 400;

/** What `show` tells the overlay: every finding by stage, then every ask by cost, the dearest first. */
export function showOf(report: Report, words: Words, only: string | null, focus: boolean): Show {
  const items = itemsOf(report, words);
  return { do: 'show', items, filters: filtersOf(items, words), words: words.onPage.overlay, only, focus };
}

/** Every finding that says something of this page, and every ask that counts as one. */
export function itemsOf(report: Report, words: Words): Item[] {
  const findings = STAGES.flatMap((stage, place) =>
    report.findings
      .filter((finding) => finding.stage === stage && finding.outcome !== 'not-applicable')
      .map((finding, at) => findingItem(finding, `${place + 1}.${at + 1}`, words)),
  );
  const asks = report.asks.filter(isAsk).sort((one, other) => other.cost - one.cost);
  return [...findings, ...asks.map((ask) => askItem(ask, words))];
}

function findingItem(finding: ReportFinding, number: string, words: Words): Item {
  const { rule, title, text, outcome, stage, lens, evidence } = finding;
  return {
    id: `finding/${rule}`,
    kind: 'finding',
    number,
    title,
    text: shown(text, LONGEST_TEXT),
    state: words.report.outcomes[outcome],
    tone: TONES[outcome],
    stage,
    lens,
    outcome,
    places: evidence.map(({ selector, box }): Place => ({ selector, box })).filter(isPlace),
  };
}

function askItem(ask: ReportAsk, words: Words): Item {
  const { id, kind, cost, trust, gap, selector, box } = ask;
  const name = `“${askName(ask, words.report)}”`;
  return {
    id: `ask/${id}`,
    kind: 'ask',
    number: whole(cost),
    title: name,
    text:
      trust === null || gap === null
        ? words.asks.cost(whole(cost))
        : words.report.curve.asked(askName(ask, words.report), whole(cost), whole(trust), gap),
    state: words.report.askKind(kind),
    tone: gap === null ? 'plain' : gapState(gap),
    stage: '',
    lens: '',
    outcome: '',
    places: [{ selector, box }].filter(isPlace),
  };
}

function isPlace({ selector, box }: Place): boolean {
  return selector !== '' || box !== null;
}

/** Only what there is can be chosen. */
function filtersOf(items: readonly Item[], words: Words): Filter[] {
  const { report, onPage } = words;
  const options = (by: Filter['by'], names: Readonly<Record<string, string>>): Filter['options'] =>
    Object.entries(names)
      .filter(([value]) => items.some((item) => item[by] === value))
      .map(([value, label]) => ({ value, label }));
  return [
    { by: 'kind', label: onPage.filterBy.kind, options: options('kind', onPage.kinds) },
    { by: 'stage', label: onPage.filterBy.stage, options: options('stage', report.stages) },
    { by: 'lens', label: onPage.filterBy.lens, options: options('lens', report.lenses) },
    { by: 'outcome', label: onPage.filterBy.outcome, options: options('outcome', report.outcomes) },
  ];
}
