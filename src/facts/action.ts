import type { ElementFact, Rgb } from './element';

/** Where an action leads, by its markup alone. */
export type Destination =
  /** No destination in the markup: a script decides. */
  | 'none'
  /** A place on this page. */
  | 'anchor'
  /** The top of this page (`#`, `#top`), or this page itself. */
  | 'same-page'
  /** Another page of this host. */
  | 'internal'
  /** A page of another host. */
  | 'external'
  | 'mail'
  | 'phone'
  /** Another scheme that starts a conversation (sms:, whatsapp:, skype:). */
  | 'message'
  /** A file: the `download` attribute or a file extension. */
  | 'download'
  /** Submits the form it belongs to. */
  | 'submit'
  /** Opens a dialog or expands something that is in the DOM. */
  | 'dialog';

/** How an action looks: what the eye sees, measured. */
export interface ActionLook {
  /** CSS pixels. */
  fontSize: number;
  fontWeight: number;
  /** The fill behind the label that is the action's own, or null when it has none. A gradient or picture is `image`. */
  fill: Rgb | 'image' | null;
  /** Contrast of the fill (or of the border, where there is no fill) against what is behind the action, 1–21; null where a picture is behind it. */
  fillContrast: number | null;
  /** Contrast of the label against its background, 1–21; null where a picture is behind it. */
  textContrast: number | null;
  /** A visible border on at least three sides. */
  border: boolean;
  /** Smaller of horizontal and vertical padding, CSS pixels. */
  padding: number;
  underline: boolean;
  /** A picture, icon or svg inside, and nothing readable. */
  iconOnly: boolean;
}

/** One thing that a visitor can press: link, button, submit input, summary, or an element with a role or a handler. */
export interface ActionFact extends ElementFact {
  /** Accessible name as a person would read it, white space folded, capped. Empty when there is none. */
  name: string;
  /** Where the name came from. */
  nameFrom: 'content' | 'aria-label' | 'aria-labelledby' | 'alt' | 'value' | 'title' | 'none';
  /** Role as computed from tag and role attribute: link, button, tab, menuitem, summary, … */
  role: string;
  /** Destination as an absolute URL without credentials, capped, or null. */
  href: string | null;
  destination: Destination;
  /** For `anchor` and `dialog`: selector and top edge (CSS pixels, null when hidden) of the target, or null when it is not in the DOM. */
  target: { selector: string; top: number | null; fields: string[]; text: string } | null;
  /** Id of the form or field group that it belongs to or stands in, or null. */
  form: string | null;
  /** True for a submit control of that form. */
  submits: boolean;
  disabled: boolean;
  /** `target=_blank`. */
  newTab: boolean;
  /** Start tag, attribute values cut, capped: for evidence. */
  snippet: string;
  look: ActionLook;
  /** Words of the nearest block around it, its own label left out, capped: price, duration, reassurance. */
  context: string;
  /** Heading that stands above it, in the same slab or card, or empty. */
  heading: string;
  /** State that markup tells: aria-expanded, aria-pressed, aria-selected, aria-current; aria-haspopup as `popup`. */
  states: string[];
  /** Share of its box (0–1) that a picture inside it takes. */
  pictureShare: number;
  /** Free space to the nearest other action, CSS pixels, capped at 64. */
  isolation: number;
  /** Number of block-level texts inside: a link around a card has several. */
  innerTexts: number;
}
