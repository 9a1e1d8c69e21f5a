import { defineRule } from '../define-rule';
import { counted, visitors } from '../in-words';
import { isPhone } from '../is-phone';

/** Heights that the counts are meant for, CSS pixels: our reference laptop and phone. A taller screen may hold more. */
const REFERENCE = { laptop: 768, phone: 844 };

/**
 * Words and actions only: blocks, which the definition also names, have no limit to be held to.
 */
export default defineRule({
  title: 'Load of the first screen',
  why: 'The first screen is looked at longest and judged within seconds. What does not carry the one idea competes with it; the direction is backed by a model of page elements, the marks are convention.',
  fix: 'Keep the headline, one sentence, one picture and one small step in the first screen, and move the rest below.',
  check:
    'Reload in the same window: the first screen holds {wordMark} words and {actionMark} things to press, or fewer.',
  effort: 'layout',
  blind: 'Blocks and pictures, and what moves or comes late.',
  lens: 'choice',
  weight: 3,
  sources: ['SOASTA-17', 'NNG-SCROLL'],
  needs: ['copy', 'view', 'page'],
  // Words and things to press in one screen: convention. Warm a quarter more, hot half as much again, rounded.
  limits: {
    cold: { words: 80, tooManyWords: 150, actions: 12, tooManyActions: 25 },
    warm: { words: 100, tooManyWords: 188, actions: 15, tooManyActions: 31 },
    hot: { words: 120, tooManyWords: 225, actions: 18, tooManyActions: 38 },
  },
  messages: {
    calm: 'The first screen holds {words} and {actions}.',
    full: 'The first screen holds {words} and {actions}; our mark for {visitors} is {wordMark} words and {actionMark} things to press.',
    browsing: 'The first screen holds {words} and {actions}, which suits a page that people browse.',
  },
  mistakes: ['overload'],
  judge: ({ copy, view, page }, limits, say, profile) => {
    const scale = Math.max(1, view.height / (isPhone(view) ? REFERENCE.phone : REFERENCE.laptop));
    const values = {
      words: counted(copy.firstViewWords, 'word'),
      actions: counted(copy.firstViewActions, 'thingToPress'),
      visitors: visitors(profile),
      wordMark: Math.round(limits.words * scale),
      actionMark: Math.round(limits.actions * scale),
    };
    if (page.type === 'content' || page.type === 'shop') return say.notApplicable('browsing', values);
    const over = (words: number, actions: number): boolean =>
      copy.firstViewWords > Math.round(words * scale) || copy.firstViewActions > Math.round(actions * scale);
    if (over(limits.tooManyWords, limits.tooManyActions)) return say.fail('full', values);
    if (over(limits.words, limits.actions)) return say.warn('full', values);
    return say.pass('calm', values);
  },
});
