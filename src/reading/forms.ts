import type { ActionFact } from '../facts/action';
import type { Box } from '../facts/box';
import type { FormFact } from '../facts/form';
import type { FrameFact } from '../facts/media';
import type { Snapshot } from '../facts/snapshot';
import { readLabel } from './ask-label';
import { hasProvidersBeside } from './ask-provider';
import { isCardFrame, purposeOfFrame } from './embedded-form';
import type { FieldReading, FormReading } from './form';
import { readButtonFields } from './form-buttons';
import { readFields } from './form-fields';
import { readProgress } from './form-progress';
import { wordsOfAttribute } from './field-names';
import { isPageFoot } from './page-foot';
import { readPurpose, votesOnPurpose, type Vote } from './form-purpose';
import { readRequiredNote } from './required-note';
import { signal } from './signal';
import { hasPhrase } from './words/phrase';
import type { Words } from './words/words';

const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** The card fields that a payment provider's frame shows, however many: one field for one card. */
function cardField(frame: FrameFact): FieldReading {
  return {
    id: frame.id,
    kind: 'card-number',
    label: frame.title,
    labelFrom: frame.title === '' ? 'none' : 'title',
    labelVisible: true,
    name: '',
    required: true,
    requiredBy: 'text',
    mark: 'none',
    typing: null,
    checking: { strict: true, ownRule: false, told: true, place: true },
    framed: frame.framed,
    visible: true,
    later: false,
    reason: '',
    checkedByDefault: false,
    optionCount: 0,
    dropDown: false,
    workMail: false,
    autocomplete: 'cc-number',
    selector: frame.selector,
    box: frame.box,
    why: [signal('card-frame', { host: frame.host })],
    evidence: { selector: frame.selector, label: frame.title || frame.host, snippet: '', box: frame.box },
  };
}

/** A password asked for when an account is made is a new one, whatever it is called. */
function withNewPassword(field: FieldReading): FieldReading {
  return field.kind === 'password'
    ? { ...field, kind: 'new-password', why: [...field.why, signal('makes-account')] }
    : field;
}

/** The switches of a consent banner: choices about cookies, no form of the page. */
function isConsent(form: FormFact, fields: readonly FieldReading[], words: Words): boolean {
  const choices = fields.every((field) => field.kind === 'choice' || field.kind === 'consent');
  return choices && hasPhrase(`${form.heading} ${form.text.slice(0, 300)}`, words.consent.banner, words.spaced);
}

/** One or two choices and nothing to send them off with: a language, a currency, a slide. */
function isSwitch(form: FormFact, fields: readonly FieldReading[]): boolean {
  return form.submits.length === 0 && fields.length <= 2 && fields.every((field) => field.kind === 'choice');
}

/** A form among the links at the foot of the page, however that is marked up. */
function isAtFoot(form: FormFact, { facts }: Snapshot, words: Words): boolean {
  if (form.slab === null) return false;
  const inSlab = ({ slab }: { slab: string | null }): boolean => slab === form.slab;
  return isPageFoot(facts.texts.filter(inSlab), facts.actions.filter(inSlab), words);
}

/** The title and the path of a page, which tell of the form that asks for most; of one at its edges they tell nothing. */
function aboutPage(form: FormFact, { url, facts }: Snapshot): string {
  if (form.region === 'header' || form.region === 'nav' || form.region === 'footer') return '';
  if (facts.forms.some(({ id, fields }) => id !== form.id && fields.length >= form.fields.length)) return '';
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  return `${facts.document.title} ${wordsOfAttribute(path)}`;
}

/** A form with all that is needed to say what it is for. */
interface Draft {
  form: FormFact;
  fields: FieldReading[];
  submit: string;
  votes: Vote[];
}

/** Each of the others before the first field that stands below it or comes later. */
function inOrder(fields: readonly FieldReading[], others: readonly FieldReading[]): FieldReading[] {
  const all = [...fields];
  for (const other of others) {
    const below = all.findIndex(({ visible, box }) => !visible || box.y >= other.box.y + other.box.height - 4);
    all.splice(below < 0 ? all.length : below, 0, other);
  }
  return all;
}

const isButtonIn = ({ id, tag, name, hiddenBy }: ActionFact, { actions }: FormFact): boolean =>
  actions.includes(id) && tag === 'button' && name !== '' && hiddenBy === null;

const isTelling = ({ name }: ActionFact, words: Words): boolean => {
  const { kind, vague } = readLabel(name, words);
  return kind !== null && !vague;
};

