import { describe, expect, it } from 'vitest';
import type { ActionFact } from '../../src/facts/action';
import type { FieldFact } from '../../src/facts/field';
import type { OverlayFact } from '../../src/facts/overlay';
import { readOverlays, type OverlayReading } from '../../src/reading/overlay';
import { en } from '../../src/reading/words/en';
import { action, field, overlay, snapshot } from '../helpers/facts';

function read(
  rest: Partial<OverlayFact>,
  inside: { actions?: ActionFact[]; fields?: FieldFact[] } = {},
): OverlayReading {
  const actions = inside.actions ?? [];
  const fields = inside.fields ?? [];
  const fact = overlay({ ...rest, actions: actions.map(({ id }) => id), fields: fields.map(({ id }) => id) });
  const [found] = readOverlays(snapshot({ overlays: [fact], actions, fields }), en);
  if (found === undefined) throw new Error('no overlay was read');
  return found;
}

const bar = { x: 0, y: 0, width: 1366, height: 60 };
const box = { x: 400, y: 200, width: 560, height: 400 };

describe('readOverlays', () => {
  it('knows consent by its words and buttons, or by the name that its vendor gives it', () => {
    const buttons = [action('Accept all'), action('Reject all')];
    expect(read({ text: 'We use cookies to improve this site', box: bar }, { actions: buttons }).kind).toBe('consent');
    expect(read({ hints: 'onetrust-banner-sdk', text: 'Nous utilisons', box: bar }).kind).toBe('consent');
  });

  it('knows it by its three choices, however it is worded, and no offer with one that only sounds alike', () => {
    const choices = [action('Settings'), action('Reject all'), action('Accept all')];
    expect(read({ text: 'We count visits. Your yes?', box: bar }, { actions: choices }).kind).toBe('consent');
    const promo = read({ text: 'New: our app', box: bar }, { actions: [action('Learn more'), action('Got it')] });
    expect(promo.kind).toBe('bar');
  });

  it('tells a bar that sticks from the banner of a vendor whose letters are in that word', () => {
    const buy = read(
      { hints: 'sticky-cart', text: 'The robe £89 Add to cart', box: bar },
      { actions: [action('Buy')] },
    );
    expect(buy.kind).toBe('bar');
    expect(read({ hints: 'cky-consent-container', text: 'Nous utilisons', box: bar }).kind).toBe('consent');
  });

  it('does not call consent what sells cookies', () => {
    const baked = read(
      { text: 'Warm cookies, baked today. 20% off', modal: true, box },
      { actions: [action('Order now')] },
    );
    expect(baked.kind).toBe('offer');
  });

  it.each<[OverlayReading['kind'], Partial<OverlayFact>, ActionFact[], FieldFact[]]>([
    ['age', { text: 'Are you over 18?', modal: true, box }, [action('Yes'), action('No')], []],
    ['login', { text: 'Sign in', modal: true, box }, [action('Sign in')], [field('Password', { type: 'password' })]],
    [
      'offer',
      { text: 'Get 10% off', modal: true, box },
      [action('Get my discount')],
      [field('E-mail', { type: 'email' })],
    ],
    ['chat', { hints: 'intercom-lightweight-app', box: { x: 1290, y: 690, width: 60, height: 60 } }, [], []],
    ['menu', { tag: 'nav', hints: 'navbar fixed-top', box: bar }, [action('Pricing')], []],
    ['bar', { text: 'Free shipping this week', box: bar }, [action('Shop now')], []],
    ['other', { text: '', box: { x: 0, y: 0, width: 40, height: 40 } }, [], []],
  ])('tells %s', (kind, rest, actions, fields) => {
    expect(read(rest, { actions, fields }).kind).toBe(kind);
  });

  it('blocks when it is modal, locks the page or covers it', () => {
    expect(read({ modal: true }).blocking).toBe(true);
    expect(read({ scrollLocked: true }).blocking).toBe(true);
    expect(read({ cover: 1 }).blocking).toBe(true);
    expect(read({ cover: 0.3 }).blocking).toBe(false);
  });

  it('leaves out what is not shown, and leaves the asks to those who read them', () => {
    expect(readOverlays(snapshot({ overlays: [overlay({ hiddenBy: 'display' })] }), en)).toEqual([]);
    expect(read({})).toMatchObject({ asks: [], cost: 0 });
  });
});
