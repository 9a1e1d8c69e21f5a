import type { Report, ReportFinding } from './report';

/** What axe-core saw that belongs to a finding, whatever the outcome of that is. */
export function seenByAxe({ rule }: ReportFinding, { violations }: Report['access']): Report['access']['violations'] {
  return violations.filter((violation) => violation.rule === rule);
}
