import { parseAddress } from './destination';
import { attribute, findAll } from './dom';
import { LIMITS } from './caps';
import type { Page } from './page';

/** Where the address of a tag was written. */
export type TagPlace = 'script' | 'inline' | 'noscript' | 'frame' | 'link' | 'image';

/**
 * What the page loads and calls beside its content: for measurement. Addresses come without their query, and code is
 * reduced to names: no values, cookies or storage, and nothing of what a script did.
 */
export interface TagsFact {
  /** `host/path`, each once by its first place, capped: scripts, frames, links and pixels, and addresses in inline code. */
  addresses: { from: TagPlace; address: string }[];
  /** Globals that inline scripts set up by `name = name || …`, each once, capped. */
  queues: string[];
  /** Names of the events that inline scripts and attributes send, each once, capped. */
  events: string[];
}

/** Characters of one inline script, and of all of them together, that are looked into. Our calibration. */
const LOOKED_INTO = { script: 60_000, all: 400_000 };

/** Elements with an address, by place. Pixels alone: ordinary pictures are content. */
const PLACES: readonly [TagPlace, string, 'src' | 'href'][] = [
  ['script', 'script[src]', 'src'],
  ['frame', 'iframe[src]', 'src'],
  ['link', 'link[rel~="preconnect"],link[rel~="dns-prefetch"],link[rel~="preload"][as="script"]', 'href'],
  ['image', 'img[width="1"],img[width="0"],img[height="1"],img[style*="display:none"]', 'src'],
];

const ADDRESS = /\/\/([a-z\d-]{1,60}(?:\.[a-z\d-]{1,60}){1,5}(?:\/[\w./~-]{0,120})?)/gi;
const QUEUE = /\b([a-z_$][\w$]{1,30})\s{0,3}=\s{0,3}(?:window\.|self\.|globalThis\.)?\1\s{0,3}\|\|/gi;
/** `gtag('event', 'sign_up'`, `fbq("track", "Lead"`, `_paq.push(['trackEvent', 'Form'`. */
const NAMED = /["'](?:event|track\w{0,20}|send|capture)["']\s{0,3},\s{0,3}["']([\w .:/-]{1,60})["']/g;
/** `event: 'form_start'`, as data layers write it. */
const PUSHED = /\bevent["']?\s{0,3}:\s{0,3}["']([\w .:/-]{1,60})["']/g;
/** `analytics.track('Signed Up')`, `posthog.capture("x")`, `plausible('Signup'`. */
const CALLED = /(?:\.(?:track|capture|logEvent|trackEvent)|\bplausible)\(\s{0,3}["']([\w .:/-]{1,60})["']/g;
/** Attributes and classes by which tools without code are told what to send. */
const MARKED = '[data-umami-event],[data-fathom-event],[data-ph-event],[class*="plausible-event-name="]';

export function collectTags({ window: { document }, caps }: Page): TagsFact {
  const addresses = new Map<string, TagPlace>();
  const queues = new Set<string>();
  const events = new Set<string>();
  const add = (from: TagPlace, address: string): void => {
    const short = address.slice(0, LIMITS.attribute);
    if (short !== '' && !addresses.has(short)) addresses.set(short, from);
  };
  const addWritten = (from: TagPlace, code: string): void => {
    for (const [, address = ''] of code.matchAll(ADDRESS)) add(from, address);
  };
  for (const [from, selector, name] of PLACES) {
    for (const element of findAll(document, selector)) {
      const url = parseAddress(attribute(element, name), element.baseURI);
      if (url !== null && url.hostname !== '') add(from, url.hostname + url.pathname);
    }
  }
  let left = LOOKED_INTO.all;
  for (const script of findAll(document, 'script:not([src])')) {
    if (left <= 0) break;
    if (/json|template/i.test(attribute(script, 'type'))) continue;
    const code = (script.textContent ?? '').slice(0, Math.min(left, LOOKED_INTO.script));
    left -= code.length;
    addWritten('inline', code);
    for (const [, name = ''] of code.matchAll(QUEUE)) queues.add(name);
    for (const pattern of [NAMED, PUSHED, CALLED]) for (const [, name = ''] of code.matchAll(pattern)) events.add(name);
  }
  for (const element of findAll(document, 'noscript'))
    addWritten('noscript', (element.textContent ?? '').slice(0, LIMITS.text));
  for (const element of findAll(document, MARKED)) {
    const inClass = /plausible-event-name=([\w+.:-]{1,60})/.exec(attribute(element, 'class'))?.[1]?.replace(/\+/g, ' ');
    events.add(
      inClass ??
        (
          attribute(element, 'data-umami-event') ||
          attribute(element, 'data-fathom-event') ||
          attribute(element, 'data-ph-event')
        ).slice(0, 60),
    );
  }
  return {
    addresses: caps.list(
      'tags',
      [...addresses].map(([address, from]) => ({ from, address })),
    ),
    queues: caps.list('tagNames', [...queues]),
    events: caps.list('tagNames', [...events]),
  };
}
