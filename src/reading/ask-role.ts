import type { ActionFact } from '../facts/action';
import type { DestinationReading } from './ask-destination';
import type { LabelReading } from './ask-label';
import { isNetworkIcon, NETWORK } from './ask-network';
import type { OverlayReading } from './overlay';
import type { Phrase } from './phrase';
import { signal } from './signal';

/** What an action is for the visitor: an ask of the page, or one of the things that only look like one. */
export interface RoleReading {
  role: 'ask' | 'navigate' | 'login' | 'consent';
  why: Phrase;
}

/** Class names of widgets, the same in every language: they move something on the page and ask for nothing. */
const WIDGET =
  /(^|[\s_-])(carousel|slick|swiper|splide|glide|flickity|owl|slider|bx)([\s_-](?!item|slide\b|content|inner|caption)|$)|(^|[\s_-])(prev|previous|arrow-(left|right)|dots?|indicators?|bullet)([\s_-]|$)/;
const TOGGLE =
  /(^|[\s_-])(navbar-toggler?|hamburger|burger|menu-(toggle|button|btn|icon|trigger)|nav-toggle|sidenav-trigger|dropdown-toggle|offcanvas-toggle)([\s_-]|$)/;
const CLOSE = /(^|[\s_-])(close|btn-close|close-(btn|button|icon)|dismiss|modal-close)([\s_-]|$)/;
const PAGER = /(^|[\s_-])(pagination|pager|page-link|page-numbers|breadcrumbs?|breadcrumb-item)([\s_-]|$)/;
const SHARE = /(^|[\s_-])(share|sharing|social|socials|social-icons?|addtoany|addthis|sharethis)([\s_-]|$)/;
const LANGUAGE =
  /(^|[\s_-])(lang|language|languages|locale|language-(switcher|selector)|lang-switch|wpml|currency)([\s_-]|$)/;
/** The address of a country or language version: one segment such as `de`, `pt-br` or `zh-Hant`. */
const LOCALE_PATH = /^\/[a-z]{2}([-_][a-z]{2,4})?\/?$/i;
/** Tabs that say so by their class alone: `tab`, `tab-button`, `theme-tab`. */
const TAB = /(^|[\s_-])tabs?([\s_-](btn|button|link|item|trigger|title|label|header))?(\s|$)/;
/** Tabs that a script of the page makes of links which have no role. */
const TAB_MARKUP = /\bdata-(?:bs-)?toggle="(?:tab|pill)"/;
/** A bare address names a place and says nothing to do there. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
/** Where a press changes what is shown on this page, as far as markup tells. */
const STAYS = ['none', 'same-page', 'anchor', 'dialog'];
/** Nothing but an amount: what is given or paid is chosen by it, and something else asks for it. */
const AMOUNT = /^(?:[a-z]{0,3}\s?[$€£¥₹]|chf|pln|eur|usd)?\s?\d[\d.,\s]*(?:[$€£¥₹%円]|zł|kr|chf|pln|eur|usd)?$/iu;
/** The longest name of a size among others: XXL, 42, 10.5. Our calibration. */
const SIZE = 4;
/** The longest name of a country or language version, characters: “United Kingdom (English)”. Our calibration. */
const PLACE = 30;
const TO_TOP = /(^|[\s_-])((back|scroll|go)-?(to)?-?top|to-top|scrolltop)([\s_-]|$)/;
const SKIP = /(^|[\s_-])(skip-(link|to-content|nav)|skiplink|screen-reader-(text|shortcut))([\s_-]|$)/;
const CHAT_LAUNCHER =
  /(intercom|drift|crisp|tawk|zendesk|zopim|hubspot-messages|livechat|chat-(widget|launcher|bubble|button)|messenger-launcher)/;
