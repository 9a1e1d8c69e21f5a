import { attribute, contentTypeOf, findAll, readyStateOf, referrerOf, rootElementOf, titleOf } from './dom';
import { parseAddress } from './destination';
import type { Page } from './page';
import { fold } from './words';

/** What the document says of itself. Cookies, storage and field values are never read. */
export interface DocumentFact {
  title: string;
  description: string;
  siteName: string;
  /** `html[lang]`, as written. */
  language: string;
  /** `document.referrer` reduced to its host, or empty. */
  referrerHost: string;
  contentType: string;
  /** `document.readyState` at the time of reading. */
  state: string;
  /** Content of meta viewport. */
  viewportMeta: string;
  /** `@type`s of the JSON-LD blocks. */
  structuredTypes: string[];
  /** Full size of the page, CSS pixels. */
  width: number;
  height: number;
  /** Scroll offset when it was read, CSS pixels. */
  scrollX: number;
  scrollY: number;
  /** It is wider than its window by more than 4 CSS pixels, and can be moved sideways. */
  scrollsAcross: boolean;
  /** Elements walked, shadow roots and same-origin frames included. */
  elements: number;
  /** Hosts of the scripts on the page, each once, capped: for measurement and challenges. */
  scriptHosts: string[];
}

export function collectDocument(page: Page): DocumentFact {
  const { document } = page.window;
  const { walk, caps } = page;
  const root = rootElementOf(document);
  const metas = new Map<string, string>();
  for (const meta of findAll(document, 'meta[content]')) {
    const name = (attribute(meta, 'name') || attribute(meta, 'property')).toLowerCase();
    if (name !== '' && !metas.has(name)) metas.set(name, fold(attribute(meta, 'content')));
  }
  const meta = (name: string): string => caps.cut('text', metas.get(name) ?? '');
  return {
    title: caps.cut('text', fold(titleOf(document))),
    description: meta('description') || meta('og:description'),
    siteName: meta('og:site_name') || meta('application-name'),
    language: root === null ? '' : attribute(root, 'lang').slice(0, 20),
    referrerHost: parseAddress(referrerOf(document), '')?.hostname ?? '',
    contentType: contentTypeOf(document),
    state: readyStateOf(document),
    viewportMeta: meta('viewport'),
    structuredTypes: structuredTypes(document),
    width: walk.width,
    height: walk.height,
    scrollX: Math.round(walk.scroll.x),
    scrollY: Math.round(walk.scroll.y),
    scrollsAcross: root !== null && scrollsAcross(page, root),
    elements: walk.records.length + walk.leftOut,
    scriptHosts: scriptHosts(page),
  };
}

/** More than this beyond the edge can be scrolled to, CSS pixels (rule access.mobile-fit). */
const BEYOND = 4;

function scrollsAcross({ window }: Page, root: HTMLElement): boolean {
  if (root.scrollWidth <= root.clientWidth + BEYOND) return false;
  // The style of the body is the window's where the root has none of its own.
  const styles = [root, ...findAll(window.document, 'body')].map((one) => window.getComputedStyle(one).overflowX);
  return !/hidden|clip/.test(styles[0] === 'visible' ? (styles[1] ?? '') : (styles[0] ?? ''));
}

function scriptHosts(page: Page): string[] {
  const hosts = new Set<string>();
  for (const script of findAll(page.window.document, 'script[src]')) {
    const host = parseAddress(attribute(script, 'src'), script.baseURI)?.hostname ?? '';
    if (host !== '') hosts.add(host);
  }
  return page.caps.list('scriptHosts', [...hosts]);
}

/** Blocks and characters of structured data that are looked into: it only tells what kind of page this is. */
const STRUCTURED = { blocks: 10, characters: 100_000, types: 20 };

function structuredTypes(document: Document): string[] {
  const types = new Set<string>();
  const scripts = findAll(document, 'script[type="application/ld+json"]');
  for (let at = 0; at < Math.min(scripts.length, STRUCTURED.blocks); at += 1) {
    const text = (scripts[at]?.textContent ?? '').slice(0, STRUCTURED.characters);
    for (const [, name = ''] of text.matchAll(/"@type"\s{0,5}:\s{0,5}"([A-Za-z]{1,40})"/g)) types.add(name);
  }
  return [...types].sort().slice(0, STRUCTURED.types);
}
