import * as v from 'valibot';
import type { AccessFact } from '../facts/access';
import { flag, number, text } from './fact-schema';

const colour = v.pipe(text, v.regex(/^#[\da-f]{6,8}$/i));

/** What axe-core found, as it came from a page or a file. */
export const accessSchema = v.object({
  ran: flag,
  violations: v.array(
    v.object({
      rule: text,
      selector: text,
      contrast: v.nullable(v.object({ ratio: number, least: number, colour, ground: colour })),
      target: v.nullable(v.object({ width: number, height: number, room: number })),
    }),
  ),
}) satisfies v.GenericSchema<unknown, AccessFact>;

/** The answer of the access bundle, or null for anything else. */
export function parseAccess(answer: unknown): AccessFact | null {
  const parsed = v.safeParse(accessSchema, answer);
  return parsed.success ? parsed.output : null;
}
