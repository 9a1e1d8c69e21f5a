import type { Report } from '../../report/report';
import type { Exported, ExportFormat } from '../../views/screen';
import { fileName } from './file-name';

/** How long a saved file's address is kept for the browser to fetch it, milliseconds: our calibration. */
const KEEP = 60_000;

/** Hands a report to the clipboard (Markdown) or to the browser's downloads (the rest). Never throws. */
export async function exportReport(report: Report, format: ExportFormat): Promise<Exported> {
  try {
    if (format === 'markdown') {
      const { toMarkdown } = await import('../../report/markdown');
      await navigator.clipboard.writeText(toMarkdown(report));
      return { ok: true, fileName: '' };
    }
    const name = fileName(report.page, format);
    if (format === 'html') save((await import('../../report/html')).toHtml(report), 'text/html', name);
    else if (format === 'json') save((await import('../../report/json')).toJson(report), 'application/json', name);
    else if (format === 'plan-csv') save((await import('../../report/plan-csv')).planToCsv(report), 'text/csv', name);
    else save((await import('../../report/plan-markdown')).planToMarkdown(report), 'text/markdown', name);
    return { ok: true, fileName: name };
  } catch {
    return { ok: false };
  }
}

function save(text: string, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP);
}
