/** What stands behind a threshold or a claim: S standard, policy or law; A study; B large data set or usability lab; C single test; D convention. */
export interface Source {
  grade: 'S' | 'A' | 'B' | 'C' | 'D';
  /** P: primary page read; 2: seen second-hand; M: from memory. */
  verified: 'P' | '2' | 'M';
  /** The finding in one sentence, our words. */
  finding: string;
  url: string;
}

export const SOURCES = {
  'NNG-SCROLL': {
    grade: 'B',
    verified: 'P',
    finding: 'Eye tracking of 120 people in 2018: 57 % of viewing time goes to the first screen and 17 % to the second. Desktop only.',
    url: 'https://www.nngroup.com/articles/scrolling-and-attention/',
  },
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof SOURCES;
