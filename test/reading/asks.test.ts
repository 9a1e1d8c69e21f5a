import { describe, expect, test } from 'vitest';
import type { ActionFact } from '../../src/facts/action';
import type { Facts } from '../../src/facts/snapshot';
import type { Ask } from '../../src/reading/ask';
import { readAsks } from '../../src/reading/asks';
import type { FieldReading, FormReading } from '../../src/reading/form';
import { findFirstAsk, findMainAsk } from '../../src/reading/main-ask';
import { meaning, signal } from '../../src/reading/signal';
import { en } from '../../src/reading/words/en';
import { action, heading, media, snapshot, text, textLink } from '../helpers/facts';
import { fieldReading, formReading, overlayReading, price, reassurance } from '../helpers/reading';

type Inputs = Parameters<typeof readAsks>[2];

function asksOf(actions: ActionFact[], inputs: Partial<Inputs> = {}, facts: Partial<Facts> = {}): Ask[] {
  return readAsks(snapshot({ actions, ...facts }), en, {
    tactics: [],
    forms: [],
    overlays: [],
    prices: [],
    terms: [],
    reassurances: [],
    ...inputs,
  });
}

const kinds = (asks: readonly Ask[]): string[] => asks.map((ask) => `${ask.text}: ${ask.kind}`);
const link = (name: string, path: string, rest: Parameters<typeof action>[1] = {}): ActionFact =>
  action(name, { href: `https://acme.test${path}`, destination: 'internal', ...rest });

