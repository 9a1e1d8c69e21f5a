import type { FormFact } from '../facts/form';
import { readLabel } from './ask-label';
import { wordsOfAttribute } from './field-names';
import { FORM_PURPOSES, type FieldKind, type FieldReading, type FormPurpose } from './form';
import type { Phrase } from './phrase';
import { bare, signal } from './signal';
import { findPhrase, hasPhrase, isPhrase } from './words/phrase';
import type { Words } from './words/words';

/** What a form is for, and the signals that told. */
export interface PurposeReading {
  purpose: FormPurpose;
  why: Phrase[];
}

const BUSINESS: readonly FieldKind[] = [
  'phone',
  'company',
  'job-title',
  'company-size',
  'industry',
  'budget',
  'website',
];
const LIGHT: readonly FieldKind[] = ['email', 'name', 'given-name', 'family-name', 'consent', 'choice', 'captcha'];
const PERSONAL: readonly FieldKind[] = [
  'email',
  'phone',
  'name',
  'given-name',
  'family-name',
  'username',
  'password',
  'new-password',
  'card-number',
];

/** What is asked for to find an account, or to prove that it is one's own. */
const KNOWN: readonly FieldKind[] = ['email', 'username', 'phone', 'confirm', 'national-id', 'choice', 'captcha'];
/** What the first step of an account asks for beside the e-mail: who, and from where. */
const FIRST_STEP: readonly FieldKind[] = [...LIGHT, 'postcode', 'country', 'company', 'website', 'username'];

/** What a question to tick or to choose an answer to is read as. */
const CHOICES: readonly FieldKind[] = ['choice', 'company-size', 'industry', 'job-title', 'budget', 'health', 'gender'];

/** Points for one purpose, and the signal that they rest on; null where something speaks against it. */
export interface Vote {
  purpose: FormPurpose;
  points: number;
  why: Phrase | null;
}

/** The key of what the name of a class or an address tells. */
const ADDRESS = signal('in-address', { words: '' }).phrase;
/** The key of a single box to tick. */
const BOX = signal('box').phrase;
/** The keys of what stands out in a form. */
const LOUD: readonly (string | undefined)[] = [
  signal('in-submit', { words: '' }).phrase,
  signal('in-heading', { words: '' }).phrase,
];

/** How much each place says of the purpose: the button most. Our calibration. */
const WEIGHT = { submit: 3, heading: 2, lead: 2, address: 2, page: 1, text: 1 } as const;
/** A heading that is nothing but the name of a purpose: "Log in", "Contact us". Our calibration. */
const NAMED = 2;

/** Words in a form's own text say little once the text is long: privacy notes, links to the other form. */
const TEXT_LENGTH = 300;

const holdsPhrase = (text: string, phrase: string, words: Words): boolean => hasPhrase(text, [phrase], words.spaced);

function voteByWords(places: Readonly<Record<keyof typeof WEIGHT, string>>, words: Words): Vote[] {
  const votes: Vote[] = [];
  for (const place of ['submit', 'heading', 'lead', 'address', 'page', 'text'] as const) {
    const found = FORM_PURPOSES.flatMap((purpose) => {
      const phrase = findPhrase(places[place], words.purposes[purpose] ?? [], words.spaced);
      return phrase === null ? [] : [{ purpose, phrase }];
    });
    for (const { purpose, phrase } of found) {
      // “contact sales” says more than the “contact” in it
      if (found.some((other) => other.phrase !== phrase && holdsPhrase(other.phrase, phrase, words))) continue;
      const length = words.spaced ? phrase.split(' ').length : Math.ceil(phrase.length / 3);
      const named = place === 'heading' && isPhrase(places.heading, words.purposes[purpose] ?? [], words.spaced);
      const points = WEIGHT[place] * (0.75 + 0.25 * length) + (named ? NAMED : 0);
      votes.push({ purpose, points, why: signal(`in-${place}`, { words: bare(phrase) }) });
    }
  }
  return votes;
}

