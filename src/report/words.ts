import type { AskKind } from '../reading/ask';
import type { FormPurpose } from '../reading/form';
import type { Profile } from '../reading/intent';
import type { PageType } from '../reading/page-type';
import type { Effort, Mistake, Outcome } from '../rules/define-rule';
import { english as englishVoice } from '../rules/english';
import { kinds } from '../rules/kinds.en';
import type { Source } from '../rules/sources';
import { access } from './access.en';
import { curve } from './curve.en';
import { exports } from './exports.en';
import { fieldKinds, gifts, regions, sectionKinds } from './kinds.en';
import { lenses } from './lenses.en';
import { limitName } from './limit-name';
import { limits as limitNames } from './limits.en';
import { phone } from './phone.en';
import { plan } from './plan.en';
import { reading } from './reading.en';
import type { ReceiptRule } from './receipt';
import { pointsText, whole } from './rounding';
import { shortStages, stageMeanings, stages } from './stages.en';
import { visit } from './visit.en';
import { summaries } from './summary.en';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const things = (count: number): string => plural(count, 'thing to change', 'things to change');

const outcomes: Record<Outcome, string> = {
  pass: 'Good',
  warn: 'Could be better',
  fail: 'In the way',
  unsure: 'Could not see',
  'not-applicable': 'Does not apply',
  error: 'Check failed',
};

const profiles: Record<Profile, string> = { cold: 'cold', warm: 'warm', hot: 'hot' };

const profileMeanings: Record<Profile, string> = {
  cold: 'visitors who meet you for the first time',
  warm: 'visitors who are comparing',
  hot: 'visitors who are ready to act',
};

const pageTypes: Record<PageType, string> = {
  lead: 'lead page',
  signup: 'sign-up page',
  shop: 'shop page',
  checkout: 'checkout',
  donation: 'donation page',
  event: 'event page',
  app: 'app page',
  content: 'content page',
  home: 'home page',
  login: 'log-in page',
  error: 'error page',
  challenge: 'check for robots',
};

const mistakes: Record<Mistake, string> = {
  tooMuchTooSoon: 'Too much, too soon',
  unnecessarySteps: 'Unnecessary steps',
  ignoredIntent: 'Ignores who arrives',
  overload: 'Overload',
  noNextAction: 'No next action',
};

/** What a change takes, as a label. */
const efforts: Record<Effort, string> = { copy: 'words', layout: 'layout', build: 'form or flow' };

const grades: Record<Source['grade'], string> = {
  S: 'standard, policy or law',
  A: 'peer-reviewed study',
  B: 'large data set or usability lab',
  C: 'single test or small sample',
  D: 'convention',
};

