import { defineRule } from '../define-rule';
import { digits, nameOf, nameOfElement } from '../in-words';

/** Layout shift score: good, and poor above (CWV). An ask that moves further than this many px is a miss: our calibration. */
const limits = { good: 0.1, poor: 0.25, moved: 24 };

/** Shown, never scored: what moves depends on what arrives late on one visit. */
export default defineRule({
  title: 'Parts that move while the page loads',
  why: 'What moves under the eye is lost, and what moves under the finger is pressed by mistake.',
  fix: 'Keep the place of {part} free from the start: give pictures and frames a width and a height, and put late banners over the page or below.',
  check: 'Reload in a window that is in front: nothing that can be pressed moves after it is seen.',
  effort: 'layout',
  lens: 'speed',
  weight: 0,
  sources: ['CWV'],
  needs: ['visit'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    still: 'On this visit little moved while the page loaded: a layout shift of {score}; {mark} is the mark.',
    moved:
      'On this visit parts moved after they could be seen, {part} furthest: a layout shift of {score}; {mark} is the mark.',
    ask: 'On this visit “{ask}” moved by {by} px after it could be seen.',
    background: 'The page loaded in the background, or may have, so what moved on this visit cannot be told.',
    untold: 'This browser does not record what moves while a page loads.',
  },
  judge: ({ visit }, limits, say) => {
    const { layoutShift, records, background } = visit;
    if (!records.includes('layout-shift')) return say.unsure('untold');
    if (background) return say.unsure('background');
    const { score, moved, ask } = layoutShift;
    // Two decimals, as the mark is written.
    const values = { score: digits(score, 2), mark: digits(limits.good, 1), part: nameOfElement(moved[0]) };
    if (ask !== null && ask.by > limits.moved)
      return say.fail('ask', { ...values, ask: nameOf(ask.ask), by: ask.by }, [ask.ask.evidence, ...moved]);
    if (score <= limits.good) return say.pass('still', values);
    return score > limits.poor ? say.fail('moved', values, moved) : say.warn('moved', values, moved);
  },
});
