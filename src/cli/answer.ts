import { audit } from '../audit';
import type { Snapshot } from '../facts/snapshot';
import type { Profile } from '../reading/intent';
import type { PageType } from '../reading/page-types';
import type { AuditResult } from '../report/report';
import type { Locale } from '../rules/voice';
import { TargetError } from './target-error';

/** The audit of what `take` gives; whatever goes wrong on the way becomes a reason and a sentence. Never throws. */
export async function answerFor(
  take: () => Snapshot | Promise<Snapshot>,
  { intent, pageType, language }: { intent: Profile | null; pageType: PageType | null; language: Locale },
): Promise<AuditResult> {
  try {
    const snapshot = await take();
    return await audit(snapshot, { ...(intent && { intent }), ...(pageType && { pageType }), locale: language });
  } catch (error) {
    if (error instanceof TargetError) return { ok: false, reason: error.reason, message: error.message };
    const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { ok: false, reason: 'unreadable', message: `The page could not be audited: ${why}` };
  }
}
