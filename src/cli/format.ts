/** `csv` is every check, `tickets` a row a fix as CSV; `plan-csv` and `plan-md` are the measurement plan alone. */
export const FORMATS = [
  'json',
  'jsonl',
  'md',
  'html',
  'docx',
  'xlsx',
  'csv',
  'tickets',
  'plan-csv',
  'plan-md',
] as const;
export type Format = (typeof FORMATS)[number];

/** True for a format in which every target is a file of its own. */
export function isDocument(format: Format | null): format is Exclude<Format, 'json' | 'jsonl'> {
  return format !== null && format !== 'json' && format !== 'jsonl';
}

/** True for a format that no terminal can show. */
export function isBinary(format: Format): boolean {
  return format === 'docx' || format === 'xlsx';
}
