import type { Changes } from '../report/changes';
import type { Report } from '../report/report';
import type { FileFormat } from '../report/write';

/** What the popup shows at one time. */
export type Screen =
  | { kind: 'scanning' }
  /** A report of the page as it is, and with changes tried out in thought the report of that too. */
  | { kind: 'result'; report: Report; tried?: { changes: Changes; report: Report } | undefined }
  /** A page that is not scored, with the sentence that says why and what to do. */
  | { kind: 'refusal'; message: string }
  /** Something of ours failed. */
  | { kind: 'error'; message: string };

/** Said of a report whose page has changed since: why, and whether it can be looked at again from here. */
export interface Stale {
  message: string;
  retry: boolean;
}

/** Whether the page is being read at the width of a phone, or why it could not be; what was read is in the report. */
export type PhoneScreen = { kind: 'none' } | { kind: 'reading' } | { kind: 'refusal'; message: string };

/** A kind of file, or Markdown for the clipboard. */
export type ExportFormat = FileFormat | 'copy';

/** In the order in which they are offered: to read, to work with, to keep. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  ...(['copy', 'html', 'docx', 'xlsx', 'tickets', 'csv', 'md', 'json'] as const),
  ...(['plan-csv', 'plan-md'] as const),
];

/** What is open beside the report in its tab: the findings to decide about, or the name that it goes out in. */
export type Beside = 'review' | 'brand';

/** How an export ended. `fileName` is empty for what went to the clipboard. */
export type Exported = { ok: true; fileName: string } | { ok: false };
