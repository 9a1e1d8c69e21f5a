import { wordsIn } from '../report/language';
import { toTerminal } from '../report/terminal';
import type { Report } from '../report/report';
import { FILES, writeReport } from '../report/write';
import type { Format } from './format';

/** One report in the format asked for; null is the terminal's text. */
export async function render(report: Report, format: Format | null, colour: boolean): Promise<string | Uint8Array> {
  if (format === null) return toTerminal(report, await wordsIn(report.locale), { colour });
  const written = await writeReport(report, format === 'jsonl' ? 'json' : format);
  return typeof written === 'string' ? written : new Uint8Array(await written.arrayBuffer());
}

/** How the name of a file in this format ends, without the dot. */
export function endingOf(format: Format | null): string {
  return format === null || format === 'jsonl' ? 'txt' : FILES[format].ending;
}
