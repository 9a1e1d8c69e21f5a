import { classNameOf, isTag } from './dom';
import type { Walk, Walked } from './walk';

/** A rectangle outside which nothing is painted, top document coordinates. */
export interface Clip {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Below this product of opacities nothing can be made out. Our calibration. */
const TRANSPARENT = 0.05;

/** Class names of the common libraries that show content once it is scrolled to. */
const REVEAL = /wow|animat|aos|reveal|fade-?in|scroll/i;

/**
 * Fills in what hides an element, from its own style and box and from what its parent hands down. Runs during the
 * walk, so parents are judged before their content.
 */
export function judgeVisibility(
  walk: Walk,
  record: Walked,
  parent: Walked | null,
  style: CSSStyleDeclaration | null,
): void {
  if (style === null) {
    record.hiddenBy = 'display';
    return;
  }
  place(record, parent);
  if (parent !== null && record.scope === parent.scope && isClosedDetails(record, parent))
    record.inherited ??= 'collapsed';
  const visible = seenThrough(record, parent, style);
  clipContent(record, parent, style);
  record.hiddenBy = !visible ? 'visibility' : reasonOf(walk, record);
}

/** Hands down what floats, what is fixed, and which clip holds. */
function place(record: Walked, parent: Walked | null): void {
  const top = record.scope.holder === null || record.scope.root.nodeType !== Node.DOCUMENT_NODE;
  if (record.position === 'fixed') {
    record.clip = null;
    record.absoluteClip = null;
    record.fixed = record.fixed || top;
    record.floating = record;
  } else if (record.position === 'absolute') {
    record.clip = parent?.absoluteClip ?? null;
    record.floating = record;
  }
  // A frame scrolls on its own: what its holder cuts off is judged for the frame, not for its content.
  if (parent !== null && parent.scope !== record.scope && record.tag === 'html') record.clip = null;
}

function isClosedDetails(record: Walked, parent: Walked): boolean {
  return isTag(parent.element, 'details') && !parent.element.open && record.tag !== 'summary';
}

/** False when the element is invisible and will not be revealed by scrolling to it. */
function seenThrough(record: Walked, parent: Walked | null, style: CSSStyleDeclaration): boolean {
  const inFlow = record.floating === null && record.width > 0 && record.height > 0;
  const own = style.opacity;
  if (own !== '1') {
    const product = record.opacity * Number(own);
    const control = record.tag === 'input' || record.tag === 'select';
    if (product > TRANSPARENT) record.opacity = product;
    else if (!inFlow || control || style.pointerEvents === 'none') record.inherited ??= 'opacity';
  }
  if (style.visibility === 'visible') return true;
  if (record.revealed) return true;
  if (inFlow && parent !== null && parent.hiddenBy !== 'visibility' && REVEAL.test(classNameOf(record.element)))
    record.revealed = true;
  return record.revealed;
}

/** What an element cuts off from its content. */
function clipContent(record: Walked, parent: Walked | null, style: CSSStyleDeclaration): void {
  const out = record.position === 'absolute' || record.position === 'fixed';
  if (out && isCutToNothing(record, style)) {
    record.inherited ??= 'clipped';
    return;
  }
  if (parent === null || record.tag === 'body' || record.display === 'inline' || record.display === 'contents') return;
  // Without elements inside there is nothing to cut off but text, and that goes with the box. A box that cuts off one
  // way only cuts or scrolls the other way too (CSS Overflow 3), so that one axis tells whether to look at both.
  const x = record.element.firstElementChild === null ? 'visible' : style.overflowX;
  if (x !== 'visible') {
    const y = style.overflowY;
    if (hides(x) || hides(y)) {
      record.clip = cut(record, x, y);
      if (record.height <= 1 || record.width <= 1) record.inherited ??= out ? 'clipped' : 'collapsed';
    } else if (record.height <= 0.5) {
      record.inherited ??= 'collapsed';
    }
  }
  if (record.position !== 'static') record.absoluteClip = record.clip;
}

function hides(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}

function cut(record: Walked, x: string, y: string): Clip {
  const around = record.clip ?? { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
  return {
    left: hides(x) ? Math.max(around.left, record.x) : around.left,
    right: hides(x) ? Math.min(around.right, record.x + record.width) : around.right,
    top: hides(y) ? Math.max(around.top, record.y) : around.top,
    bottom: hides(y) ? Math.min(around.bottom, record.y + record.height) : around.bottom,
  };
}

/** The usual ways to keep a text for screen readers alone. */
function isCutToNothing(record: Walked, style: CSSStyleDeclaration): boolean {
  if (record.width <= 1.5 && record.height <= 1.5 && style.overflowX !== 'visible') return true;
  const clip = style.clip;
  if (
    clip !== 'auto' &&
    clip !== '' &&
    /^rect\((?:0|1)(?:px)?,? (?:0|1)(?:px)?,? (?:0|1)(?:px)?,? (?:0|1)(?:px)?\)$/.test(clip)
  )
    return true;
  const path = style.clipPath;
  return path.startsWith('inset(50%') || path.startsWith('inset(100%') || path.startsWith('circle(0');
}

function reasonOf(walk: Walk, record: Walked): Walked['hiddenBy'] {
  if (record.inherited === 'opacity') return 'opacity';
  const own = record.display !== 'contents';
  if (own && (record.width <= 0 || record.height <= 0 || (record.width <= 1 && record.height <= 1))) {
    return record.inherited ?? 'size';
  }
  if (record.inherited === 'clipped') return 'clipped';
  const { clip } = record;
  const right = record.x + record.width;
  const bottom = record.y + record.height;
  if (own && clip !== null) {
    const width = Math.min(right, clip.right) - Math.max(record.x, clip.left);
    const height = Math.min(bottom, clip.bottom) - Math.max(record.y, clip.top);
    if (record.inherited === null && (width <= 1 || height <= 1)) return isOff(walk, record) ? 'offscreen' : 'clipped';
  }
  if (own && isOff(walk, record)) return 'offscreen';
  if (record.inherited !== null) return record.inherited;
  return record.ariaHidden ? 'aria-hidden' : null;
}

function isOff(walk: Walk, record: Walked): boolean {
  const right = record.x + record.width;
  const bottom = record.y + record.height;
  if (right <= 0 || record.x >= walk.width || bottom <= 0) return true;
  if (!record.fixed) return false;
  const { scroll, viewport } = walk;
  return (
    right <= scroll.x ||
    record.x >= scroll.x + viewport.width ||
    bottom <= scroll.y ||
    record.y >= scroll.y + viewport.height
  );
}