describe('what is an ask, and what only looks like one', () => {
  test('a button that is one picture says what the picture says, a picture that opens larger says nothing', () => {
    const picture = { pictureShare: 1, innerTexts: 1, box: { x: 100, y: 200, width: 420, height: 90 } };
    const asks = asksOf([
      action('Add us and book a demo', { ...picture, role: 'button', tag: 'button' }),
      action('Our book in the shop window', { ...picture, box: { x: 100, y: 900, width: 420, height: 90 } }),
    ]);
    expect(kinds(asks)).toEqual(['Add us and book a demo: meeting', 'Our book in the shop window: navigate']);
  });

  test('a button is an ask, a menu link is navigation', () => {
    const asks = asksOf([
      link('Book a demo', '/demo'),
      textLink('Product', {
        region: 'nav',
        href: 'https://acme.test/product',
        destination: 'internal',
        box: { x: 1, y: 1, width: 60, height: 20 },
      }),
    ]);
    expect(kinds(asks)).toEqual(['Product: navigate', 'Book a demo: meeting']);
  });

  test('a button in the header asks, a plain link there does not, whatever it says', () => {
    const header = { region: 'header' as const, pinned: true };
    const asks = asksOf([
      link('Sign up', '/signup', { ...header, box: { x: 900, y: 10, width: 100, height: 40 } }),
      textLink('Contact us', { ...header, box: { x: 1, y: 10, width: 80, height: 20 } }),
    ]);
    expect(kinds(asks)).toEqual(['Contact us: navigate', 'Sign up: account']);
  });

  test('the same words side by side are for what stands above each, one under the other for one thing', () => {
    const add = (id: string, x: number, y: number): ActionFact =>
      action('Quick add', { id, box: { x, y, width: 170, height: 32 } });
    expect(asksOf([add('a1', 16, 300), add('a2', 200, 300)])).toHaveLength(2);
    expect(asksOf([add('a1', 16, 300), add('a2', 16, 400)])).toHaveLength(1);
  });

  test('the same words in the next column are another ask though both lead to one page, one under the other they are not', () => {
    const more = (id: string, x: number, y: number): ActionFact =>
      link('Learn more', '/rooms', { id, box: { x, y, width: 170, height: 40 } });
    expect(asksOf([more('a1', 16, 300), more('a2', 400, 300)])).toHaveLength(2);
    expect(asksOf([more('a1', 16, 300), more('a2', 16, 500)])).toHaveLength(1);
  });

  test('two buttons side by side that ask for two things are two, a picture and the button under it are one', () => {
    const at = (id: string, x: number): Partial<ActionFact> => ({ id, box: { x, y: 300, width: 170, height: 40 } });
    const two = asksOf([link('Book a visit', '/contact', at('a1', 16)), link('Contact us', '/contact', at('a2', 300))]);
    expect(kinds(two)).toEqual(['Book a visit: meeting', 'Contact us: contact']);
    const picture = link('The oak room', '/rooms/oak', {
      id: 'a1',
      innerTexts: 1,
      pictureShare: 0.9,
      look: textLink('x').look,
      box: { x: 16, y: 100, width: 300, height: 200 },
    });
    expect(asksOf([picture, link('Book this room', '/rooms/oak', at('a2', 16))])).toHaveLength(1);
  });

  test('an icon that passes the page on asks for nothing, a messenger with a number is where to write', () => {
    const icon = (href: string, name: string): ActionFact =>
      action(name, { href, destination: 'external', look: { ...action('x').look, iconOnly: true } });
    const shared = asksOf([
      icon('https://wa.me/?text=look', 'Send to friends'),
      icon('https://x.test/intent/tweet?url=y', 'Tell others'),
      icon('https://www.facebook.com/sharer/sharer.php?u=y', 'Tell the world'),
      { ...icon('mailto:?subject=Look', 'Send by letter'), destination: 'mail' },
    ]);
    expect(shared.map(({ kind }) => kind)).toEqual(['navigate', 'navigate', 'navigate', 'navigate']);
    expect(kinds(asksOf([icon('https://wa.me/525500', 'Write to us here')]))).toEqual(['Write to us here: chat']);
  });

  test('“Learn more” that leads to a page of contact still looks, a button without words for it writes', () => {
    expect(kinds(asksOf([link('Learn more', '/contact')]))).toEqual(['Learn more: learn']);
    expect(kinds(asksOf([link('Go', '/contact')]))).toEqual(['Go: contact']);
  });

  test('what begins for free where another button begins a trial is the trial, an account and another page are not', () => {
    const trial = link('Try 30 days for free', '/signup', { box: { x: 16, y: 300, width: 200, height: 44 } });
    const second = (name: string, path: string): string | undefined =>
      asksOf([trial, link(name, path, { id: 'a9', box: { x: 16, y: 2300, width: 200, height: 44 } })]).at(-1)?.kind;
    expect(second('Start for free', '/signup')).toBe('trial');
    expect(second('Create a free account', '/signup')).toBe('account');
    expect(second('Start for free', '/forum')).toBe('account');
  });

  test('a seat is bought where the page takes the money, elsewhere it is taken', () => {
    const seat = action('Save my seat', { destination: 'anchor', href: 'https://acme.test/#offer' });
    const till = formReading([fieldReading('card-number')], { purpose: 'checkout' });
    expect(kinds(asksOf([seat], { forms: [till] }))).toEqual(['Save my seat: buy']);
    expect(kinds(asksOf([seat]))).toEqual(['Save my seat: webinar']);
  });

  test('to register on the page of an event takes a seat, elsewhere it makes an account', () => {
    expect(kinds(asksOf([link('Register now', '/events/soil-day')]))).toEqual(['Register now: webinar']);
    expect(kinds(asksOf([link('Register now', '/register')]))).toEqual(['Register now: account']);
  });

  test('a project that is shown is looked at, one that is begun is asked a price for', () => {
    expect(kinds(asksOf([link('Project details', '/projects/park')]))).toEqual(['Project details: explore']);
    expect(kinds(asksOf([link('Discuss your project', '/talk')]))).toEqual(['Discuss your project: quote']);
  });

  test('what opens a messenger is a message, whatever its words promise', () => {
    const chat = { href: 'https://wa.me/525500', destination: 'external' as const };
    expect(kinds(asksOf([action('Book a consultation', chat)]))).toEqual(['Book a consultation: chat']);
    expect(kinds(asksOf([link('Book a consultation', '/book')]))).toEqual(['Book a consultation: meeting']);
  });

  test('a thumbnail that is named by its number turns the pictures, a button that shows a number asks', () => {
    const thumb = action('Show photo 2', { nameFrom: 'aria-label', role: 'button', tag: 'button' });
    expect(kinds(asksOf([thumb]))).toEqual(['Show photo 2: navigate']);
    expect(kinds(asksOf([action('Book a table for 2', { role: 'button', tag: 'button' })]))).toEqual([
      'Book a table for 2: buy',
    ]);
  });

  test('a tile with a picture may hold a paragraph, a paragraph that is a link is no card', () => {
    const words =
      'Monetise your content with access to the search demand of millions of people who look for what you sell';
    const tile = {
      href: 'https://acme.test/ads',
      destination: 'internal' as const,
      box: { x: 24, y: 900, width: 352, height: 260 },
    };
    expect(asksOf([textLink(words, { ...tile, pictureShare: 0.2 })])[0]?.kind).toBe('explore');
    expect(asksOf([textLink(words, tile)])[0]?.kind).toBe('navigate');
  });

  test('a messenger in a bar that follows is an ask, its link in a footer is none', () => {
    const chat = {
      href: 'https://wa.me/49228000',
      destination: 'external' as const,
      look: { fill: null, border: false },
    };
    const box = { x: 130, y: 700, width: 130, height: 60 };
    expect(kinds(asksOf([textLink('WhatsApp', { ...chat, region: 'sticky', pinned: true, box })]))).toEqual([
      'WhatsApp: chat',
    ]);
    expect(kinds(asksOf([textLink('WhatsApp', { ...chat, region: 'footer', box })]))).toEqual(['WhatsApp: navigate']);
  });

  test('an announcement may be a long sentence; a link in the page of that length is no call to action', () => {
    const news = 'New: meet Autoclose, our helper that matches your bank lines over night';
    const at = (region: 'header' | 'section'): ActionFact =>
      textLink(news, {
        region,
        href: 'https://acme.test/blog/autoclose',
        destination: 'internal',
        box: { x: 400, y: 9, width: 511, height: 20 },
      });
    expect(asksOf([at('header')])[0]?.kind).not.toBe('navigate');
    expect(asksOf([at('section')])[0]?.kind).toBe('navigate');
  });

  test('a link that is stretched over its card is the card, a plain link in a heading names what there is', () => {
    const title = (hints: string): Ask[] => {
      const fact = textLink('De Korte', { id: 'a1', hints, href: 'https://acme.test/p/1', destination: 'internal' });
      return asksOf([fact], {}, { texts: [heading('De Korte', 3, { action: 'a1' })] });
    };
    expect(kinds(title('stretched-link'))).toEqual(['De Korte: explore']);
    expect(kinds(title('link-dark'))).toEqual(['De Korte: navigate']);
  });

  test('a paper is downloaded to be read, a program to be used', () => {
    expect(kinds(asksOf([link('Download', '/files/balance-2025.pdf')]))).toEqual(['Download: content']);
    expect(kinds(asksOf([link('Download', '/files/setup.exe')]))).toEqual(['Download: install']);
  });

  test('what is free for a while is a trial wherever the same label stands, an account that says so is none', () => {
    const beside = { context: 'Free for 30 days. No credit card required.' };
    const header = link('Start for free', '/signup', {
      region: 'header',
      box: { x: 900, y: 10, width: 120, height: 40 },
    });
    const asks = asksOf([header, link('Start for free', '/start', { id: 'a2', ...beside })]);
    expect(asks.map((ask) => ask.kind)).toEqual(['trial', 'trial']);
    expect(asksOf([link('Create free account', '/start', beside)])[0]?.kind).toBe('account');
    expect(asksOf([link('Start for free', '/start')])[0]?.kind).toBe('account');
  });

  test('a refusal asks for nothing, whatever it says', () => {
    expect(
      kinds(asksOf([action('No thanks, I’d rather pay full price'), link('Pay the full price', '/checkout')])),
    ).toEqual(['No thanks, I’d rather pay full price: navigate', 'Pay the full price: buy']);
  });

  test('log-in, consent and tabs are kept apart', () => {
    const asks = asksOf(
      [
        link('Log in', '/login', { region: 'header', box: { x: 1, y: 10, width: 80, height: 40 } }),
        action('Accept all', { overlay: 'o1', region: 'dialog', box: { x: 1, y: 100, width: 80, height: 40 } }),
        action('Monthly', { role: 'tab', states: ['selected'], box: { x: 1, y: 300, width: 80, height: 40 } }),
      ],
      { overlays: [overlayReading({ id: 'o1', kind: 'consent' })] },
    );
    expect(kinds(asks)).toEqual(['Log in: login', 'Accept all: consent', 'Monthly: navigate']);
  });

  test('a button that is as high as it is told to be needs no padding, a link in running text is none', () => {
    const header = { region: 'header' as const, href: 'https://acme.test/signup', destination: 'internal' as const };
    const tall = action('Sign up', { ...header, box: { x: 900, y: 10, width: 100, height: 44 }, look: { padding: 0 } });
    const line = action('Sign up', { ...header, box: { x: 500, y: 10, width: 60, height: 25 }, look: { padding: 0 } });
    expect(kinds(asksOf([tall]))).toEqual(['Sign up: account']);
    expect(kinds(asksOf([line]))).toEqual(['Sign up: navigate']);
  });

  test('a question that unfolds its answer asks for nothing, a button that unfolds its form does', () => {
    const unfolds = { states: ['collapsed'], destination: 'dialog' as const, href: null };
    const target = { selector: '#more', top: null, fields: [], text: 'Yes, and at any time.' };
    expect(kinds(asksOf([action('Can I upgrade later?', { ...unfolds, target })]))).toEqual([
      'Can I upgrade later?: navigate',
    ]);
    expect(kinds(asksOf([action('Book a demo', { ...unfolds, target })]))).toEqual(['Book a demo: meeting']);
    expect(
      kinds(asksOf([action('Ask for a quote', { ...unfolds, target: { ...target, fields: ['f1'] } })])),
    ).not.toEqual(['Ask for a quote: navigate']);
  });

  test.each(['carousel-control-prev', 'btn-close', 'navbar-toggler', 'page-link', 'back-to-top'])(
    'a widget named %s asks for nothing',
    (hints) => {
      expect(asksOf([action('Next', { hints, look: { iconOnly: true } })])[0]?.kind).toBe('navigate');
    },
  );

  test('a tab that says so by its class alone asks for nothing, a button with such a class that leads on does', () => {
    const none = { href: null, destination: 'none' as const };
    expect(asksOf([action('Reliability', { ...none, hints: 'theme-tab active' })])[0]?.kind).toBe('navigate');
    expect(asksOf([action('Book a demo', { ...none, hints: 'tab-button' })])[0]?.kind).toBe('meeting');
    expect(asksOf([link('Plans for teams', '/teams', { hints: 'tab' })])[0]?.kind).not.toBe('navigate');
    expect(asksOf([action('Set the table', { ...none, hints: 'btn table-cta' })])[0]?.kind).not.toBe('navigate');
  });

  test('how often and how much is chosen, and then something else asks for it', () => {
    const none = { href: null, destination: 'none' as const };
    const chosen = [action('Give once', { ...none, states: ['toggle'] }), action('$30', none), action('25 €', none)];
    expect(chosen.map((one) => asksOf([one])[0]?.kind)).toEqual(['navigate', 'navigate', 'navigate']);
    expect(asksOf([action('Give once', none)])[0]?.kind).toBe('donate');
    expect(asksOf([link('$30', '/donate/30')])[0]?.kind).toBe('donate');
    expect(asksOf([action('Follow', { ...none, states: ['toggle'] })])[0]?.kind).toBe('social');
  });

  test('answers side by side are a question, sizes and single buttons are none', () => {
    const box = { x: 0, y: 0, width: 100, height: 60 };
    const group = {
      id: 'g1',
      selector: '#g1',
      hints: '',
      slab: null,
      box,
      list: 'none' as const,
      layout: 'columns' as const,
      items: Array.from({ length: 3 }, () => ({ box, words: 2, images: 1, actions: 1 })),
    };
    const tile = (name: string, item: number): ActionFact =>
      action(name, { href: null, destination: 'none', group: { id: 'g1', item }, box: { ...box, x: 150 * item } });
    const kindsOf = (...names: string[]): string[] =>
      asksOf(names.map(tile), {}, { groups: [group] }).map((ask) => ask.kind);
    expect(kindsOf('My family', 'Two of us', 'Somebody old')).toEqual(['question', 'question', 'question']);
    expect(kindsOf('S', 'M', 'XL')).toEqual(['navigate', 'navigate', 'navigate']);
    expect(kindsOf('Buy now', 'Book a demo', 'Contact us')).toEqual(['buy', 'meeting', 'contact']);
    expect(asksOf([action('My family', { href: null, destination: 'none' })])[0]?.kind).toBe('unknown');
  });

  test('what lets something load that sets cookies is consent, the same words elsewhere are none', () => {
    const gate = { href: null, destination: 'none' as const };
    const context = 'The calendar comes from another company and sets cookies of its own.';
    expect(asksOf([action('Allow and load the calendar', { ...gate, context })])[0]?.kind).toBe('consent');
    expect(asksOf([action('Allow and load the calendar', gate)])[0]?.kind).not.toBe('consent');
    expect(asksOf([action('Book a demo', { ...gate, context })])[0]?.kind).toBe('meeting');
  });

  test('a messenger on a button is where to write, as an icon or in the footer it is a network', () => {
    const wa = { href: 'https://wa.me/4930123', destination: 'external' as const };
    expect(asksOf([action('WhatsApp', wa)])[0]?.kind).toBe('chat');
    expect(asksOf([action('WhatsApp', { ...wa, look: { iconOnly: true } })])[0]?.kind).toBe('navigate');
    expect(asksOf([action('WhatsApp', { ...wa, region: 'footer' })])[0]?.kind).toBe('navigate');
  });

  test('an address to write to is one, however its link is hidden, and a name with a sign in it is none', () => {
    const plain = (name: string, href: string): Ask | undefined =>
      asksOf([textLink(name, { href, destination: 'internal' })])[0];
    expect(plain('hi@acme.test', 'https://acme.test/write')?.kind).toBe('contact');
    expect(plain('[email protected]', 'https://acme.test/cdn-cgi/l/email-protection#3a5f')?.kind).toBe('contact');
    expect(plain('@acme on the net', 'https://acme.test/at')?.kind).toBe('navigate');
  });

  test('a number in a sentence is there to be dialled, a link on its own line is no part of the sentence', () => {
    const box = { x: 100, y: 200, width: 500, height: 60 };
    const sentence = (words: string): Partial<Facts> => ({ texts: [text(words, { slab: 's1', box })] });
    const inside = { slab: 's1', box: { x: 150, y: 205, width: 90, height: 18 } };
    const phone = textLink('030 1234', { ...inside, href: 'tel:0301234', destination: 'phone' });
    expect(asksOf([phone], {}, sentence('Or call us on 030 1234 from Monday to Friday.'))[0]?.kind).toBe('call');
    const mail = textLink('hi@acme.test', { ...inside, href: 'mailto:hi@acme.test', destination: 'mail' });
    const words = sentence('Priya reads every letter and answers soon. Write to hi@acme.test any day');
    expect(asksOf([mail], {}, words)[0]?.kind).toBe('navigate');
    expect(asksOf([{ ...mail, states: ['line'] }], {}, words)[0]?.kind).toBe('contact');
  });

  test('a class that only contains such a name is no widget', () => {
    expect(asksOf([link('Start free trial', '/trial', { hints: 'btn hero-slider-cta closeout-offer' })])[0]?.kind).toBe(
      'trial',
    );
  });

  test('a link in a sentence is no call to action, the same words alone are', () => {
    const inSentence = textLink('contact us', {
      destination: 'internal',
      href: 'https://acme.test/contact',
      slab: 's1',
      box: { x: 150, y: 205, width: 60, height: 18 },
    });
    const sentence = text('If anything is unclear please contact us and we will help.', {
      slab: 's1',
      box: { x: 100, y: 200, width: 600, height: 30 },
    });
    expect(kinds(asksOf([inSentence], {}, { texts: [sentence] }))).toEqual(['contact us: navigate']);
    expect(kinds(asksOf([inSentence]))).toEqual(['contact us: contact']);
  });

  test('a small rounded button asks, a tag of the same size names a topic', () => {
    const small = {
      destination: 'same-page' as const,
      box: { x: 1, y: 300, width: 90, height: 26 },
      look: { padding: 4 },
    };
    expect(kinds(asksOf([action('Connect', { ...small, hints: 'btn btn-sm rounded-pill' })]))).toEqual([
      'Connect: unknown',
    ]);
    expect(kinds(asksOf([action('Marketing', { ...small, hints: 'badge badge-light' })]))).toEqual([
      'Marketing: navigate',
    ]);
  });

  test('words without a verb ask on a button, and are a title on a plain link', () => {
    const box = { x: 100, y: 200, width: 160, height: 18 };
    expect(kinds(asksOf([textLink('Our annual handbook', { box })]))).toEqual(['Our annual handbook: navigate']);
    expect(kinds(asksOf([action('Our annual handbook')]))).toEqual(['Our annual handbook: content']);
  });

  test('a link with an arrow leads on, a link in a list of links is navigation', () => {
    const box = { x: 100, y: 200, width: 160, height: 18 };
    const plain = { box, href: 'https://acme.test/platform', destination: 'internal' as const };
    expect(kinds(asksOf([textLink('The platform', plain)]))).toEqual(['The platform: navigate']);
    expect(kinds(asksOf([textLink('The platform »', plain)]))).toEqual(['The platform »: explore']);
    expect(kinds(asksOf([textLink('Dumplings > 5 kg > for a large family of nine', plain)]))).toEqual([
      'Dumplings > 5 kg > for a large family of nine: navigate',
    ]);
    const item = { box, words: 2, images: 0, actions: 1 };
    const group = (images: number): Partial<Facts> => ({
      groups: [
        {
          id: 'g1',
          selector: 'ul',
          hints: '',
          slab: 's1',
          box,
          list: 'ul',
          layout: 'rows',
          items: Array.from({ length: 5 }, () => ({ ...item, images })),
        },
      ],
    });
    const listed = textLink('Test the lab', { ...plain, group: { id: 'g1', item: 2 } });
    expect(kinds(asksOf([listed], {}, group(0)))).toEqual(['Test the lab: navigate']);
    expect(kinds(asksOf([listed], {}, group(1)))).not.toEqual(['Test the lab: navigate']);
  });

  test('a large button with a second line asks, a quiet tile that a script handles does not', () => {
    const lines = { role: 'button', tag: 'button', innerTexts: 2, href: null, destination: 'none' as const };
    const loud = action('Blitz Five minutes each', { ...lines, box: { x: 700, y: 270, width: 400, height: 96 } });
    expect(asksOf([loud])[0]?.kind).not.toBe('navigate');
    expect(asksOf([{ ...loud, look: { ...loud.look, fill: null, fillContrast: null } }])[0]?.kind).toBe('navigate');
  });

  test('an announcement above the page asks, a link of the header does not', () => {
    const bar = { region: 'header' as const, box: { x: 700, y: 10, width: 90, height: 16 } };
    const context = 'Our new channel for gardeners is open';
    expect(kinds(asksOf([textLink('Join the channel', { ...bar, context })]))[0]).not.toContain('navigate');
    expect(kinds(asksOf([textLink('Join the channel', bar)]))).toEqual(['Join the channel: navigate']);
  });

  test('a card is named by its largest line, dates left out', () => {
    const card = action('Apr 25 A new editor', {
      id: 'a1',
      innerTexts: 2,
      href: 'https://acme.test/news/editor',
      destination: 'internal',
      box: { x: 100, y: 900, width: 300, height: 200 },
    });
    const lines = [text('Apr 25', { action: 'a1', words: 2 }), text('A new editor', { action: 'a1', words: 3 })];
    expect(kinds(asksOf([card], {}, { texts: lines }))).toEqual(['A new editor: explore']);
  });

  test('of two buttons for one goal at one place, the louder one is what people see', () => {
    const small = link('Play', '/play', { box: { x: 100, y: 100, width: 50, height: 24 } });
    const large = link('Play a game', '/play', { box: { x: 700, y: 250, width: 400, height: 96 } });
    expect(asksOf([small, large]).map((ask) => [ask.text, ask.actions.length])).toEqual([['Play a game', 2]]);
  });

  test('a link that closes a sentence stands alone', () => {
    const signUp = textLink('Sign up', { slab: 's1', box: { x: 300, y: 205, width: 60, height: 18 } });
    const line = text("Don't have an account yet? Sign up", {
      slab: 's1',
      box: { x: 100, y: 200, width: 300, height: 30 },
    });
    expect(kinds(asksOf([signUp], {}, { texts: [line] }))).toEqual(['Sign up: account']);
  });

  test('a badge of an app store without a name is read by its picture, another picture is not', () => {
    const badge = action('...', { id: 'a1', look: { fill: null, padding: 0 } });
    expect(kinds(asksOf([badge], {}, { media: [media({ action: 'a1', file: 'google-play-badge.svg' })] }))).toEqual([
      'Get it on Google Play: install',
    ]);
    expect(kinds(asksOf([badge], {}, { media: [media({ action: 'a1', file: 'hero.svg' })] }))).toEqual([
      '...: navigate',
    ]);
  });

  test('a provider’s name beside a sign-up form is a sign-on, beside a log-in form a log-in, elsewhere neither', () => {
    const google = action('Google', { destination: 'none' });
    const beside = (purpose: 'signup' | 'login'): string[] =>
      kinds(asksOf([google], { forms: [formReading([], { purpose })] }));
    expect(beside('signup')).toEqual(['Google: account_sso']);
    expect(beside('login')).toEqual(['Google: login']);
    expect(kinds(asksOf([google]))).toEqual(['Google: unknown']);
  });

  test('a sentence that is a link above the page is news, the logo and an item of the menu are not', () => {
    const above = (name: string, rest: Parameters<typeof textLink>[1] = {}): string[] =>
      kinds(
        asksOf([
          textLink(name, {
            region: 'header',
            href: 'https://acme.test/blog/rocket',
            destination: 'internal',
            box: { x: 300, y: 10, width: 445, height: 17 },
            ...rest,
          }),
        ]),
      );
    const news = 'Acme acquires the maker of Rocket apps';
    expect(above(news)).toEqual([`${news}: explore`]);
    expect(above(news, { href: 'https://acme.test/' })).toEqual([`${news}: navigate`]);
    expect(above(news, { nameFrom: 'aria-label' })).toEqual([`${news}: navigate`]);
    expect(above(news, { region: 'nav' })).toEqual([`${news}: navigate`]);
    expect(above('Rocket apps for teams')).toEqual(['Rocket apps for teams: navigate']);
  });

  test('a link with an arrow that ends a line leads on, one in the middle of a sentence does not', () => {
    const at = { slab: 's1', box: { x: 600, y: 24, width: 90, height: 16 }, destination: 'internal' as const };
    const more = textLink('Meet the channel »', { ...at, href: 'https://acme.test/channel' });
    const line = (words: string): ReturnType<typeof text>[] => [
      text(words, { slab: 's1', box: { x: 20, y: 20, width: 1300, height: 24 }, words: 10 }),
    ];
    const asked = (words: string): string | undefined => asksOf([more], {}, { texts: line(words) })[0]?.kind;
    expect(asked('* The new science channel is live! * Meet the channel »')).toBe('learn');
    expect(asked('Whoever follows Meet the channel » gets to know the team.')).toBe('navigate');
  });

  test('a button that names a network and leads to no page of it is an ask, a link to follow there is none', () => {
    const open = 'Open Discord in your browser';
    const at = { box: { x: 100, y: 300, width: 300, height: 50 } };
    expect(asksOf([action(open, { ...at, destination: 'none', href: null })])[0]?.kind).not.toBe('navigate');
    expect(
      asksOf([action('Our Discord', { ...at, destination: 'external', href: 'https://discord.com/acme' })])[0]?.kind,
    ).toBe('navigate');
  });

  test('“Accept” beside words on cookies is consent without a banner, elsewhere it is not', () => {
    const accept = (context: string): string | undefined => asksOf([action('Accept all', { context })])[0]?.kind;
    expect(accept('We use cookies to measure visits.')).toBe('consent');
    expect(accept('Three suggestions for your text.')).not.toBe('consent');
  });

  test('an address that is named after the ask knows more than a noun or the verb alone, not more than a phrase', () => {
    expect(kinds(asksOf([link('Test Acme in your browser', '/playground')]))).toEqual([
      'Test Acme in your browser: sandbox',
    ]);
    expect(kinds(asksOf([link('Company news', '/news')]))).toEqual(['Company news: explore']);
    expect(kinds(asksOf([link('Take the quiz', '/playground')]))).toEqual(['Take the quiz: quiz']);
    expect(kinds(asksOf([link('Subscribe to our news', '/news')]))).toEqual(['Subscribe to our news: newsletter']);
  });

  test('an e-mail for something to see is no newsletter, an e-mail that is only sent is', () => {
    const send = (label: string): string[] => {
      const submit = action(label, { id: 'a9', submits: true, form: 'form-1', destination: 'submit' });
      const email = formReading([fieldReading('email')], { purpose: 'other', submits: ['a9'] });
      return kinds(asksOf([submit], { forms: [email] }));
    };
    expect(send('View profile')).toEqual(['View profile: content']);
    expect(send('Submit')).toEqual(['Submit: newsletter']);
  });

  test('a sign-on beside a form with a password makes its ask a little smaller', () => {
    const send = action('Create account', { id: 'a9', submits: true, form: 'form-1', destination: 'submit' });
    const account = formReading([fieldReading('email'), fieldReading('new-password')], {
      purpose: 'signup',
      submits: ['a9'],
    });
    const cost = (...actions: ActionFact[]): number | undefined =>
      asksOf(actions, { forms: [account] }).find(({ text: label }) => label === 'Create account')?.cost;
    expect(cost(send)).toBe(48);
    expect(cost(send, action('Continue with Google'))).toBe(44);
    expect(cost(send, action('Google'))).toBe(44);
    expect(cost(send, action('Learn more'))).toBe(48);
  });

  test('the same words in two cards are two asks', () => {
    const more = (item: number): ActionFact =>
      action('See more', {
        destination: 'same-page',
        href: '#',
        group: { id: 'g1', item },
        box: { x: 1 + 300 * item, y: 900, width: 120, height: 40 },
      });
    expect(asksOf([more(0), more(1)])).toHaveLength(2);
  });

  test('the title of a post is no ask, a heading that says what to do is', () => {
    const title = (name: string): ActionFact =>
      textLink(name, { id: 'a1', destination: 'internal', href: 'https://acme.test/news/1' });
    const inside = [heading('x', 3, { action: 'a1' })];
    expect(kinds(asksOf([title('Book fair opens in May')], {}, { texts: inside }))).toEqual([
      'Book fair opens in May: navigate',
    ]);
    expect(kinds(asksOf([title('See how it works')], {}, { texts: inside }))).toEqual(['See how it works: learn']);
  });

  test('a country version is navigation, a page with a short name is not', () => {
    const asks = asksOf([
      link('Deutschland', '/de-de/'),
      link('Our box', '/box', { box: { x: 1, y: 900, width: 160, height: 44 } }),
    ]);
    expect(kinds(asks)).toEqual(['Deutschland: navigate', 'Our box: explore']);
    // two letters are no country where the words ask for something, or say more than a name
    expect(kinds(asksOf([link('Book a demo', '/my')]))).toEqual(['Book a demo: meeting']);
    expect(kinds(asksOf([link('Contract assistant for small teams – with details', '/lp')]))).toEqual([
      'Contract assistant for small teams – with details: explore',
    ]);
    expect(kinds(asksOf([link('United Kingdom (English)', '/uk')]))).toEqual(['United Kingdom (English): navigate']);
  });

  test('what a visitor cannot see is no ask; what lies under a banner is', () => {
    expect(asksOf([action('Book a demo', { hiddenBy: 'display' })])).toEqual([]);
    expect(asksOf([action('Book a demo', { hiddenBy: 'covered' })])[0]?.covered).toBe(true);
  });

  test('a link around a card is one ask, named by the line that says what to do', () => {
    const card = link('Case study How Bergmann saved 12 hours a week Read the story', '/cases/bergmann', {
      id: 'a1',
      innerTexts: 3,
      box: { x: 100, y: 900, width: 360, height: 420 },
      look: { fill: null, padding: 0 },
    });
    const inner = [
      text('How Bergmann saved 12 hours a week', { action: 'a1' }),
      text('Read the story', { action: 'a1' }),
    ];
    expect(kinds(asksOf([card], {}, { texts: inner }))).toEqual(['Read the story: learn']);
  });
});

