import type { ActionFact } from '../facts/action';
import type { Snapshot } from '../facts/snapshot';
import type { TextFact } from '../facts/text';
import type { Ask, AskCode } from './ask';
import { costOf } from './ask-cost';
import { goalOf, readDestination } from './ask-destination';
import { readKind, type KindReading } from './ask-kind';
import { readLabel, UNKNOWN_LABEL, whileFree, type LabelReading } from './ask-label';
import { ASK_MODEL } from './ask-model';
import { readName } from './ask-name';
import { contrastOf, prominenceOf } from './ask-prominence';
import { BY_THE_FORM, formByProvider } from './ask-provider';
import { isAnnouncement, isButtonLike, isCard, readRole } from './ask-role';
import { shameIn } from './decline';
import type { FormReading } from './form';
import { gapBetween, near } from './near';
import type { OverlayReading } from './overlay';
import type { Phrase } from './phrase';
import { isPersonal } from './personal';
import { isContradiction } from './reassurance';
import { meaning, signal } from './signal';
import { storeBadge } from './store-badge';
import type { Tactic } from './tactic';
import type { Term } from './term';
import type { Price, Reassurance } from './trust';
import { hasPhrase, isPhrase, normalise } from './words/phrase';
import type { Words } from './words/words';

/** What the rest of the reading knows of the page before its asks are read. */
export interface AskInputs {
  forms: readonly FormReading[];
  overlays: readonly OverlayReading[];
  prices: readonly Price[];
  terms: readonly Term[];
  reassurances: readonly Reassurance[];
  tactics: readonly Tactic[];
  /** Kinds that the one who audits has chosen, by the id of the action. */
  kinds?: ReadonlyMap<string, AskCode> | undefined;
}

/** What one action is read with. */
export interface Around {
  snapshot: Snapshot;
  words: Words;
  inputs: AskInputs;
  isProse: (action: ActionFact) => boolean;
  /** Ids of the groups that are lists of links, and of those that are things to choose from: see `groupsOf`. */
  linkLists: ReadonlySet<string>;
  choices: ReadonlySet<string>;
  /** Words beside a label that say that it is free for a while, by label: the same label means the same elsewhere. */
  trials: ReadonlyMap<string, string>;
  /** What is said of where a trial begins, by the goal of the button that says so. */
  trialAt: ReadonlyMap<string, string>;
}

