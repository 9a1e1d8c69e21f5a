import { attribute, baseAddressOf, hasAttribute } from './dom';
import { referenced } from './accessible-name';
import type { Destination } from './action';
import { LIMITS } from './caps';
import type { Page } from './page';
import { inputType } from './pressable';
import type { Walked } from './walk';

export interface Lead {
  destination: Destination;
  href: string | null;
  /** The element on this page that it leads to or opens. */
  target: Walked | null;
}

const FILE =
  /\.(?:pdf|zip|dmg|pkg|exe|msi|apk|deb|rpm|gz|tgz|7z|rar|docx?|xlsx?|pptx?|csv|epub|mobi|ics|mp3|mp4|iso|key|odt)$/i;
const MESSAGE = /^(?:sms|whatsapp|skype|tg|viber|facetime|xmpp|line|weixin|im|fb-messenger|signal):/;
const PHONE = /^(?:tel|callto):/;

/** Attributes by which markup names the thing that a press opens, in the order of how sure they are. */
const OPENS = [
  'popovertarget',
  'commandfor',
  'aria-controls',
  'data-bs-target',
  'data-target',
  'data-modal-target',
  'data-open',
];

/** Where an action leads, by its markup alone. */
export function leadOf(page: Page, record: Walked, submits: boolean): Lead {
  const { element, tag } = record;
  const opened = openedBy(page, record);
  if (opened !== null) return { destination: 'dialog', href: null, target: opened };
  if (tag === 'summary' || hasAttribute(element, 'aria-expanded'))
    return { destination: 'dialog', href: null, target: record.parent };
  if (submits) return { destination: 'submit', href: null, target: null };
  if (tag === 'a' && hasAttribute(element, 'href')) return leadOfLink(page, record, attribute(element, 'href'));
  return { destination: 'none', href: null, target: null };
}

/** True for the controls that submit the form they belong to. */
export function isSubmitControl({ tag, element }: Walked): boolean {
  const type = attribute(element, 'type').trim().toLowerCase();
  if (tag === 'button') return type !== 'button' && type !== 'reset';
  return tag === 'input' && (inputType(element) === 'submit' || type === 'image');
}

function openedBy(page: Page, record: Walked): Walked | null {
  const { element } = record;
  for (const name of OPENS) {
    const value = attribute(element, name).trim();
    if (value === '' || (name === 'aria-controls' && !opens(record))) continue;
    const target = referenced(page, record, value.replace(/^#/, '').split(/\s/, 1)[0] ?? '');
    if (target !== null) return target;
  }
  if (!hasAttribute(element, 'data-toggle') && !hasAttribute(element, 'data-bs-toggle')) return null;
  const href = attribute(element, 'href').trim();
  if ((attribute(element, 'data-bs-toggle') || attribute(element, 'data-toggle')) === 'dropdown') {
    const next = page.walk.records[record.end];
    return next !== undefined && next.parent === record.parent ? next : null;
  }
  return href.startsWith('#') ? referenced(page, record, href.slice(1)) : null;
}

/** `aria-controls` also names what a tab or slider moves: only what expands or pops up is opened. */
function opens({ element, role, tag }: Walked): boolean {
  return (
    hasAttribute(element, 'aria-expanded') ||
    hasAttribute(element, 'aria-haspopup') ||
    (role !== 'tab' && tag === 'button')
  );
}

function leadOfLink(page: Page, record: Walked, raw: string): Lead {
  const nowhere: Lead = { destination: 'none', href: null, target: null };
  const written = raw.trim();
  if (/^(?:javascript|about|data|blob):/i.test(written)) return nowhere;
  const { here } = page;
  const url = parseAddress(written, baseAddressOf(record.element));
  if (url === null || here === null) return nowhere;
  url.username = '';
  url.password = '';
  const href = url.href.slice(0, LIMITS.href);
  const lead = (destination: Destination, target: Walked | null = null): Lead => ({ destination, href, target });
  if (url.protocol === 'mailto:') return lead('mail');
  if (PHONE.test(href)) return lead('phone');
  if (MESSAGE.test(href)) return lead('message');
  if (hasAttribute(record.element, 'download')) return lead('download');
  if (url.protocol !== 'http:' && url.protocol !== 'https:' && url.protocol !== 'file:') return lead('external');
  if (isSamePage(url, here)) return leadOnPage(page, record, url, lead);
  if (FILE.test(url.pathname)) return lead('download');
  return lead(hostOf(url) === hostOf(here) ? 'internal' : 'external');
}

function leadOnPage(
  page: Page,
  record: Walked,
  url: URL,
  lead: (destination: Destination, target?: Walked | null) => Lead,
): Lead {
  const name = decode(url.hash.slice(1));
  // `#!` is written where a link has nowhere to go yet.
  if (name === '' || name === '!') return lead('same-page');
  const target = referenced(page, record, name) ?? named(page, record, name);
  if (target !== null)
    return target.tag === 'body' || target.tag === 'html' ? lead('same-page') : lead('anchor', target);
  if (name.toLowerCase() === 'top') return lead('same-page');
  // A hash that is a path is the address of another view of the same application.
  return lead(/^!?\//.test(name) ? 'internal' : 'anchor');
}

function named(page: Page, record: Walked, name: string): Walked | null {
  const element = record.scope.root.querySelector(`a[name="${CSS.escape(name)}"]`);
  return element === null ? null : (page.walk.byElement.get(element) ?? null);
}

function isSamePage(url: URL, here: URL): boolean {
  return (
    url.protocol === here.protocol &&
    url.host === here.host &&
    url.pathname === here.pathname &&
    url.search === here.search
  );
}

function hostOf(url: URL): string {
  return url.hostname.replace(/^www\./, '');
}

export function parseAddress(text: string, base: string): URL | null {
  try {
    return base === '' ? new URL(text) : new URL(text, base);
  } catch {
    return null;
  }
}

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
