import { hasPhrase } from './words/phrase';
import type { Words } from './words/words';

/** "30 days", "14-day", "1 mois", "30日間": for how long something is to be had. */
const SPAN =
  /\d+[\s-]*(?:days?|weeks?|months?|tage?n?|wochen?|monate?n?|jours?|semaines?|mois|d[ií]as?|semanas?|mes(?:es|i|e)?|giorn[oi]|settiman[ae]|dag(?:en)?|weken|maand(?:en)?|dni|tygod\p{L}+|miesi\p{L}+)(?!\p{L})|\d+\s*(?:日|週|[ヶかカ]月)/iu;

/** Says that something is free for a while: a trial, whatever its button is called. */
export function isFreeForAWhile(text: string, words: Words): boolean {
  return SPAN.test(text) && hasPhrase(text, words.asks.cues.free ?? [], words.spaced);
}
