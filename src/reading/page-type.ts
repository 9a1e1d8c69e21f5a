import type { Snapshot } from '../facts/snapshot';
import type { Ask } from './ask';
import { isRealAsk } from './ask';
import type { FieldReading, FormReading } from './form';
import type { PageType } from './page-types';
import type { Phrase, Value } from './phrase';
import type { Section } from './section';
import { signal } from './signal';
import { hasPhrase } from './words/phrase';
import type { Words } from './words/words';

export type { PageType };

/** What kind of page this is, where that comes from, and the signals. */
export interface PageKind {
  type: PageType;
  source: 'chosen' | 'guessed';
  why: Value[];
  /** Nothing but the way into an account stands on it: visitors come from a page that told them why. */
  bare?: true;
}

/** Why a page is not scored. */
export type RefusalReason = 'not-a-web-page' | 'error-page' | 'challenge' | 'empty' | 'login-wall';

/** Whether the page can be judged at all; when not, why, and what a catalogue says of it and of what to do. */
export type Auditable = { ok: true } | { ok: false; reason: RefusalReason; why: Phrase };

/** A page of an error or a challenge says little else: with more words than this it is a page that mentions one. */
const SHORT_PAGE = 150;
/** Below this there is nothing to judge. */
const EMPTY = 5;
const CHALLENGE_HOSTS = [
  'challenges.cloudflare.com',
  'geo.captcha-delivery.com',
  'client.perimeterx.net',
  'captcha.px-cloud.net',
];
const ERROR_TITLE =
  /^(40\d|410|50\d)\s*($|[-–—|:·.])|\b(404|403|410|500|502|503)\b.{0,40}(error|not found|forbidden|bad gateway|unavailable)|^(error|not found|forbidden|bad gateway|service unavailable)\b/i;

/** Says whether the page is one that can be audited. */
export function readAuditable(
  snapshot: Snapshot,
  words: Words,
  asks: readonly Ask[],
  forms: readonly FormReading[],
): Auditable {
  const { document, copy, frames, actions, fields, texts, opaque } = snapshot.facts;
  const said = texts
    .slice(0, 60)
    .map((text) => text.text)
    .join(' ')
    .slice(0, 2000);
  const short = copy.words <= SHORT_PAGE;
  const heading = texts.find((text) => text.kind === 'heading')?.text ?? '';
  const hosts = [...frames.map((frame) => frame.host), ...document.scriptHosts];
  const challenged =
    short &&
    (hosts.some((host) => CHALLENGE_HOSTS.includes(host)) ||
      hasPhrase(`${document.title} ${said}`, words.pages.challenge, words.spaced));
  if (challenged && !asks.some(isRealAsk)) {
    return { ok: false, reason: 'challenge', why: signal('is-challenge') };
  }
  if (
    short &&
    forms.length === 0 &&
    (ERROR_TITLE.test(document.title) ||
      ERROR_TITLE.test(heading) ||
      hasPhrase(`${document.title} ${heading}`, words.pages.error, words.spaced))
  ) {
    return {
      ok: false,
      reason: 'error-page',
      why: signal('is-error', { title: (heading || document.title).slice(0, 80) }),
    };
  }
  const seen =
    texts.some((text) => text.hiddenBy === null) ||
    actions.some((action) => action.hiddenBy === null) ||
    fields.some((field) => field.hiddenBy === null);
  const pictures = snapshot.facts.media.some((media) => media.hiddenBy === null);
  if (!seen && !pictures && copy.words < EMPTY) {
    const behind = opaque.find((one) => one.reason === 'cross-origin-frame');
    const why = behind ? signal('is-frame', { host: behind.detail }) : signal('is-empty');
    return { ok: false, reason: 'empty', why };
  }
  if (isLoginWall(asks, forms, copy.words)) {
    return { ok: false, reason: 'login-wall', why: signal('is-login') };
  }
  return { ok: true };
}

/** Words around a log-in form that are still no landing page. Our calibration. */
const LOGIN_WORDS = 120;

function isLoginWall(asks: readonly Ask[], forms: readonly FormReading[], words: number): boolean {
  const visible = forms.filter((form) => form.visible && form.purpose !== 'search');
  if (visible.length === 0 || visible.some((form) => form.purpose !== 'login')) return false;
  return words <= LOGIN_WORDS && !asks.some((ask) => isRealAsk(ask) && isForNewcomers(ask));
}

/** An ask that stands in the page itself; "No account yet? Sign up" as a plain link is a part of every log-in page. */
function isForNewcomers(ask: Ask): boolean {
  if (ask.region === 'footer' || ask.region === 'header' || ask.region === 'nav') return false;
  return ask.cost > 0 && (ask.buttonLike || (ask.kind !== 'account' && ask.kind !== 'account_sso'));
}

/** Sections of a page that has something to say. */
const SAYING: readonly Section['kind'][] = [
  'benefits',
  'how-it-works',
  'testimonials',
  'pricing',
  'faq',
  'numbers',
  'demo',
];

