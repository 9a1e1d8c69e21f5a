import { toHtml } from '../report/html';
import { toJson } from '../report/json';
import { toMarkdown } from '../report/markdown';
import type { Report } from '../report/report';
import { toTerminal } from '../report/terminal';
import type { Format } from './arguments';

/** One report as text in the format asked for; null is the terminal's. */
export function render(report: Report, format: Format | null, colour: boolean): string {
  if (format === 'md') return toMarkdown(report);
  if (format === 'html') return toHtml(report);
  return format === null ? toTerminal(report, { colour }) : toJson(report);
}
