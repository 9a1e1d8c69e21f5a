import type { CostPart, FieldPart } from '../reading/ask-cost';
import type { FieldReading } from '../reading/form';
import type { Profile } from '../reading/intent';
import type { Moment } from '../reading/measurement';
import type { PhraseText } from '../reading/phrase';
import type { Reassurance } from '../reading/trust';
import type { UnreadPart } from '../reading/unseen';
import { kinds, type Named } from './kinds.en';
import { signals } from './signals.en';

/** The visitors that a profile stands for, for the middle of a sentence. */
const visitors: Named<'visitors', Profile> = {
  'visitors-cold': 'first-time visitors',
  'visitors-warm': 'visitors who know the subject',
  'visitors-hot': 'visitors who are ready to act',
};

/** The moments that an event may measure, for the middle of a sentence. */
const moments: Named<'moment', Moment> = {
  'moment-small-yes': 'small steps',
  'moment-video': 'the start of the video',
  'moment-form-start': 'the start of the form',
  'moment-step': 'each step of the form',
  'moment-conversion': 'the conversion itself',
};

/** Parts of the page that could not be read, for the middle of a sentence. */
const unread = {
  'unread-elements': 'the elements',
  'unread-actions': 'the links and buttons',
  'unread-forms': 'the forms',
  'unread-fields': 'the form fields',
  'unread-texts': 'the texts',
  'unread-media': 'the pictures',
  'unread-frames': 'the frames',
  'unread-overlays': 'what lies over the page',
  'unread-slabs': 'the bands of the page',
  'unread-groups': 'the groups of cards',
  'unread-form': 'the form from {host}',
  'unread-frame': 'the frame from {host}',
  'unread-frame-nowhere': 'a frame without an address',
  'unread-component': 'the closed component {name}',
  'unread-drawn': 'a picture that is drawn by a script',
  'unread-beyond': '{list} beyond the first {limit} (there are {found})',
  'unread-fact': 'the {fact} of this page',
} as const satisfies Named<'unread', UnreadPart>;

/** What the cost of an ask is made of; points carry their sign. */
const costs = {
  'cost-base': '{points} for the ask itself',
  'cost-price': '{points} for the price “{price}”',
  'cost-term': '{points} for a term of {months} months',
  'cost-sign-on': '{points} for another account instead of a password',
  'cost-small-yes': '× {share} after a small yes',
  'cost-pressure': '{points} for pressure at the ask',
  'cost-captcha': '{points} for proving a person',
  'cost-fields': '{points} for {fields}',
  'cost-relief': '{points} for what reassures beside it ({lines})',
  'cost-work-mail': 'work email only',
  'cost-list': 'drop-down list',
  'cost-long-list': 'long list',
} as const satisfies Named<'cost', CostPart | FieldPart>;

/** What told whether a field must be filled in. */
const needed: Named<'needed', FieldReading['requiredBy']> = {
  'needed-attribute': 'its code says required',
  'needed-mark': 'a mark says required',
  'needed-text': 'its words say required',
  'needed-unmarked': 'nothing in the form is marked, so it counts as required',
  'needed-optional': 'nothing says that it is required',
};

/** Sentences that take back a part of the risk, by kind. */
const reliefs: Named<'relief', Reassurance['kind']> = {
  'relief-no-card': 'no card',
  'relief-cancel': 'cancelling',
  'relief-refund': 'money back',
  'relief-returns': 'returns',
  'relief-no-obligation': 'no obligation',
  'relief-no-account': 'no account',
  'relief-privacy': 'privacy',
  'relief-time': 'time',
  'relief-free': 'free',
  'relief-security': 'security',
};

/** What several rules say, for the middle of a sentence. Another language has the same keys: see `phrases.de.ts`. */
export const phrases = {
  ...kinds,
  ...visitors,
  ...moments,
  ...costs,
  ...reliefs,
  ...needed,
  'points-more': '+{points}',
  'points-less': '−{points}',
  ...unread,
  ...signals,
  couldNotLookInto: 'Could not look into {what}.',

  // a number with its noun
  word: { one: 'one word', many: '{count} words' },
  heading: { one: 'one heading', many: '{count} headings' },
  field: { one: 'one field', many: '{count} fields' },
  input: { one: 'one input', many: '{count} inputs' },
  step: { one: 'one step', many: '{count} steps' },
  differentStep: { one: 'one step', many: '{count} different steps' },
  servingStep: { one: 'one step that serves its goal', many: '{count} steps that serve its goal' },
  destination: { one: 'one different destination', many: '{count} different destinations' },
  menuLink: { one: 'one menu link', many: '{count} menu links' },
  linkLeads: { one: 'one link leads', many: '{count} links lead' },
  thingToPress: { one: 'one thing to press', many: '{count} things to press' },
  thing: { one: 'one thing', many: '{count} things' },
  thingBesideTheMessage: { one: 'one thing beside the message', many: '{count} things beside the message' },
  point: { one: 'one point', many: '{count} points' },
  plan: { one: 'one plan', many: '{count} plans' },
  line: { one: 'one line', many: '{count} lines' },
  place: { one: 'one place', many: '{count} places' },
  way: { one: 'one way', many: '{count} ways' },
  claim: { one: 'one claim', many: '{count} claims' },
  quote: { one: 'one quote', many: '{count} quotes' },
  time: { one: 'one time', many: '{count} times' },
  screen: { one: 'one screen', many: '{count} screens' },
  more: { one: 'one more', many: '{count} more' },

  // what to call what has no words of its own, between quotation marks or without
  buttonWithoutWords: 'button without words',
  boxWithoutWords: 'box without words',
  partWithoutWords: 'a part without words',
  inQuotes: '“{words}”',
  theForm: 'the form',
  theFields: 'the fields',
  theMainStep: 'the main step',
  theFirstAsk: 'the first ask',
  theOthers: 'the others',

  checkFailed: 'This check could not be finished on this page.',
} as const satisfies Record<string, PhraseText>;

export type PhraseKey = keyof typeof phrases;
