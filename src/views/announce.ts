import { whole } from '../report/rounding';
import { scoreLine } from '../report/summary-table';
import type { Screen } from './screen';
import type { Words } from './words/words';

/** What is read out when the popup changes, for those who cannot see it change. */
export function announce(screen: Screen, words: Words): string {
  if (screen.kind === 'scanning') return words.scanning.title;
  if (screen.kind !== 'result') return screen.message;
  const { score, intent, summary, review } = screen.tried?.report ?? screen.report;
  const total = score.total === null ? null : whole(score.total);
  if (screen.tried) return words.whatIf.announced(total);
  const reviewed = review.total === null ? '' : `${scoreLine(screen.report, words.report)}. `;
  return `${words.score.announced(total, intent.profile)} ${reviewed}${summary}`;
}
