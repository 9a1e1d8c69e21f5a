import type { Ask } from '../../reading/ask';
import type { CurveAsk } from '../../reading/curve';
import type { Value } from '../../reading/phrase';
import { blindSpot } from '../blind-spot';
import { defineRule } from '../define-rule';
import { examplesIn } from '../examples';
import { counted, nameOf } from '../in-words';
import { isInFrame, isSizeKnown } from '../page-asks';

/** Points of 100 that an ask may be ahead of trust: our calibration (15 points are about a third of the willing). */
const gaps = { gapGood: 0, gapMost: 15 };

/** A smaller yes fits between two asks that are this far apart, points of 100: our calibration. */
const ROOM = 25;

/**
 * The order of the asks is not judged apart: a small ask after a large one shows in the jump to the large one. What
 * stands in header, menu and footer alone is the site's, no step of this page, unless the page is for it.
 */
export default defineRule({
  title: 'Steps from yes to yes',
  why: 'A larger yes comes easier after a smaller one and after a reason to trust. The effect is small in studies, which were about good causes, and a smaller first step was never worse than a larger one.',
  fix: '{change}.',
  offer: '{smaller}',
  check: 'Audit again: on the curve “{ask}” stands on the trust earned by then, and no step up to it is steep.',
  effort: 'build',
  blind: 'Steps on other pages, and the order of the asks apart from its jumps.',
  cause: 'early-ask',
  lens: 'momentum',
  weight: 5,
  sources: ['FF-1966', 'DILLARD-84', 'BURGER-99', 'KIVETZ-06'],
  needs: ['curve', 'asks', 'mainAsk', 'language', 'blindSpots'],
  // jump: points of 100 that an ask may cost more than the one before it: our calibration.
  limits: {
    cold: { ...gaps, jumpGood: 30, jumpMost: 45 },
    warm: { ...gaps, jumpGood: 35, jumpMost: 50 },
    hot: { ...gaps, jumpGood: 40, jumpMost: 55 },
  },
  messages: {
    steady:
      'No step up is larger than {jump} on our scale of 0–100, and no ask is ahead of the trust gathered before it.',
    ahead:
      '“{ask}” costs {cost} on our scale of 0–100 where the page has earned a trust of {trust}: {points} too early.',
    jump: '“{ask}” costs {cost} on our scale of 0–100 after “{before}” with {beforeCost}: a step up of {jump}.',
    first: '“{ask}” is the first thing asked for, and it costs {cost} on our scale of 0–100.',
    language: 'How much is asked for at each step could not be judged in this language.',
    unseen: '“{ask}” seems to come early, but {unseen} could not be read.',
    none: 'The page asks for nothing whose size is known, so there are no steps to compare.',
  },
  phrases: {
    oneMore: 'Before “{ask}”, give one more reason to trust, or ask for less there',
    between: 'Between “{before}” and “{ask}”, offer a smaller yes and one more reason to trust',
    first: 'Before “{ask}”, offer a smaller yes and one more reason to trust',
  },
  mistakes: ['tooMuchTooSoon'],
  judge: ({ curve, asks, mainAsk, language, blindSpots }, limits, say) => {
    const steps = stepsOf(curve.asks, asks, mainAsk);
    if (steps.length === 0) return say.notApplicable('none');
    if (!language.known) return say.unsure('language');
    const steepest = steps.reduce((most, one) => (one.jump > most.jump ? one : most));
    const earliest = steps.reduce((most, one) => (one.gap > most.gap ? one : most));
    const tooSteep = steepest.jump > limits.jumpMost;
    const tooEarly = earliest.gap > limits.gapMost;
    const early = earliest.gap > limits.gapGood;
    if (!early && steepest.jump <= limits.jumpGood) {
      return say.pass('steady', { jump: Math.max(0, steepest.jump) }, evidenceOf(asks, [steepest]));
    }
    // The gap is told first, as it is what the curve shows; but never a mere warning before a miss.
    const told = tooEarly || (early && !tooSteep) ? earliest : steepest;
    const previous = steps[steps.indexOf(told) - 1];
    const before = previous && previous.cost < told.cost ? previous : undefined;
    const ask = nameOfStep(asks, told);
    const from = before ? nameOfStep(asks, before) : '';
    const roomy = told.cost - (before?.cost ?? 0) >= ROOM;
    const values = {
      ask,
      before: from,
      beforeCost: before?.cost ?? 0,
      change: !roomy
        ? say.words('oneMore', { ask })
        : before
          ? say.words('between', { before: from, ask })
          : say.words('first', { ask }),
      smaller: middleYes(Math.round(((before?.cost ?? 0) + told.cost) / 2), language.code),
      cost: told.cost,
      trust: told.trust,
      gap: told.gap,
      points: counted(told.gap, 'point'),
      jump: told.jump,
    };
    const evidence = evidenceOf(asks, before ? [told, before] : [told]);
    const hidden = blindSpot(blindSpots, 0, told.y);
    if (hidden) return say.unsure('unseen', { ...values, unseen: hidden.what }, evidence);
    const message = tooEarly || (early && !tooSteep) ? 'ahead' : before ? 'jump' : 'first';
    return tooEarly || tooSteep ? say.fail(message, values, evidence) : say.warn(message, values, evidence);
  },
});

/** What to call a step of the curve: its ask. */
function nameOfStep(asks: readonly Ask[], step: CurveAsk): Value {
  const ask = asks.find(({ id }) => id === step.ask);
  return ask ? nameOf(ask) : '';
}

/** The asks of the curve that are steps of this page, each with its jump from the step before it. */
function stepsOf(curve: readonly CurveAsk[], asks: readonly Ask[], mainAsk: Ask | null): CurveAsk[] {
  const steps = curve.filter((one) => {
    const ask = asks.find(({ id }) => id === one.ask);
    if (!ask || !isSizeKnown(ask)) return false;
    return !isInFrame(ask) || asks.some((other) => other.goal === ask.goal && (other === mainAsk || !isInFrame(other)));
  });
  return steps.map((one, at) => ({ ...one, jump: one.cost - (steps[at - 1]?.cost ?? 0) }));
}

/** A middle yes by its cost, 0–100: example words in the language of the page. */
function middleYes(cost: number, language: string): string {
  const { offers } = examplesIn(language);
  if (cost <= 12) return offers.learn;
  return cost <= 25 ? offers.check : offers.content;
}

const evidenceOf = (asks: readonly Ask[], steps: readonly CurveAsk[]) =>
  steps.flatMap((step) => asks.filter(({ id }) => id === step.ask)).map(({ evidence }) => evidence);
