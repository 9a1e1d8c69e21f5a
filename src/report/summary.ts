import type { AskKind } from '../reading/ask';
import type { DepositKind } from '../reading/curve';
import type { FieldKind } from '../reading/form';
import { fill } from '../rules/fill';
import { isAsk } from './ask-name';
import { gapState } from './chart/tone';
import { shown } from './page-text';
import { costliest } from './ranking';
import type { Report, ReportAsk } from './report';
import type { Words } from './words';

type Page = Omit<Report, 'summary'>;
type CurveAsk = Page['curve']['asks'][number];

/** A page told in one sentence, or null when the case is another. */
type Case = (page: Page, words: Words) => string | null;

/** A form of this many fields is named with its ask. Our calibration. */
const MANY_FIELDS = 5;

/** A fix worth less than this many points of the total is no reason to be the one sentence. Our calibration. */
const WORTH_TELLING = 3;

/** The cases in the order of what weighs most on a visitor; the first that holds is told. */
const CASES: readonly Case[] = [notJudged, noAsk, tooEarly, noNextStep, pressure, slightlyEarly, friction, strength];

/** The one sentence that sums a page up, made from its worst gap, with its own words. */
export function summarise(page: Page, words: Words): string {
  for (const told of CASES) {
    const sentence = told(page, words);
    if (sentence !== null) return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  }
  return words.summaries.notJudged;
}

function notJudged({ score }: Page, words: Words): string | null {
  return score.total === null ? words.summaries.notJudged : null;
}

function noAsk({ asks, coverage }: Page, words: Words): string | null {
  if (asks.some(isAsk)) return null;
  return coverage.unseen.length > 0 ? words.summaries.noAskSeen : words.summaries.noAsk;
}

function tooEarly(page: Page, words: Words): string | null {
  const point = worst(page.curve.asks);
  const ask = page.asks.find(({ id }) => id === point?.ask);
  if (!point || !ask || gapState(point.gap) !== 'bad') return null;
  const sentence = put(words.summaries.before[missingBefore(page, ask)], 'asked', asked(page, ask, words));
  return fill(sentence, { cost: Math.round(point.cost), trust: Math.round(point.trust) }, words.voice);
}

function noNextStep({ findings }: Page, words: Words): string | null {
  const found = findings.find(({ outcome, mistakes }) => outcome === 'fail' && mistakes.includes('noNextAction'));
  return found ? put(words.summaries.noNextStep, 'finding', found.text) : null;
}

function pressure({ findings }: Page, words: Words): string | null {
  const found = findings.find(({ lens, outcome }) => lens === 'pressure' && outcome === 'fail');
  if (!found) return null;
  const label = found.evidence[0]?.label ?? '';
  return label === '' ? words.summaries.pressurePlain : fill(words.summaries.pressure, { words: label }, words.voice);
}

function slightlyEarly(page: Page, words: Words): string | null {
  const point = worst(page.curve.asks);
  const ask = page.asks.find(({ id }) => id === point?.ask);
  if (!point || !ask || gapState(point.gap) === 'good') return null;
  const sentence = put(words.summaries.slightlyEarly, 'name', nameOf(ask, words));
  return fill(sentence, { cost: Math.round(point.cost), trust: Math.round(point.trust) }, words.voice);
}

function friction({ findings }: Page, words: Words): string | null {
  const first = costliest(findings);
  if (!first || first.points < WORTH_TELLING) return null;
  return put(words.summaries.friction, 'finding', first.text);
}

function strength(page: Page, words: Words): string | null {
  const ask = mainAsk(page) ?? page.asks.find(isAsk);
  if (!ask) return null;
  const point = page.curve.asks.find((one) => one.ask === ask.id);
  const gift = point ? bestGift(page, point, words) : null;
  const name = nameOf(ask, words);
  return gift
    ? fill(put(words.summaries.strength, 'name', name), { gift }, words.voice)
    : put(words.summaries.balanced, 'name', name);
}

