import { attribute, boxOf, hasAttribute, isElement, isText, localName, rootElementOf } from './dom';
import { holdsText, blockOf } from './block';
import { LIMITS } from './caps';
import { contentOf } from './content-of';
import type { HiddenBy } from './element';
import { judgeVisibility, type Clip } from './visibility';

/** A document or shadow root that was walked. */
export interface Scope {
  root: Document | ShadowRoot;
  window: Window;
  /** The element that holds this scope (shadow host or frame), or null for the page itself. */
  holder: Walked | null;
  /** Added to a box of this scope to get coordinates of the top document, CSS pixels. */
  dx: number;
  dy: number;
}

/** One element as the walk saw it. Records stand in flat-tree order; a subtree is `[index, end)`. */
export interface Walked {
  index: number;
  element: Element;
  tag: string;
  role: string;
  /** Parent in the flat tree: slots, shadow hosts and frames included. */
  parent: Walked | null;
  scope: Scope;
  /** False for what makes no box, and for everything inside it. */
  rendered: boolean;
  display: string;
  position: string;
  /** Top document coordinates, CSS pixels, not rounded. */
  x: number;
  y: number;
  width: number;
  height: number;
  end: number;
  runStart: number;
  runEnd: number;
  hiddenBy: HiddenBy | null;
  /** What an ancestor does to all its content, whatever the boxes of that content. */
  inherited: HiddenBy | null;
  /** By `aria-hidden`, or by `inert` in a part of the page that is lower than a screen. */
  ariaHidden: boolean;
  opacity: number;
  /** Transparent or invisible until it is scrolled to: counts as there. */
  revealed: boolean;
  clip: Clip | null;
  /** The clip that holds for absolutely positioned content. */
  absoluteClip: Clip | null;
  /** Inside something fixed to the viewport. */
  fixed: boolean;
  /** Nearest absolute or fixed element, itself included. */
  floating: Walked | null;
  /** The element that its text is gathered in; null: itself. */
  block: Walked | null;
}

/** A piece of text, or of something that stands for text, in document order. */
export interface Run {
  owner: Walked;
  /** `alt`: a picture that may have a text of its own; `break`: a forced new line. */
  kind: 'text' | 'alt' | 'break';
  text: string;
}

export interface Walk {
  records: Walked[];
  runs: Run[];
  byElement: Map<Element, Walked>;
  scopes: Scope[];
  /** Full size of the page, CSS pixels. */
  width: number;
  height: number;
  viewport: { width: number; height: number };
  /** Scroll offset, CSS pixels. */
  scroll: { x: number; y: number };
  /** Elements that were left out because there were too many. */
  leftOut: number;
}

/** Their content is no text of the page. */
const CLOSED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'select',
  'textarea',
  'svg',
  'canvas',
  'video',
  'audio',
  'object',
  'math',
  'datalist',
  'title',
]);

/** A place where the walk stands: the page, a shadow tree, what a slot shows, or a frame. */
interface Level {
  roots: Node[];
  next: number;
  base: Walked | null;
  scope: Scope;
  walker: TreeWalker | null;
  depth: number;
  /** The element of this level whose children are being walked. */
  current: Walked | null;
  /** The node that the walker stands on has no children to walk here. */
  skip: boolean;
}

/** Every element of the page once: tag, style and box, and every piece of text. No recursion, so that no depth is too deep. */
export function walkPage(page: Window): Walk {
  const html = rootElementOf(page.document);
  const walk: Walk = {
    records: [],
    runs: [],
    byElement: new Map(),
    scopes: [],
    width: Math.max(html?.scrollWidth ?? 0, page.innerWidth),
    height: Math.max(html?.scrollHeight ?? 0, page.innerHeight),
    viewport: { width: page.innerWidth, height: page.innerHeight },
    scroll: { x: page.scrollX, y: page.scrollY },
    leftOut: 0,
  };
  const levels: Level[] = [];
  open(
    walk,
    levels,
    null,
    { root: page.document, window: page, holder: null, dx: page.scrollX, dy: page.scrollY },
    html === null ? [] : [html],
  );
  for (let here = levels.at(-1); here !== undefined; here = levels.at(-1)) {
    const node = nextNode(walk, here);
    if (node === null) {
      levels.pop();
      if (here.base !== null) close(walk, here.base);
      continue;
    }
    const parent = here.current ?? here.base;
    here.skip = true;
    if (isText(node)) {
      if (parent !== null && /\S/.test(node.data)) walk.runs.push({ owner: parent, kind: 'text', text: node.data });
    } else if (isElement(node)) {
      enter(walk, levels, here, node, parent);
    }
  }
  return walk;
}

