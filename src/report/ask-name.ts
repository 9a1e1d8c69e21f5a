import { shown } from './page-text';
import type { ReportAsk } from './report';
import type { Words } from './words';

/** The page's own words for an ask, at most 60 characters, or what it asks for where it has none. */
export function askName(ask: ReportAsk | undefined, words: Words): string {
  if (!ask) return words.asks.unnamed;
  const text = shown(ask.text, 60);
  return text === '' ? words.askKind(ask.kind) : text;
}

/** True for what the page asks for itself: not navigation, log-in or consent. */
export function isAsk({ kind }: ReportAsk): boolean {
  return kind !== 'navigate' && kind !== 'login' && kind !== 'consent';
}
