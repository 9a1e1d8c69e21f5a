import { HeadingLevel, ImageRun, Paragraph, Table as WordTable, TableCell, TableRow, TextRun, WidthType } from 'docx';
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

/** What a document is made of here. */
export type Block = Paragraph | WordTable;

/** A heading of the outline. */
export function heading(title: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: [run(title)] });
}

/** One paragraph of plain text. */
export function text(sentence: string, { color, size }: { color?: string; size?: number } = {}): Paragraph {
  const look = { ...(color === undefined ? {} : { color }), ...(size === undefined ? {} : { size }) };
  return new Paragraph({ children: [new TextRun({ text: fit(sentence), ...look })] });
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
  const border = { style: 'single' as const, size: 4, color: LINE };
  return new WordTable({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((title) => cellOf(title, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((cell) => cellOf(cell, false)) })),
    ],
  });
}

function cellOf(cell: Cell, bold: boolean): TableCell {
  return new TableCell({
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
