import type { Proof } from '../../reading/trust';
import { isArrival } from '../arrival';
import { blindSpot } from '../blind-spot';
import { defineRule } from '../define-rule';
import { bottom } from '../distance';
import { nameOf, screens, shorten, typeOf } from '../in-words';
import { isSizeKnown } from '../page-asks';
import { whereAsked } from '../where-asked';

/** Screens above and below the ask that count as beside it: distance is convention, no study gives one. */
const reach = { screensAbove: 1, screensBelow: 0.5 };

/**
 * Proof counts beside any place where the page makes its main ask. Half a screen below counts as well: logos right
 * under the first button are on the same screen as the button, which "above" alone would miss.
 */
export default defineRule({
  title: 'Proof near the main ask',
  why: 'At the moment of deciding, people look for signs that others were served well. Data on reviews point this way, but they were observed in shops and not tested on pages like this one.',
  fix: 'Put one named quote, or a rating with its count, within one screen of “{ask}”. No customers yet: show a sample result or who is behind it, and never invent proof.',
  offer: 'sample',
  check: 'Scroll to “{ask}”: a named quote, or a rating with its count, is on the same screen.',
  effort: 'layout',
  blind: 'Whether the proof is true, and proof inside pictures or frames.',
  version: 3,
  lens: 'trust',
  weight: 5,
  sources: ['SPIEGEL-17', 'NNG-B2B', 'HOTWIRE'],
  needs: ['mainAsk', 'asks', 'proofs', 'page', 'view', 'language', 'blindSpots'],
  // smallest: an ask of the low class (cost up to 25) needs no proof beside it; our calibration.
  limits: { cold: { ...reach, smallest: 26 }, warm: { ...reach, smallest: 26 }, hot: { ...reach, smallest: 26 } },
  messages: {
    near: '“{ask}” has {kind} within one screen: “{proof}”',
    logos: '“{ask}” has a row of logos within one screen.',
    far: '“{ask}” has no proof on its screen or the one above: the nearest, {kind}, is {screens} away.',
    none: 'Nothing on the page shows that others were served well before it asks for “{ask}”.',
    language: 'Whether there is proof near “{ask}” could not be judged in this language.',
    unseen: 'No proof was seen near “{ask}”, but {unseen} could not be read.',
    small: '“{ask}”, the most that the page asks for, is too small a step to need proof beside it.',
    later: 'Visitors come to a page of this kind ({type}) after an earlier yes.',
    noAsk: 'The page has no main ask that proof could stand beside.',
  },
  phrases: {
    testimonial: 'a quote',
    rating: 'a rating',
    logos: 'a row of logos',
    numbers: 'a number of customers or results',
    'case-study': 'a case study',
    press: 'a mention in the press',
  },
  judge: ({ mainAsk, asks, proofs, page, view, language, blindSpots }, limits, say, profile) => {
    if (!mainAsk) return say.notApplicable('noAsk');
    const ask = nameOf(mainAsk);
    if (!isArrival(page)) return say.notApplicable('later', { type: typeOf(page) });
    if (mainAsk.cost < limits.smallest) return say.notApplicable('small', { ask });
    const places = whereAsked(asks, mainAsk);
    // Screens between a proof and its nearest ask, 0 or less within reach.
    const away = ({ box }: Proof): number =>
      Math.min(
        ...places.map((place) =>
          Math.max(
            place.box.y - bottom(box) - limits.screensAbove * view.height,
            box.y - bottom(place.box) - limits.screensBelow * view.height,
          ),
        ),
      );
    const nearest = proofs.toSorted((a, b) => away(a) - away(b) || b.quality - a.quality)[0];
    const evidence = nearest ? [nearest.evidence, mainAsk.evidence] : [mainAsk.evidence];
    if (nearest && away(nearest) <= 0)
      return nearest.kind === 'logos'
        ? say.pass('logos', { ask }, evidence)
        : say.pass('near', { ask, kind: say.words(nearest.kind), proof: shorten(nearest.text) }, evidence);
    const hidden = blindSpot(blindSpots);
    if (hidden) return say.unsure('unseen', { ask, unseen: hidden.what }, evidence);
    if (!language.known) return say.unsure('language', { ask }, evidence);
    if (nearest)
      return say.warn(
        'far',
        {
          ask,
          kind: say.words(nearest.kind),
          screens: screens(
            gap(
              nearest,
              places.map(({ box }) => box),
            ),
            view.height,
          ),
        },
        evidence,
      );
    // Who is ready to act has met the proof elsewhere, who writes a message risks nothing yet, and a step that does not
    // say what follows may need none: a warning at most.
    return profile === 'hot' || mainAsk.kind === 'contact' || !isSizeKnown(mainAsk)
      ? say.warn('none', { ask }, evidence)
      : say.fail('none', { ask }, evidence);
  },
});

/** CSS pixels up or down from a proof to the nearest of the asks. */
function gap(proof: Proof, asks: readonly Proof['box'][]): number {
  return Math.min(...asks.map((box) => Math.max(0, box.y - bottom(proof.box), proof.box.y - bottom(box))));
}
