import type { Value } from './phrase';
import { signal } from './signal';

/** How ready the visitors are that the page is judged for. */
export type Profile = 'cold' | 'warm' | 'hot';

export const PROFILES = ['cold', 'warm', 'hot'] as const satisfies readonly Profile[];

/** The intent profile in force and where it came from. */
export interface Intent {
  profile: Profile;
  source: 'chosen' | 'inferred' | 'default';
  /** What told it, for the view: "utm_medium=cpc". */
  why: Value;
}

/** Click ids that social and display networks append: cold unless the campaign names people who were here before. */
const COLD_CLICK_IDS = [
  'fbclid',
  'ttclid',
  'li_fat_id',
  'twclid',
  'rdt_cid',
  'epik',
  'scclid',
  'dclid',
  'obclid',
  'tblci',
];
/** Click ids of search advertising: people who asked for something. */
const SEARCH_CLICK_IDS = ['gclid', 'gbraid', 'wbraid', 'msclkid', 'yclid'];

const RETARGETING = /retarg|remarket|\brmk\b|\brtg\b|\brlsa\b|cart|abandon|winback|win-back/;
const BRAND = /(^|[^a-z])(brand|branded)([^a-z]|$)/;
const NOT_BRAND = /non-?_?brand|generic/;
const COLD_MEDIUM = /social|display|banner|programmatic|native|video|influencer|cold|outreach|push|affiliate/;
const WARM_MEDIUM =
  /^(cpc|ppc|paidsearch|paid-search|paid_search|sem|organic|search|email|e-mail|newsletter|referral|review|webinar|podcast)/;
const HOT_MEDIUM = /retarg|remarket|transactional|onboarding/;
const SOCIAL_HOST =
  /(^|\.)(facebook|instagram|tiktok|linkedin|twitter|x|t|reddit|pinterest|youtube|snapchat|threads|lnkd)\.(com|co|net|in)$/;
const SEARCH_HOST = /(^|\.)(google|bing|duckduckgo|yahoo|ecosia|qwant|startpage|baidu|yandex|brave|naver)\.[a-z.]+$/;
const REVIEW_HOST =
  /(^|\.)(g2|capterra|trustpilot|getapp|softwareadvice|producthunt|trustradius|tripadvisor|yelp|check24|idealo|verivox)\.[a-z.]+$/;
const HOT_PATH =
  /\/(pricing|prices|preise|plans|tarifs|tarife|precios|precos|prezzi|checkout|cart|warenkorb|panier|carrito|carrello|basket|order)(\/|$|\.)/;

/**
 * Which visitors the page is judged for: the one who audits decides; else the address they came with, the site they
 * came from and the page's own path tell; else cold, because most paid traffic is. There are no published thresholds:
 * the table is our convention.
 */
export function readIntent(url: string, referrerHost: string, chosen?: Profile): Intent {
  if (chosen) return { profile: chosen, source: 'chosen', why: signal('chosen') };
  const address = URL.canParse(url) ? new URL(url) : null;
  const found = address && (fromParameters(address.searchParams) ?? null);
  if (found) return { ...found, source: 'inferred' };
  const path = address?.pathname.toLowerCase() ?? '';
  if (HOT_PATH.test(path)) return { profile: 'hot', source: 'inferred', why: signal('path', { path }) };
  const host = referrerHost.toLowerCase();
  if (REVIEW_HOST.test(host)) return { profile: 'warm', source: 'inferred', why: signal('review-site', { host }) };
  if (SEARCH_HOST.test(host)) return { profile: 'warm', source: 'inferred', why: signal('search', { host }) };
  if (SOCIAL_HOST.test(host)) return { profile: 'cold', source: 'inferred', why: signal('came-from', { host }) };
  return { profile: 'cold', source: 'default', why: signal('nothing') };
}

function fromParameters(parameters: URLSearchParams): Omit<Intent, 'source'> | null {
  const get = (name: string): string => (parameters.get(name) ?? '').toLowerCase();
  const campaign = `${get('utm_campaign')} ${get('utm_content')} ${get('utm_source')} ${get('utm_medium')}`;
  if (RETARGETING.test(campaign)) return { profile: 'hot', why: `utm: ${campaign.trim()}` };
  const medium = get('utm_medium');
  if (HOT_MEDIUM.test(medium)) return { profile: 'hot', why: `utm_medium=${medium}` };
  const searchId = SEARCH_CLICK_IDS.find((id) => parameters.has(id));
  if (searchId ?? /^(cpc|ppc|sem|paid)/.test(medium)) {
    const why = searchId ? signal('in-the-address', { name: searchId }) : `utm_medium=${medium}`;
    const words = `${campaign} ${get('utm_term')}`;
    if (BRAND.test(words) && !NOT_BRAND.test(words)) return { profile: 'hot', why: signal('brand', { why }) };
    if (!COLD_MEDIUM.test(`${medium} ${get('utm_source')}`)) return { profile: 'warm', why };
  }
  const coldId = COLD_CLICK_IDS.find((id) => parameters.has(id));
  if (coldId) return { profile: 'cold', why: signal('in-the-address', { name: coldId }) };
  if (COLD_MEDIUM.test(medium)) return { profile: 'cold', why: `utm_medium=${medium}` };
  if (WARM_MEDIUM.test(medium)) return { profile: 'warm', why: `utm_medium=${medium}` };
  return null;
}
