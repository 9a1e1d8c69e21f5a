import type { Facts, PageAnswer, Snapshot } from '../facts/snapshot';

type Json = Readonly<Record<string, unknown>>;

/** What each part of the facts has to be for the rest of the product to start reading it. */
const PARTS: Readonly<Record<keyof Facts, 'list' | 'object'>> = {
  document: 'object',
  actions: 'list',
  forms: 'list',
  fields: 'list',
  texts: 'list',
  media: 'list',
  frames: 'list',
  overlays: 'list',
  slabs: 'list',
  groups: 'list',
  disclosures: 'list',
  opaque: 'list',
  copy: 'object',
  timing: 'object',
};

/** The page bundle's answer, parsed where it leaves the page. Throws a sentence when it is something else. */
export function parseAnswer(answer: unknown): PageAnswer {
  if (!isObject(answer)) throw new Error('The page gave no answer that can be read.');
  if (answer['ok'] === true) return { ok: true, snapshot: parseSnapshot(answer['snapshot']) };
  const error = answer['error'];
  return { ok: false, error: typeof error === 'string' ? error : 'The reader stopped without saying why.' };
}

/**
 * A snapshot from outside: a page's answer or a saved file. Looks at the structure, not at every value, so that
 * a file of something else is named as such at the door. Throws a sentence that says what is wrong.
 */
export function parseSnapshot(snapshot: unknown): Snapshot {
  const wrong = isObject(snapshot) ? whatIsWrong(snapshot) : 'it is not an object';
  if (wrong !== null) throw new Error(`This is not a snapshot that Small Yes can read: ${wrong}.`);
  return snapshot as Snapshot;
}

function whatIsWrong(snapshot: Json): string | null {
  // Not SNAPSHOT_SCHEMA: from facts only types are imported, and the type keeps this number honest.
  const schema: Snapshot['schema'] = 1;
  if (snapshot['schema'] !== schema) return `its schema is ${String(snapshot['schema'])}, not ${schema}`;
  if (typeof snapshot['url'] !== 'string') return 'it has no url';
  if (typeof snapshot['takenAt'] !== 'string') return 'it has no takenAt';
  const viewport = snapshot['viewport'];
  if (!isObject(viewport) || !isSize(viewport['width']) || !isSize(viewport['height'])) return 'it has no viewport';
  if (!Array.isArray(snapshot['failures']) || !Array.isArray(snapshot['caps'])) return 'it has no failures or caps';
  const facts = snapshot['facts'];
  if (!isObject(facts)) return 'it has no facts';
  const missing = Object.entries(PARTS).find(
    ([name, kind]) => !(kind === 'list' ? Array.isArray(facts[name]) : isObject(facts[name])),
  );
  return missing ? `its facts have no ${missing[0]}` : null;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSize(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
