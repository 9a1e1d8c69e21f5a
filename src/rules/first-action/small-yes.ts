import { isRealAsk } from '../../reading/ask';
import { isArrival } from '../arrival';
import { blindSpot } from '../blind-spot';
import { defineRule } from '../define-rule';
import { distance } from '../distance';
import { nameOf, typeOf } from '../in-words';
import { isAside, isSizeKnown, pageAsks } from '../page-asks';

/** All four are our calibration: costs on the scale of 0–100, `near` in CSS pixels, `screens` in viewport heights. */
const limits = { small: 20, big: 45, near: 300, screens: 2 };

/**
 * For visitors who know the subject, what is given for an e-mail at most is small: the catalogue lets them do with any
 * step that is 25 points below the big one. Held against that one, the same small step would be too large where the
 * page asks for less. What stands near the big step and below the edge is on the second screen like any other.
 */

export default defineRule({
  title: 'A small yes to start with',
  why: 'A first step that costs nothing gives a visitor something to say yes to while trust is still forming. That small requests make larger ones likelier is a small effect, shown for good causes; on sales pages it is a hypothesis to test.',
  fix: 'Put one small step {where}, in the first screen: something to look at or to answer that takes no personal data.',
  offer: 'learn',
  check: 'Reload without scrolling: one step can be taken without leaving a name, an address or a number.',
  effort: 'layout',
  blind: 'Whether what a small step leads to is as small as it says.',
  version: 2,
  cause: 'early-ask',
  lens: 'momentum',
  weight: 5,
  sources: ['DILLARD-84', 'GUEGUEN-WEB', 'FOGG'],
  needs: ['asks', 'mainAsk', 'page', 'language', 'view', 'blindSpots'],
  limits: { cold: limits, warm: { ...limits, small: 35 }, hot: limits },
  messages: {
    there: '“{small}” is a small yes in the first screen: {cost} on our scale of 0–100.',
    ladder: '“{big}” ({bigCost} on our scale of 0–100) has the smaller “{small}” ({cost}) close by.',
    ready: 'Visitors who are ready to act need no smaller step on the way.',
    later: 'Visitors come to a page of this kind ({type}) after an earlier yes.',
    nothing: 'The page asks for nothing that a small yes could lead to.',
    language: 'The size of the asks could not be judged in this language.',
    unseen: 'No small yes was found in the first screens, but {unseen} is there and could not be read.',
    apart:
      '“{small}” is a small yes ({cost} on our scale of 0–100), but it stands more than {near} px from “{big}” ({bigCost}).',
    below: 'The first small yes, “{small}” ({cost} on our scale of 0–100), only comes on the second screen.',
    unsized: 'Nothing on the first two screens is clearly a small step: “{ask}” does not say what follows.',
    none: 'The first two screens offer no small yes to start with: nothing there costs {mark} or less on our scale of 0–100.',
  },
  phrases: {
    beside: 'beside “{big}”',
    under: 'under the headline',
  },
  cap: { at: 60, for: ['cold'] },
  judge: ({ asks, mainAsk, page, language, view, blindSpots }, limits, say, profile) => {
    const early = pageAsks(asks).filter((ask) => ask.screenful <= limits.screens);
    const first = early.filter((ask) => ask.screenful === 1);
    // What stands in the header is the loudest step only where the content has none.
    const own = first.filter((ask) => !isAside(ask));
    const loudest = (own.length > 0 ? own : first).toSorted((a, b) => b.prominence - a.prominence)[0];
    const big = loudest && loudest.cost >= limits.big ? loudest : undefined;
    const where = { where: big ? say.words('beside', { big: nameOf(big) }) : say.words('under') };
    if (profile === 'hot') return say.notApplicable('ready', where);
    if (!isArrival(page)) return say.notApplicable('later', { ...where, type: typeOf(page) });
    if (!language.known) return say.unsure('language', where);

    const bigValues = big ? { big: nameOf(big), bigCost: big.cost } : { big: '', bigCost: 0 };
    const beside =
      big &&
      first
        .filter((ask) => ask.cost <= limits.small && distance(ask.box, big.box) <= limits.near)
        .toSorted((a, b) => a.cost - b.cost)[0];
    if (big && beside)
      return say.pass('ladder', { ...bigValues, small: nameOf(beside), cost: beside.cost }, [
        big.evidence,
        beside.evidence,
      ]);
    const small = first.find((ask) => ask.cost <= limits.small);
    if (small) {
      const values = { ...where, ...bigValues, small: nameOf(small), cost: small.cost, near: limits.near };
      return big
        ? say.warn('apart', values, [big.evidence, small.evidence])
        : say.pass('there', values, [small.evidence]);
    }
    const second = early.find((ask) => ask.cost <= limits.small);
    const unseen = blindSpot(blindSpots, 0, view.height * (second ? 1 : limits.screens));
    if (unseen) return say.unsure('unseen', { ...where, unseen: unseen.what });
    if (second) return say.warn('below', { ...where, small: nameOf(second), cost: second.cost }, [second.evidence]);
    // A page without any ask is told of by `cta-visible`.
    if (!asks.some(isRealAsk)) return say.notApplicable('nothing', where);
    const unsized = early.find((ask) => !isSizeKnown(ask));
    if (unsized) return say.warn('unsized', { ...where, ask: nameOf(unsized) }, [unsized.evidence]);
    // a message is as large as the one who writes it makes it
    const flaw = mainAsk?.kind === 'contact' ? say.warn : say.fail;
    return flaw(
      'none',
      { ...where, mark: limits.small },
      early.slice(0, 5).map((ask) => ask.evidence),
    );
  },
});