/** Puts a text of ours, its holes already filled, into a hole: it may be longer than a page's words. */
function put(template: string, hole: string, text: string): string {
  return template.replace(`{${hole}}`, () => text);
}

function worst(asks: readonly CurveAsk[]): CurveAsk | undefined {
  return [...asks].sort((one, other) => other.gap - one.gap || one.y - other.y)[0];
}

function mainAsk(page: Page): ReportAsk | undefined {
  return page.asks.find(({ id }) => id === page.mainAsk);
}

const EXPLAINS: readonly DepositKind[] = [
  'headline',
  'subhead',
  'benefits',
  'how-it-works',
  'video',
  'sample',
  'result',
];
const PROVES: readonly DepositKind[] = ['testimonial', 'logos', 'rating', 'numbers', 'case-study', 'press'];
const COSTS_MONEY: readonly AskKind[] = ['trial_card', 'buy', 'subscribe_paid', 'donate_monthly', 'contract'];

/** An ask of this cost or less is a small yes: the evidence's own definition. */
const SMALL_YES = 20;

/** The first thing missing by the time of the ask. What stands on the same screen was not missing. */
function missingBefore(page: Page, ask: ReportAsk): keyof Words['summaries']['before'] {
  const seenTo = ask.screenful * page.page.viewport.height;
  const given = page.curve.points.flatMap(({ y, deposit }) => (deposit && y < seenTo ? [deposit.kind] : []));
  const gave = (kinds: readonly string[]): boolean => given.some((kind) => kinds.includes(kind));
  const smaller = page.asks.some((one) => isAsk(one) && one.cost <= SMALL_YES && one.box.y < seenTo);
  if (!gave(EXPLAINS)) return 'explanation';
  if (COSTS_MONEY.includes(ask.kind) && !gave(['price'])) return 'price';
  if (!smaller) return 'smallStep';
  return gave(PROVES) ? 'trust' : 'proof';
}

/** Fields that an ask of this kind holds by its nature: naming them again says nothing new. */
const IMPLIED: Partial<Record<AskKind, readonly FieldKind[]>> = {
  callback: ['phone'],
  account: ['new-password'],
  trial: ['new-password'],
  trial_card: ['card-number', 'new-password'],
  buy: ['card-number', 'street'],
  subscribe_paid: ['card-number', 'new-password'],
  donate: ['card-number'],
  donate_monthly: ['card-number', 'bank'],
  identity: ['national-id', 'bank', 'health'],
};

/** The ask in the page's words, with the heaviest thing that its form wants beside it. */
function asked(page: Page, ask: ReportAsk, words: Words): string {
  const { withBurden, withFields } = words.summaries.asked;
  const fields = page.forms.find(({ id }) => id === ask.form)?.fields.filter(({ required }) => required) ?? [];
  const implied: readonly string[] = IMPLIED[ask.kind] ?? [];
  const burden = Object.entries(words.summaries.burdens).find(
    ([kind]) => !implied.includes(kind) && fields.some((field) => field.kind === kind),
  );
  const name = nameOf(ask, words);
  if (burden) return fill(put(withBurden, 'name', name), { burden: burden[1] }, words.voice);
  return fields.length >= MANY_FIELDS
    ? fill(put(withFields, 'name', name), { count: fields.length }, words.voice)
    : name;
}

/** The page's words for an ask in quotes; where it has none, what it asks for. */
function nameOf({ text, kind }: ReportAsk, words: Words): string {
  const { named, nameless } = words.summaries.asked;
  const folded = shown(text);
  return folded === ''
    ? fill(nameless, { kind: words.askKind(kind) }, words.voice)
    : fill(named, { ask: folded }, words.voice);
}

/** The most that the page gives before an ask, in words. */
function bestGift({ curve }: Page, point: CurveAsk, words: Words): string | null {
  const given = curve.points.flatMap(({ y, deposit }) =>
    deposit && deposit.points > 0 && y <= point.y ? [deposit] : [],
  );
  const [best] = given.sort((one, other) => other.points - one.points);
  return Object.entries(words.gifts).find(([kind]) => kind === best?.kind)?.[1] ?? null;
}
