import { isRealAsk, type Ask } from '../../reading/ask';
import type { Curve } from '../../reading/curve';
import { isArrival } from '../arrival';
import { blindSpot } from '../blind-spot';
import { defineRule } from '../define-rule';
import { bottom } from '../distance';
import { examplesIn } from '../examples';
import { counted, nameOf, typeOf } from '../in-words';
import { isInFrame, isSizeKnown } from '../page-asks';
import { whereAsked } from '../where-asked';

/**
 * Points of 100 that the ask may be ahead of trust: our calibration (15 points are about a third of the willing).
 * Beside a smaller yes, which visitors may take instead, it is a miss from twice that on. Below `big`, where the high
 * class begins, an ask is a warning at most.
 */
const gaps = { gapGood: 0, gapMost: 15, gapFar: 30, big: 50 };

/** A step this much smaller is a smaller yes on the way, and one fits in where two are so far apart, points of 100: our calibration. */
const ROOM = 25;

/**
 * What the page is for is judged, where it is asked for with most trust behind it: a yes may be given at any of its
 * places, and that the first may come too soon is told by `ask-size` and `value-first`. The catalogue would judge every
 * ask at its first place, and each jump from the ask above it. So a page failed for every further offer in a price
 * table, and for a look inside between two asks of one size, and nearly all pages failed. That a step be close below
 * is not asked either: a smaller first request was never worse than a larger one (DILLARD-84), so it is enough that
 * there is one. For visitors who are ready to act none is wanted (`small-yes`).
 */
export default defineRule({
  title: 'Steps from yes to yes',
  why: 'A larger yes comes easier after a smaller one and after a reason to trust. The effect is small in studies, which were about good causes, and a smaller first step was never worse than a larger one.',
  fix: '{change}.',
  offer: '{smaller}',
  check: 'Audit again: on the curve “{ask}” stands on the trust earned by then, and a smaller step comes before it.',
  effort: 'build',
  blind: 'Steps on other pages, and asks beside the main one.',
  version: 3,
  cause: 'early-ask',
  lens: 'momentum',
  weight: 5,
  sources: ['FF-1966', 'DILLARD-84', 'BURGER-99', 'KIVETZ-06'],
  needs: ['curve', 'asks', 'mainAsk', 'page', 'language', 'view', 'blindSpots'],
  // alone: points of 100 from which a smaller step is wanted on the way, our calibration; more than there are for ready visitors.
  limits: {
    cold: { ...gaps, alone: 30 },
    warm: { ...gaps, alone: 35 },
    hot: { ...gaps, alone: 100 },
  },
  messages: {
    steady: '“{ask}” costs {cost} on our scale of 0–100 and is asked for where the page has earned a trust of {trust}.',
    ahead:
      '“{ask}” costs {cost} on our scale of 0–100, and where it is asked for the page has earned a trust of {trust} at most: {points} too early.',
    first: '“{ask}” costs {cost} on our scale of 0–100, and no step that is much smaller comes before it.',
    later: 'Visitors come to a page of this kind ({type}) after an earlier yes.',
    language: 'How much is asked for at each step could not be judged in this language.',
    unseen: '“{ask}” seems to come early, but {unseen} could not be read.',
    none: 'The page asks for nothing whose size is known, so there are no steps to compare.',
  },
  phrases: {
    alone: 'Before “{ask}”, offer a smaller yes and one more reason to trust',
    between: 'Between “{before}” and “{ask}”, give one more reason to trust, or ask for less there',
    small: 'Before “{ask}”, give one more reason to trust, or ask for less there',
  },
  mistakes: ['tooMuchTooSoon'],
  judge: ({ curve, asks, mainAsk, page, language, view, blindSpots }, limits, say) => {
    const steps = asks.filter((ask) => isRealAsk(ask) && isSizeKnown(ask) && (!isInFrame(ask) || ask === mainAsk));
    const goal = steps.find((ask) => ask === mainAsk) ?? steps.toSorted((a, b) => b.cost - a.cost)[0];
    if (!goal) return say.notApplicable('none');
    if (!isArrival(page)) return say.notApplicable('later', { type: typeOf(page) });
    if (!language.known) return say.unsure('language');
    const { ask, trust } = bestPlace(asks, goal, curve, view.height);
    const gap = ask.cost - trust;
    const smaller = steps
      .filter(
        (one) => one.goal !== ask.goal && ask.cost - one.cost >= ROOM && (ask.pinned || one.box.y < bottom(ask.box)),
      )
      .toSorted((a, b) => b.cost - a.cost)[0];
    const values = { ask: nameOf(ask), cost: ask.cost, trust, points: counted(gap, 'point') };
    const alone = !smaller && ask.cost > limits.alone;
    const evidence = smaller ? [ask.evidence, smaller.evidence] : [ask.evidence];
    if (gap <= limits.gapGood && !alone) return say.pass('steady', values, evidence);
    const told = {
      ...values,
      smaller: middleYes(Math.round(((smaller?.cost ?? 0) + ask.cost) / 2), language.code),
      change: smaller
        ? say.words('between', { before: nameOf(smaller), ask: nameOf(ask) })
        : say.words(ask.cost < ROOM ? 'small' : 'alone', { ask: nameOf(ask) }),
    };
    const hidden = blindSpot(blindSpots, 0, ask.pinned ? Infinity : bottom(ask.box));
    if (hidden) return say.unsure('unseen', { ...told, unseen: hidden.what }, evidence);
    const far = gap > (smaller ? limits.gapFar : limits.gapMost);
    // how much a message gives away is up to the one who writes it
    if (far && ask.cost >= limits.big && ask.kind !== 'contact') return say.fail('ahead', told, evidence);
    return gap > limits.gapGood ? say.warn('ahead', told, evidence) : say.warn('first', told, evidence);
  },
});

/**
 * The place of an ask with most trust behind it: what stands above it or on its screen. What is pinned goes along to
 * the end of the page. Footer and menu are no places to decide at.
 */
function bestPlace(asks: readonly Ask[], goal: Ask, curve: Curve, screen: number): { ask: Ask; trust: number } {
  const trustAt = ({ box, pinned, screenful }: Ask): number => {
    const seen = Math.max(bottom(box), screenful * screen);
    return curve.points.findLast(({ y }) => pinned || y < seen)?.trust ?? curve.start;
  };
  const places = whereAsked(asks, goal).filter((ask) => ask.pinned || !isInFrame(ask));
  return (places.length > 0 ? places : [goal])
    .map((ask) => ({ ask, trust: trustAt(ask) }))
    .reduce((best, one) => (one.ask.cost - one.trust < best.ask.cost - best.trust ? one : best));
}

/** A middle yes by its cost, 0–100: example words in the language of the page. */
function middleYes(cost: number, language: string): string {
  const { offers } = examplesIn(language);
  if (cost <= 12) return offers.learn;
  return cost <= 25 ? offers.check : offers.content;
}
