import type { Ask, AskCode } from '../reading/ask';
import type { FormReading } from '../reading/form';
import type { Reading } from '../reading/reading';
import { pageAsks } from '../rules/page-asks';
import { shown } from './page-text';
import type { Report } from './report';
import type { Words } from './words';

type PlanRow = Report['measurement']['plan'][number];
type Parameter = PlanRow['parameters'][number];

/** Cost up to which an ask is a small yes. Our calibration, as in the rules. */
const SMALL = 20;
/** Asks, forms and names in a plan: a page has more only where a list of goods is read as asks. Our calibration. */
const MOST = { asks: 12, forms: 5, names: 30 };

/** Small yeses with an event of their own among those that analytics recommend (GA4). */
const OPENING: Partial<Record<AskCode, string>> = {
  video: 'video_start',
  quiz: 'tutorial_begin',
  sandbox: 'tutorial_begin',
};

/** What a finished ask is called by the same recommendations; our own name where they have none. */
const OUTCOME: Partial<Record<AskCode, string>> = {
  newsletter: 'generate_lead',
  waitlist: 'generate_lead',
  content: 'generate_lead',
  webinar: 'generate_lead',
  contact: 'generate_lead',
  quote: 'generate_lead',
  callback: 'generate_lead',
  meeting: 'generate_lead',
  apply: 'generate_lead',
  account_sso: 'sign_up',
  account: 'sign_up',
  trial: 'sign_up',
  trial_card: 'sign_up',
  cart: 'add_to_cart',
  buy: 'purchase',
  donate: 'purchase',
  donate_monthly: 'purchase',
  subscribe_paid: 'purchase',
  contract: 'purchase',
};

/** Names of our own: everything else is recommended or sent by GA4 itself. */
const OWN = ['step_complete', 'section_active', 'field_active', 'field_error', 'field_return', 'form_abandon'];

/**
 * The events that would show where visitors of this page go on and where they stop, from the asks and fields that were
 * found. Names, counts and times only: never a value that somebody typed.
 */
export function measurementPlan(reading: Reading, words: Words): PlanRow[] {
  const say = words.plan;
  const asks = firstOfEach(pageAsks(reading.asks)).slice(0, MOST.asks);
  const forms = reading.forms
    .filter(({ visible, purpose }) => visible && purpose !== 'search' && purpose !== 'login')
    .slice(0, MOST.forms);
  return [
    ...asks.map((ask) => askRow(ask, reading, words)),
    ...forms.flatMap((form) => startRows(form, words)),
    ...outcomeRows(asks, reading, words),
    row('engagement', 'scroll', say.depth, '', [], say.formulas.scrolled, say.tells.scrolled),
    ...sectionRow(reading, words),
    ...forms.flatMap((form) => fieldRows(form, words)),
  ];
}

function firstOfEach(asks: readonly Ask[]): Ask[] {
  return asks.filter(({ goal }, at) => asks.findIndex((other) => other.goal === goal) === at);
}

function row(
  metric: PlanRow['metric'],
  event: string,
  trigger: string,
  selector: string,
  parameters: Parameter[],
  formula: string,
  tells: string,
): PlanRow {
  return { metric, event, standard: !OWN.includes(event), trigger, selector, parameters, formula, tells };
}

const nameOf = (ask: Ask): string => shown(ask.text, 60) || '…';

function askParameters(ask: Ask, { intent }: Reading): Parameter[] {
  return [
    { name: 'ask_id', value: ask.id },
    { name: 'ask_cost', value: String(Math.round(ask.cost)) },
    { name: 'screenful', value: String(ask.screenful) },
    { name: 'intent_profile', value: intent.profile },
  ];
}

function askRow(ask: Ask, reading: Reading, { plan: say }: Words): PlanRow {
  const small = ask.cost <= SMALL;
  const code = ask.kind === 'navigate' || ask.kind === 'login' || ask.kind === 'consent' ? 'unknown' : ask.kind;
  const event = (small ? OPENING[code] : undefined) ?? 'select_content';
  return row(
    small ? 'engagement' : 'progression',
    event,
    say.click(nameOf(ask)),
    ask.evidence.selector,
    [
      ...(event === 'select_content' ? [{ name: 'content_type', value: small ? 'small_yes' : 'ask' }] : []),
      ...askParameters(ask, reading),
      { name: 'previous_ask_id', value: say.atRunTime.previous },
    ],
    small ? say.formulas.smallYes : say.formulas.stepThrough,
    small ? say.tells.smallYes : say.tells.ask,
  );
}