/** A page for opening an account and for nothing else, as it comes after a page that sells it. */
function isBare(forms: readonly FormReading[], sections: readonly Section[], words: number): boolean {
  const visible = forms.filter((form) => form.visible && form.purpose !== 'search');
  const entry = visible.some(({ purpose }) => purpose === 'signup' || purpose === 'login');
  return entry && words <= LOGIN_WORDS && !sections.some(({ kind }) => SAYING.includes(kind));
}

const BY_MAIN_ASK: Partial<Record<Ask['kind'], PageType>> = {
  account: 'signup',
  account_sso: 'signup',
  trial: 'signup',
  trial_card: 'signup',
  waitlist: 'signup',
  install: 'app',
  cart: 'shop',
  buy: 'shop',
  subscribe_paid: 'signup',
  donate: 'donation',
  donate_monthly: 'donation',
  webinar: 'event',
};

/** Where sites keep the page of one of their people, and what such a page asks: to write to them, to follow them. */
const PROFILE =
  /\/(?:profile|profil|perfil|profilo|profiel|author|autor|users?|u|members?|@[\w.-]+)(?:\.\w+)?(?:\/[^/]*)?$/i;
const OF_PROFILE: readonly Ask['kind'][] = ['contact', 'social', 'chat', 'unknown', 'scroll', 'explore', 'learn'];

/** A field of who pays or where it goes. */
function isOfBuyer({ kind }: FieldReading): boolean {
  return !['choice', 'quantity', 'text', 'coupon'].includes(kind);
}

/** The type of page: what the one who audits says, else a guess from its forms, its main ask and its address. */
export function readPageKind(
  snapshot: Snapshot,
  forms: readonly FormReading[],
  mainAsk: Ask | null,
  sections: readonly Section[],
  chosen?: PageType,
): PageKind {
  if (chosen) return { type: chosen, source: 'chosen', why: [signal('chosen')] };
  const kind = guessPageKind(snapshot, forms, mainAsk, sections);
  const bare = kind.type === 'signup' && isBare(forms, sections, snapshot.facts.copy.words);
  return { source: 'guessed', ...kind, ...(bare ? { bare: true } : {}) };
}

function guessPageKind(
  snapshot: Snapshot,
  forms: readonly FormReading[],
  mainAsk: Ask | null,
  sections: readonly Section[],
): Omit<PageKind, 'source'> {
  const { document, copy } = snapshot.facts;
  const visible = forms.filter((form) => form.visible);
  const has = (purpose: FormReading['purpose']): boolean => visible.some((form) => form.purpose === purpose);
  const checkouts = visible.filter((form) => form.purpose === 'checkout');
  // size, colour and how many: a form to put something into the basket
  if (checkouts.some((form) => form.unseenHost !== null || form.fields.some(isOfBuyer)))
    return { type: 'checkout', why: [signal('checkout-form')] };
  if (has('donation')) return { type: 'donation', why: [signal('donation-form')] };
  if (has('login') && !visible.some((form) => form.purpose !== 'login' && form.purpose !== 'search'))
    return { type: 'login', why: [signal('login-form')] };
  const types = document.structuredTypes;
  if (checkouts.length > 0) return { type: 'shop', why: [signal('choosing-form')] };
  if (types.includes('Product')) return { type: 'shop', why: [signal('product')] };
  const article =
    types.some((type) => /Article|BlogPosting|Recipe/.test(type)) ||
    (copy.words > 800 && copy.headings <= 12 && sections.length <= 4);
  const path = URL.canParse(snapshot.url) ? new URL(snapshot.url).pathname : '/';
  if (PROFILE.test(path) && (mainAsk === null || OF_PROFILE.includes(mainAsk.kind)))
    return { type: 'content', why: [signal('profile')] };
  const mainType = mainAsk ? BY_MAIN_ASK[mainAsk.kind] : undefined;
  if (article && (!mainAsk || mainAsk.region === 'footer' || mainAsk.screenful > 3))
    return { type: 'content', why: [signal('long-text')] };
  if (has('signup')) return { type: 'signup', why: [signal('signup-form')] };
  const why = mainAsk
    ? [mainAsk.text === '' ? signal('main-ask-nameless') : signal('main-ask', { ask: mainAsk.text })]
    : [];
  const asked = visible.find((form) => form.region !== 'footer' && ['lead', 'contact'].includes(form.purpose));
  // what a form on the page itself asks for weighs more than an account or an app to be had elsewhere
  if (asked && (mainType === 'signup' || mainType === 'app'))
    return {
      type: 'lead',
      why: [signal(asked.purpose === 'lead' ? 'lead-form' : 'contact-form')],
    };
  if (mainType) return { type: mainType, why };
  if (/^\/?(index\.\w+)?$/.test(path) && (mainAsk === null || mainAsk.class === 'low'))
    return { type: 'home', why: [signal('front-page')] };
  if (mainAsk === null && visible.every((form) => form.purpose === 'search' || form.purpose === 'newsletter'))
    return { type: 'content', why: [signal('asks-nothing')] };
  return { type: 'lead', why: mainAsk ? why : [signal('nothing-else')] };
}
