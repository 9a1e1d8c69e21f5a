import type { ActionFact } from '../facts/action';
import type { Snapshot } from '../facts/snapshot';
import type { TextFact } from '../facts/text';
import type { Ask } from './ask';
import { costOf } from './ask-cost';
import { goalOf, readDestination } from './ask-destination';
import { readKind, type KindReading } from './ask-kind';
import { readLabel, type LabelReading } from './ask-label';
import { isButtonLike, isCard, readRole } from './ask-role';
import type { FormReading } from './form';
import { proseFinder } from './ask-prose';
import type { OverlayReading } from './overlay';
import { near } from './near';
import type { Price, Reassurance } from './trust';
import { hasPhrase, isPhrase, normalise } from './words/phrase';
import type { Words } from './words/words';

interface AskInputs {
  forms: readonly FormReading[];
  overlays: readonly OverlayReading[];
  prices: readonly Price[];
  reassurances: readonly Reassurance[];
}

/** Reassurance and price count for an ask when they stand within 200 CSS pixels (evidence: our convention). */
const BESIDE = 200;
/** The same goal within this distance in the same band is the same place: a card and its button. */
const SAME_PLACE = 400;
/** Beyond this area (CSS pixels²) a larger button does not stand out more; keeps card links from outranking buttons. Our calibration. */
const AREA_MOST = 30_000;

/** Every visible ask of the page, once per goal and place, in reading order; navigation, log-in and consent are kept apart by kind. */
export function readAsks(snapshot: Snapshot, words: Words, inputs: AskInputs): Ask[] {
  const { actions, texts } = snapshot.facts;
  const innerTexts = groupByAction(texts);
  const isProse = proseFinder(texts);
  const found: Ask[] = [];
  for (const action of actions) {
    if (action.hiddenBy !== null && action.hiddenBy !== 'covered') continue;
    if (action.disabled && !action.submits) continue;
    const ask = readAsk(action, innerTexts.get(action.id) ?? [], { snapshot, words, inputs, isProse });
    if (ask) found.push(ask);
  }
  return markPrimaries(mergeRepeats(found)).map((ask, index) => ({ ...ask, id: `ask-${index + 1}` }));
}

interface Around {
  snapshot: Snapshot;
  words: Words;
  inputs: AskInputs;
  isProse: (action: ActionFact) => boolean;
}

function readAsk(
  action: ActionFact,
  inner: readonly TextFact[],
  { snapshot, words, inputs, isProse }: Around,
): Ask | null {
  const { text, label } = readName(action, inner, words);
  const destination = readDestination(action);
  const overlay = inputs.overlays.find((one) => one.id === action.overlay) ?? null;
  const consentLabel = isPhrase(action.name, words.consent.buttons, words.spaced);
  const role = readRole(action, label, destination, {
    overlay,
    prose: !isButtonLike(action) && isProse(action),
    consentLabel,
  });
  if (role.role === 'none') return null;
  const form = formOf(action, inputs.forms);
  const place = { box: action.box, form: form?.id ?? null, group: action.group };
  const price = nearest(action, inputs.prices);
  const cardNeeded = hasPhrase(action.context, words.contradiction, words.spaced);
  const kind: KindReading =
    role.role === 'ask'
      ? readKind(label, destination, form, price, cardNeeded)
      : { kind: role.role, class: 'low', base: 0, why: [role.why] };
  const real = kind.kind !== 'navigate' && kind.kind !== 'login' && kind.kind !== 'consent' ? kind.kind : null;
  const cost = real
    ? costOf(real, kind.base, {
        fields: form?.fields.filter((field) => field.visible) ?? [],
        reassurances: inputs.reassurances.filter((one) => near(one.box, place.box, BESIDE)).map((one) => one.kind),
        price: price && near(price.box, action.box, BESIDE) ? price : null,
        termMonths: 0,
        pressure: 0,
        afterSmallYes: false,
      })
    : { cost: 0, why: [] };
  const view = snapshot.viewport.height;
  const top = action.pinned ? action.box.y - snapshot.facts.document.scrollY : action.box.y;
  return {
    id: action.id,
    text,
    kind: kind.kind,
    class: kind.class,
    cost: cost.cost,
    box: action.box,
    screenful: Math.max(1, Math.floor(top / view) + 1),
    region: action.region,
    pinned: action.pinned,
    buttonLike: isButtonLike(action),
    prominence: prominenceOf(action),
    contrast: action.look.fill === null && !action.look.border ? 1 : action.look.fillContrast,
    primary: false,
    covered: action.hiddenBy === 'covered',
    goal: form && real ? goalOfForm(form) : (goalOf(action) ?? `label:${normalise(text, words.spaced)}`),
    href: action.href,
    form: form?.id ?? null,
    vague: label.vague,
    actions: [action.id],
    why: real ? [role.why, ...kind.why, ...cost.why] : kind.why,
    evidence: { selector: action.selector, label: text, snippet: action.snippet, box: action.box },
  };
}

