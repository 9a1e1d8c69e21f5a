import type { ActionFact } from '../facts/action';
import type { TextFact } from '../facts/text';
import { hasPhrase } from './words/phrase';
import type { Words } from './words/words';

/** A link to the imprint or the privacy notice says so in few words; more are a sentence. Our calibration. */
const LINK_WORDS = 4;
/** So many of them make the foot of a page, one beside the mark of a copyright. Our calibration. */
const LEGAL_LINKS = 2;
/** The foot of a page says no more words than this. Our calibration. */
const MOST_WORDS = 150;
const COPYRIGHT = /©|\(c\)\s?(?:19|20)\d\d/i;

/**
 * Whether a block is the foot of a page by what stands in it, whatever its markup: links to imprint and privacy, or
 * a copyright, and no heading. Links inside a form belong to what is agreed to there.
 */
export function isPageFoot(texts: readonly TextFact[], actions: readonly ActionFact[], words: Words): boolean {
  if (texts.some((text) => text.kind === 'heading' && text.level <= 2)) return false;
  if (texts.reduce((sum, text) => sum + text.words, 0) > MOST_WORDS) return false;
  const legal = actions.filter(
    ({ name, form }) =>
      form === null &&
      (!words.spaced || name.split(/\s+/).length <= LINK_WORDS) &&
      hasPhrase(name, words.sections.footer ?? [], words.spaced),
  ).length;
  return legal >= LEGAL_LINKS || (legal > 0 && texts.some((text) => COPYRIGHT.test(text.text)));
}
