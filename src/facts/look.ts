import type { ActionLook } from './action';
import { contrast, over, parseColour } from './colour';
import type { Rgb } from './element';
import { childrenOf } from './extent';
import type { Page } from './page';
import type { Surface } from './surface';
import { isUnreadable } from './words';
import { styleOf, type Walked } from './walk';

/** A child that covers this share of an action paints it. */
const COVERS = 0.8;
/** A box inside that holds the whole label is the button that people see, from this share on. Our calibration. */
const HOLDS_LABEL = 0.4;
/** Boxes within boxes that are looked through for it. */
const DEPTH = 4;

/** What the eye sees of an action. */
export function lookOf(page: Page, record: Walked, name: string): ActionLook {
  const style = styleOf(record);
  const label = labelHolder(page, record);
  const labelStyle = label === record ? style : styleOf(label);
  const painter = painterOf(page, record);
  const behind = page.surfaces.behind(painter);
  const surface = page.surfaces.of(painter);
  const own = surface.own;
  const border = style !== null && hasBorder(style);
  const edge = own || !border ? null : borderColour(style, behind);
  return {
    fontSize: Math.round((parseFloat(labelStyle?.fontSize ?? '') || 0) * 10) / 10,
    fontWeight: parseInt(labelStyle?.fontWeight ?? '', 10) || 400,
    fill: !own ? null : surface.image ? 'image' : surface.colour,
    fillContrast: fillContrast(surface, behind, edge),
    textContrast: textContrast(page, label, labelStyle),
    border,
    padding: paddingOf(style) || (painter === record ? 0 : paddingOf(styleOf(painter))),
    iconOnly:
      isUnreadable(page.flow.read(record, { limit: 60, visible: record.hiddenBy === null })) &&
      (record.end > record.index + 1 || name === ''),
  };
}

function fillContrast(surface: Surface, behind: Surface, edge: Rgb | null): number | null {
  if (behind.picture || (surface.own && surface.picture)) return null;
  if (surface.own) return contrast(surface.colour, behind.colour);
  return edge === null ? null : contrast(edge, behind.colour);
}

/** Contrast of an element's text against what lies behind it; null over a picture. */
export function textContrast(page: Page, record: Walked, style: CSSStyleDeclaration | null): number | null {
  const colour = style === null ? null : parseColour(style.color);
  const surface = page.surfaces.of(record);
  // letters cut out of a background have its colours
  const cutOut = style?.backgroundClip === 'text' || style?.webkitTextFillColor === 'rgba(0, 0, 0, 0)';
  return colour === null || cutOut || surface.picture ? null : contrast(over(colour, surface.colour), surface.colour);
}

/** The element that the label is written in: the owner of the first readable text. */
function labelHolder(page: Page, record: Walked): Walked {
  for (let at = record.runStart; at < record.runEnd; at += 1) {
    const run = page.walk.runs[at];
    if (run?.kind === 'text' && run.owner.rendered && run.owner.hiddenBy === null && !page.flow.isIcon(run))
      return run.owner;
  }
  return record;
}

/** The element whose background is the fill of an action: itself, a child that covers it, or a wrapper of its size. */
function painterOf(page: Page, record: Walked): Walked {
  if (page.surfaces.of(record).own) return record;
  for (const child of childrenOf(page.walk, record).slice(0, 4)) {
    if (
      child.width * child.height >= COVERS * record.width * record.height &&
      child.hiddenBy === null &&
      page.surfaces.of(child).own
    )
      return child;
  }
  const inner = labelBox(page, record);
  if (inner !== null) return inner;
  const { parent } = record;
  const wrapped =
    parent !== null &&
    Math.abs(parent.width - record.width) <= 2 &&
    Math.abs(parent.height - record.height) <= 2 &&
    parent.runStart === record.runStart &&
    parent.runEnd === record.runEnd;
  return wrapped && page.surfaces.of(parent).own ? parent : record;
}

/** The painted box around the whole label of an action: the button inside a link that is as large as its place in a menu. */
function labelBox(page: Page, record: Walked): Walked | null {
  let at = record;
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const next = childrenOf(page.walk, at)
      .slice(0, 4)
      .find((child) => child.runEnd > child.runStart);
    if (next === undefined || next.hiddenBy !== null || next.runEnd - next.runStart !== record.runEnd - record.runStart)
      return null;
    if (next.width * next.height >= HOLDS_LABEL * record.width * record.height && page.surfaces.of(next).own)
      return next;
    at = next;
  }
  return null;
}

const SIDES = ['Top', 'Bottom', 'Left', 'Right'] as const;

/** A visible border on at least three sides. */
export function hasBorder(style: CSSStyleDeclaration): boolean {
  // Three of four sides: one of top and bottom is among them.
  if (style.borderTopWidth === '0px' && style.borderBottomWidth === '0px') return false;
  const seen = SIDES.filter(
    (side) =>
      (parseFloat(style[`border${side}Width`]) || 0) >= 0.5 &&
      (parseColour(style[`border${side}Color`])?.[3] ?? 1) > 0.1,
  );
  return seen.length >= 3;
}

function borderColour(style: CSSStyleDeclaration | null, behind: Surface): Rgb | null {
  const colour = style === null ? null : parseColour(style.borderBottomColor);
  return colour === null ? null : over(colour, behind.colour);
}

function paddingOf(style: CSSStyleDeclaration | null): number {
  let least = Infinity;
  for (const side of SIDES) {
    least = Math.min(least, parseFloat(style?.[`padding${side}`] ?? '') || 0);
    if (least === 0) return 0;
  }
  return Math.round(least);
}
