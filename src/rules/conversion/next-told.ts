import { isRealAsk, type AskKind } from '../../reading/ask';
import { blindSpot } from '../blind-spot';
import { defineRule } from '../define-rule';
import { examplesIn } from '../examples';
import { nameOf, shorten } from '../in-words';
import { isBesideAsk, whereAsked } from '../where-asked';

const limits = {
  /** Cost from which an ask needs it, 0–100; our calibration. */
  bigAsk: 45,
  /** CSS pixels between ask and sentence that count as beside: convention. */
  beside: 150,
};

/** What happens at once, and what is sent; all the others are answered by a person. */
const AT_ONCE: readonly AskKind[] = ['account', 'account_sso', 'trial', 'trial_card', 'subscribe_paid'];
const SENT: readonly AskKind[] = ['buy', 'cart'];

/** Example words for what happens after an ask, in the language of the page. */
function wordsFor(kind: AskKind, language: string): string {
  const { next } = examplesIn(language);
  if (AT_ONCE.includes(kind)) return next.atOnce;
  return SENT.includes(kind) ? next.sent : next.answered;
}

/**
 * The reading knows sentences on time (to fill in, until the answer), not those on what one receives or who gets in
 * touch: their absence is a warning at most.
 */
export default defineRule({
  title: 'What happens next',
  why: 'Before a large step people want to know how long it takes and when they hear back. Public services tell it as a matter of course; what it changes has not been measured.',
  fix: 'Beside “{ask}”, say in one line what happens then, if it is true: “{words}”',
  check: 'Scroll to “{ask}”: one line beside it says how long it takes or when people hear back.',
  effort: 'copy',
  blind: 'Lines on what people receive or who gets in touch: lines on time alone are known.',
  lens: 'clarity',
  weight: 3,
  sources: ['GOVUK', 'NNG-SCENT'],
  needs: ['mainAsk', 'asks', 'forms', 'reassurances', 'language', 'blindSpots'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    told: '“{line}” tells beside “{ask}” what to expect.',
    elsewhere: '“{line}” tells what to expect, but not beside “{ask}”.',
    none: 'No line at “{ask}” says how long it takes or when people hear back.',
    language: 'Whether a line at “{ask}” says what happens next could not be judged in this language.',
    unseen: 'No such line was seen at “{ask}”, but {unseen} could not be read.',
    small: 'The main ask is too small a step to need an explanation.',
  },
  judge: ({ mainAsk, asks, forms, reassurances, language, blindSpots }, limits, say) => {
    if (!mainAsk || !isRealAsk(mainAsk) || mainAsk.cost < limits.bigAsk) return say.notApplicable('small');
    const ask = nameOf(mainAsk);
    const words = wordsFor(mainAsk.kind, language.code);
    const lines = reassurances.filter(({ kind }) => kind === 'time');
    const places = whereAsked(asks, mainAsk);
    const beside = lines.find(({ box }) => isBesideAsk(box, places, forms, limits.beside));
    if (beside) return say.pass('told', { ask, line: shorten(beside.text) }, [beside.evidence, mainAsk.evidence]);
    const hidden = blindSpot(blindSpots);
    if (hidden) return say.unsure('unseen', { ask, unseen: hidden.what }, [mainAsk.evidence]);
    if (!language.known) return say.unsure('language', { ask }, [mainAsk.evidence]);
    const line = lines[0];
    if (line) return say.warn('elsewhere', { ask, words, line: shorten(line.text) }, [line.evidence, mainAsk.evidence]);
    return say.warn('none', { ask, words }, [mainAsk.evidence]);
  },
});
