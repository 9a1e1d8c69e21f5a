import type { Box } from '../facts/box';
import type { FormReading } from './form';
import type { Pressure, PressureKind } from './pressure';

/** A way of pressing that counts where an ask stands, and takes trust away (evidence 3.3 and 3.4). */
export interface Tactic {
  kind: 'urgency' | 'scarcity' | 'ticked';
  text: string;
  box: Box;
}

/** Fear is a matter of wording, and that many want a thing may be plain fact: neither is a tactic of its own. */
const OF_WORDS: Partial<Record<PressureKind, Tactic['kind']>> = {
  urgency: 'urgency',
  stock: 'scarcity',
  activity: 'scarcity',
};

/** Every tactic of the page, in the order of what was read. A box that is ticked in advance counts where it agrees to something. */
export function readTactics(pressures: readonly Pressure[], forms: readonly FormReading[]): Tactic[] {
  const said = pressures.flatMap(({ kind, text, box }): Tactic[] => {
    const tactic = OF_WORDS[kind];
    return tactic === undefined ? [] : [{ kind: tactic, text, box }];
  });
  const ticked = forms
    .flatMap(({ fields }) => fields)
    .filter(({ kind, checkedByDefault }) => kind === 'consent' && checkedByDefault)
    .map(({ label, box }): Tactic => ({ kind: 'ticked', text: label, box }));
  return [...said, ...ticked];
}
