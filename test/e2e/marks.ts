import type { CDPSession, Page as Tab } from 'playwright-core';
import { itemsOf } from '../../src/overlay/items';
import type { Box } from '../../src/overlay/item';
import type { Report } from '../../src/report/report';
import { en } from '../../src/views/words/en';
import type { Page } from '../helpers/serve';

const SECTION = '<p>Planned on Monday, sent on Tuesday, and nobody has to ask who works on Sunday.</p>';

/**
 * A page that lets nothing be added to it and styles all that is: with a bar that stays, a part that is closed, a
 * shadow root and a frame.
 */
const HARD = `
  <!doctype html><html lang="en"><head><title>Rota planning for care homes</title>
  <meta name="viewport" content="width=device-width"><style>
    body { margin: 0; font: 16px/1.5 sans-serif; color: #222; background: #fff }
    html > :not(body) { display: none !important; opacity: 0 !important; transform: scale(0.5) !important }
    div, button { border: 9px solid red !important; margin: 33px !important }
    header { position: sticky; top: 0; padding: 12px; background: #eee }
    section { padding: 48px 32px; min-height: 420px } h1 { font-size: 40px }
    .button { display: inline-block; padding: 12px 24px; background: #0a5; color: #fff; text-decoration: none }
    .box { height: 200px; overflow: auto } label { display: block } .closed { display: none } iframe { border: 5px solid; padding: 7px }
  </style></head><body>
  <header><a class="button" id="sticky" href="#demo">Book a demo</a></header><main>
  <section><h1>Plan the rota for your care home in ten minutes</h1>${SECTION}
    <input id="before" aria-label="Search" type="search"></section>
  <section><h2>How it works</h2>${SECTION}<a class="button" href="/video" id="video">Watch the video</a></section>
  <section><h2>Prices</h2><p id="card"><template shadowrootmode="open"><a href="/pricing" id="inside">See pricing</a></template></p></section>
  <section><iframe src="/hard-frame" title="More" width="600" height="260"></iframe></section>
  <section id="demo"><h2>Book a demo</h2><form action="/demo" method="post">
    <label>Your name <input name="name" required></label>
    <label>Work e-mail <input name="email" type="email" required></label>
    <label>Phone <input name="phone" type="tel" required></label>
    <button class="button" id="send">Book my demo</button></form></section>
  </main></body></html>`;

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

export const MARK_PAGES: Readonly<Record<string, Page>> = {
  '/hard': { html: HARD, headers: { 'content-security-policy': POLICY } },
  '/hard-frame':
    '<!doctype html><title>More</title><p style="margin:90px 0 0">Not sure yet?</p><a href="/trial">Start a free trial</a>',
};

/** A mark as it is drawn: the items that it stands for and its outline, CSS pixels of the window. */
export interface Drawn {
  items: string[];
  box: Box;
}

/** An expression over `root`, the overlay's closed root: the marks that are drawn now. */
export const DRAWN = `(() => {
  const boxOf = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const outlines = [...root.querySelectorAll('.outline')];
  const tags = [...root.querySelectorAll('.tags')];
  return outlines.flatMap((outline, at) =>
    outline.hidden ? [] : [{ items: [...tags[at].children].map((tag) => tag.dataset.item), box: boxOf(outline) }]);
})()`;

/** An expression over `root`: what the card says. */
export const CARD = `root.querySelector('.card')?.innerText ?? ''`;

/** An expression over `root` that waits until the mark of an item is drawn, and gives its middle in the window. */
export function whereIsMark(item: string): string {
  return `new Promise((done) => {
    const look = () => {
      const tag = root.querySelector('.tags:not([hidden]) .tag[data-item=${JSON.stringify(item)}]');
      const { x, y, width, height } = tag?.getBoundingClientRect() ?? {};
      if (tag && y > 0 && y < innerHeight) done({ x: x + width / 2, y: y + height / 2 });
      else setTimeout(look, 20);
    };
    look();
  })`;
}

/** An expression that waits until the panel has opened what was chosen on the page, and gives what has the focus there. */
export const WHEN_CHOSEN = `new Promise((done) => {
  const look = () => {
    const part = document.querySelector('details.chosen[open]');
    const said = [...document.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent).join(' ');
    const { top } = part?.getBoundingClientRect() ?? {};
    // the browser scrolls to whole pixels
    const shown = part?.contains(document.activeElement) && top > -1 && top < innerHeight;
    // what is inside is drawn a moment after it was opened
    if (shown && part.querySelector('dl')) done({ focus: document.activeElement.innerText, said });
    else setTimeout(look, 20);
  };
  look();
})`;

