import { LIMITS } from './caps';
import type { Page, Places } from './page';
import type { TextBlock } from './text';
import type { Walked } from './walk';

/** Counts over all visible text, made before any list was capped. */
export interface CopyFact {
  /** Words outside navigation, header, footer, overlays and form fields. */
  words: number;
  /** Words of the longest paragraph. */
  longestParagraph: number;
  /** Headings of level 2 to 4 in the main content. */
  headings: number;
  /** Words in the first viewport, navigation and overlays left out. */
  firstViewWords: number;
  /** Actions at least half inside the first viewport, overlays left out. */
  firstViewActions: number;
  /** Characters of visible main text by script, for the language check. */
  scripts: {
    latin: number;
    cyrillic: number;
    greek: number;
    han: number;
    kana: number;
    hangul: number;
    arabic: number;
    hebrew: number;
    other: number;
  };
  /** Main text for the language check and the reading ease, capped. */
  sample: string;
}

const ASIDE = new Set(['header', 'nav', 'footer', 'dialog', 'sticky']);

/** Counts over all visible text, before any list is capped. */
export function collectCopy(
  page: Page,
  places: Places,
  blocks: readonly TextBlock[],
  actions: readonly Walked[],
): CopyFact {
  const fact: CopyFact = {
    words: 0,
    longestParagraph: 0,
    headings: 0,
    firstViewWords: 0,
    firstViewActions: 0,
    scripts: { latin: 0, cyrillic: 0, greek: 0, han: 0, kana: 0, hangul: 0, arabic: 0, hebrew: 0, other: 0 },
    sample: '',
  };
  const fold = page.walk.viewport.height;
  const sample: string[] = [];
  let room: number = LIMITS.sample;
  for (const block of blocks) {
    if (!block.visible) continue;
    const { record, words, level, text } = block;
    const region = places.region[record.index] ?? 'section';
    const over = places.overlay[record.index] !== null || region === 'dialog' || region === 'sticky';
    if (!over && region !== 'nav' && record.y + record.height / 2 < fold && record.y >= 0) fact.firstViewWords += words;
    if (ASIDE.has(region) || over) continue;
    fact.words += words;
    if (level >= 2 && level <= 4) fact.headings += 1;
    if (level === 0 && !isListed(record)) fact.longestParagraph = Math.max(fact.longestParagraph, words);
    if (room > 0) {
      countScripts(text, fact.scripts);
      sample.push(text.slice(0, room));
      room -= text.length + 1;
    }
  }
  if (room < 0) page.caps.note('sample', LIMITS.sample - room);
  fact.sample = sample.join('\n').slice(0, LIMITS.sample);
  fact.firstViewActions = actions.filter((action) => isInFirstView(places, action, fold)).length;
  return fact;
}

function isListed(record: Walked): boolean {
  let at: Walked | null = record;
  for (let steps = 0; at !== null && steps < 5; at = at.parent, steps += 1) if (at.tag === 'li') return true;
  return false;
}

/** At least half of it above the fold, and not part of an overlay. */
function isInFirstView(places: Places, action: Walked, fold: number): boolean {
  if (action.hiddenBy !== null || places.overlay[action.index] !== null) return false;
  return action.y >= 0 && action.y + action.height / 2 <= fold;
}

function countScripts(text: string, scripts: CopyFact['scripts']): void {
  for (let at = 0; at < text.length; at += 1) {
    const name = scriptOf(text.charCodeAt(at));
    if (name !== null) scripts[name] += 1;
  }
}

/** Script of a UTF-16 unit, or null for what is no letter. Blocks as in the Unicode standard. */
function scriptOf(code: number): keyof CopyFact['scripts'] | null {
  if (code < 0x41) return null;
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) ? 'latin' : null;
  if (code < 0xc0) return null;
  if (code < 0x250) return code === 0xd7 || code === 0xf7 ? null : 'latin';
  if (code >= 0x370 && code < 0x400) return 'greek';
  if (code >= 0x400 && code < 0x530) return 'cyrillic';
  if (code >= 0x590 && code < 0x600) return 'hebrew';
  if ((code >= 0x600 && code < 0x780) || (code >= 0xfb50 && code < 0xfe00)) return 'arabic';
  if (code >= 0x1e00 && code < 0x1f00) return 'latin';
  if (code >= 0x2000 && code < 0x2e80) return null;
  if (code >= 0x3040 && code < 0x3100) return 'kana';
  if ((code >= 0x3400 && code < 0xa000) || (code >= 0xf900 && code < 0xfb00)) return 'han';
  if (code >= 0xac00 && code < 0xd7a4) return 'hangul';
  if (code >= 0x3000 && code < 0x3040) return null;
  return code >= 0xd800 && code < 0xf900 ? null : 'other';
}