/** What else tells of a form than its fields and words. */
interface Beside {
  /** Purposes that its words name. */
  told: readonly FormPurpose[];
  /** Those that its button or its heading names. */
  loud: readonly FormPurpose[];
  /** Those that its heading names and says nothing else. */
  named: readonly FormPurpose[];
  /** Other accounts can be used in its place. */
  signOn: boolean;
  /** Its button looks something up: view, check, find. */
  looks: boolean;
}

const isAsked = (fields: readonly FieldReading[], kind: FieldKind): boolean =>
  fields.some((field) => field.kind === kind && field.required);

/** What the fields alone say. The points are our calibration: a field that only one purpose needs outweighs any heading. */
function voteByFields(
  fields: readonly FieldReading[],
  form: FormFact,
  { told, loud, named, signOn, looks }: Beside,
): Vote[] {
  const kinds = fields.map((field) => field.kind);
  const has = (...of: FieldKind[]): boolean => of.some((kind) => kinds.includes(kind));
  const count = (of: readonly FieldKind[]): number => kinds.filter((kind) => of.includes(kind)).length;
  const votes: Vote[] = [];
  const vote = (purpose: FormPurpose, points: number, why: Phrase | null): void => {
    votes.push({ purpose, points, why });
  };
  const password = has('password', 'new-password');
  const card = has('card-number', 'card-code');
  const personal = count(PERSONAL) > 0;
  // a word or two on one line go with much else
  const written = fields.some(({ kind, typing }) => kind === 'message' && typing === null);
  const only = (of: readonly FieldKind[]): boolean => kinds.every((kind) => of.includes(kind));
  // A national id is what people log in with where everybody has one: CPF, DNI, cédula.
  const extras = kinds.filter(
    (kind) => !['email', 'username', 'password', 'consent', 'captcha', 'phone', 'choice', 'national-id'].includes(kind),
  ).length;

  if (form.role === 'search') vote('search', 6, signal('search-role'));
  if (has('search') && !personal) vote('search', kinds.length <= 2 ? 6 : 3, signal('search-field'));
  if (password && has('confirm')) vote('signup', 5, signal('password-again'));
  else if (has('new-password')) vote('signup', 5, signal('new-password'));
  // whatever a template asks for: nobody heads the way into a new account “Log in”
  else if (password && extras > 0 && !named.includes('login')) vote('signup', 4, signal('password-among'));
  else if (password) vote('login', 3, signal('password-only'));
  else if (has('confirm') && only(KNOWN)) vote('login', 4, signal('code'));
  // who has forgotten the password, or needs none
  else if (loud.includes('login') && only(KNOWN)) vote('login', 2, signal('way-in'));
  else vote('login', -5, null);
  if (fields.some((field) => field.autocomplete.includes('current-password')))
    vote('login', 3, signal('current-password'));
  // an e-mail alone may be the first step of an account; at the foot of a page it is where mail is sent
  const alone = kinds.join() === 'email';
  const first = alone || (has('email') && loud.includes('signup') && !told.includes('newsletter') && only(FIRST_STEP));
  if (!password) vote('signup', !first ? -2 : form.region === 'footer' ? -5 : -1, null);
  if (!password && signOn) vote('signup', 4, signal('other-accounts'));
  if (card) {
    vote('checkout', 6, signal('card-fields'));
    vote('donation', 4, signal('card-fields'));
  } else if (has('street') && has('postcode', 'city') && !(written && isAsked(fields, 'message')))
    vote('checkout', !written ? 3 : isAsked(fields, 'street') ? 3 : 0, signal('postal-address'));
  else if (!has('coupon', 'quantity')) vote('checkout', -3, null);
  const dates = count(['date']);
  if (dates > 0) vote('booking', dates > 1 ? 4 : 2, signal('date'));
  else {
    // "book a demo" without a day to choose asks to be called back
    vote('booking', -3, null);
    if (told.includes('booking') && has('email', 'phone') && !password) vote('lead', 1, signal('day-later'));
  }
  // from when to when, and for how many: a stay or a trip, though its button says “search”
  if (dates > 0 && has('quantity')) vote('booking', 3, signal('date-and-number'));
  if (!card && !has('quantity', 'choice')) vote('donation', -1, null);
  // a telephone number that nobody has to give makes no more of a newsletter
  const spare = !told.includes('lead');
  const light = fields.every(({ kind, required }) => LIGHT.includes(kind) || (spare && kind === 'phone' && !required));
  if (has('email') && light) {
    // an e-mail alone is asked for by much else: the first step of an account, a guide
    const usual = told.includes('newsletter') || form.region === 'footer';
    const points = usual ? (alone ? 3 : 2) : looks ? 0 : 1.5;
    vote('newsletter', points, signal('email-alone'));
  } else vote('newsletter', -4, null);
  // a seat, a demo or a quote may be asked for with a word to the other side
  const weak = !written || told.includes('lead');
  if (has('message')) vote('contact', !personal ? 1 : weak ? 2.5 : 4, signal('message'));
  else vote('contact', -2, null);
  const business = password ? 0 : Math.min(4, count(BUSINESS) - (light ? count(['phone']) : 0));
  if (business > 0) vote('lead', business, signal('business'));
  if (has('email', 'phone') && !password) vote('lead', 1, signal('reachable'));
  if (!personal) vote('lead', -2, null);
  const aside = form.region === 'header' || form.region === 'nav' || form.region === 'footer';
  if (!personal && !has('search') && !aside) {
    // boxes to tick alone are settings
    const isBox = ({ why }: FieldReading): boolean => why.some(({ phrase }) => phrase === BOX);
    const choices = fields.filter((field) => CHOICES.includes(field.kind) && !isBox(field)).length;
    if (choices > 1) vote('quiz', 4, signal('choices'));
    else if (choices === 1) vote('quiz', 0.5, signal('one-choice'));
  } else vote('quiz', -1, null);
  return votes;
}

