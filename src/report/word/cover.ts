import { ExternalHyperlink, HeadingLevel, Paragraph, TextRun } from 'docx';
import { STAGES } from '../../rules/define-rule';
import type { Brand } from '../brand';
import { phoneLine } from '../phone-table';
import type { Report } from '../report';
import { scoreLine } from '../summary-table';
import { webAddress } from '../web-address';
import type { Words } from '../words';
import { fit, MUTED, pictureOf, run, tableOf, text, type Block } from './parts';

/** Widest logo, pixels at 96 to the inch. */
const WIDEST_LOGO = 160;

/** Whose report it is, what it is about, the score and the five stages. */
export function cover(report: Report, words: Words, brand: Brand | null): Block[] {
  const { page, intent, score } = report;
  const onPhone = phoneLine(report, words);
  const facts = [
    words.page.type(page.type),
    words.page.viewport(page.viewport.width, page.viewport.height),
    words.page.taken(page.takenAt),
  ];
  return [
    ...(brand?.logo ? pictureOf(brand.logo, brand.name, WIDEST_LOGO) : []),
    text(`${brand?.name ?? words.product} · ${words.page.report}`, { color: MUTED }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(page.title || words.untitled)] }),
    new Paragraph({ children: [address(page.url)] }),
    text(facts.join(' · '), { color: MUTED }),
    text(words.page.intent(intent.profile, intent.why), { color: MUTED }),
    new Paragraph({
      spacing: { before: 240 },
      children: [new TextRun({ text: scoreLine(report, words), bold: true, size: 36 })],
    }),
    ...(onPhone === null ? [] : [text(onPhone)]),
    text(report.summary, { size: 26 }),
    tableOf({
      name: '',
      head: STAGES.map((stage) => words.stages[stage]),
      rows: [STAGES.map((stage) => score.stages[stage] ?? words.staircase.notJudged)],
    }),
  ];
}

function address(url: string): ExternalHyperlink | TextRun {
  const link = webAddress(url);
  if (link === null) return run(url);
  return new ExternalHyperlink({ link, children: [new TextRun({ text: fit(url), style: 'Hyperlink' })] });
}
