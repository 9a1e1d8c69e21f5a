import * as v from 'valibot';
import { PROFILES } from '../reading/intent';
import { PAGE_TYPES } from '../reading/page-types';
import { parseSnapshot } from '../reading/parse-snapshot';
import type { Kept } from './kept';

const kept = v.object({
  snapshot: v.unknown(),
  phone: v.optional(v.unknown()),
  choices: v.object({ intent: v.optional(v.picklist(PROFILES)), pageType: v.optional(v.picklist(PAGE_TYPES)) }),
});

/** An audit that was kept, or null for anything else: an earlier version may have written it. */
export function parseKept(value: unknown): Kept | null {
  const parsed = v.safeParse(kept, value);
  if (!parsed.success) return null;
  const { snapshot, phone, choices } = parsed.output;
  const { intent, pageType } = choices;
  try {
    return {
      snapshot: parseSnapshot(snapshot),
      ...(phone !== undefined && { phone: parseSnapshot(phone) }),
      choices: { ...(intent && { intent }), ...(pageType && { pageType }) },
    };
  } catch {
    return null;
  }
}
