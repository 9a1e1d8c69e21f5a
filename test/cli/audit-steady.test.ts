import { join } from 'node:path';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { reportSchema } from '../../src/report/report';
import { ROOT, runAudit } from '../helpers/audit-command';

/** Pages that none of us wrote: web fonts and pictures; and numbers that count up while the page arrives. */
const PAGES = ['startbootstrap-landing-page/dist/index.html', 'soft-ui-design-system/presentation.html'];

/** A row without what the contract lets differ from visit to visit: when it was read, and how the visit went. */
function withoutTimes(row: string): string {
  const parsed: unknown = JSON.parse(row);
  const { report } = v.parse(v.object({ report: reportSchema }), parsed);
  return JSON.stringify({ ...report, visit: null, page: { ...report.page, takenAt: '' } });
}

it.each(PAGES)(
  '%s gives the same report ten times, times aside',
  async (page) => {
    const target = join(ROOT, 'node_modules', page);
    const run = await runAudit(Array.from({ length: 10 }, () => target));
    const rows = run.stdout.trim().split('\n');
    expect(run.code).toBe(0);
    expect(rows).toHaveLength(10);
    expect(new Set(rows.map(withoutTimes)).size).toBe(1);
  },
  180_000,
);