function open(walk: Walk, levels: Level[], base: Walked | null, scope: Scope, roots: Node[]): void {
  if (walk.scopes.at(-1) !== scope && !walk.scopes.includes(scope)) walk.scopes.push(scope);
  levels.push({ roots, next: 0, base, scope, walker: null, depth: 0, current: null, skip: true });
}

/** The next node of this level in document order; elements that are left on the way are closed. */
function nextNode(walk: Walk, here: Level): Node | null {
  const walker = here.walker;
  if (walker === null) return here.roots[here.next++] ?? null;
  if (!here.skip) {
    const child = walker.firstChild();
    if (child !== null) {
      here.depth += 1;
      return child;
    }
  }
  for (;;) {
    const done = here.current;
    if (done !== null && done.element === walker.currentNode) {
      close(walk, done);
      here.current = here.depth === 0 ? null : done.parent;
    }
    if (here.depth === 0) {
      here.walker = null;
      return here.roots[here.next++] ?? null;
    }
    const sibling = walker.nextSibling();
    if (sibling !== null) return sibling;
    walker.parentNode();
    here.depth -= 1;
  }
}

function close(walk: Walk, record: Walked): void {
  record.end = walk.records.length;
  record.runEnd = walk.runs.length;
}

function enter(walk: Walk, levels: Level[], here: Level, element: Element, parent: Walked | null): void {
  if (walk.records.length >= LIMITS.elements) {
    walk.leftOut += 1;
    return;
  }
  const record = measure(walk, here.scope, element, parent);
  if (CLOSED.has(record.tag)) return;
  if (record.tag === 'br' && parent !== null) walk.runs.push({ owner: parent, kind: 'break', text: ' ' });
  if (record.tag === 'img') {
    walk.runs.push({ owner: record, kind: 'alt', text: '' });
    record.runEnd += 1;
    return;
  }
  const inside = contentOf(record);
  if (inside !== null) {
    open(walk, levels, record, inside.scope, inside.roots);
    return;
  }
  here.skip = false;
  here.current = record;
  here.walker ??= element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
}

function measure(walk: Walk, scope: Scope, element: Element, parent: Walked | null): Walked {
  const tag = localName(element);
  const gone = parent?.hiddenBy === 'display';
  const style = gone ? null : scope.window.getComputedStyle(element);
  const display = style?.display ?? 'none';
  const rendered = display !== 'none' && display !== '';
  const role = attribute(element, 'role');
  const rect = rendered ? boxOf(element) : null;
  const inline = display === 'inline' || display === 'contents';
  const record: Walked = {
    index: walk.records.length,
    element,
    tag,
    role: role === '' ? '' : (role.trim().toLowerCase().split(' ', 1)[0] ?? ''),
    parent,
    scope,
    rendered,
    display,
    // An inline box is never out of the flow.
    position: rendered && style !== null && !inline ? style.position : 'static',
    x: rect === null ? 0 : rect.x + scope.dx,
    y: rect === null ? 0 : rect.y + scope.dy,
    width: rect === null ? 0 : rect.width,
    height: rect === null ? 0 : rect.height,
    end: walk.records.length + 1,
    runStart: walk.runs.length,
    runEnd: walk.runs.length,
    hiddenBy: null,
    inherited: parent?.inherited ?? null,
    ariaHidden:
      parent?.ariaHidden === true ||
      attribute(element, 'aria-hidden') === 'true' ||
      // a drawing of an app; what is higher is the page behind a dialog
      (hasAttribute(element, 'inert') && rect !== null && rect.height < walk.viewport.height),
    opacity: parent?.opacity ?? 1,
    revealed: parent?.revealed ?? false,
    clip: parent?.clip ?? null,
    absoluteClip: parent?.absoluteClip ?? null,
    fixed: parent?.fixed ?? false,
    floating: parent?.floating ?? null,
    block: parent === null || holdsText(tag, display, parent, inline) ? null : blockOf(parent),
  };
  judgeVisibility(walk, record, parent, rendered ? style : null);
  walk.records.push(record);
  walk.byElement.set(element, record);
  return record;
}

/**
 * Computed style of an element, or null where it is not rendered. Asked for anew each time: that costs a tenth of
 * keeping thousands of them alive.
 */
export function styleOf(record: Walked): CSSStyleDeclaration | null {
  return record.rendered ? record.scope.window.getComputedStyle(record.element) : null;
}
