import * as v from 'valibot';
import type { Picture, Pictures } from '../../report/pictures';
import type { Report } from '../../report/report';
import { browser } from '../browser';
import { cropOf, type Rect } from './crop';

/** Most pictures of one report: what is to be changed, and a file of a few megabytes at most. Our calibration. */
const MOST = 24;
/** Chrome takes two pictures a second (`MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND`); milliseconds. */
const PAUSE = 550;
/** Widest picture, CSS pixels, and how much of it JPEG keeps, 0–1. Our calibration. */
const WIDEST = 640;
const QUALITY = 0.82;
/** Our “in the way”, with a rim that shows on any ground. */
const OUTLINE = '#a63a22';
const RIM = '#ffffff';

const place = v.object({ x: v.number(), y: v.number() });

/** What is in view of the page after it was scrolled: the window, and the boxes of elements that are whole in it. */
const viewSchema = v.object({
  width: v.number(),
  height: v.number(),
  boxes: v.array(
    v.object({ selector: v.string(), box: v.object({ ...place.entries, width: v.number(), height: v.number() }) }),
  ),
});
type View = v.InferOutput<typeof viewSchema>;

/**
 * Pictures of the first elements of what is to be changed. Brings the tab to the front, scrolls the page from place to
 * place, and puts page and tabs back whatever happens. An element that is not there any more has no picture.
 */
export async function takePictures(tabId: number, report: Report): Promise<Pictures> {
  const own = await browser.tabs.getCurrent();
  const { windowId } = await browser.tabs.update(tabId, { active: true });
  const pictures = new Map<string, Picture>();
  let start: v.InferOutput<typeof place> | undefined;
  try {
    start = v.parse(place, await inPage(tabId, () => ({ x: window.scrollX, y: window.scrollY }), []));
    let left = selectorsOf(report);
    while (left.length > 0) {
      const view = v.parse(v.nullable(viewSchema), await inPage(tabId, bringIntoView, [left]));
      if (view) {
        const shot = await picture(await browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality: 90 }));
        for (const { selector, box } of view.boxes) pictures.set(selector, draw(shot, box, view));
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
      // the first one was looked for: whether it was found or not, it is done
      left = left.slice(1).filter((selector) => !pictures.has(selector));
    }
  } finally {
    if (start) await inPage(tabId, ({ x, y }) => window.scrollTo({ left: x, top: y, behavior: 'instant' }), [start]);
    if (own.id !== undefined) await browser.tabs.update(own.id, { active: true });
  }
  return pictures;
}

/** The first element of each finding that is to be changed, those that cost most first. */
function selectorsOf({ findings }: Report): string[] {
  const first = findings
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'warn')
    .toSorted((one, other) => other.points - one.points)
    .flatMap(({ evidence }) => evidence.slice(0, 1).map(({ selector }) => selector))
    .filter((selector) => selector !== '');
  return [...new Set(first)].slice(0, MOST);
}

/** Runs in the page: nothing of this file is there. Scrolls to the first element, and measures those in view. */
async function bringIntoView(selectors: readonly string[]): Promise<View | null> {
  const boxOf = (selector: string): DOMRect | null => {
    try {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      return box && box.width > 0 && box.height > 0 ? box : null;
    } catch {
      // the path into a shadow root or a frame is no selector
      return null;
    }
  };
  const first = boxOf(selectors[0] ?? '');
  if (!first) return null;
  const { innerWidth: width, innerHeight: height } = window;
  const top = window.scrollY + first.top - Math.max(0, (height - first.height) / 2);
  window.scrollTo({ left: window.scrollX, top, behavior: 'instant' });
  // two frames: one to lay out what the scrolling brought in, one to draw it
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const boxes = selectors.flatMap((selector, at) => {
    const box = boxOf(selector);
    if (!box) return [];
    const { x, y } = box;
    const isWhole = x >= 0 && y >= 0 && x + box.width <= width && y + box.height <= height;
    // one that is larger than the window shows what fits
    return isWhole || at === 0 ? [{ selector, box: { x, y, width: box.width, height: box.height } }] : [];
  });
  return { width, height, boxes };
}

async function inPage<A extends unknown[]>(tabId: number, func: (...values: A) => unknown, args: A): Promise<unknown> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, func, args });
  return answer?.result;
}

async function picture(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

function draw(shot: HTMLImageElement, box: Rect, view: View): Picture {
  const crop = cropOf(box, view);
  const dense = shot.naturalWidth / view.width;
  const share = Math.min(1, WIDEST / crop.width);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(crop.width * share);
  canvas.height = Math.round(crop.height * share);
  const pen = canvas.getContext('2d');
  if (pen) {
    pen.drawImage(
      shot,
      ...[crop.x * dense, crop.y * dense, crop.width * dense, crop.height * dense],
      ...[0, 0, canvas.width, canvas.height],
    );
    pen.scale(share, share);
    for (const [colour, width] of [
      [RIM, 7],
      [OUTLINE, 3],
    ] as const) {
      pen.strokeStyle = colour;
      pen.lineWidth = width / share;
      pen.strokeRect(box.x - crop.x - 4, box.y - crop.y - 4, box.width + 8, box.height + 8);
    }
  }
  return { address: canvas.toDataURL('image/jpeg', QUALITY), width: canvas.width, height: canvas.height };
}
