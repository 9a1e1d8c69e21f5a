import {
  HeadingLevel,
  ImageRun,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Cell } from '../csv';
import { shown } from '../page-text';
import type { Picture } from '../pictures';
import type { Table } from '../tables';

export const MUTED = '5f5c66';
const LINE = 'e4e0d8';

/** Longest text of one paragraph, characters. Our calibration. */
const LONGEST = 1_000;

/** Widest picture, pixels at 96 to the inch: what fits between the margins of an A4 page. */
const WIDEST = 600;

/** Between the margins of an A4 page, twentieths of a point: what the library's own page leaves. */
export const LINE_WIDTH = 9_026;

/** What a document is made of here. */
export type Block = Paragraph | WordTable;

/** A heading of the outline. */
export function heading(title: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: [run(title)] });
}

/** One paragraph of plain text; `before` is the space above it, twentieths of a point. */
export function text(
  sentence: string,
  { color, size, before = 0 }: { color?: string; size?: number; before?: number } = {},
): Paragraph {
  const look = { ...(color === undefined ? {} : { color }), ...(size === undefined ? {} : { size }) };
  return new Paragraph({
    ...(before === 0 ? {} : { spacing: { before } }),
    children: [new TextRun({ text: fit(sentence), ...look })],
  });
}

/** A piece of a paragraph. */
export function run(sentence: string): TextRun {
  return new TextRun(fit(sentence));
}

/** A text as a document takes it: no control characters, and not without end. */
export function fit(sentence: string): string {
  return shown(sentence, LONGEST);
}

/** A heading and its table; nothing for a table without rows. */
export function part(table: Table, title: string): Block[] {
  return table.rows.length === 0 ? [] : [heading(title), tableOf(table)];
}

/** A table whose head is repeated on every page. */
export function tableOf({ head, rows }: Table): WordTable {
  const widths = columnWidths([head, ...rows]);
  const border = { style: 'single' as const, size: 4, color: LINE };
  return new WordTable({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((title, at) => cellOf(title, true, widths[at])),
      }),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((cell, at) => cellOf(cell, false, widths[at])) }),
      ),
    ],
  });
}

/** Longest word that a column has to hold whole, and most characters of a cell that widen it. Our calibration. */
const LONGEST_WORD = 16;
const WIDENING = 60;
/** A bold letter of 9 points, and the room beside a cell's text, twentieths of a point; as measured. */
const LETTER = 120;
const BESIDE = 180;

/** Widths of the columns of some rows: each holds its longest word, and what is left goes to those with more to say. */
function columnWidths(rows: readonly (readonly Cell[])[]): number[] {
  const columns = (rows[0] ?? []).map((_, at) => rows.map((row) => String(row[at] ?? '')));
  const words = columns.map((cells) => Math.min(LONGEST_WORD, longest(cells.flatMap((cell) => cell.split(/\s/)))));
  const more = columns.map((cells, at) => Math.max(0, Math.min(WIDENING, longest(cells)) - (words[at] ?? 0)));
  const least = words.map((letters) => letters * LETTER + BESIDE);
  const left = LINE_WIDTH - sum(least);
  if (left <= 0) return least.map((width) => Math.floor((width / sum(least)) * LINE_WIDTH));
  const share = sum(more) === 0 ? least : more;
  return least.map((width, at) => Math.floor(width + (left * (share[at] ?? 0)) / sum(share)));
}

const longest = (texts: readonly string[]): number => Math.max(...texts.map(({ length }) => length));
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

function cellOf(cell: Cell, bold: boolean, width = 0): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [
      new Paragraph({
        spacing: { after: 0 },
        children: [new TextRun({ text: fit(String(cell)), bold, size: 18 })],
      }),
    ],
  });
}

/** A picture as wide as it is, or as the page allows; nothing for what is no PNG or JPEG. */
export function pictureOf({ address, width, height }: Picture, name: string, widest = WIDEST): Paragraph[] {
  const [, kind, data] = /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/=]+)$/.exec(address) ?? [];
  if (data === undefined) return [];
  const share = Math.min(1, widest / width);
  return [
    new Paragraph({
      children: [
        new ImageRun({
          type: kind === 'png' ? 'png' : 'jpg',
          data,
          transformation: { width: Math.round(width * share), height: Math.round(height * share) },
          altText: { name, title: name, description: name },
        }),
      ],
    }),
  ];
}
