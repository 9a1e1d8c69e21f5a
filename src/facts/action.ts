import { accessibleName } from './accessible-name';
import { attribute, matches } from './dom';
import { isSubmitControl, leadOf } from './destination';
import { blockOf } from './block';
import type { Box } from './box';
import type { ElementFact, Rgb } from './element';
import { boxAround, boxOfRecord, type Count } from './extent';
import { isolationOf } from './isolation';
import { lookOf } from './look';
import { elementFact, snippetOf, type Page, type Places } from './page';
import { roleOfAction } from './pressable';
import type { Surroundings } from './surroundings';
import { targetOf } from './target';
import type { Walked } from './walk';

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
  /**
   * State that markup tells: aria-expanded, aria-pressed, aria-selected, aria-current; aria-haspopup of a menu as
   * `popup`, aria-expanded="false" as `collapsed`, aria-pressed of any value as `toggle`; `line` where forced breaks set
   * it apart from the text around.
   */
  states: string[];
  /** Share of its box (0–1) that a picture inside it takes. */
  pictureShare: number;
  /** Free space to the nearest other action, CSS pixels, capped at 64. */
  isolation: number;
  /** Number of block-level texts inside: a link around a card has several. */
  innerTexts: number;
}

/** What the other collectors found that an action refers to. */
export interface ActionRelations {
  /** Blocks of text inside an element. */
  blocks: Count;
  surroundings: Surroundings;
  /** Field ids by record. */
  fields: ReadonlyMap<Walked, string>;
}

/** Describes every action that was found, in document order. */
export function collectActions(
  page: Page,
  places: Places,
  found: ReadonlyMap<Walked, string>,
  relations: ActionRelations,
): ActionFact[] {
  const boxes = [...found.keys()].map((record) => boxOfAction(page, record));
  const isolation = isolationOf([...found.keys()], boxes);
  return [...found].map(([record, id], at) => {
    const base = elementFact(page, places, record, id);
    return {
      ...describe(page, places, record, base, relations),
      box: boxes[at] ?? base.box,
      isolation: isolation[at] ?? 64,
    };
  });
}

function describe(
  page: Page,
  places: Places,
  record: Walked,
  base: ElementFact,
  relations: ActionRelations,
): ActionFact {
  const { element } = record;
  const form = places.form[record.index] ?? null;
  const submits = form !== null && ((isSubmitControl(record) && hasFormOwner(element)) || places.submits.has(record));
  const lead = leadOf(page, record, submits);
  const name = accessibleName(page, record);
  return {
    ...base,
    hiddenBy: hiddenByOfAction(page, record, base),
    name: page.caps.cut('name', name.text),
    nameFrom: name.from,
    role: roleOfAction(record),
    href: lead.href,
    destination: lead.destination,
    target: lead.target === null ? null : targetOf(page, lead.target, relations.fields),
    form,
    submits,
    disabled: matches(element, ':disabled') || attribute(element, 'aria-disabled') === 'true',
    newTab: attribute(element, 'target').toLowerCase() === '_blank',
    snippet: snippetOf(record),
    look: lookOf(page, record, name.text),
    context: relations.surroundings.contextOf(record),
    heading: relations.surroundings.headingOf(record),
    states: statesOf(page, record),
    pictureShare: pictureShare(page, record),
    isolation: 0,
    innerTexts: Math.max(relations.blocks.inside(record), name.text === '' ? 0 : 1),
  };
}

function hasFormOwner(element: Element): boolean {
  return 'form' in element && element.form !== null;
}

/** A link without a box of its own, around a picture or a card, is as large as what is in it. */
function boxOfAction(page: Page, record: Walked): Box {
  if (record.width > 1 && record.height > 1) return boxOfRecord(record);
  return boxAround(
    page.walk.records
      .slice(record.index + 1, Math.min(record.end, record.index + 40))
      .filter((inner) => inner.hiddenBy === null),
  );
}

function hiddenByOfAction(page: Page, record: Walked, base: ElementFact): ElementFact['hiddenBy'] {
  if (base.hiddenBy !== 'size') return base.hiddenBy;
  const { width, height } = boxOfAction(page, record);
  return width > 1 && height > 1 ? null : 'size';
}

const STATES = ['expanded', 'selected', 'current'];

function statesOf({ walk: { runs } }: Page, record: Walked): string[] {
  const { element, runStart, runEnd } = record;
  const told = (name: string): string => attribute(element, `aria-${name}`);
  const states = STATES.filter((name) => !/^(?:false)?$/.test(told(name)));
  if (/^(?!false|dialog)./.test(told('haspopup'))) states.push('popup');
  if (told('expanded') === 'false') states.push('collapsed');
  if (told('pressed') !== '') states.push('toggle');
  const beside = [runs[runStart - 1], runs[runEnd]].map(
    (run) => run !== undefined && blockOf(run.owner) === blockOf(record) && run.kind,
  );
  if (beside.includes('break') && !beside.includes('text')) states.push('line');
  return states;
}

/** Share of the box that pictures inside take, the largest one counted. */
function pictureShare(page: Page, record: Walked): number {
  const area = record.width * record.height;
  if (area <= 0 || record.end === record.index + 1) return 0;
  let largest = 0;
  for (let at = record.index + 1; at < Math.min(record.end, record.index + 60); at += 1) {
    const inner = page.walk.records[at];
    if (inner?.hiddenBy !== null) continue;
    if (inner.tag === 'img' || inner.tag === 'svg' || inner.tag === 'video' || inner.tag === 'canvas') {
      largest = Math.max(largest, inner.width * inner.height);
    }
  }
  return Math.round(Math.min(1, largest / area) * 100) / 100;
}
