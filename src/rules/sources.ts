import { ATTENTION_SOURCES } from './sources/attention';
import { FORM_SOURCES } from './sources/forms';
import { PERSUASION_SOURCES } from './sources/persuasion';
import { PRESSURE_SOURCES } from './sources/pressure';
import { STANDARD_SOURCES } from './sources/standards';
import { TRUST_SOURCES } from './sources/trust';

/** What stands behind a threshold or a claim: S standard, policy or law; A study; B large data set or usability lab; C single test; D convention. */
export interface Source {
  grade: 'S' | 'A' | 'B' | 'C' | 'D';
  /** P: primary page or its abstract read; 2: seen second-hand; M: from memory. */
  verified: 'P' | '2' | 'M';
  /** The finding in one sentence, our words. */
  finding: string;
  /** The publisher's own page where there is one. */
  url: string;
}

/** Every source that a rule may name, by key. */
export const SOURCES = {
  ...FORM_SOURCES,
  ...PERSUASION_SOURCES,
  ...ATTENTION_SOURCES,
  ...TRUST_SOURCES,
  ...PRESSURE_SOURCES,
  ...STANDARD_SOURCES,
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof SOURCES;
