import { isRealAsk } from '../../reading/ask';
import { MOMENTS, type Moment } from '../../reading/measurement';
import { defineRule } from '../define-rule';
import { listed, momentsInWords } from '../in-words';

/** Moments with an event of their own that are enough to see where people stop: convention (of five, GA4’s names). */
const limits = { least: 3, smallYes: 20 };

/**
 * Shown, never scored: what measures a page may wait for consent, run on a server or be set up in the tool, so what
 * is not in the page's code is "not seen", and a tool whose events cannot be seen from here makes it unsure.
 */
export default defineRule({
  title: 'Small steps that are measured',
  why: 'Sales alone do not tell where people stopped. Events for the small steps before them do.',
  fix: 'Send an event for {missing}; the measurement plan of this report names each event, its trigger and its formula.',
  check: 'Do the step yourself and look for its event in the live view of the tool that measures the page.',
  effort: 'build',
  lens: 'measurement',
  weight: 0,
  sources: ['GA4', 'ZUKO-DEF'],
  needs: ['measurement', 'asks', 'forms', 'depth'],
  limits: { cold: limits, warm: limits, hot: limits },
  messages: {
    events: 'The page is measured by {tools}, and its code names events for {seen}.',
    some: 'The page is measured by {tools}. Its code names events for {seen}; for {missing} none was seen.',
    views: 'The page is measured by {tools}. Events for {missing} were not seen in its code.',
    hidden: 'The page is measured by {tools}. Which events are set up there cannot be seen from the page.',
    consent: 'No tool that measures was seen; {tools} may hold it back until a visitor agrees.',
    none: 'No tool that measures was seen in the page’s code; one that runs on the server would not show there.',
    nothing: 'The page has no step that an event could measure.',
  },
  judge: ({ measurement, asks, forms, depth }, limits, say) => {
    const real = asks.filter(isRealAsk);
    const form = forms.filter(({ purpose, visible }) => visible && purpose !== 'search' && purpose !== 'login');
    const there: Record<Moment, boolean> = {
      'small-yes': real.some(({ cost, kind }) => cost <= limits.smallYes && kind !== 'video'),
      video: depth.includes('video') || real.some(({ kind }) => kind === 'video'),
      'form-start': form.length > 0,
      step: form.some(({ steps }) => steps > 1),
      conversion: real.some(({ cost }) => cost > limits.smallYes) || form.length > 0,
    };
    const offered = MOMENTS.filter((moment) => there[moment]);
    if (offered.length === 0) return say.notApplicable('nothing');
    const seen = offered.filter((moment) => measurement.moments.includes(moment));
    const missing = momentsInWords(offered.filter((moment) => !seen.includes(moment)));
    const names = (kinds: readonly string[]): string[] =>
      measurement.tools.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
    const measuring = names(['analytics', 'tag-manager']);
    const found = measuring.length > 0 ? measuring : names(['pixel', 'replay']);
    if (found.length === 0) {
      const consent = names(['consent']);
      return consent.length === 0 ? say.warn('none', { missing }) : say.unsure('consent', { tools: listed(consent) });
    }
    const tools = listed(found);
    if (seen.length >= Math.min(limits.least, offered.length))
      return say.pass('events', { tools, seen: momentsInWords(seen) });
    if (measurement.tools.some(({ hiddenEvents }) => hiddenEvents)) return say.unsure('hidden', { tools });
    return seen.length === 0
      ? say.warn('views', { tools, missing })
      : say.warn('some', { tools, missing, seen: momentsInWords(seen) });
  },
});
