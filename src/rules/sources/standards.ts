import type { Source } from '../sources';

/** Standards and official thresholds. */
export const STANDARD_SOURCES = {
  GOVUK: {
    grade: 'S',
    verified: 'P',
    finding:
      'The UK government’s design system: know why you ask every question, ask only for what you need, and start with one thing on a page.',
    url: 'https://design-system.service.gov.uk/patterns/question-pages/',
  },
  'WCAG-TARGET': {
    grade: 'S',
    verified: 'P',
    finding:
      'WCAG 2.2, criterion 2.5.8 (AA): targets of at least 24 by 24 CSS pixels, with exceptions for spacing and inline links; 44 by 44 at level AAA.',
    url: 'https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum.html',
  },
  'WCAG-CONTRAST': {
    grade: 'S',
    verified: 'P',
    finding:
      'WCAG 2.2: contrast of at least 4.5 to 1 for text, 3 to 1 for large text, and 3 to 1 for controls against what is beside them.',
    url: 'https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum.html',
  },
  'WCAG-FORMS': {
    grade: 'S',
    verified: 'M',
    finding:
      'WCAG 2.2 asks for labels or instructions (3.3.2), for fields that name their purpose to the browser (1.3.5), and not to ask again for what was already entered (3.3.7).',
    url: 'https://www.w3.org/TR/WCAG22/',
  },
  'WCAG-MOTION': {
    grade: 'S',
    verified: 'M',
    finding:
      'WCAG 2.2 asks for a stop control on sound that plays by itself for over 3 s (1.4.2), for a pause on motion of over 5 s (2.2.2), and for time limits that can be changed (2.2.1).',
    url: 'https://www.w3.org/TR/WCAG22/',
  },
  'WCAG-LINE': {
    grade: 'S',
    verified: 'P',
    finding: 'WCAG, criterion 1.4.8 (AAA): lines of at most 80 characters; where the 80 comes from is disputed.',
    url: 'https://www.w3.org/TR/WCAG22/#visual-presentation',
  },
  CWV: {
    grade: 'S',
    verified: 'P',
    finding:
      'Core Web Vitals: good is a largest paint within 2.5 s, a response within 200 ms and a layout shift up to 0.1, at the 75th percentile of real visits.',
    url: 'https://web.dev/articles/vitals',
  },
} as const satisfies Record<string, Source>;
