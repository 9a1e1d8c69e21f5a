import * as v from 'valibot';
import type { AccessFact } from '../facts/access';
import { flag, text } from './fact-schema';

/** What axe-core found, as it came from a page or a file. */
export const accessSchema = v.object({
  ran: flag,
  violations: v.array(v.object({ rule: text, selector: text, text })),
}) satisfies v.GenericSchema<unknown, AccessFact>;

/** The answer of the access bundle, or null for anything else. */
export function parseAccess(answer: unknown): AccessFact | null {
  const parsed = v.safeParse(accessSchema, answer);
  return parsed.success ? parsed.output : null;
}
