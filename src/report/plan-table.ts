import { shown } from './page-text';
import type { Report } from './report';
import type { Table } from './tables';
import type { Words } from './words';

/** Longest cell, characters: spreadsheets take 32,767. Our calibration. */
const LONGEST = 4_000;

/** The measurement plan, a row for each event. */
export function planTable({ measurement }: Report, words: Words): Table {
  const say = words.plan;
  const rows = measurement.plan.map(({ metric, event, standard, trigger, selector, parameters, formula, tells }) => [
    say.metrics[metric],
    event,
    standard ? say.yes : say.no,
    trigger,
    selector,
    parameters.map(({ name, value }) => `${name}: ${value}`).join('; '),
    formula,
    tells,
  ]);
  return {
    name: words.exports.sheets.plan,
    head: [say.metric, say.event, say.standard, say.trigger, say.selector, say.parameters, say.formula, say.meaning],
    rows: rows.map((cells) => cells.map((text) => shown(text, LONGEST))),
  };
}
