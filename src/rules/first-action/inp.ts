import { defineRule } from '../define-rule';
import { nameOfElement } from '../in-words';

/** Milliseconds from a press or key to the answer on screen: good, and poor above (CWV). */
const limits = { good: 200, poor: 500 };

/** Shown, never scored: it takes a visitor who pressed or typed, on one machine. */
export default defineRule({
  title: 'Answer to a press',
  why: 'A button that does not answer at once is pressed again, or given up.',
  fix: 'Let {part} answer at once: show that it was pressed first, and do the long work after.',
  check: 'Press it again with the browser’s performance tools open: the answer is painted within {mark} ms.',
  effort: 'build',
  lens: 'speed',
  weight: 0,
  sources: ['CWV'],
  needs: ['visit'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    quick: 'On this visit the slowest answer to a press or key took {time} ms; {mark} ms is the mark.',
    slow: 'On this visit the answer of {part} to a press or key took {time} ms; {mark} ms is the mark.',
    untouched: 'Nobody has pressed or typed on the page on this visit, so there was no answer to measure.',
    untold: 'This browser does not record how fast a page answers.',
  },
  judge: ({ visit }, limits, say) => {
    const { response, records } = visit;
    if (!records.includes('event')) return say.unsure('untold');
    if (response === null) return say.notApplicable('untouched');
    const { time, evidence } = response;
    const values = { time, mark: limits.good, part: nameOfElement(evidence) };
    if (time <= limits.good) return say.pass('quick', values, [evidence]);
    return time > limits.poor ? say.fail('slow', values, [evidence]) : say.warn('slow', values, [evidence]);
  },
});