function draft(form: FormFact, snapshot: Snapshot, words: Words): Draft | null {
  const { actions, frames } = snapshot.facts;
  const card = frames.find((frame) => isCardFrame(frame) && holds(form.box, frame.box));
  const own = readFields(form, snapshot, words);
  const pressed = readButtonFields(form, actions, !own.some((field) => field.visible));
  const fields = [...inOrder(own, pressed), ...(card === undefined ? [] : [cardField(card)])];
  if (fields.length === 0 || isConsent(form, fields, words) || isSwitch(form, fields)) return null;
  const submits = actions.filter((action) => form.submits.includes(action.id));
  const named = submits.filter((action) => action.name !== '');
  const submit =
    named.find((action) => action.hiddenBy === null && !hasPhrase(action.name, words.asks.login, words.spaced)) ??
    named.find((action) => action.hiddenBy === null) ??
    // of a form in steps, what goes on from the one in sight, where it says more than “next”
    (form.steps > 1 ? actions.find((action) => isButtonIn(action, form) && isTelling(action, words)) : undefined) ??
    named[0];
  const lead = actions.find(
    (action) =>
      action.form !== form.id && action.target?.fields.some((id) => fields.some((field) => field.id === id)) === true,
  );
  const placed: FormFact = isAtFoot(form, snapshot, words) ? { ...form, region: 'footer' } : form;
  const said = {
    submit: submit?.name ?? '',
    lead: lead?.name ?? '',
    page: aboutPage(placed, snapshot),
    signOn: hasProvidersBeside(form.box, actions),
  };
  return { form, fields, submit: said.submit, votes: votesOnPurpose(placed, fields, said, words) };
}

/** The same fields and the same button: one form that stands on the page twice. */
function isTwin(one: Draft, other: Draft): boolean {
  const kinds = ({ fields }: Draft): string => fields.map((field) => field.kind).join();
  return one.submit === other.submit && one.submit !== '' && kinds(one) === kinds(other);
}

/** What tells of a form, and what tells of its twins: of two of a make, one may have the heading. */
function votesWithTwins(one: Draft, all: readonly Draft[]): Vote[] {
  const votes = new Map<string, Vote>();
  for (const twin of all.filter((other) => isTwin(one, other)).concat(one))
    for (const vote of twin.votes) votes.set(JSON.stringify([vote.purpose, vote.why]), vote);
  return [...votes.values()];
}

function readForm(one: Draft, all: readonly Draft[], snapshot: Snapshot, words: Words): FormReading {
  const { form, fields, submit } = one;
  const { purpose, why } = readPurpose(votesWithTwins(one, all));
  return {
    id: form.id,
    purpose,
    why,
    box: form.box,
    visible: fields.some((field) => field.visible),
    region: form.region,
    fields: purpose === 'signup' ? fields.map(withNewPassword) : fields,
    submit,
    submits: [...form.submits],
    heading: form.heading,
    captcha: form.captcha,
    steps: form.steps,
    progress: readProgress(form, words),
    requiredNote: readRequiredNote(form, fields, snapshot, words),
    checkedBy: form.noValidate ? 'page' : 'browser',
    insecure: snapshot.url.startsWith('https:') && form.action?.startsWith('http:') === true,
    unseenHost: null,
    evidence: {
      selector: form.selector,
      label: form.heading || submit,
      snippet: form.snippet,
      box: form.box,
    },
  };
}

function readFrame(frame: FrameFact): FormReading | null {
  const purpose = purposeOfFrame(frame);
  if (purpose === null) return null;
  return {
    id: frame.id,
    purpose,
    why: [signal('form-host', { host: frame.host })],
    box: frame.box,
    visible: frame.hiddenBy === null,
    region: frame.region,
    fields: [],
    submit: '',
    submits: [],
    heading: frame.title,
    captcha: 'none',
    steps: 1,
    progress: null,
    requiredNote: '',
    checkedBy: 'page',
    insecure: false,
    unseenHost: frame.host,
    evidence: { selector: frame.selector, label: frame.title || frame.host, snippet: '', box: frame.box },
  };
}

/**
 * The forms of a page in reading order: those whose fields could be read, and the embedded ones of known hosts,
 * which have no fields and an `unseenHost`. Forms without a field that a person can meet are none.
 */
export function readForms(snapshot: Snapshot, words: Words): FormReading[] {
  const drafts = snapshot.facts.forms.map((form) => draft(form, snapshot, words)).filter((one) => one !== null);
  const own = drafts.map((one) => readForm(one, drafts, snapshot, words));
  const embedded = snapshot.facts.frames.map(readFrame);
  return [...own, ...embedded].filter((form) => form !== null).sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
}