/** The words of an ask: its name, or for a card the line in it that says what to do, else its heading. */
function readName(action: ActionFact, inner: readonly TextFact[], words: Words): { text: string; label: LabelReading } {
  const whole = readLabel(action.name, words);
  if (!isCard(action) || whole.exact) return { text: action.name, label: whole };
  const lines = inner.filter((one) => one.hiddenBy === null && one.text !== '' && one.words <= 6);
  for (const line of lines) {
    const label = readLabel(line.text, words);
    if (label.exact && label.class !== 'neutral' && label.class !== 'login') return { text: line.text, label };
  }
  const title = inner.find((one) => one.kind === 'heading') ?? inner.find((one) => one.words > 0);
  return {
    text: title?.text ?? action.name,
    label: { class: null, kind: null, vague: false, exact: false, why: 'a card without words that say what to do' },
  };
}

/** The form that an action submits, stands in as its button, or leads to on this page. */
function formOf(action: ActionFact, forms: readonly FormReading[]): FormReading | null {
  if (action.submits)
    return (
      forms.find((form) => form.submits.includes(action.id)) ?? forms.find((form) => form.id === action.form) ?? null
    );
  const { target } = action;
  if (!target || target.fields.length === 0) return null;
  return (
    forms.find((form) => form.purpose !== 'search' && form.fields.some((field) => target.fields.includes(field.id))) ??
    null
  );
}

function goalOfForm(form: FormReading): string {
  const kinds = form.fields.map((field) => field.kind).sort();
  return `form:${form.purpose}:${kinds.join('+') || form.id}`;
}

function nearest(action: ActionFact, prices: readonly Price[]): Price | null {
  let best: Price | null = null;
  let least = Infinity;
  for (const price of prices) {
    // a price belongs to the button under it: the same column, above or a little below
    if (price.box.x > action.box.x + action.box.width + BESIDE || price.box.x + price.box.width < action.box.x - BESIDE)
      continue;
    const distance = Math.abs(price.box.y - action.box.y);
    if (distance < least && distance <= 3 * BESIDE) [best, least] = [price, distance];
  }
  return best;
}

/** Area × contrast × isolation (evidence 2.0); a label without fill or border counts by its letters alone. */
function prominenceOf(action: ActionFact): number {
  const { look, box, isolation } = action;
  const area = Math.min(AREA_MOST, box.width * box.height);
  const body =
    look.fill !== null ? (look.fillContrast ?? 3) : look.border ? 1 + ((look.fillContrast ?? 3) - 1) / 4 : 0.5;
  return Math.round((area * body * (32 + Math.min(64, isolation))) / 96);
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

function mergeRepeats(asks: readonly Ask[]): Ask[] {
  const merged: Ask[] = [];
  const byGoal = new Map<string, Ask[]>();
  for (const ask of [...asks].sort(inReadingOrder)) {
    const key = `${ask.kind === 'navigate' || ask.kind === 'login' || ask.kind === 'consent' ? ask.kind : 'ask'} ${ask.goal}`;
    const places = byGoal.get(key) ?? [];
    const twin = places.find(
      (one) => one.region === ask.region && one.pinned === ask.pinned && Math.abs(one.box.y - ask.box.y) < SAME_PLACE,
    );
    if (!twin) {
      const fresh = { ...ask };
      merged.push(fresh);
      byGoal.set(key, [...places, fresh]);
      continue;
    }
    twin.actions = [...twin.actions, ...ask.actions];
    // of a card and the button in it, the button is what people see as the ask
    if (ask.buttonLike && !twin.buttonLike) Object.assign(twin, { ...ask, actions: twin.actions });
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
