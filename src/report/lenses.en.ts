import type { Lens } from '../rules/define-rule';

/** What a check looks at a page for. */
export const lenses: Record<Lens, string> = {
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