describe('contrast', () => {
  const plain = { fill: null, border: false, fillContrast: 4 };
  const look = action('').look;

  test.each([
    ['a badge that is one picture', 1, plain, null],
    ['a link in words with an icon', 0.3, plain, 1],
    ['a link in words over a picture', 0, { ...plain, textContrast: null }, null],
    ['a picture with a border of its own', 1, { ...plain, border: true }, 4],
  ])('of %s', (_what, pictureShare, rest, contrast) => {
    const badge = link('Get it on Google Play', '/app', { pictureShare, look: { ...look, ...rest } });
    expect(asksOf([badge])[0]?.contrast).toBe(contrast);
  });
});

describe('cards', () => {
  const card = (rest: Parameters<typeof action>[1]): string[] =>
    kinds(
      asksOf([
        action('Blue bottle 24 €', {
          innerTexts: 2,
          box: { x: 1, y: 900, width: 300, height: 300 },
          look: { fill: null, padding: 0 },
          ...rest,
        }),
      ]),
    );

  test('one that leads to a page invites to explore it', () => {
    expect(card({ destination: 'internal', href: 'https://acme.test/blue-bottle' })).toEqual([
      'Blue bottle 24 €: explore',
    ]);
  });

  test.each([
    ['opens a picture', { destination: 'internal', href: 'https://acme.test/img/full/1.jpg' }],
    ['opens a dialog', { destination: 'dialog', target: { selector: '#m', top: null, fields: [], text: '' } }],
    ['is left to a script', { destination: 'none' }],
  ] as const)('one that %s says nothing to do', (_, rest) => {
    expect(card({ ...rest, target: null })).toEqual(['Blue bottle 24 €: navigate']);
  });
});

