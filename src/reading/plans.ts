import type { Box } from '../facts/box';
import type { Snapshot } from '../facts/snapshot';
import type { TextFact } from '../facts/text';
import type { Evidence } from './evidence';
import type { Section } from './section';
import { sectionOf } from './section-of';
import { isSeen } from './seen';
import type { Price } from './trust';
import { hasPhrase } from './words/phrase';
import type { Words } from './words/words';

/** The plans that a page puts side by side to choose from. */
export interface Plans {
  /** A card without a price ("ask us") counts as one. */
  count: number;
  /** What marks one of them as recommended, or null. */
  recommended: Evidence | null;
  /** Lines of features of the longest plan, or rows of the table. */
  rows: number;
  /** The price of each plan, as far as it has one. */
  evidence: Evidence[];
}

/** A mark on a plan is this short, words; our calibration. */
const MARK_WORDS = 4;
/** Prices of plans are set in sizes this close, and stand at heights this close, CSS pixels. Our calibration. */
const SIZE = 0.25;
const HEIGHT = 120;

/**
 * The largest row of prices in a block on prices, one column each, or null where fewer than two stand side by side.
 * Prices of other sizes (struck out, per year, of an extra) belong to the same columns and are not counted again.
 */
export function readPlans(
  snapshot: Snapshot,
  words: Words,
  sections: readonly Section[],
  prices: readonly Price[],
): Plans | null {
  const { texts, groups } = snapshot.facts;
  const bySelector = new Map(texts.map((text) => [text.selector, text]));
  const priced = prices.flatMap((price): { price: Price; text: TextFact }[] => {
    const text = bySelector.get(price.evidence.selector);
    const section = text && sectionOf(sections, text);
    return text && (section?.kind === 'pricing' || section?.kind === 'comparison') ? [{ price, text }] : [];
  });
  const row = priced
    .map((first) => columns(priced.filter(({ text }) => isAlike(text, first.text))))
    .toSorted((a, b) => b.length - a.length)[0];
  if (!row || row.length < 2) return null;
  const area = areaOf(row.map(({ text }) => text.box));
  const section = row[0] && sectionOf(sections, row[0].text);
  const held = groups.filter(
    (group) =>
      group.layout !== 'rows' &&
      group.items.length <= 12 &&
      row.filter(({ text }) => group.items.some((item) => holds(item.box, text.box))).length >= 2,
  );
  const cards = held.toSorted((a, b) => a.box.height * a.box.width - b.box.height * b.box.width)[0];
  const inside = texts.filter(
    (text) => isSeen(text) && section !== undefined && text.box.y >= section.box.y && text.box.y <= lower(section.box),
  );
  const mark = inside.find(
    (text) =>
      text.words <= MARK_WORDS &&
      text.box.x + text.box.width >= area.x - HEIGHT &&
      text.box.x <= area.x + area.width + HEIGHT &&
      hasPhrase(text.text, words.recommended, words.spaced),
  );
  return {
    count: Math.max(row.length, cards?.items.length ?? 0),
    recommended: mark ? { selector: mark.selector, label: mark.text, snippet: `<${mark.tag}>`, box: mark.box } : null,
    rows: rowsOf(inside, row),
    evidence: row.map(({ price }) => price.evidence),
  };
}

function isAlike(one: TextFact, other: TextFact): boolean {
  return (
    Math.abs(one.fontSize - other.fontSize) <= SIZE * other.fontSize && Math.abs(one.box.y - other.box.y) <= HEIGHT
  );
}

/** One price for each column, from left to right. */
function columns<T extends { text: TextFact }>(found: readonly T[]): T[] {
  const apart: T[] = [];
  for (const one of found.toSorted((a, b) => a.text.box.x - b.text.box.x)) {
    const last = apart.at(-1);
    if (!last || one.text.box.x >= last.text.box.x + last.text.box.width) apart.push(one);
  }
  return apart;
}

/** Lines of a list under the price of the longest plan; rows of a table count once. */
function rowsOf(inside: readonly TextFact[], row: readonly { text: TextFact }[]): number {
  const lines = inside.filter(({ kind }) => kind === 'list-item');
  const perPlan = row.map(({ text }, at) => {
    const next = row[at + 1]?.text.box.x ?? Infinity;
    return lines.filter(({ box }) => box.x >= text.box.x - HEIGHT && box.x + HEIGHT / 2 < next).length;
  });
  const cells = inside.filter(({ kind }) => kind === 'cell');
  return Math.max(0, ...perPlan, new Set(cells.map(({ box }) => Math.round(box.y / 10))).size);
}

const lower = (box: Box): number => box.y + box.height;

const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x - 1 &&
  inner.x + inner.width <= outer.x + outer.width + 1 &&
  inner.y >= outer.y - 1 &&
  lower(inner) <= lower(outer) + 1;

function areaOf(boxes: readonly Box[]): { x: number; width: number } {
  const x = Math.min(...boxes.map((box) => box.x));
  return { x, width: Math.max(...boxes.map((box) => box.x + box.width)) - x };
}
