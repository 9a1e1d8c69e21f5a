import { pictureName } from './accessible-name';
import { attribute, frameDocument, hasAttribute, isTag, shadowRootOf } from './dom';
import { LIMITS } from './caps';
import { parseAddress } from './destination';
import type { ElementFact } from './element';
import { isFramed } from './framed';
import { elementFact, type Page, type Places } from './page';
import { fold } from './words';
import { styleOf, type Walked } from './walk';

/** A picture, video or sound as a visitor sees it. */
export interface MediaFact extends ElementFact {
  kind: 'image' | 'background' | 'svg' | 'canvas' | 'video' | 'audio';
  /** Alternative text or accessible name, capped. */
  alt: string;
  /** Last segment of its address, without query, capped. */
  file: string;
  /** Corner radius of half its size or more: a portrait. */
  round: boolean;
  /** Video and audio; a sound that plays by itself is listed whether it is seen or not. */
  autoplay: boolean;
  /** By its attribute or by a script. */
  muted: boolean;
  loop: boolean;
  controls: boolean;
  /** An image that the browser could not load. */
  broken: boolean;
  /** Id of the action that it is inside, or null. */
  action: string | null;
}

/** A frame. Same-origin frames are walked; of the others only host and box are known. */
export interface FrameFact extends ElementFact {
  /** Host of its address, or empty. */
  host: string;
  /** Path of its address without query, capped. */
  path: string;
  title: string;
  /** Its address asks to play by itself, and silently. */
  autoplay: boolean;
  muted: boolean;
  /** True when its document was read. */
  read: boolean;
  /** A box with an edge, a shadow or a fill of its own is drawn around it. */
  framed: boolean;
}

/** A part of the page that could not be read, and why. */
export interface OpaqueFact {
  reason: 'cross-origin-frame' | 'closed-shadow' | 'canvas' | 'cap' | 'failure';
  detail: string;
}

/** A smaller background is decoration, CSS pixels. Our calibration. */
const BACKGROUND = { width: 120, height: 80 };

/** Smaller pictures count visits or draw lines, CSS pixels. */
const SMALLEST = 4;

/** Describes every picture, video and sound, in document order. */
export function collectMedia(page: Page, places: Places): MediaFact[] {
  const found = page.walk.records.flatMap((record) => {
    const kind = kindOf(page, record);
    return kind === null ? [] : [{ record, kind }];
  });
  return page.caps
    .list('media', found)
    .map(({ record, kind }, at) => describe(page, places, record, kind, `i${at + 1}`));
}

function kindOf(page: Page, record: Walked): MediaFact['kind'] | null {
  const { tag } = record;
  if (tag === 'audio' && hasAttribute(record.element, 'autoplay')) return tag;
  if (!record.rendered) return null;
  if (tag === 'video' || tag === 'audio') return tag;
  if (record.width < SMALLEST || record.height < SMALLEST) return null;
  if (tag === 'img') return 'image';
  if (tag === 'svg' || tag === 'canvas') return tag;
  if (record.width < BACKGROUND.width || record.height < BACKGROUND.height || record.display === 'inline') return null;
  return page.surfaces.of(record).url !== '' ? 'background' : null;
}

function describe(page: Page, places: Places, record: Walked, kind: MediaFact['kind'], id: string): MediaFact {
  const { element } = record;
  const plays = kind === 'video' || kind === 'audio';
  return {
    ...elementFact(page, places, record, id),
    kind,
    alt: page.caps.cut('label', pictureName(record)),
    file: fileOf(page, record, kind),
    round: isRound(record),
    autoplay: plays && hasAttribute(element, 'autoplay'),
    muted: isMuted(element),
    loop: plays && hasAttribute(element, 'loop'),
    controls: plays && hasAttribute(element, 'controls'),
    broken: isBroken(element),
    action: places.action[record.index] ?? null,
  };
}

/** Loaded to its end and without a size; vector pictures may have none. */
function isBroken(element: Element): boolean {
  if (!isTag(element, 'img') || !element.complete || element.naturalWidth > 0) return false;
  return attribute(element, 'src') !== '' && !element.currentSrc.includes('svg');
}

