import { askName } from '../report/ask-name';
import { whole } from '../report/rounding';
import { scoreLine } from '../report/summary-table';
import type { Chosen } from './on-page';
import type { Screen } from './screen';
import type { Words } from './words/words';

/** What is read out when somebody chooses a mark on the page. */
export function announceChosen(chosen: Chosen | null, screen: Screen, words: Words): string {
  if (chosen === null || screen.kind !== 'result') return '';
  const { findings, asks } = screen.report;
  const title = findings.find(({ rule }) => `finding/${rule}` === chosen.item)?.title;
  if (title !== undefined) return words.panel.chosen(title);
  const ask = asks.find(({ id }) => `ask/${id}` === chosen.item);
  return ask ? words.panel.chosen(words.report.quoted(askName(ask, words.report))) : '';
}

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
