import type { Stage } from '../rules/define-rule';

/** The five stages, as headings. */
export const stages: Record<Stage, string> = {
  hook: 'Hook',
  'first-action': 'First action',
  engagement: 'Engagement',
  reinforcement: 'Reinforcement',
  conversion: 'Conversion',
};

/** The same in words that fit under a step of 70 px. */
export const shortStages: Record<Stage, string> = {
  hook: 'Hook',
  'first-action': 'First step',
  engagement: 'Engage',
  reinforcement: 'Reinforce',
  conversion: 'Convert',
};

/** What each stage is about, from the visitor's side. */
export const stageMeanings: Record<Stage, string> = {
  hook: 'Do they see at once what it is and why to stay?',
  'first-action': 'Is there an easy first step?',
  engagement: 'Do they get something before more is asked?',
  reinforcement: 'Is there reason to trust, where it is needed?',
  conversion: 'Is the main step as light as it can be?',
};
