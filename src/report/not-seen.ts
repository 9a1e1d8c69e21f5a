import type { Report } from './report';

/** Sentences on what could not be seen: of the page, and of each scored check that came to no verdict for it. */
export function notSeen({ coverage, findings }: Pick<Report, 'coverage' | 'findings'>): string[] {
  const unsure = findings
    .filter(({ weight, outcome }) => weight > 0 && (outcome === 'unsure' || outcome === 'error'))
    .filter(({ text }) => !coverage.unseen.includes(text))
    .map(({ title, text }) => `${title}: ${text}`);
  return [...coverage.unseen, ...unsure];
}
