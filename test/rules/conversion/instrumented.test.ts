import type { Measurement, Moment, Tool } from '../../../src/reading/measurement';
import type { ToolKind } from '../../../src/reading/measuring-tools';
import rule from '../../../src/rules/conversion/instrumented';
import { ask, fieldReading, formReading } from '../../helpers/reading';
import { ruleTable } from '../../helpers/rule-table';

const tool = (name: string, kind: ToolKind, hiddenEvents = false): Tool => ({ name, kind, hiddenEvents, why: [] });
const ga = tool('Google Analytics', 'analytics');
const measured = (tools: Tool[], ...moments: Moment[]): { measurement: Measurement } => ({
  measurement: { tools, events: [...moments], moments },
});
const steps = {
  asks: [ask('See how it works'), ask('Book a demo', { kind: 'meeting', class: 'high', cost: 64 })],
  forms: [formReading([fieldReading('email')], { steps: 2 })],
};
const small = { asks: [ask('See how it works')] };

ruleTable('instrumented', rule, [
  [
    'three of four moments have events',
    'cold',
    { ...steps, ...measured([ga], 'small-yes', 'form-start', 'conversion') },
    'pass events',
    'The page is measured by Google Analytics, and its code names events for small steps, the start of the form and the conversion itself.',
  ],
  ['a page of one step, and an event for it', 'cold', { ...small, ...measured([ga], 'small-yes') }, 'pass events'],
  [
    'events are seen whatever the manager hides',
    'cold',
    {
      ...steps,
      ...measured([tool('Google Tag Manager', 'tag-manager', true)], 'small-yes', 'form-start', 'step', 'conversion'),
    },
    'pass events',
  ],
  [
    'an event for the conversion alone',
    'cold',
    { ...steps, ...measured([ga], 'conversion') },
    'warn some',
    'The page is measured by Google Analytics. Its code names events for the conversion itself; for small steps, the start of the form and each step of the form none was seen.',
  ],
  ['an event for a video that the page does not have', 'cold', { ...small, ...measured([ga], 'video') }, 'warn views'],
  [
    'page views alone',
    'cold',
    { ...steps, ...measured([ga]) },
    'warn views',
    'The page is measured by Google Analytics. Events for small steps, the start of the form, each step of the form and the conversion itself were not seen in its code.',
  ],
  [
    'a video counts as a step',
    'hot',
    { ...small, depth: ['video'], ...measured([ga]) },
    'warn views',
    'The page is measured by Google Analytics. Events for small steps and the start of the video were not seen in its code.',
  ],
  [
    'a tag manager',
    'cold',
    { ...steps, ...measured([tool('Google Tag Manager', 'tag-manager', true), ga], 'conversion') },
    'unsure hidden',
    'The page is measured by Google Tag Manager and Google Analytics. Which events are set up there cannot be seen from the page.',
  ],
  ['a pixel alone measures too', 'cold', { ...steps, ...measured([tool('Meta pixel', 'pixel')]) }, 'warn views'],
  [
    'a consent banner and nothing behind it yet',
    'cold',
    { ...steps, ...measured([tool('Cookiebot', 'consent')]) },
    'unsure consent',
    'No tool that measures was seen; Cookiebot may hold it back until a visitor agrees.',
  ],
  ['a test tool is no measure', 'cold', { ...steps, ...measured([tool('VWO', 'testing')]) }, 'warn none'],
  ['nothing at all', 'cold', { ...steps, ...measured([]) }, 'warn none'],
  [
    'a page without any step',
    'cold',
    { asks: [ask('Home', { kind: 'navigate' })], ...measured([ga]) },
    'not-applicable nothing',
  ],
  [
    'a search and a log-in are no start of a form',
    'cold',
    { forms: [formReading([], { purpose: 'search' }), formReading([], { purpose: 'login' })], ...measured([ga]) },
    'not-applicable nothing',
  ],
  ['two of four moments have events', 'cold', { ...steps, ...measured([ga], 'small-yes', 'conversion') }, 'warn some'],
  [
    'a step of 20 is a small one',
    'cold',
    { asks: [ask('Try', { cost: 20 })], ...measured([ga], 'small-yes') },
    'pass events',
  ],
  [
    'a step of 21 is none',
    'cold',
    { asks: [ask('Try', { cost: 21 })], ...measured([ga], 'conversion') },
    'pass events',
  ],
]);
