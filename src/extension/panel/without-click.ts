import type { TabAnswer } from '../audit-tab';
import { refusal, type Reason } from '../refusal';

/** Reasons that, beside a page, nearly always mean that its icon was not clicked yet. */
const NO_ACCESS: readonly Reason[] = ['hidden', 'blocked'];

/** An answer as it has to be told beside the page, where no click has just given us access to it. */
export function withoutClick(answer: TabAnswer): TabAnswer {
  return !answer.ok && NO_ACCESS.includes(answer.reason) ? refusal('no-click') : answer;
}
