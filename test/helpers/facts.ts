import type { ActionFact, ActionLook } from '../../src/facts/action';
import type { ElementFact } from '../../src/facts/element';
import type { FieldFact } from '../../src/facts/field';
import type { FormFact } from '../../src/facts/form';
import type { MediaFact } from '../../src/facts/media';
import type { OverlayFact } from '../../src/facts/overlay';
import { SNAPSHOT_SCHEMA, type Facts, type Snapshot } from '../../src/facts/snapshot';
import type { TextFact } from '../../src/facts/text';

/** Plain facts for tests: each builder gives a visible, ordinary element, and takes what the case is about. */

let count = 0;
const nextId = (letter: string): string => `${letter}${(count += 1)}`;

function element(letter: string, tag: string): ElementFact {
  const id = nextId(letter);
  return {
    id,
    selector: `#${id}`,
    tag,
    hints: '',
    box: { x: 100, y: 200, width: 160, height: 44 },
    hiddenBy: null,
    region: 'section',
    pinned: false,
    slab: null,
    overlay: null,
    group: null,
  };
}

const look: ActionLook = {
  fontSize: 16,
  fontWeight: 600,
  fill: [31, 111, 92],
  fillContrast: 6,
  textContrast: 6,
  border: false,
  padding: 12,
  iconOnly: false,
};

export function action(
  name: string,
  rest: Partial<Omit<ActionFact, 'look'>> & { look?: Partial<ActionLook> } = {},
): ActionFact {
  return {
    ...element('a', 'a'),
    name,
    nameFrom: name === '' ? 'none' : 'content',
    role: 'link',
    href: null,
    destination: 'none',
    target: null,
    form: null,
    submits: false,
    disabled: false,
    newTab: false,
    snippet: '<a>',
    context: '',
    heading: '',
    states: [],
    pictureShare: 0,
    isolation: 64,
    innerTexts: 1,
    ...rest,
    look: { ...look, ...rest.look },
  };
}

/** A link in running text or a menu: nothing of a button about it. */
export function textLink(name: string, rest: Parameters<typeof action>[1] = {}): ActionFact {
  return action(name, {
    box: { x: 100, y: 200, width: 80, height: 20 },
    ...rest,
    look: { fill: null, fillContrast: null, padding: 0, fontWeight: 400, ...rest.look },
  });
}

export function field(label: string, rest: Partial<FieldFact> = {}): FieldFact {
  return {
    ...element('f', 'input'),
    control: 'input',
    type: 'text',
    name: '',
    idAttribute: '',
    autocomplete: '',
    inputMode: '',
    placeholder: '',
    pattern: '',
    title: '',
    label,
    labelFrom: label === '' ? 'none' : 'label',
    labelVisible: label !== '',
    hint: '',
    required: false,
    markText: label,
    disabled: false,
    checkedByDefault: false,
    options: null,
    form: 'm1',
    trap: [],
    step: null,
    snippet: '<input>',
    fontSize: 16,
    pasteBlocked: false,
    messagePlace: false,
    framed: false,
    ...rest,
  };
}

export function form(rest: Partial<FormFact> = {}): FormFact {
  return {
    ...element('m', 'form'),
    control: 'form',
    action: null,
    method: 'post',
    role: '',
    fields: [],
    actions: [],
    submits: [],
    heading: '',
    text: '',
    noValidate: false,
    captcha: 'none',
    steps: 1,
    snippet: '<form>',
    progress: null,
    ...rest,
  };
}

export function text(words: string, rest: Partial<TextFact> = {}): TextFact {
  return {
    ...element('t', 'p'),
    kind: 'paragraph',
    level: 0,
    text: words,
    words: words.split(/\s+/).filter(Boolean).length,
    fontSize: 16,
    fontWeight: 400,
    contrast: 12,
    action: null,
    form: null,
    linkShare: 0,
    struck: false,
    upperCase: false,
    lines: null,
    ...rest,
  };
}

export function heading(words: string, level = 2, rest: Partial<TextFact> = {}): TextFact {
  return text(words, {
    tag: `h${level}`,
    kind: 'heading',
    level,
    fontSize: level === 1 ? 48 : 28,
    fontWeight: 700,
    ...rest,
  });
}

export function media(rest: Partial<MediaFact> = {}): MediaFact {
  return {
    ...element('i', 'img'),
    kind: 'image',
    alt: '',
    file: '',
    round: false,
    autoplay: false,
    muted: false,
    loop: false,
    controls: false,
    broken: false,
    action: null,
    box: { x: 100, y: 200, width: 400, height: 300 },
    ...rest,
  };
}

export function overlay(rest: Partial<OverlayFact> = {}): OverlayFact {
  return {
    ...element('o', 'div'),
    position: 'fixed',
    cover: 0.4,
    modal: false,
    scrollLocked: false,
    role: '',
    text: '',
    actions: [],
    fields: [],
    closeSize: null,
    ...rest,
  };
}

const noFacts: Facts = {
  document: {
    title: 'Sample',
    description: '',
    siteName: '',
    language: 'en',
    referrerHost: '',
    contentType: 'text/html',
    state: 'complete',
    viewportMeta: 'width=device-width, initial-scale=1',
    structuredTypes: [],
    width: 1366,
    height: 3000,
    scrollX: 0,
    scrollY: 0,
    scrollsAcross: false,
    elements: 200,
    scriptHosts: [],
  },
  actions: [],
  forms: [],
  fields: [],
  texts: [],
  media: [],
  frames: [],
  overlays: [],
  motions: [],
  timers: [],
  takeovers: [],
  slabs: [],
  groups: [],
  disclosures: [],
  opaque: [],
  copy: {
    words: 400,
    longestParagraph: 40,
    headings: 6,
    firstViewWords: 40,
    firstViewActions: 4,
    scripts: { latin: 2000, cyrillic: 0, greek: 0, han: 0, kana: 0, hangul: 0, arabic: 0, hebrew: 0, other: 0 },
    sample: '',
  },
  tags: { addresses: [], queues: [], events: [] },
  timing: {
    firstContentfulPaint: null,
    load: null,
    transferred: null,
    resources: 0,
    unknownSizes: 0,
    records: [],
    hidden: null,
    largestPaint: null,
    layoutShift: { score: 0, moved: [] },
    interaction: null,
  },
};

/** A snapshot of an ordinary English page at 1366 × 768, with the facts that the case names. */
export function snapshot(facts: Partial<Facts> = {}, rest: Partial<Omit<Snapshot, 'facts'>> = {}): Snapshot {
  return {
    schema: SNAPSHOT_SCHEMA,
    url: 'https://acme.test/landing',
    takenAt: '2026-01-01T00:00:00.000Z',
    viewport: { width: 1366, height: 768 },
    failures: [],
    caps: [],
    ...rest,
    facts: { ...structuredClone(noFacts), ...facts },
  };
}
