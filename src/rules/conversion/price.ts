import { isRealAsk, type AskKind } from '../../reading/ask';
import { blindSpot } from '../blind-spot';
import { defineRule } from '../define-rule';
import { bottom } from '../distance';
import { nameOf, shorten } from '../in-words';
import { whereAsked } from '../where-asked';

/** Asks that end in a payment. A gift is left out: the giver sets the amount. So is a quote, which is a price to come. */
const PAID: readonly AskKind[] = ['buy', 'cart', 'subscribe_paid', 'trial', 'trial_card', 'contract'];
const RECURRING: readonly AskKind[] = ['subscribe_paid', 'trial', 'trial_card'];

/**
 * Extra costs that appear only at the end of an order cannot be seen at the click, and none named beside the price
 * proves nothing: neither counts. A price further down the page is as far as one a click away.
 */
export default defineRule({
  title: 'Price before the ask',
  why: 'Costs that come as a surprise are the reason people name most often for leaving a checkout, and a page that hides its prices makes them wonder why.',
  fix: 'Show before “{ask}” what it costs, for how long and what comes on top, or a typical example where it depends.',
  offer: 'calculator',
  check: 'Read down to “{ask}”: what it costs, for how long and what comes on top were told by then.',
  effort: 'copy',
  blind: 'Costs that appear at the end of an order.',
  lens: 'trust',
  weight: 4,
  sources: ['BAY-ABANDON', 'NNG-B2B', 'EU-SWEEP'],
  needs: ['mainAsk', 'asks', 'prices', 'depth', 'language', 'blindSpots'],
  // clickAway: 1 when a price one click or scroll away is enough (visitors who only look), 0 when it is a warning.
  limits: { cold: { clickAway: 1 }, warm: { clickAway: 0 }, hot: { clickAway: 0 } },
  messages: {
    shown: '“{price}” is on the page before “{ask}”.',
    from: 'Before “{ask}” there is only a lower end: “{price}”.',
    period: '“{price}” is on the page before “{ask}”, but not for how long.',
    below: '“{price}” comes only after “{ask}”.',
    away: 'There is no price on this page; “{link}” leads to one.',
    elsewhere: 'There is no price near “{ask}”, but the page leads to one.',
    none: '“{ask}” ends in a payment, and no price was found on the page.',
    language: 'No price was found, but where one might be named could not be judged in this language.',
    unseen: 'No price was found before “{ask}”, but {unseen} could not be read.',
    free: 'The main ask does not end in a payment.',
  },
  judge: ({ mainAsk, asks, prices, depth, language, blindSpots }, { clickAway }, say) => {
    if (!mainAsk || !isRealAsk(mainAsk) || !PAID.includes(mainAsk.kind)) return say.notApplicable('free');
    const ask = nameOf(mainAsk);
    const places = whereAsked(asks, mainAsk);
    // Pinned: on screen beside every price that the visitor scrolls to.
    const before = prices.filter(({ box }) => places.some((place) => place.pinned || box.y <= bottom(place.box)));
    const full = before.filter(({ from }) => !from);
    const clear = RECURRING.includes(mainAsk.kind) ? full.find(({ period }) => period !== 'unknown') : full[0];
    if (clear) return say.pass('shown', { ask, price: shorten(clear.text) }, [clear.evidence, mainAsk.evidence]);
    const part = full[0] ?? before[0];
    if (part) {
      const values = { ask, price: shorten(part.text) };
      return say.warn(part.from ? 'from' : 'period', values, [part.evidence, mainAsk.evidence]);
    }
    const later = prices[0];
    if (later) {
      const values = { ask, price: shorten(later.text) };
      return clickAway
        ? say.pass('below', values, [later.evidence])
        : say.warn('below', values, [later.evidence, mainAsk.evidence]);
    }
    const link = asks.find(({ kind }) => kind === 'pricing');
    if (link) {
      const values = { ask, link: nameOf(link) };
      return clickAway
        ? say.pass('away', values, [link.evidence])
        : say.warn('away', values, [link.evidence, mainAsk.evidence]);
    }
    if (depth.includes('pricing'))
      return clickAway ? say.pass('elsewhere', { ask }) : say.warn('elsewhere', { ask }, [mainAsk.evidence]);
    const hidden = blindSpot(blindSpots);
    if (hidden) return say.unsure('unseen', { ask, unseen: hidden.what }, [mainAsk.evidence]);
    if (!language.known) return say.unsure('language', {}, [mainAsk.evidence]);
    return say.fail('none', { ask }, [mainAsk.evidence]);
  },
});
