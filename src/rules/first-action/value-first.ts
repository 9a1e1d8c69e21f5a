import type { Ask } from '../../reading/ask';
import { isArrival } from '../arrival';
import { blindSpot } from '../blind-spot';
import { defineRule } from '../define-rule';
import { bottom } from '../distance';
import { isInTheWay } from '../in-the-way';
import { nameOf, nameOfOverlay, phrase, typeOf } from '../in-words';
import { isAside, isSizeKnown, pageAsks } from '../page-asks';

/** Costs and gains on the scale of 0–100: our calibration. `header`: below this, an ask in the header or a sticky bar waits its turn. */
const limits = { ask: 25, enough: 8, header: 45 };

/**
 * Gains above the ask are added up: a headline and a line below it that are each half clear give as much as one clear
 * headline. Losses (pressure) are left to their own rules.
 */
export default defineRule({
  title: 'Value before the first real ask',
  why: 'People are readier to give once they were given something; usability tests say so of walls in front of content. Experiments that only added copy before the ask point both ways.',
  fix: 'Give before “{ask}”: show the result, a sample or one finding first, and ask below it.',
  offer: 'sample',
  check: 'Read down to “{ask}”: a result, a sample or a finding was shown by then.',
  effort: 'build',
  blind: 'What an ad or an earlier page has given. Pressure has rules of its own.',
  lens: 'trust',
  weight: 4,
  sources: ['NNG-RECIP', 'NNG-LOGIN', 'NEXTAFTER-VP'],
  needs: ['asks', 'deposits', 'overlays', 'page', 'language', 'view', 'blindSpots'],
  // The same for all; a page for ready buyers gets a warning at most.
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    given: 'The page has something to give before it asks for “{ask}”, a step of {cost} on our scale of 0–100.',
    light: 'Nothing on the page asks for more than {mark} on our scale of 0–100 up front.',
    later: 'Visitors come to a page of this kind ({type}) after an earlier yes.',
    language: 'What the page gives before it asks could not be judged in this language.',
    unseen: 'Little was found before “{ask}”, but {unseen} is above it and could not be read.',
    little:
      'Before “{ask}” ({cost} on our scale of 0–100) the page earns {given} of the {enough} points of trust that would do.',
    first: '“{ask}”, a step of {cost} on our scale of 0–100, comes before the page has given anything.',
    overlay:
      '“{ask}” lies over the page and asks for something ({cost} on our scale of 0–100) before anything can be read.',
  },
  mistakes: ['tooMuchTooSoon'],
  judge: (
    { asks, deposits, overlays, page, language, view, blindSpots },
    { ask: mark, enough, header },
    say,
    profile,
  ) => {
    const flaw = profile === 'hot' ? say.warn : say.fail;
    const anything = { ask: phrase('theFirstAsk') };
    if (!isArrival(page)) return say.notApplicable('later', { ...anything, type: typeOf(page) });
    if (!language.known) return say.unsure('language', anything);
    const wall = overlays.find((overlay) => isInTheWay(overlay) && overlay.cost > mark);
    if (wall) return flaw('overlay', { ask: nameOfOverlay(wall), cost: wall.cost }, [wall.evidence]);

    // A button in the header is there from the start, and is read with the first screen, not before it.
    const place = (ask: Ask): number => (isAside(ask) ? view.height : bottom(ask.box));
    const first = pageAsks(asks)
      .filter((ask) => isSizeKnown(ask) && ask.cost > (isAside(ask) ? header : mark))
      .toSorted((a, b) => place(a) - place(b))[0];
    if (!first) return say.pass('light', { mark });
    const before = deposits.filter(({ y, points }) => points > 0 && y < place(first));
    const given = before.reduce((sum, { points }) => sum + points, 0);
    const values = { ask: nameOf(first), cost: first.cost, given, enough };
    if (given >= enough) return say.pass('given', values, [first.evidence]);
    const unseen = blindSpot(blindSpots, 0, place(first));
    if (unseen) return say.unsure('unseen', { ...values, unseen: unseen.what }, [first.evidence]);
    return given > 0 ? say.warn('little', values, [first.evidence]) : flaw('first', values, [first.evidence]);
  },
});
