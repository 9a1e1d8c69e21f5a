import type { ActionRelations } from './action';
import type { Caps } from './caps';
import { markCovered } from './covered';
import { parseAddress } from './destination';
import { addressOf } from './dom';
import { Count, spread } from './extent';
import type { FieldRelations } from './field';
import { findFields, type FoundField } from './field-candidates';
import { findForms, ownersOf, type FoundForm } from './form-candidates';
import { findGroups, type FoundGroup } from './group';
import { findLabels } from './label';
import { NearbyText } from './nearby';
import { findOverlays, type FoundOverlay } from './overlay';
import type { Page, Places } from './page';
import { isPinned } from './pinned';
import { findPressable } from './pressable';
import { findRegions } from './region';
import { Selectors } from './selector';
import { findSlabs } from './slab';
import type { Facts } from './snapshot';
import { findAllSteps } from './step';
import { Surfaces } from './surface';
import { Surroundings } from './surroundings';
import { findTexts, type TextBlock } from './text';
import { TextFlow } from './text-flow';
import { walkPage, type Walked } from './walk';

type Numbered<T> = T & { id: string };

/** The parts of a page, found and numbered, before anything is written about them. */
export interface Parts {
  page: Page;
  places: Places;
  actions: Map<Walked, string>;
  fields: Numbered<FoundField>[];
  forms: FoundForm[];
  blocks: TextBlock[];
  overlays: Numbered<FoundOverlay>[];
  slabs: Map<Walked, string>;
  groups: Numbered<FoundGroup>[];
}

/** Runs a search; where it fails, names the part in `failures` and goes on without it. */
export type Attempt = <T>(fact: keyof Facts, find: () => T, otherwise: T) => T;

/** Walks the page and finds what is on it. */
export function findParts(window: Window, caps: Caps, attempt: Attempt): Parts {
  const walk = walkPage(window);
  if (walk.leftOut > 0) caps.note('elements', walk.records.length + walk.leftOut);
  const page: Page = {
    window,
    here: parseAddress(addressOf(window.document), ''),
    walk,
    caps,
    selectors: new Selectors(walk),
    surfaces: new Surfaces(walk),
    flow: new TextFlow(walk),
  };
  const slabs = attempt('slabs', () => caps.list('slabs', findSlabs(walk)), []);
  const overlays = number(
    'o',
    attempt('overlays', () => caps.list('overlays', findOverlays(page)), []),
  );
  const groups = number(
    'g',
    attempt('groups', () => caps.list('groups', findGroups(walk, new Set(slabs))), []),
  );
  const pressed = attempt('actions', () => caps.list('actions', findPressable(walk)), []);
  const owners = attempt('forms', () => ownersOf(page), []);
  const fields = number(
    'f',
    attempt('fields', () => caps.list('fields', findFields(walk, owners)), []),
  );
  const nothing = { forms: [], formOf: [], submits: [] };
  const forms = attempt('forms', () => findForms(page, owners, fields, new Set(slabs), pressed), nothing);
  const actions = ids('a', pressed);
  const slabIds = ids('s', slabs);
  const places: Places = {
    region: attempt('slabs', () => findRegions(walk, slabs, overlays), []),
    slab: spread(walk, byIndex(slabIds)),
    overlay: spread(walk, new Map(overlays.map(({ record, id }) => [record.index, id]))),
    group: spread(
      walk,
      new Map(groups.flatMap(({ id, items }) => items.map((item, at) => [item.index, { id, item: at }] as const))),
    ),
    pinned: spread(
      walk,
      new Map(walk.records.filter((record) => isPinned(walk, record)).map((record) => [record.index, true])),
    ),
    action: spread(walk, byIndex(actions)),
    form: forms.formOf,
    submits: new Set(forms.submits),
  };
  const blocks = attempt('texts', () => findTexts(page, places.action), []);
  attempt(
    'actions',
    () => {
      markCovered(page, [...pressed, ...fields.map((field) => field.record)]);
    },
    undefined,
  );
  return { page, places, actions, fields, forms: forms.forms, blocks, overlays, slabs: slabIds, groups };
}

/** What facts of one kind say of those of another, and running counts over the page. */
export interface Relations extends ActionRelations, FieldRelations {
  formSteps: ReadonlyMap<Walked, number>;
  words: Count;
  allWords: Count;
  images: Count;
  presses: Count;
}

export function relate({ page, places, actions, fields, forms, blocks }: Parts, attempt: Attempt): Relations {
  const { walk } = page;
  const labels = attempt('fields', () => findLabels(page), new Map<Walked, Walked[]>());
  const steps = attempt('forms', () => findAllSteps(walk, forms), { fields: new Map(), forms: new Map() });
  const headings = blocks.filter((block) => block.level > 0).map(({ record, text }) => ({ record, text }));
  return {
    labels,
    nearby: new NearbyText(blocks, new Set([...labels.values()].flat()), fields),
    steps: steps.fields,
    formSteps: steps.forms,
    surroundings: new Surroundings(page, places, headings),
    fields: new Map(fields.map((field) => [field.record, field.id])),
    blocks: new Count(
      walk,
      blocks.map(({ record }) => [record, 1]),
    ),
    words: new Count(
      walk,
      blocks.map(({ record, visible, words }) => [record, visible ? words : 0]),
    ),
    allWords: new Count(
      walk,
      blocks.map(({ record, words }) => [record, words]),
    ),
    images: Count.where(walk, ({ tag, hiddenBy }) => (tag === 'img' || tag === 'svg') && hiddenBy === null),
    presses: new Count(
      walk,
      [...actions.keys()].map((record) => [record, record.hiddenBy === null ? 1 : 0]),
    ),
  };
}

function number<T extends object>(letter: string, items: readonly T[]): Numbered<T>[] {
  return items.map((item, at) => ({ ...item, id: `${letter}${at + 1}` }));
}

function ids(letter: string, records: readonly Walked[]): Map<Walked, string> {
  return new Map(records.map((record, at) => [record, `${letter}${at + 1}`]));
}

function byIndex(found: ReadonlyMap<Walked, string>): Map<number, string> {
  return new Map([...found].map(([record, id]) => [record.index, id]));
}
