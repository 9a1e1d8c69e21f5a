import { Document, Footer, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { readableOn, type Brand } from './brand';
import { shown } from './page-text';
import { phoneDifferences, phoneNote, phoneScores } from './phone-table';
import { planTable } from './plan-table';
import { NO_PICTURES, type Pictures } from './pictures';
import { receiptSum } from './receipt-sum';
import { receiptTable } from './receipt-table';
import type { Report } from './report';
import { asCounted } from './review';
import { madeBy } from './summary-table';
import { asksTable, fieldsTable, findingsTable, reviewTable, unseenTable, type Table } from './tables';
import { fixes, works } from './word/advice';
import { cover } from './word/cover';
import { fit, heading, LINE_WIDTH, MUTED, part, tableOf, text, type Block } from './word/parts';
import type { Words } from './words';

const ACCENT = '#1f6f5c';
const PAPER = '#ffffff';

/** The report as a Word document: headings that make an outline, tables with heads that repeat, no fields to update. */
export async function toWord(
  report: Report,
  words: Words,
  brand: Brand | null = null,
  pictures: Pictures = NO_PICTURES,
): Promise<Blob> {
  const color = readableOn(brand?.accent ?? ACCENT, PAPER).slice(1);
  const counted = asCounted(report);
  const maker = madeBy(report, words, brand);
  const document = new Document({
    creator: maker,
    lastModifiedBy: maker,
    title: shown(report.page.title) || words.untitled,
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 21 }, paragraph: { spacing: { after: 100 } } },
        title: { run: { size: 40, bold: true } },
        heading1: { run: { size: 28, bold: true, color }, paragraph: { spacing: { before: 320, after: 120 } } },
        heading2: { run: { size: 23, bold: true }, paragraph: { spacing: { before: 200, after: 60 } } },
      },
    },
    sections: [
      {
        footers: { default: new Footer({ children: [footLine(maker, brand)] }) },
        children: [
          ...cover(report, words, brand),
          ...fixes(counted, words, pictures),
          ...works(counted, words),
          ...phone(report, words),
          ...part(reviewTable(report, words), words.exports.review.heading),
          ...(report.review.decisions.length === 0 ? [] : [text(words.exports.review.meaning, { color: MUTED })]),
          ...part(checksTable(report, words), words.findings.heading),
          ...part(asksTable(report, words), words.exports.sheets.asks),
          ...part(fieldsTable(report, words), words.exports.sheets.fields),
          heading(words.unseen.heading),
          text(`${words.unseen.judged(report.coverage.judged, report.coverage.of)}. ${words.unseen.meaning}`),
          ...unseenTable(report, words).rows.map(([sentence = '']) => text(String(sentence))),
          ...part(planInShort(report, words), words.plan.heading),
          ...part(receiptTable(report, words), words.receipt.heading),
          ...receiptSum(report, words).map((sentence) => text(sentence)),
          text(words.receipt.stageRule),
          heading(words.method.heading),
          text(words.method.text),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

/** The page at the width of a phone beside the page as it was read. */
function phone(report: Report, words: Words): Block[] {
  if (!report.phone) return [];
  const differences = phoneDifferences(report, words);
  return [
    ...part(phoneScores(report, words), words.phone.heading),
    text(words.phone.differences(differences.rows.length), { before: 120 }),
    ...(differences.rows.length === 0 ? [] : [tableOf(differences)]),
    text(phoneNote(report, words), { color: MUTED, before: 120 }),
  ];
}

/** The checks as a document needs them: the columns that fit on a page. */
function checksTable(report: Report, words: Words): Table {
  const { stage, check, outcome, points, found } = words.exports.columns;
  return columnsOf(findingsTable(report, words), [stage, check, outcome, points, found]);
}

/** The same of the plan; its parameters and selectors are in the files made for them. */
function planInShort(report: Report, words: Words): Table {
  const { event, trigger, formula, meaning } = words.plan;
  return columnsOf(planTable(report, words), [event, trigger, formula, meaning]);
}

function columnsOf({ name, head, rows }: Table, columns: readonly string[]): Table {
  const at = columns.map((column) => head.indexOf(column));
  return {
    name,
    head: at.map((place) => head[place] ?? ''),
    rows: rows.map((row) => at.map((place) => row[place] ?? '')),
  };
}

function footLine(maker: string, brand: Brand | null): Paragraph {
  const line = [maker, brand?.contact ?? '', brand?.footer ?? ''].filter((one) => one !== '').map(fit);
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: LINE_WIDTH }],
    children: [
      new TextRun({ text: line.join(' · '), color: MUTED, size: 16 }),
      new TextRun({
        children: [new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
        color: MUTED,
        size: 16,
      }),
    ],
  });
}
