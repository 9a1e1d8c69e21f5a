/** What is said on the page itself, and where the way there is. */
export const onPage = {
  label: 'See it on the page',
  show: 'Show on page',
  showAll: 'Show all on the page',
  lost: 'The page has changed, or the browser has taken our access to it back. Click the icon again.',
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

/** The same page at the width of a phone. */
export const phone = {
  read: 'Read it at phone width, 390 × 844',
  readAgain: 'Read it again at phone width',
  reading: 'Loading the page at phone width.',
  frame: 'This page at the width of a phone',
  refusals: {
    lost: onPage.lost,
    refused:
      'This page does not let itself be shown in a frame, so it cannot be read at phone width from here. Make the window narrow and audit it again, or use the command line with “--viewport mobile”.',
    slow: 'The page did not answer in its frame within 15 seconds. It may be slow, or wait for something that a frame does not get. Try again, or make the window narrow and audit it again.',
    failed: 'The page could not be read at phone width. Try again.',
  },
};