describe('kind and cost', () => {
  test('the destination decides where the label does not', () => {
    expect(kinds(asksOf([link('Get started', '/signup')]))).toEqual(['Get started: account']);
    expect(kinds(asksOf([link('Get started', '/pricing')]))).toEqual(['Get started: pricing']);
    expect(asksOf([action('Get started')])[0]).toMatchObject({ kind: 'unknown', cost: 40 });
  });

  test('a soft label does not hide a sign-up behind it', () => {
    expect(kinds(asksOf([link('Learn more', '/register')]))).toEqual(['Learn more: account']);
  });

  test('a word on the way to a page is not where a soft label leads', () => {
    expect(kinds(asksOf([link('Discover the new release', '/download/releases/6-5')]))).toEqual([
      'Discover the new release: learn',
    ]);
    expect(kinds(asksOf([link('Get started', '/signup/step-one')]))).toEqual(['Get started: account']);
  });

  test('a named label is kept where the path is only near it', () => {
    expect(kinds(asksOf([link('Start free trial', '/signup')]))).toEqual(['Start free trial: trial']);
    expect(kinds(asksOf([link('Watch demo', '/demo')]))).toEqual(['Watch demo: video']);
  });

  test('phone, mail and app store are what they are', () => {
    const asks = asksOf([
      action('0800 123 456', {
        destination: 'phone',
        href: 'tel:0800123456',
        box: { x: 1, y: 200, width: 200, height: 40 },
      }),
      action('Write to us', {
        destination: 'mail',
        href: 'mailto:a@b.test',
        box: { x: 1, y: 300, width: 200, height: 40 },
      }),
      action('Download', {
        destination: 'external',
        href: 'https://play.google.com/store/apps/details?id=x',
        box: { x: 1, y: 400, width: 200, height: 40 },
      }),
    ]);
    expect(asks.map((ask) => ask.kind)).toEqual(['call', 'contact', 'install']);
  });

  test('a phone number asks for a call in the header, in the footer it is an address', () => {
    const phone = (region: 'header' | 'footer'): string[] =>
      kinds(asksOf([textLink('0800 123 456', { region, destination: 'phone', href: 'tel:0800123456' })]));
    expect(phone('header')).toEqual(['0800 123 456: call']);
    expect(phone('footer')).toEqual(['0800 123 456: navigate']);
  });

  test('“Next” in a form of several steps asks for what the form asks for', () => {
    const next = action('Next', { form: 'm1', destination: 'none' });
    const steps = (count: number) =>
      formReading([fieldReading('email'), fieldReading('message')], { id: 'm1', purpose: 'contact', steps: count });
    expect(asksOf([next], { forms: [steps(3)] })[0]?.kind).toBe('contact');
    expect(asksOf([next], { forms: [steps(1)] })[0]?.kind).toBe('unknown');
  });

  test('a step that asks nothing personal costs what a question costs, wherever the form leads', () => {
    const next = action('Next', { form: 'm1', destination: 'none' });
    const formOf = (...inSight: FieldReading[]) =>
      formReading([...inSight, fieldReading('phone', { visible: false, later: true })], {
        id: 'm1',
        purpose: 'lead',
        submit: 'Request a quote',
        steps: 3,
      });
    const costOf = (form: FormReading) => asksOf([next], { forms: [form] })[0]?.cost ?? 0;
    const easy = formOf(fieldReading('choice'), fieldReading('postcode'));
    expect(asksOf([next], { forms: [easy] })[0]).toMatchObject({ kind: 'quote', cost: 14 });
    expect(costOf(formOf(fieldReading('choice'), fieldReading('email')))).toBeGreaterThan(50);
    // the button that ends the form asks for the whole of it
    const last = action('Request a quote', { form: 'm1', submits: true });
    expect(asksOf([last], { forms: [easy] })[0]?.cost).toBeGreaterThan(50);
  });

  test('a product’s card invites to look, whatever price stands on it', () => {
    const card = link('Morning blend 9 €', '/coffee/morning', {
      innerTexts: 2,
      box: { x: 100, y: 200, width: 300, height: 300 },
      look: { fill: null, padding: 0 },
    });
    const nine = price('9 €', { amount: 9, period: 'once', box: { x: 110, y: 400, width: 60, height: 20 } });
    expect(asksOf([card], { prices: [nine] })[0]?.kind).toBe('explore');
  });

  test('two store badges are one ask', () => {
    const store = { destination: 'external' as const };
    const asks = asksOf([
      action('App Store', {
        ...store,
        href: 'https://apps.apple.com/app/id1',
        box: { x: 1, y: 400, width: 150, height: 50 },
      }),
      action('Google Play', {
        ...store,
        href: 'https://play.google.com/store/apps/x',
        box: { x: 200, y: 400, width: 150, height: 50 },
      }),
    ]);
    expect(asks).toHaveLength(1);
    expect(asks[0]?.actions).toHaveLength(2);
  });

  test('a submit button takes the meaning of its form', () => {
    const submit = action('Submit', { id: 'a9', tag: 'button', destination: 'submit', submits: true, form: 'm1' });
    const lead = formReading([fieldReading('name'), fieldReading('email'), fieldReading('message')], {
      id: 'm1',
      purpose: 'contact',
      submits: ['a9'],
    });
    expect(asksOf([submit], { forms: [lead] })[0]).toMatchObject({ kind: 'contact', form: 'm1', vague: true });
    const search = formReading([fieldReading('search')], { id: 'm1', purpose: 'search', submits: ['a9'] });
    expect(asksOf([submit], { forms: [search] })[0]?.kind).toBe('navigate');
  });

  test('a label that already says what it costs is not outdone by a number of an identity card', () => {
    const form = formReading([fieldReading('phone'), fieldReading('national-id')], { id: 'm1', submits: ['a9'] });
    const kindOf = (name: string): string =>
      kinds(asksOf([action(name, { id: 'a9', submits: true, form: 'm1' })], { forms: [form] }))[0] ?? '';
    expect(kindOf('Book an appointment')).toBe('Book an appointment: meeting');
    expect(kindOf('Download')).toBe('Download: identity');
    expect(kindOf('Send')).toBe('Send: identity');
  });

  test('a tax number that may be left out proves nobody’s identity', () => {
    const fields = [fieldReading('budget'), fieldReading('email'), fieldReading('national-id', { required: false })];
    const form = formReading(fields, { id: 'm1', submits: ['a9'] });
    const send = action('Send', { id: 'a9', submits: true, form: 'm1' });
    expect(kinds(asksOf([send], { forms: [form] }))).toEqual(['Send: quote']);
  });

  test('where things are paid for, to apply is to order', () => {
    const form = formReading([fieldReading('street'), fieldReading('card-number')], {
      id: 'm1',
      purpose: 'checkout',
      submits: ['a9'],
    });
    const asks = asksOf([action('Apply now', { id: 'a9', submits: true, form: 'm1' })], { forms: [form] });
    expect(kinds(asks)).toEqual(['Apply now: buy']);
  });

  test('a link down to a form costs what the form costs', () => {
    const anchor = link('Get in touch', '/#contact', {
      destination: 'anchor',
      target: { selector: '#contact', top: 2000, fields: ['field-phone'], text: '' },
    });
    const form = formReading([fieldReading('email'), fieldReading('phone')], { id: 'm1', purpose: 'contact' });
    expect(asksOf([anchor], { forms: [form] })[0]).toMatchObject({ kind: 'contact', form: 'm1', cost: 55 });
  });

  test('an ambiguous button beside a monthly price asks for a subscription, one far from it does not', () => {
    const monthly = price('29 € / month', { box: { x: 120, y: 120, width: 100, height: 40 } });
    expect(asksOf([action('Choose')], { prices: [monthly] })[0]?.kind).toBe('subscribe_paid');
    expect(
      asksOf([action('Get started', { box: { x: 100, y: 2000, width: 160, height: 44 } })], { prices: [monthly] })[0]
        ?.kind,
    ).toBe('unknown');
  });

  test('“no card” beside a trial takes 4 off, “card required” makes it a trial with a card', () => {
    const trial = link('Start free trial', '/trial');
    expect(asksOf([trial], { reassurances: [reassurance('no-card')] })[0]?.cost).toBe(46);
    expect(asksOf([link('Start free trial', '/trial', { context: '14 days, credit card required' })])[0]?.kind).toBe(
      'trial_card',
    );
    expect(asksOf([link('Start free trial', '/trial', { context: '14 days, no credit card required' })])[0]?.kind).toBe(
      'trial',
    );
  });

  test('a minimum term counts for the ask beside it, of two the nearer, and not where one only looks', () => {
    const order = link('Order now', '/checkout');
    const beside = { ...order.box, y: order.box.y + order.box.height + 10 };
    const [plain] = asksOf([order]);
    const costWith = (...terms: Inputs['terms']) => (asksOf([order], { terms })[0]?.cost ?? 0) - (plain?.cost ?? 0);
    expect(costWith({ months: 12, box: beside })).toBe(4);
    expect(costWith({ months: 24, box: { ...beside, y: beside.y + 100 } }, { months: 12, box: beside })).toBe(4);
    expect(costWith({ months: 24, box: beside })).toBe(8);
    expect(costWith({ months: 24, box: { ...beside, y: beside.y + 1000 } })).toBe(0);
    const [look, bound] = [[], [{ months: 24, box: beside }]].map(
      (terms) => asksOf([link('See plans', '/plans')], { terms })[0],
    );
    expect(bound?.cost).toBe(look?.cost);
  });

  test('every guess keeps its signals', () => {
    const [ask] = asksOf([link('Book a demo', '/book-a-demo')]);
    expect(ask?.why).toEqual([
      signal('button'),
      signal('label', { words: 'book a demo', means: meaning('meeting') }),
      signal('to-known', { address: '/book-a-demo' }),
    ]);
    expect(ask?.costWhy).toEqual([{ phrase: 'cost-base', values: { points: 64 } }]);
  });
});

