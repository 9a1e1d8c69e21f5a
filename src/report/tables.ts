import { isAsk } from './ask-name';
import type { Cell } from './csv';
import { notSeen } from './not-seen';
import { shown } from './page-text';
import { groupByStage, topFixes } from './ranking';
import type { Report, ReportFinding } from './report';
import { countedFindings, decidedFindings, decisionOn } from './review';
import { tidy } from './rounding';
import type { Words } from './words';

/** One table of a report: numbers stay numbers, texts are fit to be shown. */
export interface Table {
  name: string;
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** Longest text of one cell, characters; spreadsheets take 32,767. Our calibration. */
const LONGEST = 2_000;

const cell = (text: string): string => shown(text, LONGEST);

/** What to change, ranked, one row a fix. */
export function fixesTable(report: Report, words: Words): Table {
  const { place: number, stage, points, todo, found, offer, why, where } = words.exports.columns;
  return {
    name: words.exports.sheets.fixes,
    head: [number, stage, points, words.fixes.effort, todo, found, offer, why, words.fixes.check, where],
    rows: groupByStage(topFixes(countedFindings(report))).flatMap(({ fixes }) =>
      fixes.map(({ place, fix: { finding } }): Cell[] => [
        place,
        words.stages[finding.stage],
        tidy(finding.points),
        words.efforts[finding.effort],
        cell(finding.fix || finding.title),
        cell(finding.text),
        cell(finding.offer),
        cell(finding.why),
        cell(finding.check),
        whereOf(finding),
      ]),
    ),
  };
}

/** Every check with its outcome, decided ones included. */
export function findingsTable(report: Report, words: Words): Table {
  const { stage, rule, check, lens, outcome, weight, points, found, todo, where, sources } = words.exports.columns;
  const { decision, reason } = words.exports.review;
  return {
    name: words.exports.sheets.findings,
    head: [stage, rule, check, lens, outcome, weight, points, found, todo, where, sources, decision, reason],
    rows: report.findings.map((finding) => {
      const decided = decisionOn(finding, report);
      return [
        words.stages[finding.stage],
        finding.rule,
        finding.title,
        words.lenses[finding.lens],
        words.outcomes[finding.outcome],
        finding.weight,
        tidy(finding.points),
        cell(finding.text),
        cell(finding.fix),
        whereOf(finding),
        finding.sources.map(({ key }) => key).join(', '),
        decided === null ? '' : words.exports.review.verdicts[decided.verdict],
        decided === null ? '' : cell(decided.note),
      ];
    }),
  };
}

/** What the page asks for, in reading order. */
export function asksTable(report: Report, words: Words): Table {
  const { asksFor, screen, cost, trust, gap, goal } = words.exports.columns;
  return {
    name: words.exports.sheets.asks,
    head: [words.asks.ask, asksFor, screen, cost, trust, gap, goal],
    rows: report.asks
      .filter(isAsk)
      .map((ask) => [
        cell(ask.text) || words.asks.unnamed,
        words.askKind(ask.kind),
        ask.screenful,
        ask.cost,
        ask.trust ?? '',
        ask.gap ?? '',
        cell(ask.href ?? ''),
      ]),
  };
}

/** Every field of every form. */
export function fieldsTable(report: Report, words: Words): Table {
  const { form, field, asksFor, needed, shown: visible, name, element } = words.exports.columns;
  return {
    name: words.exports.sheets.fields,
    head: [form, field, asksFor, needed, visible, name, element],
    rows: report.forms.flatMap(({ purpose, submit, fields }) =>
      fields.map((one) => [
        cell(submit) || words.formPurpose(purpose),
        cell(one.label) || words.forms.unlabelled,
        words.fieldKinds[one.kind],
        one.required ? words.forms.yes : words.forms.no,
        one.visible ? words.forms.yes : words.forms.later,
        cell(one.name),
        cell(one.selector),
      ]),
    ),
  };
}

/** What a person decided, with the reasons. */
export function reviewTable(report: Report, words: Words): Table {
  const { check, decision, reason } = words.exports.review;
  return {
    name: words.exports.sheets.review,
    head: [check, decision, reason, words.exports.columns.found],
    rows: decidedFindings(report).map(({ finding, decision: { verdict, note } }) => [
      finding.title,
      words.exports.review.verdicts[verdict],
      cell(note),
      cell(finding.text),
    ]),
  };
}

/** What could not be seen, one sentence a row. */
export function unseenTable(report: Report, words: Words): Table {
  return {
    name: words.exports.sheets.unseen,
    head: [words.unseen.heading],
    rows: notSeen(report).map((sentence) => [cell(sentence)]),
  };
}

/** The elements that a finding is about, as a person and as a script find them. */
export function whereOf({ evidence }: Pick<ReportFinding, 'evidence'>): string {
  const places = evidence
    .map(({ label, selector }) => [shown(label), selector === '' ? '' : `(${shown(selector)})`].join(' ').trim())
    .filter((place) => place !== '');
  return cell(places.join('; '));
}
