import type { DepositKind } from '../reading/curve';
import { gifts } from './kinds.en';
import { whole } from './rounding';

/** What gives trust on the way down, and what takes it. */
const deposits: Record<DepositKind, string> = {
  ...gifts,
  pressure: 'pressure',
  stale: 'what is left over or out of date',
  mismatch: 'a label that plays down what follows',
};

/** What the commitment curve says, as picture, sentences and table. */
export const curve = {
  heading: 'What is asked, against the trust earned by then',
  title: 'The commitment curve',
  reading:
    'The ground is the trust that the page has earned on the way down, from left to right; small dots are what gives or takes it. Each larger mark is an ask, as high as it costs: a ring stands on earned trust, a diamond is a little early, a full dot is too early. The shaded part is asked on credit. A small ring is an ask that returns; it counts at its first place.',
  top: 'top of the page',
  bottom: 'end',
  trust: (trust: number) => `trust ${whole(trust)}`,
  askHere: 'ask here',
  askHereAt: (share: number) => `Trust reaches the cost of the main ask ${share} % of the way down.`,
  never: 'Trust does not reach the cost of the main ask anywhere on the page.',
  table: 'The curve as a table',
  none: 'No ask was found, so there is nothing to set against the trust.',
  start: (trust: number) => `Visitors bring along a trust of ${whole(trust)}.`,
  /** An ask: its cost, the trust by then, how much too early. */
  asked: (text: string, cost: string, trust: string, gap: number) =>
    `“${text}” asks ${cost} where trust is ${trust}${gap > 0 ? `, ${whole(gap)} too early` : ''}.`,
  /** Its cost against that of the ask before it. */
  step: (jump: number) => (jump > 0 ? `A step up of ${whole(jump)}.` : ''),
  /** What its cost is made of. */
  madeOf: (parts: readonly string[]) => (parts.length > 0 ? `Its cost: ${parts.join('; ')}.` : ''),
  /** What gives or takes trust. */
  gives: (what: string, quote: string, points: string, trust: string) =>
    `${points} for ${what}${quote === '' ? '' : `, “${quote}”`}: trust ${trust}.`,
  again: (text: string, cost: string, trust: string) =>
    `“${text}” is asked again: ${cost} where trust is ${trust}. It counts where it is asked first.`,
  deposit: (kind: string) => Object.entries(deposits).find(([key]) => key === kind)?.[1] ?? kind,
  columns: { what: 'On the way down', amount: 'Gives or asks', step: 'Step up' },
};