const titleOf = ({ purpose, heading }: FormReading, words: Words): string =>
  shown(heading, 60) || words.formPurpose(purpose);

function startRows(form: FormReading, words: Words): PlanRow[] {
  const say = words.plan;
  const title = titleOf(form, words);
  const id = [{ name: 'form_id', value: form.id }];
  const { selector } = form.evidence;
  const start = row(
    'progression',
    'form_start',
    say.started(title),
    selector,
    id,
    say.formulas.started,
    say.tells.started,
  );
  const index = { name: 'step_index', value: say.atRunTime.index };
  return form.steps > 1
    ? [
        start,
        row(
          'progression',
          'step_complete',
          say.step(title),
          selector,
          [...id, index],
          say.formulas.steps,
          say.tells.steps,
        ),
      ]
    : [start];
}

/** One row for each way to finish, at the costliest ask that ends in it. */
function outcomeRows(asks: readonly Ask[], reading: Reading, { plan: say }: Words): PlanRow[] {
  const ends = new Map<string, Ask>();
  for (const ask of asks.toSorted((one, other) => other.cost - one.cost)) {
    const event = Object.entries(OUTCOME).find(([code]) => code === ask.kind)?.[1];
    if (event !== undefined && !ends.has(event)) ends.set(event, ask);
  }
  return [...ends].map(([event, ask]) =>
    row(
      'progression',
      event,
      say.done(nameOf(ask)),
      ask.evidence.selector,
      askParameters(ask, reading),
      `${ask.form === null ? '' : `${say.formulas.completed}; `}${say.formulas.conversion}`,
      say.tells.conversion,
    ),
  );
}

function sectionRow({ sections }: Reading, { plan: say }: Words): PlanRow[] {
  if (sections.length === 0) return [];
  const names = sections.map(({ kind }, at) => `${kind}-${at + 1}`).slice(0, MOST.names);
  return [
    row(
      'time',
      'section_active',
      say.sectionTime,
      '',
      [
        { name: 'section_id', value: names.join(' | ') },
        { name: 'active_ms', value: say.atRunTime.activeTime },
      ],
      say.formulas.sectionTime,
      say.tells.sectionTime,
    ),
  ];
}

function fieldRows(form: FormReading, words: Words): PlanRow[] {
  const fields = form.fields.filter(({ kind }) => kind !== 'captcha');
  if (fields.length === 0) return [];
  const title = titleOf(form, words);
  const { selector } = form.evidence;
  const names = [...new Set(fields.map(({ name, label, kind }) => shown(name || label, 40) || kind))].slice(
    0,
    MOST.names,
  );
  const list = names.join(' | ');
  const named = (...more: Parameter[]): Parameter[] => [{ name: 'field_name', value: list }, ...more];
  const { plan: say } = words;
  const { formulas, tells, atRunTime } = say;
  return [
    row(
      'time',
      'field_active',
      say.fieldTime(title),
      selector,
      named({ name: 'active_ms', value: atRunTime.activeTime }),
      formulas.fieldTime,
      tells.fieldTime,
    ),
    row(
      'drop-off',
      'field_error',
      say.fieldError(title),
      selector,
      named({ name: 'error_type', value: atRunTime.errorType }),
      formulas.errors,
      tells.errors,
    ),
    row(
      'drop-off',
      'field_return',
      say.fieldReturn(title),
      selector,
      named({ name: 'returns', value: atRunTime.returns }),
      formulas.returns,
      tells.returns,
    ),
    row(
      'drop-off',
      'form_abandon',
      say.abandoned(title),
      selector,
      [{ name: 'last_field', value: atRunTime.lastField }],
      formulas.abandoned,
      tells.abandoned,
    ),
  ];
}
