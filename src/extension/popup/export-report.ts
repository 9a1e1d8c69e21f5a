import { wordsIn } from '../../report/language';
import type { Report } from '../../report/report';
import { FILES, writeReport, type Dress } from '../../report/write';
import type { Exported, ExportFormat } from '../../views/screen';
import { fileName } from './file-name';

/** How long a saved file's address is kept for the browser to fetch it, milliseconds: our calibration. */
const KEEP = 60_000;

/** Hands a report to the clipboard or to the browser's downloads, dressed as is told. Never throws. */
export async function exportReport(report: Report, format: ExportFormat, dress: Dress): Promise<Exported> {
  try {
    const brand = dress.brand ?? null;
    if (format === 'copy') {
      const { toMarkdown } = await import('../../report/markdown');
      await navigator.clipboard.writeText(toMarkdown(report, await wordsIn(report.locale), brand));
      return { ok: true, fileName: '' };
    }
    const { ending, type } = FILES[format];
    const name = fileName(report.page, ending, brand);
    save(await writeReport(report, format, dress), type, name);
    return { ok: true, fileName: name };
  } catch {
    return { ok: false };
  }
}

function save(content: string | Blob, type: string, name: string): void {
  const file = content instanceof Blob ? content : new Blob([content], { type: `${type};charset=utf-8` });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP);
}
