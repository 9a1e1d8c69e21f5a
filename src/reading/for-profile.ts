import { buildCurve } from './curve';
import type { Profile } from './intent';
import type { Reading } from './reading';

/** The same reading for other visitors: they differ in whom the page is judged for and in the trust that they bring along. */
export function forProfile(reading: Reading, profile: Profile): Reading {
  if (profile === reading.intent.profile) return reading;
  const { deposits, asks, mainAsk } = reading;
  return {
    ...reading,
    intent: { profile, source: 'chosen', why: '' },
    curve: buildCurve(profile, deposits, asks, mainAsk),
  };
}
