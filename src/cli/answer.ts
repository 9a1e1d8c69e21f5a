import { audit } from '../audit';
import type { Snapshot } from '../facts/snapshot';
import type { Profile } from '../reading/intent';
import type { PageType } from '../reading/page-types';
import type { AuditResult } from '../report/report';
import type { Locale } from '../rules/voice';
import { wordsIn } from './language';
import { sentenceOf } from './spoken-error';
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
    const words = wordsIn(language);
    const said = sentenceOf(error)(words);
    if (error instanceof TargetError) return { ok: false, reason: error.reason, message: said };
    const [why = ''] = said.split('\n');
    return { ok: false, reason: 'unreadable', message: words.target.notAudited(why) };
  }
}
