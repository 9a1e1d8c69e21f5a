import { isRealAsk } from '../../reading/ask';
import { blindSpot } from '../blind-spot';
import { defineRule } from '../define-rule';
import { examplesIn } from '../examples';
import { nameOf, shorten } from '../in-words';
import { isBesideAsk, whereAsked } from '../where-asked';

const limits = {
  /** Cost from which an ask needs it, 0–100; our calibration. */
  bigAsk: 45,
  /** CSS pixels between ask and words that count as beside: convention. */
  beside: 200,
};

/** A warning at most: the sound studies show no effect, so it is a courtesy whose lack is no miss. */
export default defineRule({
  title: 'Freedom to say no',
  why: 'Words such as “no obligation” or “skip for now” say that a no is respected. Over many experiments they made more people agree, in the seven soundest they did not: they cost nothing and promise nothing.',
  fix: 'Beside “{ask}”, offer the way out as plainly as the way in, if it is true: “{free}” or “{later}”.',
  check: 'Scroll to “{ask}”: the line that says how to refuse or leave can be read beside it.',
  effort: 'copy',
  blind: 'Whether a no is respected.',
  version: 2,
  lens: 'pressure',
  weight: 2,
  sources: ['BYAF-13', 'BYAF-20'],
  needs: ['mainAsk', 'asks', 'forms', 'reassurances', 'page', 'language', 'blindSpots'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    beside: '“{words}” beside “{ask}” leaves the visitor free.',
    elsewhere: '“{words}” is on the page, but not beside “{ask}”.',
    none: 'Nothing on the page says that a visitor is free to refuse “{ask}”.',
    language: 'Whether a visitor is told to be free to refuse “{ask}” could not be judged in this language.',
    unseen: 'No way out was seen beside “{ask}”, but {unseen} could not be read.',
    own: 'Whoever writes a message does so of their own accord.',
    small: 'The main ask is too small a step to need a way out.',
    ready: 'Visitors who are ready to act came to say yes.',
  },
  judge: ({ mainAsk, asks, forms, reassurances, page, language, blindSpots }, limits, say, profile) => {
    // who stands at a checkout came to say yes, wherever they came from
    if (profile === 'hot' || page.type === 'checkout') return say.notApplicable('ready');
    if (!mainAsk || !isRealAsk(mainAsk) || mainAsk.cost < limits.bigAsk) return say.notApplicable('small');
    if (mainAsk.kind === 'contact') return say.notApplicable('own');
    const ask = nameOf(mainAsk);
    const lines = reassurances.filter(({ kind }) => kind === 'no-obligation');
    const places = whereAsked(asks, mainAsk);
    const beside = lines.find(({ box }) => isBesideAsk(box, places, forms, limits.beside));
    if (beside) return say.pass('beside', { ask, words: shorten(beside.text) }, [beside.evidence, mainAsk.evidence]);
    const hidden = blindSpot(blindSpots);
    if (hidden) return say.unsure('unseen', { ask, unseen: hidden.what }, [mainAsk.evidence]);
    if (!language.known) return say.unsure('language', { ask }, [mainAsk.evidence]);
    const { free } = examplesIn(language.code);
    const values = { ask, free: free.noObligation, later: free.later };
    const line = lines[0];
    if (line) return say.warn('elsewhere', { ...values, words: shorten(line.text) }, [line.evidence, mainAsk.evidence]);
    return say.warn('none', values, [mainAsk.evidence]);
  },
});
