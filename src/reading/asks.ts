import type { Box } from '../facts/box';
import type { Snapshot } from '../facts/snapshot';
import type { TextFact } from '../facts/text';
import type { Ask } from './ask';
import { askOfAction, type AskInputs } from './ask-of-action';
import { proseFinder } from './ask-prose';
import { isFreeForAWhile } from './ask-span';
import type { Words } from './words/words';

/** The same goal within this distance in the same band is the same place: a card and its button. */
const SAME_PLACE = 400;
/** Of two buttons for one goal at one place, the one this many times as prominent is the ask that people see. Our calibration. */
const LOUDER = 4;
/** Every visible ask of the page, once per goal and place, in reading order; navigation, log-in and consent are kept apart by kind. */
export function readAsks(snapshot: Snapshot, words: Words, inputs: AskInputs): Ask[] {
  const { actions, texts } = snapshot.facts;
  const innerTexts = groupByAction(texts);
  const around = {
    snapshot,
    words,
    inputs,
    isProse: proseFinder(texts),
    linkLists: groupsOf(snapshot, LINK_LIST),
    choices: groupsOf(snapshot, CHOICES),
    trials: new Map(
      actions.filter(({ context }) => isFreeForAWhile(context, words)).map(({ name, context }) => [name, context]),
    ),
    trialAt: new Map(
      actions.flatMap(({ name, href }) =>
        href !== null && isFreeForAWhile(name, words) ? [[href, name] as const] : [],
      ),
    ),
  };
  const found = actions
    .filter((action) => action.hiddenBy === null || action.hiddenBy === 'covered')
    .filter((action) => !action.disabled || action.submits)
    .map((action) => askOfAction(action, innerTexts.get(action.id) ?? [], around));
  return markPrimaries(mergeRepeats(found)).map((ask, index) => ({ ...ask, id: `ask-${index + 1}` }));
}

interface RowLike {
  items: number;
  words: number;
  images: number;
}
/** Columns of links that only lead somewhere: short labels without pictures, four or more of them. Our calibration. */
const LINK_LIST: RowLike = { items: 4, words: 5, images: 0 };
/** Answers or variants to choose from: three or more, each a word or a few with a picture at most. Our calibration. */
const CHOICES: RowLike = { items: 3, words: 6, images: 1 };

/** Ids of the groups in which every item is one action of a few words: a site map, the answers to a question. */
function groupsOf({ facts }: Snapshot, like: RowLike): Set<string> {
  const alike = facts.groups.filter(
    ({ items }) =>
      items.length >= like.items &&
      items.every((item) => item.actions === 1 && item.images <= like.images && item.words <= like.words),
  );
  return new Set(alike.map((group) => group.id));
}

function groupByAction(texts: readonly TextFact[]): Map<string, TextFact[]> {
  const map = new Map<string, TextFact[]>();
  for (const text of texts) {
    if (text.action === null) continue;
    const list = map.get(text.action);
    if (list) list.push(text);
    else map.set(text.action, [text]);
  }
  return map;
}

/** Reading order: top to bottom, and left to right within a line of 20 CSS pixels. */
function inReadingOrder(a: Ask, b: Ask): number {
  return Math.round(a.box.y / 20) - Math.round(b.box.y / 20) || a.box.x - b.box.x || a.box.y - b.box.y;
}

/** Side by side without touching, one a little higher perhaps: of two buttons with the same words, each is for what stands above it. */
function isBeside(a: Box, b: Box): boolean {
  return a.y < b.y + b.height && b.y < a.y + a.height && (a.x + a.width <= b.x || b.x + b.width <= a.x);
}

/** Not the same ask again: the same words in the next column, or another kind of thing on a button of its own. */
function isAnother(one: Ask, ask: Ask): boolean {
  // the steps of a form, and what leads to it, are asked as one
  if (ask.goal.startsWith('form:')) return false;
  const same = one.text.toLowerCase() === ask.text.toLowerCase();
  if (same) return isBeside(one.box, ask.box);
  const apart = isBeside(one.box, ask.box) || one.box.y + one.box.height <= ask.box.y;
  return apart && one.buttonLike && ask.buttonLike && one.kind !== ask.kind;
}

function mergeRepeats(asks: readonly Ask[]): Ask[] {
  const merged: Ask[] = [];
  const byGoal = new Map<string, Ask[]>();
  for (const ask of [...asks].sort(inReadingOrder)) {
    const key = `${ask.kind === 'navigate' || ask.kind === 'login' || ask.kind === 'consent' ? ask.kind : 'ask'} ${ask.goal}`;
    const places = byGoal.get(key) ?? [];
    const twin = places.find(
      (one) =>
        one.region === ask.region &&
        one.pinned === ask.pinned &&
        Math.abs(one.box.y - ask.box.y) < SAME_PLACE &&
        !isAnother(one, ask),
    );
    if (!twin) {
      const fresh = { ...ask };
      merged.push(fresh);
      byGoal.set(key, [...places, fresh]);
      continue;
    }
    twin.actions = [...twin.actions, ...ask.actions];
    // of a card and the button in it, the button is what people see as the ask; of two buttons the louder one
    const louder = ask.buttonLike === twin.buttonLike && !twin.covered && ask.prominence >= LOUDER * twin.prominence;
    const seen = twin.covered && !ask.covered;
    if ((ask.buttonLike && !twin.buttonLike) || louder || seen) Object.assign(twin, { ...ask, actions: twin.actions });
    else twin.prominence = Math.max(twin.prominence, ask.prominence);
  }
  return merged.sort(inReadingOrder);
}

function markPrimaries(asks: Ask[]): Ask[] {
  const best = new Map<number, Ask>();
  for (const ask of asks) {
    if (ask.kind === 'navigate' || ask.kind === 'login' || ask.kind === 'consent') continue;
    const held = best.get(ask.screenful);
    if (!held || ask.prominence > held.prominence) best.set(ask.screenful, ask);
  }
  return asks.map((ask) => ({ ...ask, primary: best.get(ask.screenful) === ask }));
}