/** Reassurance and price count for an ask when they stand within 200 CSS pixels (evidence: our convention). */
const BESIDE = 200;
/** What is downloaded to be read. */
const DOCUMENT = /\.(pdf|docx?|xlsx?|pptx?|epub)([?#]|$)/i;
/** A price that stands under its button is this near, CSS pixels. Our calibration. */
const JUST_BELOW = 60;

/** Reads one action; `inner` are the texts inside it. */
export function askOfAction(action: ActionFact, inner: readonly TextFact[], around: Around): Ask {
  const { snapshot, words, inputs } = around;
  const badge = storeBadge(action, snapshot.facts.media);
  const { text, label } = badge === null ? readName(action, inner, words) : { text: badge, label: UNKNOWN_LABEL };
  const guessed = isHeadline(action, inner, label)
    ? notAsked('navigate', signal('headline'))
    : kindOfAction(action, label, badge, around);
  const chosen = inputs.kinds?.get(action.id);
  const kind = chosen ? { ...guessed, ...ofKind(chosen, signal('chosen'), guessed.goal), form: guessed.form } : guessed;
  const real = kind.kind === 'navigate' || kind.kind === 'login' || kind.kind === 'consent' ? null : kind.kind;
  const form = kind.form;
  const price = nearest(action, inputs.prices);
  const cost = real
    ? costOf(real, kind.base, {
        fields: form?.fields.filter((field) => field.visible) ?? [],
        reassurances: inputs.reassurances.filter((one) => near(one.box, action.box, BESIDE)).map((one) => one.kind),
        price: price && near(price.box, action.box, BESIDE) ? price : null,
        termMonths: ASK_MODEL[real].class === 'low' ? 0 : termAt(action, inputs.terms),
        pressure: pressureAt(action, form, inputs.tactics),
        signOn: form !== null && hasSignOn(form, around),
        captcha: form?.captcha ?? 'none',
        afterSmallYes: false,
      })
    : { cost: 0, why: [] };
  const top = action.pinned ? action.box.y - snapshot.facts.document.scrollY : action.box.y;
  return {
    id: action.id,
    text,
    kind: kind.kind,
    class: kind.class,
    cost: cost.cost,
    box: action.box,
    screenful: Math.max(1, Math.floor(top / snapshot.viewport.height) + 1),
    region: action.region,
    pinned: action.pinned,
    buttonLike: isButtonLike(action),
    prominence: prominenceOf(action),
    contrast: contrastOf(action),
    primary: false,
    covered: action.hiddenBy === 'covered',
    goal: kind.goal ?? goalOf(action) ?? goalOfLabel(action, text, words),
    href: action.href,
    form: form?.id ?? null,
    vague: label.vague,
    actions: [action.id],
    why: kind.why,
    costWhy: cost.why,
    evidence: { selector: action.selector, label: text, snippet: action.snippet, box: action.box },
  };
}

/** Months of the nearest minimum term beside an ask, 0 for none. What only looks binds nobody. */
function termAt(action: ActionFact, terms: readonly Term[]): number {
  const beside = terms.filter(({ box }) => near(box, action.box, BESIDE));
  return beside.sort((a, b) => gapBetween(a.box, action.box) - gapBetween(b.box, action.box))[0]?.months ?? 0;
}

/** True for a form with a password that another account can stand in for, by a button beside it. */
function hasSignOn(form: FormReading, { snapshot, words, inputs }: Around): boolean {
  if (!form.fields.some(({ kind }) => kind === 'new-password' || kind === 'password')) return false;
  return snapshot.facts.actions.some(
    (action) =>
      action.hiddenBy === null &&
      (formByProvider(action, inputs.forms) === form ||
        (near(action.box, form.box, BY_THE_FORM) && readLabel(action.name, words).kind === 'account_sso')),
  );
}

/** The title of a post or product that can be pressed: it names what there is and asks for nothing. */
function isHeadline(action: ActionFact, inner: readonly TextFact[], label: LabelReading): boolean {
  return !label.exact && !isButtonLike(action) && !isCard(action) && inner.some((text) => text.kind === 'heading');
}

interface ActionKind extends KindReading {
  form: FormReading | null;
  /** The goal, where form or kind tell it better than the address. */
  goal: string | null;
}

/** Role first, then what it asks for: the kind, the form behind it, and the goal. */
function kindOfAction(action: ActionFact, label: LabelReading, badge: string | null, around: Around): ActionKind {
  const { words, inputs, isProse } = around;
  const { forms, overlays, prices } = inputs;
  if (shameIn(action.name, words) !== null) return notAsked('navigate', signal('declines'));
  const beside = formByProvider(action, forms);
  if (beside?.purpose === 'login') return notAsked('login', signal('log-in-elsewhere'));
  if (beside) return ofKind('account_sso', signal('sign-on', { form: beside.submit }), `sso:${beside.id}`);
  if (badge !== null) return ofKind('install', signal('badge', { badge }), 'install');
  const destination = readDestination(action);
  const cookies = hasPhrase(`${action.heading} ${action.context}`, words.consent.banner, words.spaced);
  const choice = action.group !== null && around.choices.has(action.group.id);
  const role = readRole(action, label, destination, {
    overlay: overlays.find((one) => one.id === action.overlay) ?? null,
    prose: !isButtonLike(action) && isProse(action),
    consentLabel: isConsent(action, cookies, words),
    cookies,
    listed: action.group !== null && around.linkLists.has(action.group.id),
    pages: isPhrase(action.name, words.asks.pages, words.spaced),
    choice,
  });
  if (role.role !== 'ask') return notAsked(role.role, role.why);
  if (choice && label.class === null && action.destination === 'none' && !action.submits)
    return ofKind('question', signal('answer'), null);
  const form = formOf(action, label, forms);
  const cardNeeded = isContradiction(action.context, words);
  // "Next" is a step towards what the last button of its form asks for
  const step = form !== null && form.steps > 1 && label.class === 'ambiguous' && form.submit !== action.name;
  // the sentence of an announcement tells what is new; its words are no call to action
  const own = isAnnouncement(action) && !label.exact ? UNKNOWN_LABEL : label;
  const said = step ? readLabel(form.submit, words) : own;
  // “Sign up” under “Our newsletter” is no account, as long as nothing but an address is asked for
  const letter = said.kind === 'account' && form !== null && asksForLetter(action, form, words);
  const meant: FormReading | null = letter ? { ...form, purpose: 'newsletter' } : form;
  const told = around.trials.get(action.name) ?? trialOf(action, said, around);
  const begun = whileFree(said, action.name, told, words);
  const exact = isPaper(action, label, words) ? { ...label, kind: 'content' as const } : begun;
  // a product's card shows a price and still only invites to look
  const price = isCard(action) ? null : nearest(action, prices);
  const kind = readKind(exact, destination, meant, price, cardNeeded);
  // a seat is bought where the page itself takes the money
  const sells =
    kind.kind === 'webinar' && form === null && forms.some((one) => one.visible && one.purpose === 'checkout');
  if (sells) return ofKind('buy', signal('checkout-form'), null);
  const base = step ? Math.min(kind.base, baseOfStep(form)) : kind.base;
  const stepWhy = base < kind.base ? [signal('first-step', { kind: meaning(kind.kind) })] : [];
  return {
    ...kind,
    base,
    why: [role.why, ...kind.why, ...stepWhy],
    form,
    goal: form && kind.base > 0 ? goalOfForm(form) : null,
  };
}

/** What another button says of the trial that begins where this one leads: “Start for free” there begins it too. */
function trialOf({ name, href }: ActionFact, said: LabelReading, { trialAt, words }: Around): string {
  const begins = said.kind === 'account' && hasPhrase(name, words.asks.cues.free ?? [], words.spaced);
  return (begins && href !== null && trialAt.get(href)) || '';
}

/** "Download" under "The 2026 guide", or of a PDF, is the guide's, not a program's. */
function isPaper({ href, heading }: ActionFact, { kind }: LabelReading, words: Words): boolean {
  if (kind !== 'install') return false;
  return DOCUMENT.test(href ?? '') || hasPhrase(heading, words.asks.cues.content ?? [], words.spaced);
}

function asksForLetter({ heading, context }: ActionFact, form: FormReading, words: Words): boolean {
  const kinds = form.fields.map((field) => field.kind);
  const address = kinds.includes('email') && kinds.every((kind) => kind === 'email' || kind === 'consent');
  return address && hasPhrase(`${heading} ${context}`, words.purposes.newsletter ?? [], words.spaced);
}

/** The label of a consent banner; beside words on cookies, what begins with one as well: “Allow and load the map”. */
function isConsent({ name }: ActionFact, cookies: boolean, words: Words): boolean {
  const { buttons } = words.consent;
  return (
    isPhrase(name, buttons, words.spaced) || (cookies && isPhrase(name.split(' ')[0] ?? '', buttons, words.spaced))
  );
}

/** What it takes to go on from the step in sight: a question answered, as long as nothing personal is asked yet. */
function baseOfStep(form: FormReading): number {
  const inSight = form.fields.filter((field) => field.visible);
  return inSight.length > 0 && !inSight.some(isPersonal) ? ASK_MODEL.question.cost : Infinity;
}

function notAsked(kind: 'navigate' | 'login' | 'consent', why: Phrase): ActionKind {
  return { kind, class: 'low', base: 0, why: [why], form: null, goal: null };
}

function ofKind(kind: AskCode, why: Phrase, goal: string | null): ActionKind {
  return { kind, class: ASK_MODEL[kind].class, base: ASK_MODEL[kind].cost, why: [why], form: null, goal };
}

/** The form that an action submits, stands in as its button, or leads to on this page. */
function formOf(action: ActionFact, label: LabelReading, forms: readonly FormReading[]): FormReading | null {
  if (action.submits)
    return (
      forms.find((form) => form.submits.includes(action.id)) ?? forms.find((form) => form.id === action.form) ?? null
    );
  // "Next" in a form of several steps is a step towards its end
  const own = forms.find((form) => form.id === action.form);
  if (own && own.steps > 1 && label.class === 'ambiguous') return own;
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

/** Without a destination the words are the goal; in a row of cards each card's button means its own card. */
function goalOfLabel(action: ActionFact, text: string, words: Words): string {
  const card =
    action.group && action.region !== 'nav' && action.region !== 'header'
      ? `@${action.group.id}.${action.group.item}`
      : '';
  return `label:${normalise(text, words.spaced)}${card}`;
}

/** How many kinds of pressure stand beside an ask or in its form. */
function pressureAt(action: ActionFact, form: FormReading | null, tactics: readonly Tactic[]): number {
  const here = tactics.filter(
    ({ box }) => near(box, action.box, BESIDE) || (form?.visible === true && near(box, form.box, 0)),
  );
  return new Set(here.map(({ kind }) => kind)).size;
}

function nearest(action: ActionFact, prices: readonly Price[]): Price | null {
  let best: Price | null = null;
  let least = Infinity;
  for (const price of prices) {
    // a price belongs to the button under it: the same column, above or a little below
    if (price.box.x > action.box.x + action.box.width + BESIDE || price.box.x + price.box.width < action.box.x - BESIDE)
      continue;
    // further below, it is the price of the next card
    if (price.box.y > action.box.y + action.box.height + JUST_BELOW) continue;
    // of the prices of a row, the one in the same column
    const aside = Math.max(
      0,
      price.box.x - (action.box.x + action.box.width),
      action.box.x - (price.box.x + price.box.width),
    );
    const distance = Math.abs(price.box.y - action.box.y) + aside;
    if (distance < least && distance <= 3 * BESIDE) [best, least] = [price, distance];
  }
  return best;
}
