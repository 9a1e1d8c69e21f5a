import { describe, expect, it } from 'vitest';
import { readAsks } from '../../src/reading/asks';
import type { Countdown } from '../../src/reading/countdown';
import type { Pressure } from '../../src/reading/pressure';
import { readTactics, type Tactic } from '../../src/reading/tactic';
import { en } from '../../src/reading/words/en';
import { action, snapshot } from '../helpers/facts';
import { evidence, fieldReading, formReading } from '../helpers/reading';

const box = { x: 100, y: 0, width: 200, height: 44 };
const pressure = (kind: Pressure['kind'], text: string): Pressure => ({
  kind,
  text,
  times: 1,
  toast: false,
  box,
  evidence: evidence(text),
});
const tactic = (kind: Tactic['kind'], y: number): Tactic => ({ kind, text: kind, box: { ...box, y } });

const tacticsOf = (
  read: Partial<Parameters<typeof readTactics>[2]>,
  facts: Parameters<typeof snapshot>[0] = {},
): Tactic[] => readTactics(snapshot(facts), en, { pressures: [], countdowns: [], forms: [], ...read });

describe('readTactics', () => {
  it('takes a clock that runs to no date, not one that stands, has its date, or starts something', () => {
    const clock: Countdown = {
      text: '02:14:33',
      aim: 'offer',
      date: null,
      hiddenDate: false,
      zero: false,
      sure: true,
      box,
      evidence: evidence('clock'),
    };
    const kinds = (rest: Partial<Countdown>) =>
      tacticsOf({ countdowns: [{ ...clock, ...rest }] }).map(({ kind }) => kind);
    expect(kinds({})).toEqual(['clock']);
    for (const rest of [{ zero: true }, { date: '31 May' }, { aim: 'schedule' as const }, { sure: false }])
      expect(kinds(rest)).toEqual([]);
  });

  it('takes a refusal that shames', () => {
    const actions = [action('No thanks, I hate saving money'), action('No thanks')];
    expect(tacticsOf({}, { actions }).map(({ kind, text }) => [kind, text])).toEqual([
      ['shaming', 'No thanks, I hate saving money'],
    ]);
  });

  it('takes urgency and scarcity, not fear or plain demand', () => {
    const said = [
      pressure('urgency', 'Hurry'),
      pressure('stock', 'Only 2 left'),
      pressure('activity', '9 people are looking'),
      pressure('fear', 'Now or never'),
      pressure('demand', 'Selling fast'),
    ];
    expect(tacticsOf({ pressures: said }).map(({ kind }) => kind)).toEqual(['urgency', 'scarcity', 'scarcity']);
  });

  it('takes a consent that is ticked, not one that is empty or a choice', () => {
    const ticked = fieldReading('consent', { label: 'Send me offers', checkedByDefault: true });
    const form = formReading([
      ticked,
      fieldReading('consent', { id: 'f2' }),
      fieldReading('choice', { checkedByDefault: true }),
    ]);
    expect(tacticsOf({ forms: [form] })).toEqual([{ kind: 'ticked', text: 'Send me offers', box: ticked.box }]);
  });
});

describe('an ask with pressure on it', () => {
  const costWith = (tactics: Tactic[]): number | undefined =>
    readAsks(
      snapshot({
        actions: [action('Book a demo', { href: 'https://acme.test/demo', box: { ...box, y: 400 } })],
      }),
      en,
      { tactics, forms: [], overlays: [], prices: [], terms: [], reassurances: [] },
    )[0]?.cost;

  it('costs 3 more for each kind of tactic within 200 px, whatever their number', () => {
    const plain = costWith([]) ?? 0;
    expect(costWith([tactic('urgency', 156)])).toBe(plain + 3);
    expect(costWith([tactic('urgency', 155)])).toBe(plain);
    expect(costWith([tactic('urgency', 400), tactic('urgency', 420)])).toBe(plain + 3);
    expect(costWith([tactic('urgency', 400), tactic('scarcity', 420), tactic('ticked', 430)])).toBe(plain + 9);
  });
});
