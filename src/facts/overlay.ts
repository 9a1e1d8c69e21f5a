import { attribute, classNameOf, matches } from './dom';
import { LIMITS } from './caps';
import type { ElementFact } from './element';
import { isInside } from './extent';
import { elementFact, type Page, type Places } from './page';
import type { ActionFact } from './action';
import { styleOf, type Walked } from './walk';

/** Something that lies over the page now: a dialog, banner, drawer, chat bubble or sticky bar. */
export interface OverlayFact extends ElementFact {
  position: 'fixed' | 'sticky' | 'absolute' | 'dialog';
  /** Share of the viewport that it covers, 0–1. */
  cover: number;
  /** Marked as modal (aria-modal, an open modal dialog), or with a backdrop over the whole viewport. */
  modal: boolean;
  /** The page behind it cannot be scrolled. */
  scrollLocked: boolean;
  role: string;
  /** Words inside, capped. */
  text: string;
  actions: string[];
  fields: string[];
  /** Smaller side in CSS pixels of the close control, or null when none was found. */
  closeSize: number | null;
}

/** An overlay before its facts are written. */
export interface FoundOverlay {
  record: Walked;
  position: OverlayFact['position'];
  cover: number;
  modal: boolean;
  dialog: boolean;
}

/** Describes the overlays that were found. */
export function collectOverlays(
  page: Page,
  places: Places,
  found: readonly (FoundOverlay & { id: string })[],
  inside: {
    actions: readonly ActionFact[];
    actionRecords: ReadonlyMap<Walked, string>;
    fields: ReadonlyMap<Walked, string>;
  },
): OverlayFact[] {
  const locked = isScrollLocked(page);
  return found.map(({ id, record, position, cover, modal }) => {
    const actions = idsInside(record, inside.actionRecords);
    return {
      ...elementFact(page, places, record, id),
      position,
      cover: Math.round(cover * 1000) / 1000,
      modal,
      scrollLocked: locked,
      role: record.role || (record.tag === 'dialog' ? 'dialog' : ''),
      text: page.caps.cut('overlayText', page.flow.read(record, { limit: LIMITS.overlayText + 1, visible: true })),
      actions,
      fields: idsInside(record, inside.fields),
      closeSize: closeSize(record, inside.actionRecords, inside.actions),
    };
  });
}

function idsInside(holder: Walked, found: ReadonlyMap<Walked, string>): string[] {
  return [...found].filter(([record]) => isInside(record, holder)).map(([, id]) => id);
}

function isScrollLocked({ walk }: Page): boolean {
  if (walk.height <= walk.viewport.height) return false;
  return walk.records.slice(0, 3).some((record) => {
    const { tag } = record;
    const style = tag === 'body' || tag === 'html' ? styleOf(record) : null;
    if (style === null) return false;
    return style.overflowY === 'hidden' || style.overflowY === 'clip' || (tag === 'body' && style.position === 'fixed');
  });
}

/** Names of the control that closes something, as markup writes them, and the signs that are drawn for it. */
const CLOSES = /(?:^|[\s_-])(?:close|dismiss|btn-close|icon-close)(?:$|[\s_-])|data-bs-dismiss|data-dismiss/i;
const CLOSE_SIGN = /^[×✕✖✗╳xX⨯⊗]$/;

function closeSize(
  holder: Walked,
  records: ReadonlyMap<Walked, string>,
  actions: readonly ActionFact[],
): number | null {
  const facts = new Map(actions.map((fact) => [fact.id, fact]));
  for (const [record, id] of records) {
    if (!isInside(record, holder) || record.hiddenBy !== null) continue;
    const fact = facts.get(id);
    const markup = `${classNameOf(record.element)} ${attribute(record.element, 'id')} ${attribute(record.element, 'aria-label')} ${fact?.snippet ?? ''}`;
    if (CLOSES.test(markup) || CLOSE_SIGN.test(fact?.name ?? ''))
      return Math.round(Math.min(record.width, record.height));
  }
  return null;
}

