import type { OverlayFact } from '../facts/overlay';
import type { Snapshot } from '../facts/snapshot';
import type { Evidence } from './evidence';
import { gapBetween } from './near';
import { isSeen } from './seen';
import { hasPhrase, isPhrase } from './words/phrase';
import type { Words } from './words/words';

/** Something over the page at the time of the click, read. */
export interface OverlayReading {
  id: string;
  kind: 'consent' | 'age' | 'login' | 'offer' | 'chat' | 'bar' | 'menu' | 'other';
  /** Share of the viewport that it covers, 0–1. */
  cover: number;
  blocking: boolean;
  /** Smaller side of its close control in CSS pixels, or null. */
  closeSize: number | null;
  /** Ids of the real asks inside. */
  asks: string[];
  /** Cost of the dearest of them, 0 when there is none. */
  cost: number;
  text: string;
  evidence: Evidence;
}

/** Names that consent managers give their elements. */
const CONSENT =
  /onetrust|ot-sdk|cookiebot|cybot|usercentrics|uc-banner|didomi|klaro|qc-cmp|quantcast|truste|trustarc|cookieyes|\bcky-|borlabs|osano|iubenda|cookie|consent|gdpr|cmpbox|sp_message|complianz|cmplz|termly|axeptio|tarteaucitron|moove_gdpr|ccpa|privacy-?(?:banner|popup|notice)/;
const CHAT =
  /intercom|drift|zendesk|zopim|webwidget|hubspot-messages|hs-chat|crisp|tawk|livechat|live-chat|olark|tidio|freshchat|fc_frame|gorgias|userlike|smartsupp|chatbot|chat-?(?:widget|bubble|button|launcher|box|window)|chatra|jivo|helpscout|beacon-|front-chat|whatsapp|messenger-widget|launcher-frame|\bchat\b/;
const CHAT_HOSTS =
  /(^|\.)(intercom\.io|intercomcdn\.com|drift\.com|driftt\.com|zdassets\.com|zendesk\.com|crisp\.chat|tawk\.to|livechatinc\.com|olark\.com|tidio\.co|freshchat\.com|userlike\.com|smartsupp\.com|jivosite\.com|helpscout\.net)$/;
const AGE_HINTS = /age-?(?:gate|verif|check|restrict|confirm)|agegate|over-?(?:18|21)/;
/** An age next to a word for years, in the languages that we know. */
const AGE_WORDS =
  /\b(?:16|18|21)\b.{0,20}(?:years|year|yrs|of age|or older|jahre|ans\b|años|anos|anni|jaar|lat\b|歳)|(?:over|older than|über|plus de|mayor|maior|maggior|ouder|ukończ)\D{0,25}\b(?:16|18|21)\b/i;
const MENU =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|megamenu|drawer|offcanvas|off-canvas|sidebar|sidenav|header|topbar|masthead|appbar)(?:$|[\s_-])/;

/** A bar is this wide and at most this high, as shares of the viewport. Our calibration. */
const BAR = { width: 0.6, height: 0.25 } as const;
/** From this share on, an overlay leaves nothing else to do. Our calibration. */
const COVERS_ALL = 0.9;

/** Accept, refuse and settings side by side are a consent banner, whatever words it is written in. Our calibration. */
const CHOICES_OF_CONSENT = 3;

interface Sighting {
  overlay: OverlayFact;
  /** Names of its actions. */
  labels: string[];
  password: boolean;
  fields: number;
  chatFrame: boolean;
}

function kindOf(
  { overlay, labels, password, fields, chatFrame }: Sighting,
  snapshot: Snapshot,
  words: Words,
): OverlayReading['kind'] {
  const { hints, role, tag, box, text } = overlay;
  const { width, height } = snapshot.viewport;
  const banner = hasPhrase(text, words.consent.banner, words.spaced);
  const agreeing = labels.filter((label) => isPhrase(label, words.consent.buttons, words.spaced)).length;
  const agrees = agreeing > 0;
  if ((CONSENT.test(hints) && (banner || agrees || fields === 0)) || (banner && agrees && !password)) return 'consent';
  if (agreeing >= CHOICES_OF_CONSENT && fields === 0) return 'consent';
  if (
    AGE_HINTS.test(hints) ||
    (AGE_WORDS.test(text) && text.length < 600 && labels.length > 0 && labels.length <= 4 && fields <= 3)
  )
    return 'age';
  if (chatFrame || CHAT.test(hints)) return 'chat';
  if (password) return 'login';
  const navigates =
    tag === 'nav' ||
    tag === 'header' ||
    role === 'navigation' ||
    role === 'banner' ||
    role === 'menu' ||
    MENU.test(hints);
  if (navigates && !overlay.modal && fields <= 1) return 'menu';
  const isBar = box.width >= BAR.width * width && box.height <= BAR.height * height;
  if (isBar && !overlay.modal) return 'bar';
  return overlay.modal || fields > 0 || labels.length > 0 ? 'offer' : 'other';
}

/** What lies over the page, read; the asks inside and their cost are filled in once the asks are known. */
export function readOverlays(snapshot: Snapshot, words: Words): OverlayReading[] {
  const { overlays, actions, fields, frames } = snapshot.facts;
  return overlays.filter(isSeen).map((overlay) => {
    const inside = fields.filter((field) => overlay.fields.includes(field.id) && field.trap.length === 0);
    const sighting: Sighting = {
      overlay,
      labels: actions
        .filter((action) => overlay.actions.includes(action.id) && action.name !== '')
        .map((action) => action.name),
      password: inside.some((field) => field.type === 'password'),
      fields: inside.length,
      chatFrame: frames.some(
        (frame) =>
          CHAT_HOSTS.test(frame.host) && (frame.overlay === overlay.id || gapBetween(frame.box, overlay.box) === 0),
      ),
    };
    return {
      id: overlay.id,
      kind: kindOf(sighting, snapshot, words),
      cover: overlay.cover,
      blocking: overlay.modal || overlay.scrollLocked || overlay.cover >= COVERS_ALL,
      closeSize: overlay.closeSize,
      asks: [],
      cost: 0,
      text: overlay.text,
      evidence: {
        selector: overlay.selector,
        label: overlay.text.slice(0, 120),
        snippet: `<${overlay.tag}>`,
        box: overlay.box,
      },
    };
  });
}
