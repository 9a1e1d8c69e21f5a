import { attribute, classNameOf } from './dom';
import { fold, isUnreadable } from './words';
import { blockOf } from './block';
import type { Run, Walk, Walked } from './walk';

/** Class names of icon fonts whose pictures are written as words (`arrow_forward`). */
const ICON_CLASS = /material-(?:icons|symbols)|ligature|(?:^|[\s_-])icons?(?:[\s_-]|$)/i;

export interface ReadOptions {
  /** Stop after about this many characters. */
  limit: number;
  /** Leave out what a visitor does not see. */
  visible: boolean;
  /** Leave out text inside these elements. */
  without?: (owner: Walked) => boolean;
}

/** The text of the page in document order, and what any element holds of it. */
export class TextFlow {
  /** Characters before each run. */
  private readonly before: Float64Array;
  private readonly icons = new Map<Walked, boolean>();

  constructor(readonly walk: Walk) {
    this.before = new Float64Array(walk.runs.length + 1);
    walk.runs.forEach((run, at) => {
      this.before[at + 1] = (this.before[at] ?? 0) + run.text.trim().length;
    });
  }

  /** Characters of all text inside an element. */
  length(record: Walked): number {
    return (this.before[record.runEnd] ?? 0) - (this.before[record.runStart] ?? 0);
  }

  /** Text inside an element, as read: white space folded, a space between blocks. */
  read(record: Walked, options: ReadOptions): string {
    return this.between(record.runStart, record.runEnd, options);
  }

  /** Text of a stretch of runs. */
  between(start: number, end: number, options: ReadOptions): string {
    const pieces: Run[] = [];
    let length = 0;
    for (let at = start; at < end && length < options.limit; at += 1) {
      const run = this.walk.runs[at];
      if (run === undefined || run.kind === 'alt') continue;
      if (options.visible && run.owner.hiddenBy !== null) continue;
      if (options.without?.(run.owner) === true || this.isIcon(run)) continue;
      pieces.push(run);
      length += run.text.trim().length + 1;
    }
    return join(pieces).slice(0, options.limit);
  }

  /** A picture written as text: a ligature or a character of an icon font. */
  isIcon(run: Run): boolean {
    const { owner, text } = run;
    if (run.kind === 'break') return false;
    if (owner.tag !== 'i' && owner.tag !== 'span' && owner.tag !== 'mat-icon' && owner.tag !== 'em')
      return isUnreadable(text);
    let icon = this.icons.get(owner);
    if (icon === undefined) {
      icon =
        owner.tag === 'mat-icon' ||
        ICON_CLASS.test(classNameOf(owner.element)) ||
        attribute(owner.element, 'translate') === 'no';
      this.icons.set(owner, icon);
    }
    return (icon && /^\s*[a-z0-9_]{1,40}\s*$/.test(text)) || isUnreadable(text);
  }
}

/** A gap that reads as a space between two pieces on one line, CSS pixels. Our calibration. */
const GAP = 3;

/** Pieces of text joined as they are read: letters of one word stay together, blocks are kept apart. */
export function join(runs: readonly Run[]): string {
  const [first] = runs;
  if (runs.length === 1 && first !== undefined) return fold(first.text);
  let text = '';
  let last: Run | null = null;
  for (const run of runs) {
    if (last !== null && last.owner !== run.owner && isApart(last, run)) text += ' ';
    text += run.text;
    last = run;
  }
  return fold(text);
}

/** True when two pieces are laid out as separate things, so that a reader sees a gap that the source has not. */
function isApart(one: Run, other: Run): boolean {
  const [a, b] = [one.owner, other.owner];
  if (blockOf(a) !== blockOf(b)) return true;
  // Split letter by letter for animation: the letters of one word share a parent.
  if (one.text.trim().length === 1 && other.text.trim().length === 1)
    return a.parent !== b.parent && !isLaidInline(a.parent, b.parent);
  return isBoxed(a) || isBoxed(b) || a.y + a.height <= b.y || b.x >= a.x + a.width + GAP;
}

function isLaidInline(a: Walked | null, b: Walked | null): boolean {
  return a?.display === 'inline' && b?.display === 'inline';
}

function isBoxed(record: Walked): boolean {
  return record.block !== null && !record.display.startsWith('inline') && record.display !== 'contents';
}
