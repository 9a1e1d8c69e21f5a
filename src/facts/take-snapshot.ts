import { collectActions, type ActionFact } from './action';
import { Caps, LIMITS, type LimitName } from './caps';
import { collectCopy } from './copy';
import { addressOf } from './dom';
import { collectDocument } from './document';
import { parseAddress } from './destination';
import { collectFields, type FieldFact } from './field';
import { collectForms } from './form';
import { collectFrames, collectMedia, collectOpaque } from './media';
import { collectMotions } from './motion';
import { collectOverlays } from './overlay';
import { EMPTY_FACTS } from './empty';
import { findParts, relate, type Attempt } from './parts';
import { SNAPSHOT_SCHEMA, type Facts, type Snapshot } from './snapshot';
import { collectDisclosures, collectGroups, collectSlabs } from './structure';
import { collectTakeovers } from './takeover';
import { collectTags } from './tags';
import { collectTexts } from './text';
import { collectTimers } from './timer';
import { collectTiming } from './timing';

/**
 * Reads a page as it is now. Nothing on it is pressed, focused, scrolled or changed; field values, cookies and storage
 * are never read. A collector that fails leaves its part empty and is named in `failures`.
 */
export function takeSnapshot(window: Window): Snapshot {
  const caps = new Caps();
  const failures: Snapshot['failures'] = [];
  const facts: Facts = structuredClone(EMPTY_FACTS);
  const collect = <K extends keyof Facts>(fact: K, collector: () => Facts[K]): void => {
    try {
      facts[fact] = collector();
    } catch (error) {
      failures.push({ fact, message: messageOf(error) });
    }
  };

  const attempt: Attempt = (fact, find, otherwise) => {
    try {
      return find();
    } catch (error) {
      failures.push({ fact, message: messageOf(error) });
      return otherwise;
    }
  };

  const parts = findParts(window, caps, attempt);
  const { page, places } = parts;
  const relations = relate(parts, attempt);
  let actions: ActionFact[] = [];
  let fields: FieldFact[] = [];
  collect('document', () => collectDocument(page));
  collect('actions', () => (actions = collectActions(page, places, parts.actions, relations)));
  collect('fields', () => (fields = collectFields(page, places, parts.fields, relations)));
  collect('forms', () =>
    collectForms(page, places, parts.forms, {
      surroundings: relations.surroundings,
      actions,
      fields,
      steps: relations.formSteps,
    }),
  );
  collect('texts', () => collectTexts(page, places, parts.blocks));
  collect('media', () => collectMedia(page, places));
  collect('frames', () => collectFrames(page, places));
  collect('overlays', () =>
    collectOverlays(page, places, parts.overlays, { actions, actionRecords: parts.actions, fields: relations.fields }),
  );
  collect('motions', () => collectMotions(page, places));
  collect('timers', () => collectTimers(page, places));
  collect('takeovers', () => collectTakeovers(page));
  collect('slabs', () => collectSlabs(page, parts.slabs));
  collect('groups', () =>
    collectGroups(page, places, parts.groups, {
      words: relations.words,
      images: relations.images,
      actions: relations.presses,
    }),
  );
  collect('disclosures', () => collectDisclosures(page, places, relations.allWords));
  collect('copy', () => collectCopy(page, places, parts.blocks, [...parts.actions.keys()]));
  collect('tags', () => collectTags(page));
  collect('timing', () => collectTiming(page, places));
  collect('opaque', () => [
    ...collectOpaque(page),
    ...CUT_PARTS.filter((name) => caps.reached(name)).map((name) => ({ reason: 'cap' as const, detail: name })),
    ...failures.map(({ fact }) => ({ reason: 'failure' as const, detail: fact })),
  ]);

  const { viewport } = page.walk;
  return {
    schema: SNAPSHOT_SCHEMA,
    url: withoutCredentials(addressOf(window.document)),
    takenAt: new Date().toISOString(),
    viewport: { width: viewport.width, height: viewport.height },
    facts,
    failures,
    caps: caps.report(),
  };
}

/** Caps that leave out parts of the page, not only the end of a long string. */
const CUT_PARTS: readonly LimitName[] = [
  'elements',
  'actions',
  'forms',
  'fields',
  'texts',
  'media',
  'frames',
  'overlays',
  'slabs',
  'groups',
  'disclosures',
];

function withoutCredentials(address: string): string {
  const url = parseAddress(address, '');
  if (url === null) return address;
  url.username = '';
  url.password = '';
  return url.href;
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, LIMITS.snippet);
}