/** What tells the purpose of a form: its fields, its button, its heading, its address and what leads to it, each with its points. */
export function votesOnPurpose(
  form: FormFact,
  fields: readonly FieldReading[],
  { submit, lead, page, signOn }: { submit: string; lead: string; page: string; signOn: boolean },
  words: Words,
): Vote[] {
  const path = (form.action ?? '').replace(/^[a-z]+:\/\/[^/]*/i, '').slice(0, 100);
  const places = {
    submit,
    heading: form.heading,
    lead,
    address: wordsOfAttribute(`${path} ${form.hints}`),
    page,
    text: form.text.slice(0, TEXT_LENGTH),
  };
  const told = voteByWords(places, words);
  // the name of a class is the developer's; what visitors read tells more
  const read = told.filter((vote) => vote.why?.phrase !== ADDRESS).map((vote) => vote.purpose);
  const loud = told.filter((vote) => LOUD.includes(vote.why?.phrase)).map((vote) => vote.purpose);
  const named = FORM_PURPOSES.filter((purpose) => isPhrase(form.heading, words.purposes[purpose] ?? [], words.spaced));
  const looks = readLabel(submit, words).class === 'low';
  return [...voteByFields(fields, form, { told: read, loud, named, signOn, looks }), ...told];
}

/** What a form is for, by all that tells of it. */
export function readPurpose(votes: readonly Vote[]): PurposeReading {
  let best: { purpose: FormPurpose; points: number } = { purpose: 'other', points: 1 };
  for (const purpose of FORM_PURPOSES) {
    const points = votes.filter((vote) => vote.purpose === purpose).reduce((sum, vote) => sum + vote.points, 0);
    if (points > best.points) best = { purpose, points };
  }
  const why = votes.flatMap((vote) => (vote.purpose === best.purpose && vote.points > 0 && vote.why ? [vote.why] : []));
  return { purpose: best.purpose, why: why.length > 0 ? why : [signal('untold-form')] };
}
