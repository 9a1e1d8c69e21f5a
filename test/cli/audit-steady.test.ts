import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, runAudit } from '../helpers/audit-command';

/** Pages that none of us wrote: web fonts and pictures; and numbers that count up while the page arrives. */
const PAGES = ['startbootstrap-landing-page/dist/index.html', 'soft-ui-design-system/presentation.html'];

it.each(PAGES)(
  '%s gives the same report ten times, times aside',
  async (page) => {
    const target = join(ROOT, 'node_modules', page);
    const run = await runAudit(Array.from({ length: 10 }, () => target));
    const rows = run.stdout.trim().split('\n');
    expect(run.code).toBe(0);
    expect(rows).toHaveLength(10);
    expect(new Set(rows.map((row) => row.replace(/"takenAt":"[^"]*"/, '"takenAt":""'))).size).toBe(1);
  },
  180_000,
);