/** An expression over `root` that waits until the overlay says this somewhere, in a part that is closed too. */
export function whenSaid(text: string): string {
  return `new Promise((done) => {
    const look = () => (root.textContent.includes(${JSON.stringify(text)}) ? done(true) : setTimeout(look, 20));
    look();
  })`;
}

/** An expression: where the elements of these selectors are in the window, those alone of which something is seen. */
export function whereAre(selectors: readonly string[]): string {
  return `(() => {
    const found = [];
    for (const selector of ${JSON.stringify(selectors)}) {
      let root = document, element = null, dx = 0, dy = 0;
      for (const part of selector.split(' >>> ')) {
        if (element?.shadowRoot) root = element.shadowRoot;
        else if (element) {
          const style = getComputedStyle(element), outer = element.getBoundingClientRect();
          dx += outer.x + parseFloat(style.borderLeftWidth) + parseFloat(style.paddingLeft);
          dy += outer.y + parseFloat(style.borderTopWidth) + parseFloat(style.paddingTop);
          root = element.contentDocument;
        }
        element = root?.querySelector(part);
        if (!element) break;
      }
      if (!element) continue;
      const { x, y, width, height } = element.getBoundingClientRect();
      const box = { x: x + dx, y: y + dy, width, height };
      const seen = box.x < innerWidth && box.y < innerHeight && box.x + width > 0 && box.y + height > 0 && width > 0;
      if (seen) found.push({ selector, box });
    }
    return found;
  })()`;
}

/** An expression: all of a page that something could leave a trace in. */
export const STATE = `(() => ({
  html: document.documentElement.outerHTML,
  sheets: document.adoptedStyleSheets.length + ' ' + document.styleSheets.length,
  active: document.activeElement.id || document.activeElement.localName,
  style: document.documentElement.getAttribute('style'),
  // the driver of Firefox leaves some of its own
  names: Object.keys(window).filter((name) => !name.startsWith('_EU_')).join(),
}))()`;

/** Selectors of all places that a report has something to say of. */
export function selectorsOf(report: Report): string[] {
  const places = itemsOf(report, en).flatMap((item) => item.places.map(({ selector }) => selector));
  return [...new Set(places)].filter((selector) => selector !== '');
}

/** Boxes to compare, each once: whole pixels, since the browser rounds. */
export function nearly(boxes: readonly Box[]): string[] {
  const texts = boxes.map(({ x, y, width, height }) => [x, y, width, height].map((value) => Math.round(value)).join());
  return [...new Set(texts)].sort();
}

interface Node {
  nodeId: number;
  nodeName: string;
  children?: Node[];
  shadowRoots?: Node[];
}

/** Value of an expression over `root`, the closed root of the overlay in a tab of Chromium. */
export async function inOverlay(tab: Tab, expression: string): Promise<unknown> {
  const cdp: CDPSession = await tab.context().newCDPSession(tab);
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
    const host: Node | undefined = html?.children?.find(({ nodeName }) => nodeName === 'SMALL-YES-OVERLAY');
    const shadow = host?.shadowRoots?.[0];
    if (!shadow) return null;
    const { object } = await cdp.send('DOM.resolveNode', { nodeId: shadow.nodeId });
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { const root = this; return ${expression}; }`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    const value: unknown = result.value;
    return value;
  } finally {
    await cdp.detach();
  }
}

/** Takes what `DRAWN` gave as it crossed from the browser. */
export function drawn(value: unknown): Drawn[] {
  if (!Array.isArray(value)) throw new Error(`The marks are ${JSON.stringify(value)}.`);
  return value.map((one: Drawn) => one);
}

/** Takes what `whereAre` gave. */
export function places(value: unknown): { selector: string; box: Box }[] {
  if (!Array.isArray(value)) throw new Error(`The places are ${JSON.stringify(value)}.`);
  return value.map((one: { selector: string; box: Box }) => one);
}

/** An expression that presses the button with this text in popup or panel. */
export function press(text: string): string {
  return `[...document.querySelectorAll('button')].find((button) => button.textContent === ${JSON.stringify(text)}).click()`;
}

/** Takes what `whereIsMark` gave. */
export function point(value: unknown): { x: number; y: number } {
  if (typeof value !== 'object' || value === null || !('x' in value && 'y' in value)) {
    throw new Error(`The mark is at ${JSON.stringify(value)}.`);
  }
  return { x: Number(value.x), y: Number(value.y) };
}
