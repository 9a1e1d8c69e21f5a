import { attribute } from './dom';
import type { ElementFact } from './element';
import { linesOf } from './line';
import { textContrast } from './look';
import { elementFact, type Page, type Places } from './page';
import { join } from './text-flow';
import { countWords, isUnreadable } from './words';
import { blockOf } from './block';
import { styleOf, type Run, type Walked } from './walk';

/** One block of text: the text of the smallest block-level element that holds it directly. */
export interface TextFact extends ElementFact {
  kind: 'heading' | 'paragraph' | 'list-item' | 'quote' | 'caption' | 'cell' | 'other';
  /** 1–6 for headings, else 0. */
  level: number;
  /** White space folded, capped. */
  text: string;
  /** Words of the uncut text; two characters of a script without spaces count as one word. */
  words: number;
  /** CSS pixels. */
  fontSize: number;
  fontWeight: number;
  /** Contrast against its background, 1–21; null where a picture is behind it. */
  contrast: number | null;
  /** Id of the action it is the label of, or null. */
  action: string | null;
  /** Id of the form it stands in, or null. */
  form: string | null;
  /** Share of its characters that are inside links, 0–1. */
  linkShare: number;
  /** A shape that reads as a struck-out old price. */
  struck: boolean;
  /** Shown in capital letters by its style. */
  upperCase: boolean;
  /** Lines that it takes on screen; null for short texts, for what stands around other blocks, and beyond the cap. */
  lines: number | null;
}

/** A block of text before its facts are written. */
export interface TextBlock {
  record: Walked;
  text: string;
  words: number;
  level: number;
  visible: boolean;
  /** All of it is the label of something that is pressed. */
  pressed: boolean;
  runs: Run[];
}

/** Gathers all text into its blocks, in document order. A block that shows any text holds only what is shown. */
export function findTexts(page: Page, pressed: readonly (string | null)[]): TextBlock[] {
  const gathered = new Map<Walked, Run[]>();
  for (const run of page.walk.runs) {
    if (run.kind === 'alt') continue;
    const block = blockOf(run.owner);
    const there = gathered.get(block);
    if (there === undefined) gathered.set(block, [run]);
    else there.push(run);
  }
  const blocks: TextBlock[] = [];
  for (const [record, runs] of gathered) {
    const seen = runs.filter((run) => run.owner.hiddenBy === null);
    const kept = (seen.length > 0 ? seen : runs).filter((run) => !page.flow.isIcon(run));
    const text = join(kept);
    if (isUnreadable(text)) continue;
    const isPressed = kept.every((run) => pressed[run.owner.index] !== null);
    blocks.push({
      record,
      text,
      words: countWords(text),
      level: levelOf(record),
      visible: seen.length > 0,
      pressed: isPressed,
      runs: kept,
    });
  }
  return blocks.sort((a, b) => a.record.index - b.record.index);
}

/** Describes the blocks; of more than the cap, hidden ones go first. */
export function collectTexts(page: Page, places: Places, blocks: readonly TextBlock[]): TextFact[] {
  const hidden = page.caps.list(
    'hiddenTexts',
    blocks.filter((block) => !block.visible),
  );
  const shown = page.caps.list(
    'texts',
    blocks.filter((block) => block.visible),
  );
  const kept = [...shown, ...hidden].sort((a, b) => a.record.index - b.record.index);
  const lines = linesOf(page, kept);
  return kept.map((block, at) => ({ ...describe(page, places, block, `t${at + 1}`), lines: lines.get(block) ?? null }));
}

function describe(page: Page, places: Places, block: TextBlock, id: string): Omit<TextFact, 'lines'> {
  const { record, runs, text, words, level, visible } = block;
  const [first] = runs;
  const owner = first?.owner ?? record;
  const style = styleOf(owner);
  const base = elementFact(page, places, record, id);
  return {
    ...base,
    hiddenBy: visible ? hiddenText(record) : (owner.hiddenBy ?? base.hiddenBy),
    kind: level > 0 ? 'heading' : kindOf(record, words),
    level,
    text: page.caps.cut('text', text),
    words,
    fontSize: Math.round((parseFloat(style?.fontSize ?? '') || 0) * 10) / 10,
    fontWeight: parseInt(style?.fontWeight ?? '', 10) || 400,
    contrast: textContrast(page, owner, style),
    action: actionOf(places, block),
    form: places.form[record.index] ?? null,
    linkShare: linkShare(places, runs),
    struck: isStruck(record, owner, text),
    upperCase: style?.textTransform === 'uppercase',
  };
}

/** Text moved out of its box, as logos do that are a picture for the eye. */
function hiddenText(record: Walked): ElementFact['hiddenBy'] {
  if (record.tag !== 'a' && levelOf(record) === 0) return null;
  return parseFloat(styleOf(record)?.textIndent ?? '') < -200 ? 'offscreen' : null;
}

function levelOf({ tag, role, element }: Walked): number {
  if (/^h[1-6]$/.test(tag)) return Number(tag.slice(1));
  if (role !== 'heading') return 0;
  const level = Number(attribute(element, 'aria-level'));
  return level >= 1 && level <= 6 ? Math.floor(level) : 2;
}

/** From this many words on, a block without a telling tag reads as a paragraph. Our calibration. */
const PARAGRAPH = 12;

const KINDS: Readonly<Record<string, TextFact['kind']>> = {
  li: 'list-item',
  blockquote: 'quote',
  q: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  td: 'cell',
  th: 'cell',
};

/** By the nearest telling element, a few steps up: the text of a list item often has a box of its own. */
function kindOf(record: Walked, words: number): TextFact['kind'] {
  let at: Walked | null = record;
  for (let steps = 0; at !== null && steps < 4; at = at.parent, steps += 1) {
    const kind = Object.hasOwn(KINDS, at.tag) ? KINDS[at.tag] : undefined;
    if (kind !== undefined) return kind;
    if (at.tag === 'section' || at.tag === 'article' || at.tag === 'form') break;
  }
  return record.tag === 'p' || words >= PARAGRAPH ? 'paragraph' : 'other';
}

function actionOf(places: Places, { record, runs, pressed }: TextBlock): string | null {
  const own = places.action[record.index] ?? null;
  if (own !== null) return own;
  const [first] = runs;
  if (!pressed || first === undefined) return null;
  const id = places.action[first.owner.index] ?? null;
  return runs.every((run) => places.action[run.owner.index] === id) ? id : null;
}

function linkShare(places: Places, runs: readonly Run[]): number {
  let all = 0;
  let linked = 0;
  for (const run of runs) {
    const length = run.text.trim().length;
    all += length;
    if (places.action[run.owner.index] !== null) linked += length;
  }
  return all === 0 ? 0 : Math.round((linked / all) * 100) / 100;
}

function isStruck(record: Walked, owner: Walked, text: string): boolean {
  if (record.tag === 'del' || record.tag === 's' || record.tag === 'strike') return true;
  if (text.length > 40 || !/\d/.test(text)) return false;
  return (
    (styleOf(owner)?.textDecorationLine ?? '').includes('line-through') ||
    (styleOf(record)?.textDecorationLine ?? '').includes('line-through')
  );
}
