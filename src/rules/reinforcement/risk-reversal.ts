import { isRealAsk, type Ask } from '../../reading/ask';
import type { Reassurance } from '../../reading/trust';
import { blindSpot } from '../blind-spot';
import { defineRule } from '../define-rule';
import { examplesIn } from '../examples';
import { nameOf, shorten } from '../in-words';
import { isAside } from '../page-asks';
import { isBesideAsk, whereAsked } from '../where-asked';

/** Sentences that take back a part of the risk. "Free" alone may be a name, and time and privacy have rules of their own. */
const RISKS: readonly Reassurance['kind'][] = ['no-card', 'cancel', 'refund', 'returns', 'no-obligation', 'no-account'];

/** What these take is time, or a gift that nobody wants back. */
const NO_RISK: readonly Ask['kind'][] = ['call', 'callback', 'meeting', 'quote', 'donate'];

/** The catalogue asks it of every large ask: here the main one, and others as a warning at most, since nobody has to take them. A telephone call ends when one hangs up and needs none. */
const limits = {
  /** Cost from which an ask needs it, 0–100 (the scale's upper middle; our calibration). */
  bigAsk: 45,
  /** CSS pixels between ask and sentence that count as beside: convention. */
  beside: 200,
};

export default defineRule({
  title: 'Fears taken away at the ask',
  why: 'A large ask raises a question: what if it was a mistake? Asking for a card is the one fear with figures behind it; what the exact words do is not tested, so try them.',
  fix: 'Beside “{ask}”, take the fear away in one line, if it is true: “{words}”',
  check: 'Scroll to “{ask}”: one true line beside it says how to get out again or what it does not take.',
  effort: 'copy',
  blind: 'Small print on other pages.',
  version: 3,
  lens: 'trust',
  weight: 4,
  sources: ['TRIAL-CARD', 'HOTWIRE'],
  needs: ['mainAsk', 'asks', 'forms', 'reassurances', 'language', 'blindSpots'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    beside: '“{ask}” has a line beside it that takes a fear away: “{line}”',
    elsewhere: '“{line}” is on the page, but not beside “{ask}”, where the question comes up.',
    none: '“{ask}” is no small step ({cost} on our scale of 0–100), and no line on the page takes the fear of it away.',
    language: 'Whether a line at “{ask}” takes a fear away could not be judged in this language.',
    unseen: 'No such line was seen at “{ask}”, but {unseen} could not be read.',
    small: 'Nothing on the page is so large a step that it needs a way back.',
  },
  judge: ({ mainAsk, asks, forms, reassurances, language, blindSpots }, mark, say, profile) => {
    const dearest = asks
      .filter((one) => isRealAsk(one) && one.kind !== 'call' && one.region !== 'footer' && !isAside(one))
      .toSorted((a, b) => b.cost - a.cost)[0];
    const big = [mainAsk, dearest].find((one) => one && one.kind !== 'call' && one.cost >= mark.bigAsk);
    if (!big) return say.notApplicable('small');
    const ask = nameOf(big);
    const { fears } = examplesIn(language.code);
    const values = {
      ask,
      cost: big.cost,
      words: new Map(Object.entries(fears)).get(big.kind) ?? fears.other,
    };
    const lines = reassurances.filter(({ kind }) => RISKS.includes(kind));
    const places = whereAsked(asks, big);
    const beside = lines.find(({ box }) => isBesideAsk(box, places, forms, mark.beside));
    if (beside) return say.pass('beside', { ask, line: shorten(beside.text) }, [beside.evidence, big.evidence]);
    const hidden = blindSpot(blindSpots);
    if (hidden) return say.unsure('unseen', { ask, unseen: hidden.what }, [big.evidence]);
    if (!language.known) return say.unsure('language', { ask }, [big.evidence]);
    const elsewhere = lines[0];
    if (elsewhere)
      return say.warn('elsewhere', { ...values, line: shorten(elsewhere.text) }, [elsewhere.evidence, big.evidence]);
    // A visitor who is ready to act knows the terms, and a message or a free account puts little at risk: a warning at most.
    const mild = profile === 'hot' || big.class !== 'high' || big !== mainAsk || NO_RISK.includes(big.kind);
    return mild ? say.warn('none', values, [big.evidence]) : say.fail('none', values, [big.evidence]);
  },
});