function isMuted(element: Element): boolean {
  const plays = isTag(element, 'video') || isTag(element, 'audio');
  return plays && (element.muted || hasAttribute(element, 'muted'));
}

function fileOf(page: Page, record: Walked, kind: MediaFact['kind']): string {
  const { element } = record;
  const written =
    kind === 'background'
      ? (/url\("?([^")]{1,500})/.exec(page.surfaces.of(record).url)?.[1] ?? '')
      : attribute(element, 'src') || attribute(element, 'data-src');
  if (written === '' || written.startsWith('data:') || written.startsWith('blob:')) return '';
  const path = parseAddress(written.slice(0, LIMITS.href), element.baseURI)?.pathname ?? '';
  return path.slice(path.lastIndexOf('/') + 1).slice(0, LIMITS.attribute);
}

/** A circle, by its own corners or by those of a frame of its size. */
function isRound(record: Walked): boolean {
  const { width, height } = record;
  if (width < 24 || Math.abs(width - height) > 0.2 * width) return false;
  return [record, record.parent].some((at) => {
    const style = at === null ? null : styleOf(at);
    if (at === null || style === null || Math.abs(at.width - width) > 4) return false;
    const radius = style.borderTopLeftRadius;
    return radius.endsWith('%') ? parseFloat(radius) >= 50 : parseFloat(radius) >= width / 2 - 1;
  });
}

/** An option that is switched on in an address. */
const ON = /^(?:1|true|yes)$/i;

/** Describes the frames of the page. */
export function collectFrames(page: Page, places: Places): FrameFact[] {
  const frames = page.walk.records.filter(({ tag }) => tag === 'iframe' || tag === 'frame');
  return page.caps.list('frames', frames).map((record, at) => {
    const { element } = record;
    const address = attribute(element, 'src') || attribute(element, 'data-src');
    const url = address === '' ? null : parseAddress(address, element.baseURI);
    const web = url?.protocol === 'http:' || url?.protocol === 'https:';
    return {
      ...elementFact(page, places, record, `w${at + 1}`),
      host: web ? url.hostname : '',
      path: web ? url.pathname.slice(0, LIMITS.attribute) : '',
      title: page.caps.cut('label', fold(attribute(element, 'title') || attribute(element, 'aria-label'))),
      autoplay: web && ON.test(url.searchParams.get('autoplay') ?? ''),
      muted: web && ['mute', 'muted', 'background'].some((name) => ON.test(url.searchParams.get(name) ?? '')),
      read: frameDocument(element) !== null,
      framed: isFramed(page, record),
    };
  });
}

/** Smaller frames count visits and hold nothing for a visitor, CSS pixels. */
const SEEN_FRAME = 40;

/** A drawing of this share of the viewport may hold the page's words. Our calibration. */
const LARGE_CANVAS = 0.3;

/** What could not be read, apart from caps and failures. */
export function collectOpaque(page: Page): OpaqueFact[] {
  const { walk } = page;
  const screen = walk.viewport.width * walk.viewport.height;
  const opaque: OpaqueFact[] = [];
  for (const record of walk.records) {
    if (record.hiddenBy !== null || opaque.length >= LIMITS.frames) continue;
    const { tag, element, width, height } = record;
    if (
      (tag === 'iframe' || tag === 'frame') &&
      width >= SEEN_FRAME &&
      height >= SEEN_FRAME &&
      frameDocument(element) === null
    ) {
      opaque.push({
        reason: 'cross-origin-frame',
        detail: parseAddress(attribute(element, 'src'), element.baseURI)?.hostname ?? '',
      });
    } else if (tag === 'canvas' && width * height >= LARGE_CANVAS * screen) {
      opaque.push({ reason: 'canvas', detail: page.selectors.of(record) });
    } else if (
      tag.includes('-') &&
      shadowRootOf(element) === null &&
      record.end === record.index + 1 &&
      record.runEnd === record.runStart
    ) {
      // An empty element of the page's own making that takes room: what fills it is in a closed tree.
      if (width >= SEEN_FRAME && height >= 20) opaque.push({ reason: 'closed-shadow', detail: tag });
    }
  }
  return opaque;
}