/** What lies over the page, outermost first. */
export function findOverlays(page: Page): FoundOverlay[] {
  const { walk } = page;
  const candidates = walk.records.filter((record) => isCandidate(page, record));
  const backdrop = walk.records.some((record) => isBackdrop(page, record));
  const found: FoundOverlay[] = [];
  let end = 0;
  for (const record of candidates) {
    if (record.index < end) continue;
    const overlay = describeOverlay(page, record, backdrop);
    if (overlay === null) continue;
    found.push(overlay);
    end = record.end;
  }
  return found;
}

const DIALOG_ROLES = new Set(['dialog', 'alertdialog']);

function isDialog(record: Walked): boolean {
  return record.tag === 'dialog' || DIALOG_ROLES.has(record.role) || attribute(record.element, 'aria-modal') === 'true';
}

/** Stacked at least this high, an absolute box was meant to lie over the page. Our calibration. */
const HIGH = 100;

function isCandidate(page: Page, record: Walked): boolean {
  if (record.hiddenBy !== null && record.hiddenBy !== 'aria-hidden' && record.hiddenBy !== 'size') return false;
  if (!record.rendered || record.tag === 'html' || record.tag === 'body') return false;
  if (record.scope.holder !== null && record.scope.root.nodeType === Node.DOCUMENT_NODE) return false;
  if (record.hiddenBy === 'size' && record.end === record.index + 1) return false;
  if (record.position === 'fixed') return stackLevel(record) >= 0;
  if (isDialog(record)) return true;
  if (record.position === 'sticky') return isStuckBelow(record) && record.width >= 0.5 * page.walk.viewport.width;
  return (
    record.position === 'absolute' &&
    stackLevel(record) >= HIGH &&
    record.floating === record &&
    record.width * record.height > 0
  );
}

function stackLevel(record: Walked): number {
  return Number(styleOf(record)?.zIndex ?? 0) || 0;
}

function isStuckBelow(record: Walked): boolean {
  const style = styleOf(record);
  return style !== null && style.bottom !== 'auto' && style.top === 'auto';
}

/** A box over the whole viewport that dims what is behind it. */
function isBackdrop(page: Page, record: Walked): boolean {
  if (record.position !== 'fixed' && record.position !== 'absolute') return false;
  const { viewport } = page.walk;
  if (record.hiddenBy !== null || record.width < 0.95 * viewport.width || record.height < 0.95 * viewport.height)
    return false;
  if (!record.fixed && record.parent?.tag !== 'body') return false;
  const alpha = /rgba\([^)]*,\s*([\d.]+)\)/.exec(styleOf(record)?.backgroundColor ?? '')?.[1];
  return alpha !== undefined && Number(alpha) >= 0.15;
}

/** Least share of the viewport that an absolute box covers to lie over the page. Our calibration. */
const LEAST_COVER = 0.01;