const READABLE = /[\p{L}\p{N}]/u;
/** What writers put behind a link that leads on: "Our story →". */
const ARROW = /\p{L}\s*(?:[→➔➜➝⟶›»↗⇒]|[-–]?>{1,2})\s*$/u;
/** A label that leads on with an arrow is this long at most, in words. Our calibration. */
const ARROW_WORDS = 6;
/** An announcement says this much more than its link, in words. Our calibration. */
const ANNOUNCEMENT_WORDS = 3;
/** A link in the header of this many words is a sentence, and no item of a menu. Our calibration. */
const NEWS_WORDS = 6;
/** Fill of a tile against its ground from which it reads as a button whatever is in it. Our calibration. */
const LOUD = 2;
const PICTURE = /\.(jpe?g|png|gif|webp|avif|svg)([?#]|$)/i;
const CARD_WORDS = 12;
/** With a picture that takes this share of it, a card may hold a paragraph of this many words. Our calibration. */
const PICTURED = 0.1;
const CARD_TEXT = 40;
/** A link with a short label and this much room both ways (CSS pixels) is laid around a picture, however it is drawn. Our calibration. */
const TILE = 120;
/** CTA labels are short; what is longer is a headline or a sentence with a link in it. */
const LABEL_LENGTH = 60;
/** Button-like: the least padding and height that a person reads as a button (24 CSS pixels: WCAG-TARGET). */
const PADDING = 4;
const HEIGHT = 24;
/** A fill that is not told from what is behind it by contrast may still be by its shadow, when the page calls it a button. */
const NAMED_BUTTON = /(^| )(btn|button)( |$)/;
/** Pills that only name something: a tag, a category. */
const PILL = /(^| )(badge|tag|chip|pill|label|category|post-cat)(-[\w-]*)?(?= |$)/;

/**
 * Looks like a button: a button element or a box with a fill, shadow or border of its own, 24 CSS pixels high with 4 of
 * padding at least (the shared definition says 28 and 6, which leaves out the small buttons of every style kit).
 */
export function isButtonLike(action: ActionFact): boolean {
  if (action.submits) return true;
  const { look, box } = action;
  if (box.height < HEIGHT || roomOf(action) < PADDING || PILL.test(action.hints)) return false;
  const seen =
    look.fill === 'image' ||
    (look.fill !== null && ((look.fillContrast ?? 2) >= 1.05 || NAMED_BUTTON.test(`${action.tag} ${action.hints}`)));
  return seen || look.border;
}

/** A label of one line stands in a box of at most this height, CSS pixels. Our calibration. */
const ONE_LINE = 80;
/** Height of a line by the size of its letters; browsers take 1.2, style kits 1.5. */
const LINE_HEIGHT = 1.5;

/** Room between the label and the edge of its box: padding, or what a height of its own leaves above and below the line. */
function roomOf({ look, box }: ActionFact): number {
  return box.height > ONE_LINE ? look.padding : Math.max(look.padding, (box.height - LINE_HEIGHT * look.fontSize) / 2);
}

/** The names that style kits give a link in a card whose click area is stretched over all of it. */
const STRETCHED =
  /(^| )(stretched-link|card__?(-?link|__link)|(\w+-)?overlay-link|link-overlay|after:(absolute|inset-0)|before:(absolute|inset-0))(?= |$)/;

/** A link that is laid around a picture and its words: a card, one ask and not five. */
export function isCard(action: ActionFact): boolean {
  const { box } = action;
  return (
    action.innerTexts >= 2 ||
    (action.tag === 'a' && STRETCHED.test(action.hints)) ||
    (action.tag === 'a' &&
      box.width >= TILE &&
      box.height >= TILE &&
      action.name.split(' ').length <= (action.pictureShare >= PICTURED ? CARD_TEXT : CARD_WORDS)) ||
    (action.pictureShare >= 0.4 && action.innerTexts >= 1 && action.name.split(' ').length <= CARD_WORDS)
  );
}

/** A button that names a network and leads to something else than its page there: “Open Discord in your browser”. */
function mentionsNetwork(action: ActionFact, label: LabelReading): boolean {
  const named = label.why.values['words'];
  return isButtonLike(action) && action.destination !== 'external' && typeof named === 'string' && NETWORK.test(named);
}

interface Surrounding {
  overlay: OverlayReading | null;
  prose: boolean;
  /** Its whole label is one of a consent banner. */
  consentLabel: boolean;
  /** The words beside it speak of cookies or of what is agreed to. */
  cookies: boolean;
  listed: boolean;
  /** Its whole label turns the pages of a list. */
  pages: boolean;
  /** One of three or more buttons side by side with a word or a picture each, and nothing else. */
  choice: boolean;
}

/** Says what an action is, by its place, its markup, its label and its destination, in this order. */
export function readRole(
  action: ActionFact,
  label: LabelReading,
  destination: DestinationReading,
  around: Surrounding,
): RoleReading {
  const buttonLike = isButtonLike(action);
  if (around.overlay?.kind === 'consent' || (around.consentLabel && (around.overlay || around.cookies)))
    return { role: 'consent', why: signal('consent-banner') };
  const widget = around.pages ? signal('pages') : (widgetOf(action, label) ?? switchOf(action, label, around.choice));
  if (widget) return { role: 'navigate', why: widget };
  if (unfolds(action) && !namesAsk(label)) return { role: 'navigate', why: signal('unfolds') };
  if (label.class === 'login' || (destination.kind === 'login' && label.class !== 'mid' && label.class !== 'high'))
    return { role: 'login', why: label.class === 'login' ? label.why : (destination.why ?? label.why) };
  const arrow = ARROW.test(action.name) && action.name.split(/\s+/).length <= ARROW_WORDS;
  // a card may mention what is no ask by itself: "Wi-Fi like never before", "Telegram for Android"
  const mentions = label.class === 'neutral' && !label.exact && (isCard(action) || mentionsNetwork(action, label));
  // “WhatsApp” on a button that opens it is where to write, and no network to follow
  const shown = buttonLike || action.region === 'sticky';
  const messenger = shown && destination.kind === 'chat' && !action.look.iconOnly && action.region !== 'footer';
  if (
    label.class === 'neutral' &&
    (!action.submits || action.region === 'header' || action.region === 'nav') &&
    !mentions &&
    !messenger &&
    !(arrow && action.region === 'section')
  )
    return { role: 'navigate', why: label.why };
  const quiet = quietPlace(action, buttonLike, label);
  if (quiet) return { role: 'navigate', why: quiet };
  const icon = isNetworkIcon(action, destination);
  if (!READABLE.test(action.name) || icon)
    return {
      role: 'navigate',
      why: READABLE.test(action.name) ? signal('network-icon') : signal('nameless'),
    };
  if (ADDRESS.test(action.name)) return { role: 'navigate', why: signal('plain-link') };
  if (messenger && destination.why) return { role: 'ask', why: destination.why };
  if (isCard(action)) return cardRole(action, label);
  if (action.name.length > LABEL_LENGTH && !isAnnouncement(action))
    return { role: 'navigate', why: signal('too-long') };
  if (buttonLike) return { role: 'ask', why: signal('button') };
  if (around.listed && !label.exact && !arrow) return { role: 'navigate', why: signal('listed') };
  if (arrow && !around.prose) return { role: 'ask', why: signal('arrow') };
  return linkRole(action, label, destination, around.prose);
}

/** What a widget is called by its markup, or null when the action is none. */
function widgetOf(action: ActionFact, label: LabelReading): Phrase | null {
  const { hints, role, states, snippet } = action;
  if (role === 'tab' || states.includes('selected') || TAB_MARKUP.test(snippet)) return signal('tab');
  if (role === 'menuitem') return signal('menu-item');
  if (TOGGLE.test(hints)) return signal('opens-menu');
  if (CLOSE.test(hints)) return signal('closes');
  if (TO_TOP.test(hints)) return signal('to-top');
  if (SKIP.test(hints)) return signal('skips');
  if (PAGER.test(hints) || isNumbered(action)) return signal('pages');
  if (LANGUAGE.test(hints) && action.name.length <= 20) return signal('switches-language');
  if (namesPlace(action, label) && LOCALE_PATH.test(pathOf(action.href))) return signal('to-country');
  if (CHAT_LAUNCHER.test(hints) && action.pinned) return signal('opens-chat');
  if (SHARE.test(hints) && (action.look.iconOnly || action.box.width <= 60)) return signal('shares');
  if (WIDGET.test(hints) && (action.look.iconOnly || action.name.length <= 12)) return signal('carousel');
  if (role === 'summary') return signal('unfolds');
  if (states.includes('popup')) return signal('opens-menu');
  return null;
}

/** May be the name of a country or language: no words that ask, and no more than a place needs. */
function namesPlace({ name, innerTexts, destination }: ActionFact, label: LabelReading): boolean {
  const asks = label.class === 'low' || label.class === 'mid' || label.class === 'high';
  return !asks && innerTexts < 2 && destination !== 'anchor' && name.length <= PLACE;
}

/** "Slide 2", "Show photo 3", "2 of 5": a button that a script handles, named for those who do not see it, by its number. */
function isNumbered({ nameFrom, destination, name }: ActionFact): boolean {
  return (
    ['aria-label', 'aria-labelledby', 'title', 'alt'].includes(nameFrom) &&
    STAYS.includes(destination) &&
    /(?:^|\s)#?\d{1,2}(?:\s*(?:\/|\p{L}{1,3})\s*\d{1,2})?$/u.test(name)
  );
}

/** What changes the look or the terms of something else on the page: a tab, a pressed state, an amount, a size. */
function switchOf(action: ActionFact, label: LabelReading, choice: boolean): Phrase | null {
  if (action.submits || !STAYS.includes(action.destination)) return null;
  const name = action.name.trim();
  if (action.states.includes('toggle') && label.kind !== 'social') return signal('switches');
  if (TAB.test(action.hints) && !namesAsk(label)) return signal('tab');
  if (AMOUNT.test(name)) return signal('amount');
  return choice && name.length <= SIZE && label.class === null ? signal('size') : null;
}

/** Opens or closes a part of the page that asks for nothing: the question of a FAQ, the rest of a text. */
function unfolds({ states, target }: ActionFact): boolean {
  return (states.includes('expanded') || states.includes('collapsed')) && (target?.fields.length ?? 0) === 0;
}

/** The whole label is a known ask of some cost: what it unfolds is then a frame or a drawer that asks for it. */
const namesAsk = (label: LabelReading): boolean => label.exact && (label.class === 'mid' || label.class === 'high');

function pathOf(href: string | null): string {
  return href !== null && URL.canParse(href) ? new URL(href).pathname : '';
}

/** Menus and footers are for finding the way: only what looks like a button asks for something there, and a phone number at the top. */
function quietPlace(action: ActionFact, buttonLike: boolean, label: LabelReading): Phrase | null {
  if (action.states.includes('current')) return signal('open-page');
  const phone = action.destination === 'phone';
  if (action.region === 'nav' && !buttonLike && !phone) return signal('navigation');
  if (action.region === 'header' && !phone && !buttonLike && !announces(action, label)) return signal('in-header');
  if (action.region === 'footer' && !buttonLike) return signal('in-footer');
  return null;
}

/** The link of an announcement above the page: it stands by itself, beside a sentence and says what to do, or is the sentence. */
function announces(action: ActionFact, label: LabelReading): boolean {
  const asks = label.class === 'low' || label.class === 'mid' || label.class === 'high';
  const beside = action.context.split(' ').length > ANNOUNCEMENT_WORDS;
  return isAnnouncement(action) || (asks && action.group === null && beside);
}

/** A sentence in the header that is a link and leads to a page of its own; the logo leads to the first page of a site. */
export function isAnnouncement(action: ActionFact): boolean {
  const { name, nameFrom, look, href, destination, region, group } = action;
  const leads = (destination === 'internal' || destination === 'external') && pathOf(href).length > 1;
  return (
    region === 'header' &&
    group === null &&
    leads &&
    nameFrom === 'content' &&
    !look.iconOnly &&
    name.split(/\s+/).length >= NEWS_WORDS
  );
}

function cardRole(action: ActionFact, label: LabelReading): RoleReading {
  const elsewhere = action.destination === 'internal' || action.destination === 'external';
  // a large button with a second line that explains it
  const loud = action.role === 'button' && isButtonLike(action) && (action.look.fillContrast ?? 1) >= LOUD;
  if (action.submits || loud) return { role: 'ask', why: signal('button') };
  // a thumbnail that opens larger, or a tile that a script handles, invites nobody unless it says so
  if (!elsewhere && (label.class === null || label.byNoun)) return { role: 'navigate', why: signal('tile') };
  if (elsewhere && PICTURE.test(action.href ?? '')) return { role: 'navigate', why: signal('larger-picture') };
  return { role: 'ask', why: signal('card') };
}

function linkRole(
  action: ActionFact,
  label: LabelReading,
  destination: DestinationReading,
  prose: boolean,
): RoleReading {
  // a number in a sentence is written there to be dialled
  if (action.destination === 'phone') return { role: 'ask', why: destination.why ?? label.why };
  if (prose) return { role: 'navigate', why: signal('in-sentence') };
  if (isAnnouncement(action)) return { role: 'ask', why: signal('announcement') };
  const asks = label.class === 'low' || label.class === 'mid' || label.class === 'high';
  if (asks && !label.byNoun) return { role: 'ask', why: signal('alone-and-clear') };
  if (destination.strength === 'certain' && destination.kind !== null)
    return { role: 'ask', why: destination.why ?? label.why };
  if (label.class === 'ambiguous' && action.destination !== 'same-page') return { role: 'ask', why: signal('alone') };
  return { role: 'navigate', why: signal('plain-link') };
}