describe('once per goal and place', () => {
  test('a card and the button in it are one, the button gives the words', () => {
    const asks = asksOf([
      link('Team plan', '/team', {
        box: { x: 100, y: 900, width: 300, height: 400 },
        innerTexts: 2,
        look: { fill: null, padding: 0 },
      }),
      link('See team plan', '/team', { box: { x: 120, y: 1200, width: 160, height: 44 } }),
    ]);
    expect(asks.map((ask) => ask.text)).toEqual(['See team plan']);
  });

  test('the same goal further down is asked again, and tracking does not make it another goal', () => {
    const asks = asksOf([
      link('Book a demo', '/demo?utm_source=hero'),
      link('Book a demo', '/demo', { box: { x: 100, y: 2600, width: 160, height: 44 } }),
    ]);
    expect(asks).toHaveLength(2);
    expect(new Set(asks.map((ask) => ask.goal)).size).toBe(1);
  });

  test('the order of the facts does not matter', () => {
    const actions = [
      link('A demo: book now', '/demo'),
      link('See pricing', '/pricing', { box: { x: 300, y: 200, width: 160, height: 44 } }),
      link('Donate', '/donate', { box: { x: 100, y: 900, width: 160, height: 44 } }),
    ];
    expect(asksOf([...actions].reverse())).toEqual(asksOf(actions));
  });
});