/** The words that reports say in English: headings, labels, and sentences with holes. */
export const english = {
  language: 'en',
  voice: englishVoice,
  product: 'Small Yes',
  /** The page’s own words as they stand in a line of ours. */
  quoted: (text: string) => `“${text}”`,
  summaries,
  askKind: (kind: AskKind) => kinds[`kind-${kind}`],
  fieldKinds,
  formPurpose: (purpose: FormPurpose) => kinds[`purpose-${purpose}`],
  gifts,
  regions,
  sectionKinds,
  stages,
  shortStages,
  stageMeanings,
  outcomes,
  mistakes,
  efforts,
  lenses,
  grades,
  untitled: 'A page without a title',
  none: '–',

  page: {
    report: 'Landing page audit',
    type: (type: string) => Object.entries(pageTypes).find(([key]) => key === type)?.[1] ?? type,
    taken: (iso: string) => `Read ${iso.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z$/, '$1 $2 UTC')}`,
    viewport: (width: number, height: number) => `${width} × ${height} px`,
    intent: (profile: Profile, why: string) =>
      `Judged for ${profiles[profile]} traffic: ${profileMeanings[profile]}${why === '' ? '' : ` (${why})`}.`,
    /** The totals of one page for each kind of visitors. */
    intents: (totals: Record<Profile, number | null>) =>
      `The same page: ${(['cold', 'warm', 'hot'] as const)
        .map((profile) => `${totals[profile] === null ? 'no score' : whole(totals[profile])} for ${profiles[profile]}`)
        .join(', ')} visitors.`,
    intentShort: (profile: Profile) => `${profiles[profile]} visitors`,
  },
  score: {
    heading: 'Score',
    of: 'of 100',
    none: 'No score',
    noneWhy: 'Nothing on this page could be judged.',
    range: (low: number, high: number) => `${whole(low)}–${whole(high)}`,
    rangeWhy: 'The range is what the score could be once everything unsure is known.',
    total: (total: number) => `${whole(total)} of 100`,
  },
  staircase: {
    heading: 'Five stages',
    title: 'Friction at the five stages, as a staircase',
    reading: 'A step is as tall as the friction of its stage: low, even steps are easy to climb, a tall one is a wall.',
    step: (stage: string, score: string) => `${stage} ${score}`,
    stage: 'Stage',
    score: 'Score',
    notJudged: 'not judged',
    notJudgedShort: 'not judged',
  },
  curve,
  /** Said wherever a report is not that of the page as it is. */
  whatIf: {
    heading: 'What if: not the page as it is',
    /** Stands where a finding told what is in the way. */
    takenAsDone: 'Taken as done in this what-if.',
    told: (asItIs: number | null, changes: number) =>
      `${plural(changes, 'change', 'changes')} made in thought. The page as it is: ${asItIs === null ? 'no score' : `${whole(asItIs)} of 100`}.`,
    done: (title: string) => `Counted as done: ${title}`,
    kind: (text: string, from: string, to: string) => `“${text}” taken as: ${to} (it is: ${from})`,
    withoutField: (name: string) => `Without the field: ${name}`,
  },
  mistakesHeading: 'Common mistakes found',
  noMistakes: 'None of the five common mistakes was found.',
  fixes: {
    heading: things,
    headingOf: (shown: number, count: number) =>
      count > shown ? `The first ${shown} of ${things(count)}` : things(count),
    none: 'Nothing stands in the way of a visitor as far as we could see.',
    points: (points: number) =>
      pointsText(points, { voice: englishVoice }) === '' ? '' : `+${pointsText(points, { voice: englishVoice })}`,
    pointsMeaning:
      'Points: what the total would gain if that check were good, once no cap holds it down. They are no forecast of results.',
    order: ({ layout, build }: Record<Effort, number>) =>
      `In the order of the points that a change frees, against what it takes: new words count once, a new layout ${layout} times, a change of form or flow ${build} times (our calibration).`,
    onPage: 'On the page',
    offer: 'A smaller yes to try',
    why: 'Why it matters',
    check: 'How to check it',
    effort: 'Takes',
    sources: 'Sources',
    evidence: 'Where',
    also: 'The same cause also shows here',
    noSources: 'Convention; no study behind it.',
  },
  pressure: {
    heading: (found: number) =>
      found === 0 ? 'Pressure: none found' : `Pressure: ${plural(found, 'thing to look at', 'things to look at')}`,
    meaning:
      'People rarely resist an action; they resist being pushed. Pressure can work for a while, so it is not counted as what fails to convert: it is shown for the trust it spends, for the law, and because it is a choice.',
    law: 'Law, policy and standards on this',
  },
  strengths: { heading: 'What works', none: 'Nothing stands out yet.' },
  findings: {
    heading: 'Every check, stage by stage',
    unscored: 'shown, not scored',
    weight: (weight: number) => `weight ${weight}`,
    cost: (points: number) =>
      pointsText(points, { voice: englishVoice }) === ''
        ? ''
        : `costs ${pointsText(points, { voice: englishVoice })} of the total`,
    notApplicable: 'Does not apply here',
    todo: 'What to do',
    more: 'Why, and where',
  },
  asks: {
    heading: (count: number) => plural(count, 'ask', 'asks'),
    headingPlain: 'Asks',
    none: 'The page asks for nothing that we could see.',
    ask: 'Ask',
    asksFor: 'Asks to',
    where: 'Where',
    cost: 'Cost',
    trust: 'Trust',
    gap: 'Gap',
    signed: (gap: number) => (Math.round(gap) > 0 ? `+${whole(gap)}` : whole(gap)),
    unnamed: 'Without a name',
    main: 'main ask',
    first: 'first ask',
    place: (screen: number, region: string) => `screen ${screen}, ${region}`,
    meaning:
      'Cost: what a first-time visitor gives up, 0–100. Trust: what the page has earned by then. Gap: cost minus trust; above 0 the ask comes early. A goal is weighed at its first place only.',
    aside: (count: number) => `${plural(count, 'other thing', 'other things')} to press, not counted as asks`,
    asideMeaning: 'Site navigation, log-in for existing users and consent never count as asks.',
    again: 'asked again',
    signals: 'Told by',
  },
  forms: {
    heading: (count: number) => plural(count, 'form, field by field', 'forms, field by field'),
    title: (purpose: string, fields: number) => `${purpose}: ${plural(fields, 'field', 'fields')}`,
    field: 'Field',
    asksFor: 'Asks for',
    needed: 'Needed',
    shown: 'Shown',
    yes: 'yes',
    no: 'no',
    later: 'later',
    unlabelled: 'No label',
    noFields: 'Its fields could not be seen.',
    submit: 'Button',
  },
  unseen: {
    heading: 'What could not be seen',
    judged: (judged: number, of: number) => `${judged} of ${of} checks judged`,
    none: 'Everything on the page was within reach.',
    meaning: 'What could not be seen never counts as missing: it widens the range and does not move the score.',
  },
  receipt: {
    heading: 'How the score adds up',
    check: 'Check',
    found: 'Found',
    weight: 'Weight',
    takes: 'Takes',
    gains: 'Of total',
    basis: ({ rule, version, limits }: Pick<ReceiptRule, 'rule' | 'version' | 'limits'>) =>
      [
        `version ${version}`,
        ...limits.map(({ name, value }) => `${limitName(limitNames, rule, name)}: ${decimal(value)}`),
      ].join('; '),
    judgedFor: (profile: Profile, judged: number, of: number) =>
      `For ${profiles[profile]} visitors, with their weights and limits; ${judged} of ${of} checks judged.`,
    stage: (stage: string, score: string) => `${stage}: ${score}`,
    stageRule:
      'A stage is 100 minus the weight of what stands in the way, as a share of the weight of all that was judged. “Could be better” counts half. Takes: points off the stage. Of total: what the total would gain if the check were good.',
    mean: 'Mean of the stages',
    lowest: (stage: string) => `Lowest stage (${stage})`,
    share: (share: number, score: number) => `${share} × ${decimal(score)}`,
    sum: (mean: number, meanShare: number, lowest: number, lowestShare: number) =>
      `${meanShare} × ${decimal(mean)} + ${lowestShare} × ${decimal(lowest)}`,
    cap: (at: number, title: string) => `Held at ${at}: ${title}`,
    total: 'Total',
  },
  reading,
  access,
  exports,
  phone,
  plan,
  visit,
  method: {
    heading: 'Method',
    text: 'The page was read as it stood, without scrolling, clicking or waiting, and nothing left the machine. The same page gives the same score. Costs, trust, weights and limits are our calibration unless a source is named; that small steps lead to larger ones is a hypothesis with small support, so test each change.',
    tool: (version: string, rules: number) => `Small Yes ${version}, ${plural(rules, 'check', 'checks')}`,
  },
};

function decimal(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Every word that a report says, in one language. Another language is another value of this type. */
export type Words = typeof english;