function describeOverlay(page: Page, record: Walked, backdrop: boolean): FoundOverlay | null {
  const dialog = isDialog(record);
  const box = paintedBox(page, record);
  const { viewport, scroll } = page.walk;
  const width = Math.min(box.right, scroll.x + viewport.width) - Math.max(box.left, scroll.x);
  const height = Math.min(box.bottom, scroll.y + viewport.height) - Math.max(box.top, scroll.y);
  if (width <= 1 || height <= 1) return null;
  const cover = (width * height) / (viewport.width * viewport.height);
  const says = page.flow.read(record, { limit: 40, visible: true }) !== '' || holdsSomething(page, record);
  if (!says) return null;
  const modal =
    attribute(record.element, 'aria-modal') === 'true' ||
    matches(record.element, ':modal') ||
    ((dialog || cover >= 0.1) && (backdrop || isBackdrop(page, record)));
  // What is smaller than a close button hides nothing.
  if (record.position === 'absolute' && cover < LEAST_COVER) return null;
  if (!dialog && !modal) {
    if (isTopBar(page, record, box, cover) || isPageItself(page, record) || isScenery(record)) return null;
    if (!liesOver(page, record, box)) return null;
  }
  const position =
    record.tag === 'dialog'
      ? 'dialog'
      : record.position === 'sticky' || record.position === 'absolute'
        ? record.position
        : 'fixed';
  return { record, position, cover: Math.min(1, cover), modal, dialog };
}

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What is seen of an overlay: of a see-through wrapper only the parts that are painted inside. */
function paintedBox(page: Page, record: Walked): Edges {
  const edges: Edges = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  const end = Math.min(record.end, record.index + 200);
  for (let at = record.index; at < end;) {
    const inner = page.walk.records[at];
    if (inner === undefined) break;
    const painted =
      inner.hiddenBy === null &&
      (page.surfaces.of(inner).own ||
        inner.tag === 'img' ||
        inner.tag === 'iframe' ||
        (inner.runEnd > inner.runStart && inner.end === inner.index + 1));
    if (painted) {
      edges.left = Math.min(edges.left, inner.x);
      edges.top = Math.min(edges.top, inner.y);
      edges.right = Math.max(edges.right, inner.x + inner.width);
      edges.bottom = Math.max(edges.bottom, inner.y + inner.height);
    }
    at = painted ? inner.end : at + 1;
  }
  return edges;
}

function holdsSomething(page: Page, record: Walked): boolean {
  for (let at = record.index; at < Math.min(record.end, record.index + 100); at += 1) {
    const inner = page.walk.records[at];
    if (inner?.hiddenBy !== null) continue;
    if (
      inner.tag === 'iframe' ||
      inner.tag === 'button' ||
      inner.tag === 'a' ||
      inner.tag === 'img' ||
      inner.tag === 'svg' ||
      inner.tag === 'input'
    )
      return true;
  }
  return false;
}

/** The page's header: at the top, wide, and no more than a fifth of the viewport. */
function isTopBar({ walk }: Page, record: Walked, box: Edges, cover: number): boolean {
  const top = box.top - walk.scroll.y;
  return (
    cover <= 0.2 &&
    top <= 0.15 * walk.viewport.height &&
    box.right - box.left >= 0.6 * walk.viewport.width &&
    record.position !== 'absolute'
  );
}

/** A shell that holds most of the page's words is the page. */
function isPageItself({ flow, walk }: Page, record: Walked): boolean {
  const [root] = walk.records;
  return root !== undefined && flow.length(record) > 0.5 * flow.length(root);
}

/** A picture or slide that is fixed behind its own band of the page, and scrolls away with it. */
function isScenery(record: Walked): boolean {
  let band = record.parent;
  while (band !== null && band.floating !== null) band = band.parent;
  if (band === null || band.tag === 'body' || band.height > 1.5 * record.height) return false;
  const width = Math.min(record.x + record.width, band.x + band.width) - Math.max(record.x, band.x);
  const height = Math.min(record.y + record.height, band.y + band.height) - Math.max(record.y, band.y);
  return width > 0 && height > 0 && width * height >= 0.8 * record.width * record.height;
}

/** True when text of the page passes under it, now or on scrolling. */
function liesOver({ walk }: Page, record: Walked, box: Edges): boolean {
  const scrolls = record.fixed && walk.height > walk.viewport.height * 1.1;
  for (const { owner } of walk.runs) {
    if (isInside(owner, record) || owner.hiddenBy !== null || owner.fixed) continue;
    const across = Math.min(owner.x + owner.width, box.right) - Math.max(owner.x, box.left);
    if (across <= 4) continue;
    if (scrolls) return true;
    if (Math.min(owner.y + owner.height, box.bottom) - Math.max(owner.y, box.top) > 4) return true;
  }
  return false;
}
