import type { Brand } from './brand';
import { text } from './markdown-text';
import type { Report } from './report';
import { madeBy } from './summary-table';
import type { Words } from './words';

/** Whose file it is, with contact and closing line where the brand has them, as one line of Markdown. */
export function footLine(report: Report, words: Words, brand: Brand | null): string {
  return [madeBy(report, words, brand), brand?.contact ?? '', brand?.footer ?? '']
    .filter((line) => line !== '')
    .map(text)
    .join(' · ');
}
