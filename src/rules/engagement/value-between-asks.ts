import type { Ask } from '../../reading/ask';
import type { Section } from '../../reading/section';
import { blindSpot } from '../blind-spot';
import { defineRule } from '../define-rule';
import { bottom } from '../distance';
import { nameOf, phrase } from '../in-words';
import { isAside, isSizeKnown, pageAsks } from '../page-asks';

/** ask: cost above which asking again wants something new first, 0–100: our calibration. bare: repeats with nothing between, convention. */
const limits = { ask: 25, bare: 0, tooManyBare: 1 };

/** A pop-up that comes back after it was closed is not seen: the page is read once. */
export default defineRule({
  title: 'Something new between two asks',
  why: 'An ask that returns with nothing new behind it reads as pressing. Restraint with promotion is among the guidelines for credible sites; the counts are convention.',
  fix: 'Before “{again}”, add something that was not said yet: a quote, a number, an answer. Or drop it there.',
  check: 'Scroll from “{before}” to “{again}”: something on the way was not said before.',
  effort: 'copy',
  blind: 'A box that comes back after it was closed: the page is read once.',
  lens: 'trust',
  weight: 3,
  sources: ['STANFORD'],
  needs: ['asks', 'deposits', 'sections', 'language', 'blindSpots'],
  limits: { cold: limits, warm: limits, hot: { ...limits, bare: 1, tooManyBare: 2 } },
  messages: {
    earned: 'Each time the page asks again it has added something first.',
    allowed: '“{again}” comes back once with nothing new before it, which ready visitors take well.',
    single: 'The page asks for nothing big a second time.',
    bare: '“{again}” comes after “{before}” on another screen, with nothing new between them.',
    nagging: 'The page asks again {count} times with nothing new between, first with “{again}” after “{before}”.',
    language: 'What stands between the asks could not be judged in this language.',
    unseen: 'Nothing new was found between “{before}” and “{again}”, but {unseen} could not be read.',
  },
  judge: ({ asks, deposits, sections, language, blindSpots }, limits, say) => {
    const big = pageAsks(asks)
      .filter((ask) => ask.cost > limits.ask && !isAside(ask) && isSizeKnown(ask))
      .toSorted((a, b) => a.box.y - b.box.y);
    const pairs = big.flatMap((again, index) => {
      const before = big[index - 1];
      return before && before.screenful !== again.screenful && !isOneTable(before, again, sections)
        ? [{ before, again }]
        : [];
    });
    const bare = pairs.filter(
      ({ before, again }) => !deposits.some(({ y, points }) => points > 0 && y > before.box.y && y < bottom(again.box)),
    );
    const [first] = bare;
    if (pairs.length === 0) return say.notApplicable('single', { again: phrase('theFirstAsk') });
    if (!first) return say.pass('earned');
    const values = { before: nameOf(first.before), again: nameOf(first.again), count: bare.length };
    const evidence = bare
      .slice(0, 4)
      .flatMap(({ before, again }, index) => (index === 0 ? [before.evidence, again.evidence] : [again.evidence]));
    if (!language.known) return say.unsure('language', values, evidence);
    const unseen = blindSpot(blindSpots, first.before.box.y, bottom(first.again.box));
    if (unseen) return say.unsure('unseen', { ...values, unseen: unseen.what }, evidence);
    if (bare.length <= limits.bare) return say.pass('allowed', values, evidence);
    return bare.length > limits.tooManyBare
      ? say.fail('nagging', values, evidence)
      : say.warn('bare', values, evidence);
  },
});

/** The buttons of one price table are one choice, also where a phone sets its plans one below the other. */
function isOneTable(before: Ask, again: Ask, sections: readonly Section[]): boolean {
  return sections.some(
    ({ kind, box }) => kind === 'pricing' && box.y <= before.box.y && again.box.y < box.y + box.height,
  );
}
