import { defineRule } from '../define-rule';
import { nameOfElement } from '../in-words';

/** Seconds until the largest part of the first screen is there: good, and poor above (CWV, for the 75th percentile of real visits). */
const limits = { good: 2.5, poor: 4 };

/** Shown, never scored: one visit on one machine and line is an indication. */
export default defineRule({
  title: 'Time until the first screen is there',
  why: 'Until the largest part of the first screen is there, a visitor sees little of what the page is about. The official marks are for three of four real visits; this is a single one.',
  fix: 'Show {part} sooner: load it first, make it smaller, and take away what loads before it.',
  check: 'Reload in a window that is in front: {part} is there within {mark} s.',
  effort: 'build',
  lens: 'speed',
  weight: 0,
  sources: ['CWV', 'SOASTA-17'],
  needs: ['visit'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    fast: 'On this visit the largest part of the first screen, {part}, was there after {time} s; {mark} s is the mark.',
    slow: 'On this visit the largest part of the first screen, {part}, was there after {time} s; {mark} s is the mark.',
    background: 'The page loaded in the background, or may have, so the time it took on this visit says nothing.',
    untold: 'The browser did not record when the largest part of the first screen was there on this visit.',
  },
  judge: ({ visit }, limits, say) => {
    const { largestPaint, background } = visit;
    if (background) return say.unsure('background');
    if (largestPaint === null) return say.unsure('untold');
    const time = largestPaint.time / 1000;
    const values = { part: nameOfElement(largestPaint.evidence), time, mark: limits.good };
    if (time <= limits.good) return say.pass('fast', values, [largestPaint.evidence]);
    return time > limits.poor
      ? say.fail('slow', values, [largestPaint.evidence])
      : say.warn('slow', values, [largestPaint.evidence]);
  },
});
