import { isAsk } from '../ask-name';
import type { Report, ReportAsk } from '../report';
import type { Curve } from './curve-scale';

type OnCurve = Curve['asks'][number];
type Deposit = NonNullable<Curve['points'][number]['deposit']>;

/** What happens to trust, or is asked of it, at one place of the page: trust is that by then, 0–100. */
export type CurveEvent = { id: string; y: number; trust: number } & (
  | { kind: 'deposit'; deposit: Deposit }
  | { kind: 'ask'; ask: ReportAsk | undefined; point: OnCurve }
  /** A goal that was asked for above: it is weighed at its first place only. */
  | { kind: 'again'; ask: ReportAsk }
);

/** Everything on the curve from top to bottom: what gives or takes trust, every ask, and every ask that returns. */
export function curveEvents({ curve, asks }: Pick<Report, 'curve' | 'asks'>): CurveEvent[] {
  const deposits = curve.points.flatMap(({ y, trust, deposit }, index): CurveEvent[] =>
    deposit ? [{ id: `deposit ${index}`, y, trust, kind: 'deposit', deposit }] : [],
  );
  const first = curve.asks.map((point): CurveEvent => ({
    id: point.ask,
    y: point.y,
    trust: point.trust,
    kind: 'ask',
    ask: asks.find(({ id }) => id === point.ask),
    point,
  }));
  const goals = new Set(first.flatMap((event) => (event.kind === 'ask' && event.ask ? [event.ask.goal] : [])));
  const shown = new Set(curve.asks.map(({ ask }) => ask));
  const again = asks
    .filter((ask) => isAsk(ask) && !shown.has(ask.id) && goals.has(ask.goal))
    .map((ask): CurveEvent => {
      const { y, height } = ask.box;
      return { id: `again ${ask.id}`, y, trust: trustAt(curve, y + height), kind: 'again', ask };
    });
  // At one place what is given stands before what is asked.
  const rank = { deposit: 0, ask: 1, again: 2 };
  return [...deposits, ...first, ...again].toSorted(
    (one, other) => one.y - other.y || rank[one.kind] - rank[other.kind],
  );
}

function trustAt({ start, points }: Curve, y: number): number {
  return points.findLast((point) => point.y <= y)?.trust ?? start;
}