describe('main ask and first ask', () => {
  const hero = link('Start free trial', '/trial', { region: 'hero' });
  const phone = action('Call us', {
    destination: 'phone',
    href: 'tel:1',
    box: { x: 100, y: 5000, width: 160, height: 44 },
  });
  const newsletter = action('Subscribe', { region: 'footer', box: { x: 100, y: 6000, width: 300, height: 60 } });

  test('the trial that leads the page, not the costlier phone number at its end', () => {
    const asks = asksOf([hero, phone, newsletter]);
    expect(findMainAsk(asks, [], '', 800)?.text).toBe('Start free trial');
    expect(findFirstAsk(asks, [], 768)?.text).toBe('Start free trial');
  });

  test('the loud button that a page opens with stands for what it leads down to, a quiet one does not', () => {
    const down = (rest: Partial<ActionFact>): ActionFact =>
      action('Get started', {
        destination: 'anchor',
        href: 'https://acme.test/#about',
        target: { selector: '#about', top: 900, fields: [], text: 'About us' },
        box: { x: 100, y: 300, width: 180, height: 52 },
        ...rest,
      });
    const letter = link('Subscribe to our newsletter', '/newsletter', {
      box: { x: 100, y: 2600, width: 180, height: 52 },
    });
    const demo = link('Book a demo', '/demo', { box: { x: 100, y: 2600, width: 180, height: 52 } });
    const main = (...actions: ActionFact[]): string | undefined => findMainAsk(asksOf(actions), [], '', 800)?.text;
    expect(main(down({}), letter)).toBe('Get started');
    expect(main(down({}), link('Read more', '/about', { box: { x: 400, y: 300, width: 400, height: 90 } }), demo)).toBe(
      'Book a demo',
    );
  });

  test('the first button of a purchase counts as the purchase', () => {
    const cart = action('Add to cart', { box: { x: 100, y: 300, width: 400, height: 56 } });
    const buy = action('Buy it now', {
      box: { x: 100, y: 370, width: 400, height: 56 },
      look: { fill: [240, 240, 240], fillContrast: 1.2 },
    });
    expect(findMainAsk(asksOf([cart, buy]), [], '', 800)?.text).toBe('Add to cart');
    const trial = link('Start free trial', '/trial', { box: { x: 100, y: 300, width: 400, height: 56 } });
    const extra = action('Add to cart', { box: { x: 100, y: 3100, width: 120, height: 36 } });
    expect(findMainAsk(asksOf([trial, extra]), [], '', 800)?.text).toBe('Start free trial');
  });

  test('the dialog before a page is what it asks only where the page itself asks for nothing', () => {
    const box = { x: 400, y: 300, width: 300, height: 48 };
    const inDialog = link('Create account', '/signup', { region: 'dialog', box });
    const badge = link('Download the app', '/app', { region: 'footer', box: { ...box, y: 2000 } });
    const own = link('Start free trial', '/trial', { region: 'hero', box: { ...box, y: 200 } });
    expect(findMainAsk(asksOf([inDialog, badge]), [], '', 800)?.text).toBe('Create account');
    expect(findMainAsk(asksOf([inDialog, own]), [], '', 800)?.text).toBe('Start free trial');
  });

  test('an answer on the way to what is asked is not what is asked', () => {
    const asks = asksOf([
      link('Take the quiz', '/quiz', { box: { x: 100, y: 300, width: 200, height: 60 } }),
      link('Compare plans', '/plans', { box: { x: 100, y: 2600, width: 300, height: 60 } }),
    ]);
    const answered = asks.map((ask) => (ask.kind === 'quiz' ? { ...ask, kind: 'question' as const, cost: 10 } : ask));
    expect(findMainAsk(asks, [], '', 800)?.text).toBe('Take the quiz');
    expect(findMainAsk(answered, [], '', 800)?.text).toBe('Compare plans');
  });

  test('of two buttons people see the filled one, unless its fill is lost in the page', () => {
    const box = { x: 100, y: 300, width: 160, height: 48 };
    const filled = (fillContrast: number): ActionFact =>
      link('Start now', '/start', { box, look: { fill: [13, 110, 253], fillContrast, border: false } });
    const outline = link('Learn more', '/about', {
      box: { ...box, x: 300 },
      look: { fill: null, fillContrast: 15, border: true },
    });
    expect(findFirstAsk(asksOf([filled(3.4), outline]), [], 768)?.text).toBe('Start now');
    expect(findFirstAsk(asksOf([filled(1.1), outline]), [], 768)?.text).toBe('Learn more');
  });

  test('a plan for nothing is an account, the one beside it is paid for', () => {
    const plan = (x: number): ActionFact =>
      action('Choose plan', { href: null, destination: 'none', box: { x, y: 500, width: 200, height: 44 } });
    const cost = (text: string, amount: number, x: number, y = 300): ReturnType<typeof price> =>
      price(text, { amount, period: 'month', box: { x, y, width: 80, height: 40 } });
    const asks = asksOf([plan(100), { ...plan(400), href: 'https://acme.test/pro', destination: 'internal' }], {
      prices: [cost('$0', 0, 100), cost('$9', 9, 400)],
    });
    expect(kinds(asks)).toEqual(['Choose plan: account', 'Choose plan: subscribe_paid']);
    // on a phone the next plan begins right under the button; what stands just below may still be its price
    const above = cost('$0', 0, 100, 150);
    const next = (y: number): ReturnType<typeof price> => cost('$9', 9, 100, y);
    expect(asksOf([plan(100)], { prices: [above, next(650)] })[0]?.kind).toBe('account');
    expect(asksOf([plan(100)], { prices: [next(560)] })[0]?.kind).toBe('subscribe_paid');
  });

  test('“Sign up” under the heading of a newsletter is no account, unless a password is asked for', () => {
    const submit = action('Sign up', { submits: true, form: 'f1', heading: 'Our newsletter' });
    const form = (...fields: FieldReading[]): FormReading =>
      formReading(fields, { id: 'f1', purpose: 'signup', submit: 'Sign up', submits: [submit.id] });
    expect(asksOf([submit], { forms: [form(fieldReading('email'))] })[0]?.kind).toBe('newsletter');
    expect(asksOf([submit], { forms: [form(fieldReading('email'), fieldReading('new-password'))] })[0]?.kind).toBe(
      'account',
    );
    expect(asksOf([{ ...submit, heading: 'Start today' }], { forms: [form(fieldReading('email'))] })[0]?.kind).toBe(
      'account',
    );
  });

  test('what leads down the page costs nothing, whatever price stands beside it', () => {
    const down = action('All my clips', {
      destination: 'anchor',
      href: 'https://acme.test/#plans',
      target: { selector: '#plans', top: 900, fields: [], text: 'Our plans' },
      box: { x: 100, y: 300, width: 160, height: 48 },
    });
    const prices = [price('$49', { box: { x: 100, y: 240, width: 60, height: 30 } })];
    expect(asksOf([down], { prices })[0]).toMatchObject({ kind: 'scroll', class: 'low' });
    expect(asksOf([{ ...down, destination: 'none', href: null, target: null }], { prices })[0]?.class).toBe('high');
  });

  test('the form at the foot, not the harmless link that leads the first screen', () => {
    const submit = action('Send', {
      id: 'a9',
      submits: true,
      destination: 'submit',
      form: 'm1',
      box: { x: 100, y: 4000, width: 160, height: 44 },
    });
    const form = formReading([fieldReading('email'), fieldReading('message')], {
      id: 'm1',
      purpose: 'contact',
      submits: ['a9'],
    });
    const asks = asksOf([link('See how it works', '/tour', { region: 'hero' }), submit], { forms: [form] });
    expect(findMainAsk(asks, [], '', 800)?.text).toBe('Send');
    expect(findFirstAsk(asks, [], 768)?.text).toBe('See how it works');
  });

  test('the demo that only the header offers, not a small link that leads the first screen', () => {
    const header = link('Get a demo', '/demo', { region: 'nav', box: { x: 1100, y: 20, width: 130, height: 40 } });
    const soft = link('Learn more', '/about', { box: { x: 100, y: 400, width: 220, height: 50 } });
    const foot = link('Contact', '/contact', { region: 'footer', box: { x: 100, y: 2600, width: 160, height: 44 } });
    expect(findMainAsk(asksOf([header, soft, foot]), [], '', 800)?.text).toBe('Get a demo');
  });

  test('the demo of the header against many soft links, and not against an offer of the page', () => {
    const header = link('Get a demo', '/demo', { region: 'header', box: { x: 1100, y: 20, width: 130, height: 40 } });
    const soft = [400, 1700, 2200].map((y) =>
      link('Learn more', '/news', { box: { x: 500, y, width: 286, height: 52 } }),
    );
    const own = link('Get the handbook', '/handbook', { box: { x: 100, y: 500, width: 286, height: 52 } });
    expect(findMainAsk(asksOf([header, ...soft]), [], '', 800)?.text).toBe('Get a demo');
    expect(findMainAsk(asksOf([header, ...soft, own]), [], '', 800)?.text).toBe('Get the handbook');
  });

  test('what the header asks for is the first step only where the page asks for nothing in view, and for more than a look', () => {
    const header = (name: string, path: string): ActionFact =>
      link(name, path, { region: 'header', pinned: true, box: { x: 900, y: 5, width: 300, height: 60 } });
    const below = link('See pricing', '/pricing', { box: { x: 100, y: 2000, width: 160, height: 44 } });
    expect(findFirstAsk(asksOf([header('Book a demo', '/demo'), link('See pricing', '/pricing')]), [], 768)?.text).toBe(
      'See pricing',
    );
    expect(findFirstAsk(asksOf([header('Book a demo', '/demo'), below]), [], 768)?.text).toBe('Book a demo');
    expect(findFirstAsk(asksOf([header('Subscribe', '/newsletter'), below]), [], 768)?.text).toBe('See pricing');
  });

  test('the form that begins in view is met there, although its button comes below', () => {
    const call = link('Book an intro call', '/call', { box: { x: 50, y: 690, width: 180, height: 50 } });
    const send = action('Send it over', { box: { x: 700, y: 1100, width: 400, height: 60 } });
    const formAt = (y: number) =>
      formReading([fieldReading('name', { box: { x: 700, y, width: 400, height: 40 } })], {
        id: 'f',
        box: { x: 700, y, width: 400, height: 1180 - y },
      });
    const asks = asksOf([call, send]).map((one) => (one.text === 'Send it over' ? { ...one, form: 'f' } : one));
    expect(findFirstAsk(asks, [formAt(500)], 768)?.text).toBe('Send it over');
    expect(findFirstAsk(asks, [formAt(760)], 768)?.text).toBe('Book an intro call');
    expect(findFirstAsk(asks, [], 768)?.text).toBe('Book an intro call');
  });

  test('the form, not the phone number in a bar that stays on screen', () => {
    const bar = action('Call now', {
      destination: 'phone',
      href: 'tel:1',
      pinned: true,
      region: 'sticky',
      box: { x: 0, y: 700, width: 400, height: 60 },
    });
    const quote = link('Request a quote', '/quote', { box: { x: 100, y: 2000, width: 160, height: 44 } });
    expect(findMainAsk(asksOf([bar, quote]), [], '', 800)?.text).toBe('Request a quote');
  });

  test('in the words of the place that most people see', () => {
    const top = link('Try 30 days free', '/trial', { region: 'hero' });
    const large = link('Start now', '/trial', { box: { x: 100, y: 4000, width: 500, height: 80 } });
    expect(findMainAsk(asksOf([top, large]), [], '', 800)?.text).toBe('Try 30 days free');
  });

  test('in the page’s own words before those of the header', () => {
    const header = link('Demo', '/demo', { region: 'header', box: { x: 1000, y: 10, width: 260, height: 60 } });
    const hero = link('Book your demo', '/demo', { region: 'hero', box: { x: 100, y: 400, width: 160, height: 44 } });
    expect(findMainAsk(asksOf([header, hero]), [], '', 800)?.text).toBe('Book your demo');
  });

  test('the end of a form, not its first step, even where only the header names it', () => {
    const next = action('Next', { id: 'a9', form: 'm1', box: { x: 700, y: 500, width: 160, height: 44 } });
    const header = link('Get your quote', '/#quote', {
      region: 'header',
      destination: 'anchor',
      target: { selector: '#quote', top: 100, fields: ['f1'], text: '' },
      box: { x: 900, y: 10, width: 140, height: 40 },
    });
    const form = formReading([fieldReading('postcode', { id: 'f1' })], {
      id: 'm1',
      purpose: 'lead',
      steps: 3,
      submit: 'Get your quote',
      submits: [],
    });
    const asks = asksOf([header, next], { forms: [form] });
    expect(asks.map((ask) => ask.kind)).toEqual(['quote', 'quote']);
    expect(findMainAsk(asks, [form], '', 800)?.text).toBe('Get your quote');
    expect(findMainAsk(asks, [{ ...form, steps: 1, submit: 'Next' }], '', 800)?.text).toBe('Next');
  });

  test('a message at the foot is second to what the headline offers, and first where it offers nothing', () => {
    const offer = link('Download now', '/download', { box: { x: 100, y: 2600, width: 200, height: 50 } });
    const send = action('Send', {
      id: 'a9',
      submits: true,
      destination: 'submit',
      form: 'm1',
      box: { x: 100, y: 4000, width: 160, height: 44 },
    });
    const form = formReading([fieldReading('email'), fieldReading('message'), fieldReading('phone')], {
      id: 'm1',
      purpose: 'contact',
      submits: ['a9'],
    });
    const asks = asksOf([offer, send], { forms: [form] });
    expect(findMainAsk(asks, [form], 'Themes that you can download for free', 800)?.text).toBe('Download now');
    expect(findMainAsk(asks, [form], 'Anna Berg, illustrator', 800)?.text).toBe('Send');
  });

  test('a form that starts in the first screenful counts from there, not from its button; a link further down to it does not', () => {
    const intro = textLink('Book an intro call', {
      href: 'https://acme.test/call',
      destination: 'internal',
      box: { x: 100, y: 650, width: 200, height: 24 },
    });
    const button = { submits: true, destination: 'submit' as const, form: 'm1' };
    const send = action('Send it over', { id: 'a9', ...button, box: { x: 600, y: 1050, width: 400, height: 60 } });
    const formAt = (y: number): FormReading =>
      formReading([fieldReading('email', { box: { x: 600, y, width: 400, height: 44 } }), fieldReading('message')], {
        id: 'm1',
        purpose: 'contact',
        submits: ['a9'],
        box: { x: 600, y, width: 400, height: 700 },
      });
    const main = (form: FormReading): string | undefined => {
      const asks = asksOf([intro, send], { forms: [form] });
      return findMainAsk(asks, [form], '', 768)?.text;
    };
    expect(main(formAt(450))).toBe('Send it over');
    expect(main(formAt(800))).toBe('Book an intro call');
  });

  test('a bar that follows down the page stands for the button of the page, one with another ask for the site', () => {
    const badge = link('Download on the App Store', '/store', {
      id: 'b0',
      box: { x: 20, y: 340, width: 160, height: 48 },
    });
    const bar = { pinned: true, region: 'sticky' as const, box: { x: 0, y: 700, width: 390, height: 64 } };
    const get = link('Get the app', '/get', { id: 'b1', ...bar });
    const call = action('Call us', { id: 'b2', ...bar, href: 'tel:+441170000', destination: 'phone' });
    const main = (...actions: ActionFact[]): string | undefined => findMainAsk(asksOf(actions), [], '', 844)?.text;
    expect(main(badge, get)).toBe('Get the app');
    expect(main(badge, call)).toBe('Download on the App Store');
  });

  test('a wallet is another way to pay for what the shop sells, and the only one where the shop has no button', () => {
    const cart = action('Add to cart', { box: { x: 16, y: 600, width: 358, height: 50 } });
    const wallet = action('Buy with PayPal', { id: 'a2', box: { x: 16, y: 660, width: 358, height: 60 } });
    expect(findMainAsk(asksOf([cart, wallet]), [], '', 844)?.text).toBe('Add to cart');
    expect(findMainAsk(asksOf([wallet]), [], '', 844)?.text).toBe('Buy with PayPal');
  });

  test('to follow elsewhere leads away: the first step of the page comes before it', () => {
    const start = link('Get started', '/overview', { region: 'hero' });
    const star = action('Follow us on Instagram', {
      href: 'https://instagram.com/acme',
      destination: 'external',
      box: { x: 300, y: 200, width: 220, height: 44 },
    });
    expect(findMainAsk(asksOf([start, star]), [], '', 800)?.text).toBe('Get started');
    expect(findMainAsk(asksOf([star]), [], '', 800)?.text).toBe('Follow us on Instagram');
  });

  test('the same words for the same kind are one ask wherever they lead', () => {
    const trial = (path: string, y: number): ActionFact =>
      link('Start free trial', path, { box: { x: 100, y, width: 160, height: 44 } });
    const call = action('Call us', {
      destination: 'phone',
      href: 'tel:1',
      box: { x: 100, y: 900, width: 160, height: 44 },
    });
    const plans = [trial('/trial?plan=a', 800), trial('/trial?plan=b', 1000), trial('/trial?plan=c', 1800)];
    const asks = asksOf([...plans, call]);
    expect(new Set(asks.map((ask) => ask.goal)).size).toBe(4);
    expect(findMainAsk(asksOf([...plans.slice(0, 1), call]), [], '', 800)?.text).toBe('Call us');
    expect(findMainAsk(asks, [], '', 800)?.text).toBe('Start free trial');
  });

  test('no asks, none of both', () => {
    expect([findMainAsk([], [], '', 800), findFirstAsk([], [], 768)]).toEqual([null, null]);
  });
});
