import type { Box } from '../facts/box';
import type { Snapshot } from '../facts/snapshot';
import type { Evidence } from './evidence';
import { isSeen } from './seen';

/** How the page fits the window of a phone, as far as it can be told from this window. */
export interface Fit {
  /** The page says that it is as wide as the device. */
  viewport: boolean;
  /** The page keeps people from making its text larger. */
  zoomBlocked: boolean;
  /** The page can be moved sideways in this window. */
  scrollsAcross: boolean;
  /** What reaches furthest beyond the edge, where it does. */
  widest: Evidence | null;
  /** Share of the words of the page that are set smaller than 12 CSS pixels, 0–1. */
  smallShare: number;
}

/** Text below this is hard to read on a phone, CSS pixels: convention. */
const SMALL = 12;
/** Text may be enlarged to twice its size at least (WCAG 1.4.4). */
const ZOOM = 2;

/** Reads the fit of a page from its viewport line and from what reaches beyond its edge. */
export function readFit(snapshot: Snapshot): Fit {
  const { document, texts, media, actions } = snapshot.facts;
  const parts = new Map(
    document.viewportMeta
      .toLowerCase()
      .split(/[,;]/)
      .map((part) => part.split('=').map((word) => word.trim()))
      .map(([name = '', value = '']) => [name, value] as const),
  );
  const most = Number.parseFloat(parts.get('maximum-scale') ?? '');
  const shown = texts.filter(isSeen);
  const words = shown.reduce((sum, text) => sum + text.words, 0);
  const small = shown.reduce((sum, text) => sum + (text.fontSize < SMALL ? text.words : 0), 0);
  // what ends where the page does; what reaches further stands in a box with a scroll bar of its own
  const short = ({ box }: { box: Box }): number => Math.abs(document.width - box.x - box.width);
  const beyond = [...texts, ...media, ...actions]
    .filter((one) => isSeen(one) && !one.pinned && one.box.x + one.box.width > snapshot.viewport.width)
    .toSorted((a, b) => short(a) - short(b))[0];
  return {
    viewport: parts.get('width') === 'device-width' || parts.has('initial-scale'),
    zoomBlocked: /^(?:no|0)$/.test(parts.get('user-scalable') ?? '') || most < ZOOM,
    scrollsAcross: document.scrollsAcross,
    widest:
      document.scrollsAcross && beyond
        ? {
            selector: beyond.selector,
            label: 'text' in beyond ? beyond.text : 'alt' in beyond ? beyond.alt || beyond.file : beyond.name,
            snippet: `<${beyond.tag}>`,
            box: beyond.box,
          }
        : null,
    smallShare: words === 0 ? 0 : small / words,
  };
}
