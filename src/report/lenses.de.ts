import type { Lens } from '../rules/define-rule';

export const lenses: Record<Lens, string> = {
  choice: 'Auswahl',
  effort: 'Mühe',
  clarity: 'Klarheit',
  pressure: 'Druck',
  speed: 'Tempo',
  access: 'Zugang',
  trust: 'Vertrauen',
  momentum: 'Schwung',
  measurement: 'Messung',
};
