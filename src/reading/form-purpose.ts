import type { FormFact } from '../facts/form';
import { readLabel } from './ask-label';
import { wordsOfAttribute } from './field-names';
import { FORM_PURPOSES, type FieldKind, type FieldReading, type FormPurpose } from './form';
import { findPhrase, isPhrase } from './words/phrase';
import type { Words } from './words/words';

/** What a form is for, and the signals that told. */
export interface PurposeReading {
  purpose: FormPurpose;
  why: string[];
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

/** What a question to tick or to choose an answer to is read as. */
const CHOICES: readonly FieldKind[] = ['choice', 'company-size', 'industry', 'job-title', 'budget', 'health', 'gender'];

/** Points for one purpose, with the sentence that shows where they came from. */
export interface Vote {
  purpose: FormPurpose;
  points: number;
  why: string;
}

/** How much each place says of the purpose: the button most. Our calibration. */
const WEIGHT = { submit: 3, heading: 2, lead: 2, address: 2, text: 1 } as const;
/** A heading that is nothing but the name of a purpose: "Log in", "Contact us". Our calibration. */
const NAMED = 2;

/** Words in a form's own text say little once the text is long: privacy notes, links to the other form. */
const TEXT_LENGTH = 300;

function voteByWords(places: Readonly<Record<keyof typeof WEIGHT, string>>, words: Words): Vote[] {
  const votes: Vote[] = [];
  for (const place of ['submit', 'heading', 'lead', 'address', 'text'] as const) {
    for (const purpose of FORM_PURPOSES) {
      const phrase = findPhrase(places[place], words.purposes[purpose] ?? [], words.spaced);
      if (phrase === null) continue;
      const length = words.spaced ? phrase.split(' ').length : Math.ceil(phrase.length / 3);
      const named = place === 'heading' && isPhrase(places.heading, words.purposes[purpose] ?? [], words.spaced);
      const points = WEIGHT[place] * (0.75 + 0.25 * length) + (named ? NAMED : 0);
      votes.push({ purpose, points, why: `${place} “${phrase}”` });
    }
  }
  return votes;
}

/** What else tells of a form than its fields and words. */
interface Beside {
  /** Purposes that its words name. */
  told: readonly FormPurpose[];
  /** Other accounts can be used in its place. */
  signOn: boolean;
  /** Its button looks something up: view, check, find. */
  looks: boolean;
}

/** What the fields alone say. The points are our calibration: a field that only one purpose needs outweighs any heading. */
function voteByFields(fields: readonly FieldReading[], form: FormFact, { told, signOn, looks }: Beside): Vote[] {
  const kinds = fields.map((field) => field.kind);
  const has = (...of: FieldKind[]): boolean => of.some((kind) => kinds.includes(kind));
  const count = (of: readonly FieldKind[]): number => kinds.filter((kind) => of.includes(kind)).length;
  const votes: Vote[] = [];
  const vote = (purpose: FormPurpose, points: number, why: string): void => {
    votes.push({ purpose, points, why });
  };
  const password = has('password', 'new-password');
  const card = has('card-number', 'card-code');
  const personal = count(PERSONAL) > 0;
  // A national id is what people log in with where everybody has one: CPF, DNI, cédula.
  const extras = kinds.filter(
    (kind) => !['email', 'username', 'password', 'consent', 'captcha', 'phone', 'choice', 'national-id'].includes(kind),
  ).length;

  if (form.role === 'search') vote('search', 6, 'role “search”');
  if (has('search') && !personal) vote('search', kinds.length <= 2 ? 6 : 3, 'a search field');
  if (password && has('confirm')) vote('signup', 5, 'a password to repeat');
  else if (has('new-password')) vote('signup', 5, 'a new password');
  else if (password && extras > 0) vote('signup', 4, 'a password among other personal fields');
  else if (password) vote('login', 3, 'a password and nothing new about the visitor');
  else vote('login', -5, 'no password');
  if (fields.some((field) => field.autocomplete.includes('current-password')))
    vote('login', 3, 'autocomplete “current-password”');
  // an e-mail alone may be the first step of an account; at the foot of a page it is where mail is sent
  const alone = kinds.join() === 'email';
  if (!password) vote('signup', !alone ? -2 : form.region === 'footer' ? -5 : -1, 'no password');
  if (!password && signOn) vote('signup', 4, 'other accounts to sign on with');
  if (card) {
    vote('checkout', 6, 'card fields');
    vote('donation', 4, 'card fields');
  } else if (has('street') && has('postcode', 'city') && !has('message')) vote('checkout', 3, 'a postal address');
  else if (!has('coupon', 'quantity')) vote('checkout', -3, 'nothing to pay or deliver');
  const dates = count(['date']);
  if (dates > 0) vote('booking', dates > 1 ? 4 : 2, 'a date');
  else {
    // "book a demo" without a day to choose asks to be called back
    vote('booking', -3, 'no date');
    if (told.includes('booking') && has('email', 'phone') && !password) vote('lead', 1, 'the day is arranged later');
  }
  // from when to when, and for how many: a stay or a trip, though its button says “search”
  if (dates > 0 && has('quantity')) vote('booking', 3, 'a date, and for how many');
  if (!card && !has('quantity', 'choice')) vote('donation', -1, 'no amount');
  // a telephone number that nobody has to give makes no more of a newsletter
  const spare = !told.includes('lead');
  const light = fields.every(({ kind, required }) => LIGHT.includes(kind) || (spare && kind === 'phone' && !required));
  if (has('email') && light) {
    // an e-mail alone is asked for by much else: the first step of an account, a guide
    const usual = told.includes('newsletter') || form.region === 'footer';
    const points = usual ? (alone ? 3 : 2) : looks ? 0 : 1.5;
    vote('newsletter', points, 'an e-mail and little else');
  } else vote('newsletter', -4, has('email') ? 'more than an e-mail' : 'no e-mail');
  // a seat, a demo or a quote may be asked for with a word to the other side
  if (has('message')) vote('contact', !personal ? 1 : told.includes('lead') ? 2.5 : 4, 'a message');
  else vote('contact', -2, 'no message');
  const business = password ? 0 : Math.min(4, count(BUSINESS) - (light ? count(['phone']) : 0));
  if (business > 0) vote('lead', business, 'fields about the business, or a phone number');
  if (has('email', 'phone') && !password) vote('lead', 1, 'a way to reach the visitor');
  if (!personal) vote('lead', -2, 'nobody to write to');
  const aside = form.region === 'header' || form.region === 'nav' || form.region === 'footer';
  if (!personal && !has('search') && !aside) {
    const choices = fields.filter((field) => CHOICES.includes(field.kind)).length;
    if (choices > 1) vote('quiz', 4, 'choices, and nothing personal');
    else if (choices === 1) vote('quiz', 0.5, 'one choice, and nothing personal');
  } else vote('quiz', -1, 'personal fields, or a place for settings');
  return votes;
}

/** What tells the purpose of a form: its fields, its button, its heading, its address and what leads to it, each with its points. */
export function votesOnPurpose(
  form: FormFact,
  fields: readonly FieldReading[],
  { submit, lead, signOn }: { submit: string; lead: string; signOn: boolean },
  words: Words,
): Vote[] {
  const path = (form.action ?? '').replace(/^[a-z]+:\/\/[^/]*/i, '').slice(0, 100);
  const places = {
    submit,
    heading: form.heading,
    lead,
    address: wordsOfAttribute(`${path} ${form.hints}`),
    text: form.text.slice(0, TEXT_LENGTH),
  };
  const told = voteByWords(places, words);
  // the name of a class is the developer's; what visitors read tells more
  const read = told.filter((vote) => !vote.why.startsWith('address')).map((vote) => vote.purpose);
  const looks = readLabel(submit, words).class === 'low';
  return [...voteByFields(fields, form, { told: read, signOn, looks }), ...told];
}

/** What a form is for, by all that tells of it. */
export function readPurpose(votes: readonly Vote[]): PurposeReading {
  let best: { purpose: FormPurpose; points: number } = { purpose: 'other', points: 1 };
  for (const purpose of FORM_PURPOSES) {
    const points = votes.filter((vote) => vote.purpose === purpose).reduce((sum, vote) => sum + vote.points, 0);
    if (points > best.points) best = { purpose, points };
  }
  const why = votes.filter((vote) => vote.purpose === best.purpose && vote.points > 0).map((vote) => vote.why);
  return { purpose: best.purpose, why: why.length > 0 ? why : ['nothing tells what it is for'] };
}
