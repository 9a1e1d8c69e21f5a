import { shown } from './page-text';
import type { Report } from './report';
import type { Words } from './words';

/** How this one visit went, a line each: the official marks, what came, and that none of it carries points. */
export function visitLines({ visit }: Report, words: Words): string[] {
  return [
    ...visit.findings.map(({ outcome, title, text }) => `${words.outcomes[outcome]}: ${title}. ${shown(text)}`),
    words.visit.load(visit),
    words.visit.note,
  ];
}
