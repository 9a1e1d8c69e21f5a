import type { Box } from '../facts/box';
import type { Snapshot } from '../facts/snapshot';
import type { Countdown } from './countdown';
import { findShaming } from './decline';
import type { FormReading } from './form';
import type { Pressure, PressureKind } from './pressure';
import type { Words } from './words/words';

/** A way of pressing that counts where an ask stands, and takes trust away (evidence 3.3 and 3.4). */
export interface Tactic {
  kind: 'urgency' | 'scarcity' | 'clock' | 'shaming' | 'ticked';
  text: string;
  box: Box;
}

/** Fear is a matter of wording, and that many want a thing may be plain fact: neither is a tactic of its own. */
const OF_WORDS: Partial<Record<PressureKind, Tactic['kind']>> = {
  urgency: 'urgency',
  stock: 'scarcity',
  activity: 'scarcity',
};

/** Every tactic of the page. A box that is ticked in advance counts where it agrees to something, a clock where it runs and is not one that something starts by. */
export function readTactics(
  snapshot: Snapshot,
  words: Words,
  read: { pressures: readonly Pressure[]; countdowns: readonly Countdown[]; forms: readonly FormReading[] },
): Tactic[] {
  const said = read.pressures.flatMap(({ kind, text, box }): Tactic[] => {
    const tactic = OF_WORDS[kind];
    return tactic === undefined ? [] : [{ kind: tactic, text, box }];
  });
  const clocks = read.countdowns
    .filter(({ aim, sure, zero, date }) => aim === 'offer' && sure && !zero && date === null)
    .map(({ text, box }): Tactic => ({ kind: 'clock', text, box }));
  const shaming = findShaming(snapshot, words).map(({ action }): Tactic => ({
    kind: 'shaming',
    text: action.name,
    box: action.box,
  }));
  const ticked = read.forms
    .flatMap(({ fields }) => fields)
    .filter(({ kind, checkedByDefault }) => kind === 'consent' && checkedByDefault)
    .map(({ label, box }): Tactic => ({ kind: 'ticked', text: label, box }));
  return [...said, ...clocks, ...shaming, ...ticked];
}
