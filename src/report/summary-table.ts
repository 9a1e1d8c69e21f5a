import { STAGES } from '../rules/define-rule';
import type { Brand } from './brand';
import type { Cell } from './csv';
import { shown } from './page-text';
import type { Report } from './report';
import { whole } from './rounding';
import type { Table } from './tables';
import type { Words } from './words';

/** The head of a report as pairs of term and value: what, when, for whom, the score and its stages. */
export function summaryTable(report: Report, words: Words, brand: Brand | null): Table {
  const say = words.exports.summary;
  const { page, score, intent, coverage, review, phone } = report;
  const range = score.range && score.range[0] < score.range[1] ? words.score.range(...score.range) : '';
  const rows: [string, Cell][] = [
    [say.page, shown(page.title) || words.untitled],
    [say.address, shown(page.url, 2_000)],
    [say.taken, page.takenAt],
    [say.type, words.page.type(page.type)],
    [say.viewport, words.page.viewport(page.viewport.width, page.viewport.height)],
    [say.visitors, words.page.intentShort(intent.profile)],
    [say.total, score.total ?? words.score.none],
    [say.range, range],
    [say.reviewed, review.total ?? ''],
    [words.phone.total, phone ? (phone.score.total ?? words.score.none) : ''],
    [words.phone.reviewed, phone?.reviewed ?? ''],
    ...STAGES.map((stage): [string, Cell] => [words.stages[stage], score.stages[stage] ?? words.staircase.notJudged]),
    [words.page.report, shown(report.summary, 400)],
    [say.judged, words.unseen.judged(coverage.judged, coverage.of)],
    [say.madeBy, madeBy(report, words, brand)],
    [say.contact, brand?.contact ?? ''],
  ];
  return { name: words.exports.sheets.summary, head: ['', ''], rows: rows.filter(([, value]) => value !== '') };
}

/** Whose report it is: the brand alone where there is one, so that our name does not show beside it. */
export function madeBy({ tool }: Pick<Report, 'tool'>, words: Words, brand: Brand | null): string {
  return brand === null ? words.method.tool(tool.version, tool.rules) : brand.name;
}

/** The score as a person says it, the reviewed one first where there is one. */
export function scoreLine({ score, review }: Pick<Report, 'score' | 'review'>, words: Words): string {
  if (score.total === null) return words.score.none;
  const raw = words.score.total(score.total);
  return review.total === null ? raw : words.exports.review.total(words.score.total(review.total), whole(score.total));
}
