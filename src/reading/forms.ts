import type { Box } from '../facts/box';
import type { FormFact } from '../facts/form';
import type { FrameFact } from '../facts/media';
import type { Snapshot } from '../facts/snapshot';
import { isCardFrame, purposeOfFrame } from './embedded-form';
import type { FieldReading, FormReading } from './form';
import { readFields } from './form-fields';
import { readProgress } from './form-progress';
import { readPurpose } from './form-purpose';
import { readRequiredNote } from './required-note';
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
    autocomplete: 'cc-number',
    selector: frame.selector,
    box: frame.box,
    why: [`a frame from ${frame.host}`],
    evidence: { selector: frame.selector, label: frame.title || frame.host, snippet: '', box: frame.box },
  };
}

/** A password asked for when an account is made is a new one, whatever it is called. */
function withNewPassword(field: FieldReading): FieldReading {
  return field.kind === 'password'
    ? { ...field, kind: 'new-password', why: [...field.why, 'in a form that makes an account'] }
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

function readForm(form: FormFact, snapshot: Snapshot, words: Words): FormReading | null {
  const { actions, frames } = snapshot.facts;
  const card = frames.find((frame) => isCardFrame(frame) && holds(form.box, frame.box));
  const fields = [...readFields(form, snapshot, words), ...(card === undefined ? [] : [cardField(card)])];
  if (fields.length === 0 || isConsent(form, fields, words) || isSwitch(form, fields)) return null;
  const submits = actions.filter((action) => form.submits.includes(action.id));
  const named = submits.filter((action) => action.name !== '');
  const submit =
    named.find((action) => action.hiddenBy === null && !hasPhrase(action.name, words.asks.login, words.spaced)) ??
    named.find((action) => action.hiddenBy === null) ??
    named[0];
  const { purpose, why } = readPurpose(form, fields, submit?.name ?? '', words);
  return {
    id: form.id,
    purpose,
    why,
    box: form.box,
    visible: fields.some((field) => field.visible),
    region: form.region,
    fields: purpose === 'signup' ? fields.map(withNewPassword) : fields,
    submit: submit?.name ?? '',
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
      label: form.heading || submit?.name || purpose,
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
    why: [`a frame from ${frame.host}, known for such forms`],
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
  const own = snapshot.facts.forms.map((form) => readForm(form, snapshot, words));
  const embedded = snapshot.facts.frames.map(readFrame);
  return [...own, ...embedded].filter((form) => form !== null).sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
}
