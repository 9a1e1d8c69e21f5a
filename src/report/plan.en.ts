import type { ToolKind } from '../reading/measuring-tools';
import type { Report } from './report';

type Metric = Report['measurement']['plan'][number]['metric'];

const kinds: Record<ToolKind, string> = {
  analytics: 'analytics',
  'tag-manager': 'tag manager',
  pixel: 'advertising pixel',
  replay: 'session recording',
  testing: 'testing',
  consent: 'consent',
};

const metrics: Record<Metric, string> = {
  engagement: 'Engagement',
  progression: 'Click progression',
  time: 'Time spent',
  'drop-off': 'Drop-off',
};

/** What the measurement plan says, in English. */
export const plan = {
  heading: 'How to measure it',
  tools: (count: number) =>
    count === 0 ? 'No measuring tool was seen' : count === 1 ? 'One tool was seen' : `${count} tools were seen`,
  toolsNote: 'As far as the page’s own code shows: consent that was not given yet, or a server, may hide more.',
  events: (names: string) => `Events that its code names: ${names}.`,
  noEvents: 'Its code names no event of its own.',
  kinds,
  metrics,
  planHeading: (count: number) => (count === 1 ? 'The plan: one event' : `The plan: ${count} events`),
  note: 'Never send what people type: names, counts and times only. A form counts as started at the first focus of a field. Before and after a change, compare as many visits as it takes to be sure; this report claims no significance.',
  event: 'Event',
  metric: 'For',
  trigger: 'When',
  selector: 'Element',
  parameters: 'Parameters',
  formula: 'Formula',
  meaning: 'What it tells',
  standard: 'Recommended name',
  ours: 'own name',
  yes: 'yes',
  no: 'no',

  click: (name: string) => `Click on “${name}”`,
  started: (form: string) => `First focus of a field (${form})`,
  step: (form: string) => `A step is finished (${form})`,
  done: (name: string) => `The page says that it worked, after “${name}”`,
  fieldTime: (form: string) => `A field is left, with the time it was in use (${form})`,
  fieldError: (form: string) => `A field shows an error (${form})`,
  fieldReturn: (form: string) => `A field is entered again after others (${form})`,
  abandoned: (form: string) => `The page is left after a start and before the end (${form})`,
  depth: '90 % of the page was scrolled to',
  sectionTime: 'A section is left, with the time it was in sight and in use',

  atRunTime: {
    previous: 'the ask pressed before, or none',
    index: 'number of the step',
    activeTime: 'milliseconds in sight and in use (input or scrolling within 15 s)',
    errorType: 'kind of error, never the value',
    returns: 'how often',
    lastField: 'the field touched last',
  },

  formulas: {
    smallYes: 'visitors with at least one small yes ÷ visitors',
    stepThrough: 'visitors who pressed this ÷ visitors who reached the step before',
    started: 'forms started ÷ visitors who saw the form',
    completed: 'forms completed ÷ forms started',
    steps: 'visitors who finished step n + 1 ÷ visitors who finished step n',
    conversion: 'conversions of visitors with a small yes ÷ those visitors, beside the same without one',
    scrolled: 'visitors who reached 90 % ÷ visitors',
    sectionTime: 'median of active_ms for each section',
    fieldTime: 'median of active_ms for each field',
    errors: 'forms with an error in the field ÷ forms started, for each field',
    returns: 'returns to the field ÷ forms started, for each field',
    abandoned: 'starters whose last field was f ÷ forms started; abandonment = 1 − completed ÷ started',
  },

  tells: {
    smallYes: 'Whether people take the small step that is offered.',
    ask: 'How far people come before they press it.',
    started: 'Whether people who see the form begin it.',
    steps: 'At which step people stop.',
    conversion:
      'How many finish. People with a small yes chose it themselves, so the difference is no proof of its effect.',
    scrolled: 'Whether people read to the end.',
    sectionTime: 'Where people spend their time, and what they pass.',
    fieldTime: 'Which field takes long.',
    errors: 'Which field people get wrong.',
    returns: 'Which field people come back to, unsure.',
    abandoned: 'Which field people touched last before they left.',
  },
};
