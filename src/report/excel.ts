import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import type { Brand } from './brand';
import { phoneSheet } from './phone-table';
import { planTable } from './plan-table';
import { receiptTable } from './receipt-table';
import { summaryTable } from './summary-table';
import { asksTable, fieldsTable, findingsTable, fixesTable, reviewTable, unseenTable, type Table } from './tables';
import type { Report } from './report';
import type { Words } from './words';

/** Widest and narrowest column, in characters of the sheet's font. Our calibration. */
const WIDEST = 60;
const NARROWEST = 8;

const HEAD_FILL = '#e4e0d8';

/**
 * The report as an Excel workbook, a sheet a table. Every text is written as a text, so that nothing of a page is ever a
 * formula; numbers stay numbers.
 */
export async function toExcel(report: Report, words: Words, brand: Brand | null = null): Promise<Blob> {
  const tables = [
    summaryTable(report, words, brand),
    fixesTable(report, words),
    ...(report.phone ? [phoneSheet(report, words)] : []),
    findingsTable(report, words),
    asksTable(report, words),
    fieldsTable(report, words),
    reviewTable(report, words),
    planTable(report, words),
    receiptTable(report, words),
    unseenTable(report, words),
  ].filter(({ rows }) => rows.length > 0);
  return writeExcelFile(tables.map(sheetOf)).toBlob();
}

function sheetOf({ name, head, rows }: Table): Sheet<Blob> {
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: head.map((title, at) => ({ width: widthOf([title, ...rows.map((row) => String(row[at] ?? ''))]) })),
    data: [
      head.map((title): Cell => ({ value: title, type: String, fontWeight: 'bold', backgroundColor: HEAD_FILL })),
      ...rows.map((row) =>
        row.map((cell): Cell =>
          typeof cell === 'number'
            ? { value: cell, type: Number, alignVertical: 'top' }
            : { value: cell, type: String, wrap: true, alignVertical: 'top' },
        ),
      ),
    ],
  };
}

function widthOf(texts: readonly string[]): number {
  return Math.min(WIDEST, Math.max(NARROWEST, ...texts.map(({ length }) => length + 2)));
}
