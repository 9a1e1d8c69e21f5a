import * as v from 'valibot';
import type { Facts, Snapshot } from '../facts/snapshot';
import { box, element, fill, flag, maybeNumber, maybeText, number, text, texts } from './fact-schema';
import { accessSchema } from './parse-access';
import { tags, timing } from './visit-schema';

/**
 * The snapshot's shape as a check: what comes from a page or from a file is refused here when it is not what the
 * collectors write. The compiler holds it to the types of the facts; members that it does not name are dropped.
 */

const document = v.object({
  title: text,
  description: text,
  siteName: text,
  language: text,
  referrerHost: text,
  contentType: text,
  state: text,
  viewportMeta: text,
  structuredTypes: texts,
  width: number,
  height: number,
  scrollX: number,
  scrollY: number,
  scrollsAcross: flag,
  elements: number,
  scriptHosts: texts,
});

const action = v.object({
  ...element,
  name: text,
  nameFrom: v.picklist(['content', 'aria-label', 'aria-labelledby', 'alt', 'value', 'title', 'none']),
  role: text,
  href: maybeText,
  destination: v.picklist([
    'none',
    'anchor',
    'same-page',
    'internal',
    'external',
    'mail',
    'phone',
    'message',
    'download',
    'submit',
    'dialog',
  ]),
  target: v.nullable(v.object({ selector: text, top: maybeNumber, fields: texts, text })),
  form: maybeText,
  submits: flag,
  disabled: flag,
  newTab: flag,
  snippet: text,
  look: v.object({
    fontSize: number,
    fontWeight: number,
    fill,
    fillContrast: maybeNumber,
    textContrast: maybeNumber,
    border: flag,
    padding: number,
    iconOnly: flag,
  }),
  context: text,
  heading: text,
  states: texts,
  pictureShare: number,
  isolation: number,
  innerTexts: number,
});

const form = v.object({
  ...element,
  control: v.picklist(['form', 'group']),
  action: maybeText,
  method: v.picklist(['get', 'post', 'dialog']),
  role: text,
  fields: texts,
  actions: texts,
  submits: texts,
  heading: text,
  text,
  noValidate: flag,
  captcha: v.picklist(['none', 'invisible', 'checkbox', 'puzzle']),
  steps: number,
  snippet: text,
  progress: v.nullable(v.object({ kind: v.picklist(['bar', 'steps']), text, now: maybeNumber, max: maybeNumber })),
});

const field = v.object({
  ...element,
  control: v.picklist(['input', 'select', 'textarea', 'group', 'editable', 'custom']),
  type: text,
  name: text,
  idAttribute: text,
  autocomplete: text,
  inputMode: text,
  placeholder: text,
  pattern: text,
  title: text,
  label: text,
  labelFrom: v.picklist(['label', 'aria-label', 'aria-labelledby', 'legend', 'nearby', 'placeholder', 'title', 'none']),
  labelVisible: flag,
  hint: text,
  required: flag,
  markText: text,
  disabled: flag,
  checkedByDefault: flag,
  options: v.nullable(v.object({ count: number, labels: texts })),
  form: text,
  trap: texts,
  step: maybeNumber,
  snippet: text,
  fontSize: number,
  pasteBlocked: flag,
  messagePlace: flag,
  framed: flag,
});

const textBlock = v.object({
  ...element,
  kind: v.picklist(['heading', 'paragraph', 'list-item', 'quote', 'caption', 'cell', 'other']),
  level: number,
  text,
  words: number,
  fontSize: number,
  fontWeight: number,
  contrast: maybeNumber,
  action: maybeText,
  form: maybeText,
  linkShare: number,
  struck: flag,
  upperCase: flag,
  lines: maybeNumber,
});

const media = v.object({
  ...element,
  kind: v.picklist(['image', 'background', 'svg', 'canvas', 'video', 'audio']),
  alt: text,
  file: text,
  round: flag,
  autoplay: flag,
  muted: flag,
  loop: flag,
  controls: flag,
  broken: flag,
  action: maybeText,
});

const frame = v.object({
  ...element,
  host: text,
  path: text,
  title: text,
  autoplay: flag,
  muted: flag,
  read: flag,
  framed: flag,
});

const overlay = v.object({
  ...element,
  position: v.picklist(['fixed', 'sticky', 'absolute', 'dialog']),
  cover: number,
  modal: flag,
  scrollLocked: flag,
  role: text,
  text,
  actions: texts,
  fields: texts,
  closeSize: maybeNumber,
});

const motion = v.object({
  ...element,
  kind: v.picklist(['animation', 'carousel', 'marquee']),
  properties: texts,
  slides: number,
  self: text,
});

const timer = v.object({ ...element, text, end: text });

const takeover = v.object({
  kind: v.picklist(['leave', 'right-click', 'selection', 'scroll-snap', 'scroll-script', 'refresh']),
  selector: text,
  detail: text,
});

const slab = v.object({ id: text, selector: text, tag: text, role: text, hints: text, box });

const group = v.object({
  id: text,
  selector: text,
  hints: text,
  slab: maybeText,
  box,
  list: v.picklist(['ol', 'ul', 'dl', 'table', 'none']),
  layout: v.picklist(['columns', 'rows', 'grid']),
  items: v.array(v.object({ box, words: number, images: number, actions: number })),
});

const disclosure = v.object({ id: text, slab: maybeText, label: text, box, open: flag, words: number });

const opaque = v.object({
  reason: v.picklist(['cross-origin-frame', 'closed-shadow', 'canvas', 'cap', 'failure']),
  detail: text,
});

const copy = v.object({
  words: number,
  longestParagraph: number,
  headings: number,
  firstViewWords: number,
  firstViewActions: number,
  scripts: v.object({
    latin: number,
    cyrillic: number,
    greek: number,
    han: number,
    kana: number,
    hangul: number,
    arabic: number,
    hebrew: number,
    other: number,
  }),
  sample: text,
});

const facts = v.object({
  document,
  actions: v.array(action),
  forms: v.array(form),
  fields: v.array(field),
  texts: v.array(textBlock),
  media: v.array(media),
  frames: v.array(frame),
  overlays: v.array(overlay),
  motions: v.array(motion),
  timers: v.array(timer),
  takeovers: v.array(takeover),
  slabs: v.array(slab),
  groups: v.array(group),
  disclosures: v.array(disclosure),
  opaque: v.array(opaque),
  copy,
  tags,
  timing,
}) satisfies v.GenericSchema<unknown, Facts>;

/** Everything of a snapshot but its version, which is looked at first. */
export const snapshotSchema: v.GenericSchema<unknown, Snapshot> = v.object({
  schema: v.literal(1),
  url: text,
  takenAt: v.pipe(text, v.isoTimestamp()),
  viewport: v.object({ width: number, height: number }),
  facts,
  failures: v.array(v.object({ fact: v.keyof(facts), message: text })),
  caps: v.array(v.object({ name: text, limit: number, found: number })),
  access: v.exactOptional(accessSchema),
});
