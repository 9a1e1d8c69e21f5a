import type { Lens } from '../../rules/define-rule';

const lenses: Record<Lens, string> = {
  choice: 'Choice',
  effort: 'Effort',
  clarity: 'Clarity',
  pressure: 'Pressure',
  speed: 'Speed',
  access: 'Access',
  trust: 'Trust',
  momentum: 'Momentum',
  measurement: 'Measurement',
};

/** What is said on the page itself, and where the way there is. */
export const onPage = {
  label: 'See it on the page',
  show: 'Show on page',
  showAll: 'Show all on the page',
  lost: 'The page has changed, or the browser has taken our access to it back. Click the icon again.',
  lenses,
  kinds: { finding: 'Findings', ask: 'Asks' },
  filterBy: { kind: 'Show', stage: 'Stage', lens: 'Lens', outcome: 'Outcome' },
  /** Sent to the page as it is: plain texts, with holes in braces. */
  overlay: {
    title: 'Small Yes on this page',
    close: 'Close',
    previous: 'Previous',
    next: 'Next',
    otherSide: 'Move to the other side',
    all: 'All',
    showAll: 'Show all',
    list: 'List',
    legend: 'What the marks mean',
    legendAsk: 'Round: an ask, with its cost from 0 to 100.',
    legendFinding: 'Square: a finding, with its stage and its number there.',
    keys: 'Arrow keys go from one to the next. Escape closes.',
    position: '{place} of {count}',
    shown: '{shown} of {count} findings and asks',
    hidden: 'Hidden now: it is on the page, but nothing of it is shown.',
    gone: 'No longer there: the page has changed since it was read.',
    nowhere: 'Not at one place: this is about the page as a whole.',
    none: 'Nothing matches these filters.',
  },
};
