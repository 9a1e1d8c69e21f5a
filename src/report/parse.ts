import * as v from 'valibot';
import { REPORT_SCHEMA, reportSchema, type Report } from './report';

/** How a report of an older shape becomes one of the next; by the shape that it comes from. */
const UPGRADES: Record<number, (report: Record<string, unknown>) => Record<string, unknown>> = {
  // Reports spoke English alone.
  1: (report) => ({ ...report, schema: 2, locale: 'en' }),
};

/** A report that cannot be read: why, where, and the same as an English sentence. */
export class NotOpened extends Error {
  readonly reason: 'no-report' | 'newer' | 'older' | 'damaged';
  readonly place: string;

  constructor(reason: NotOpened['reason'], message: string, place = '') {
    super(message);
    this.reason = reason;
    this.place = place;
  }
}

/**
 * A report from outside (a file, a stored audit), checked and brought to today's shape.
 * Throws a sentence for people when it is none, is damaged, or comes from a newer version.
 */
export function parseReport(candidate: unknown): Report {
  if (!isReport(candidate)) throw new NotOpened('no-report', 'This is not a Small Yes report.');
  if (candidate.schema > REPORT_SCHEMA) {
    throw new NotOpened('newer', 'This report was made by a newer version of Small Yes. Update Small Yes to open it.');
  }
  const result = v.safeParse(reportSchema, upgrade(candidate));
  if (result.success) return result.output;
  const place = v.getDotPath(result.issues[0]) ?? 'its top level';
  throw new NotOpened(
    'damaged',
    `This Small Yes report is damaged: what stands at ${place} is not what belongs there.`,
    place,
  );
}

function isReport(candidate: unknown): candidate is Record<string, unknown> & { schema: number } {
  if (typeof candidate !== 'object' || candidate === null) return false;
  if (!('schema' in candidate) || typeof candidate.schema !== 'number') return false;
  const tool = 'tool' in candidate ? candidate.tool : null;
  return typeof tool === 'object' && tool !== null && 'name' in tool && tool.name === 'small-yes';
}

function upgrade(report: Record<string, unknown> & { schema: number }): Record<string, unknown> {
  let upgraded: Record<string, unknown> = report;
  for (let schema = report.schema; schema < REPORT_SCHEMA; schema += 1) {
    const step = UPGRADES[schema];
    if (!step)
      throw new NotOpened('older', 'This report was made by a version of Small Yes that is too old to be read.');
    upgraded = step(upgraded);
  }
  return upgraded;
}
