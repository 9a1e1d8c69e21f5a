import { describe, expect, it } from 'vitest';
import type { TimerFact } from '../../src/facts/timer';
import { readCountdowns, type Countdown } from '../../src/reading/countdown';
import { wordsFor } from '../../src/reading/words/languages';
import { snapshot, text } from '../helpers/facts';

const at = (x: number, y: number, width = 80) => ({ box: { x, y, width, height: 24 } });

function timer(shows: string, rest: Partial<TimerFact> = {}): TimerFact {
  const { id, selector, tag, hints, hiddenBy, region, pinned, slab, overlay, group } = text('');
  const element = { id, selector, tag, hints, hiddenBy, region, pinned, slab, overlay, group };
  return { ...element, ...at(100, 100, 400), text: shows, end: '', ...rest };
}

async function clocksIn(facts: Parameters<typeof snapshot>[0], code = 'en'): Promise<Countdown[]> {
  return readCountdowns(snapshot(facts), await wordsFor(code));
}

describe('readCountdowns', () => {
  it('reads what is named a clock, with what stands beside it', async () => {
    const read = async (beside: string, shows = '02 days 14 hours', end = '') => {
      const [clock] = await clocksIn({ timers: [timer(shows, { end })], texts: [text(beside, at(100, 140, 300))] });
      return clock && [clock.aim, clock.date, clock.hiddenDate, clock.zero, clock.sure];
    };
    expect(await read('Offer ends soon')).toEqual(['offer', null, false, false, true]);
    expect(await read('Offer ends May 31')).toEqual(['offer', 'May 31', false, false, true]);
    expect(await read('The webinar starts in')).toEqual(['schedule', null, false, false, true]);
    expect(await read('Hello')).toEqual(['unknown', null, false, false, true]);
    expect(await read('Hello', '00:00:00:00')).toEqual(['unknown', null, false, true, true]);
    expect(await read('Hello', '01:02:03', '2031-05-31')).toEqual(['unknown', null, true, false, true]);
  });

  it('reads words within 120 px, not beyond', async () => {
    const aim = async (y: number) =>
      (await clocksIn({ timers: [timer('02:14:33')], texts: [text('Hurry', at(100, y))] }))[0]?.aim;
    expect(await aim(244)).toBe('offer');
    expect(await aim(245)).toBe('unknown');
  });

  it('takes nothing for a clock that shows one number without a unit', async () => {
    expect(await clocksIn({ timers: [timer('Egg timer No 3')] })).toEqual([]);
    expect(await clocksIn({ timers: [timer('3 minutes')] })).toHaveLength(1);
  });

  it('reads a clock by units in a row, each with its digits', async () => {
    const boxes = ['Days', 'Hours', 'Minutes', 'Seconds'].flatMap((unit, i) => [
      text(`0${i + 1}`, at(100 + i * 100, 100)),
      text(unit, at(100 + i * 100, 130)),
    ]);
    const [clock] = await clocksIn({ texts: boxes });
    expect(clock).toMatchObject({ text: '01 Days 02 Hours 03 Minutes 04 Seconds', sure: true, aim: 'unknown' });
    expect(await clocksIn({ texts: boxes.slice(0, 4) })).toEqual([]);
  });

  it.each([
    ['de', ['12 Tage', '3 Std', '9 Min']],
    ['fr', ['12 jours', '3 heures', '9 minutes']],
    ['es', ['12 días', '3 horas', '9 minutos']],
    ['pt', ['12 dias', '3 horas', '9 minutos']],
    ['it', ['12 giorni', '3 ore', '9 minuti']],
    ['nl', ['12 dagen', '3 uur', '9 minuten']],
    ['pl', ['12 dni', '3 godz', '9 min']],
    ['ja', ['12日', '3時間', '9分']],
  ])('%s: knows the units of a clock', async (code, parts) => {
    const texts = parts.map((part, i) => text(part, at(100 + i * 100, 100)));
    expect(await clocksIn({ texts }, code)).toHaveLength(1);
  });

  it('is not sure of digits alone, and sure beside words of urgency', async () => {
    const sure = async (said: string) => (await clocksIn({ texts: [text(said)] })).map((clock) => clock.sure);
    expect(await sure('12:30:00')).toEqual([false]);
    expect(await sure('Hurry, 12:30:00')).toEqual([true]);
    expect(await sure('Sale ends in 14:33')).toEqual([true]);
    expect(await sure('Open 09:30 to 18:00')).toEqual([]);
    expect(await sure('Statistics: 24 hours, 7 days, 30 minutes')).toEqual([]);
  });

  it.each([
    ['en', 'Your basket is reserved for 09:58'],
    ['de', 'Ihr Warenkorb ist noch reserviert: 09:58'],
    ['fr', 'Votre panier est réservé pendant 09:58'],
    ['es', 'Tu carrito está reservado durante 09:58'],
    ['it', 'Il tuo carrello è riservato per 09:58'],
    ['nl', 'Je winkelmand is gereserveerd voor 09:58'],
    ['pl', 'Koszyk zarezerwowany na 09:58'],
    ['pt', 'Seu carrinho está reservado por 09:58'],
    ['ja', 'カートの有効期限 09:58'],
  ])('%s: what is kept for a while may be a clock or a time of day: “%s”', async (code, said) => {
    expect(await clocksIn({ texts: [text(said)] }, code)).toMatchObject([{ aim: 'hold', sure: false }]);
    expect(await clocksIn({ timers: [timer(said)] }, code)).toMatchObject([{ aim: 'hold', sure: true }]);
  });

  it('does not take delivery for the aim of what is kept, nor a plain time for a clock', async () => {
    const beside = text('Delivery on Friday', at(100, 140, 300));
    const timers = [timer('Your basket is reserved for 09:58')];
    expect(await clocksIn({ timers, texts: [beside] })).toMatchObject([{ aim: 'hold' }]);
    expect(await clocksIn({ texts: [text('Delivery until 09:58')] })).toEqual([]);
  });

  it('reads one clock once', async () => {
    const texts = [text('02:14:33', at(120, 100))];
    expect(await clocksIn({ timers: [timer('02:14:33')], texts })).toHaveLength(1);
  });
});
