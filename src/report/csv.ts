/** One cell of a table. */
export type Cell = string | number;

/** Spreadsheets take a cell that begins so for a formula, also after white space (OWASP, CSV injection). */
const FORMULA = /^[\s\u0000\ufeff]*[=+\-@＝＋－＠]|^[\t\r]/;

/**
 * Rows as CSV (RFC 4180) that spreadsheets open in the right letters: UTF-8 with its mark, lines end in CR LF. A text
 * that a spreadsheet would take for a formula is led by an apostrophe; numbers stay numbers.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(cell: Cell): string {
  const text = typeof cell === 'number' ? String(cell) : asText(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** A text that no spreadsheet runs. */
function asText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
