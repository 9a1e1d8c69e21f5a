import { audit } from '../audit';
import type { Snapshot } from '../facts/snapshot';
import type { Profile } from '../reading/intent';
import type { AuditResult } from '../report/report';
import { TargetError } from './target-error';

/** The audit of what `take` gives; whatever goes wrong on the way becomes a reason and a sentence. Never throws. */
export async function answerFor(
  take: () => Snapshot | Promise<Snapshot>,
  intent: Profile | null,
): Promise<AuditResult> {
  try {
    return await audit(await take(), intent === null ? {} : { intent });
  } catch (error) {
    if (error instanceof TargetError) return { ok: false, reason: error.reason, message: error.message };
    const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { ok: false, reason: 'unreadable', message: `The page could not be audited: ${why}` };
  }
}
