import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/facts/snapshot';
import { readAuditable, readPageKind } from '../../src/reading/page-type';
import { signal } from '../../src/reading/signal';
import { en } from '../../src/reading/words/en';
import { heading, media, snapshot, text } from '../helpers/facts';
import { ask, fieldReading, formReading, section } from '../helpers/reading';

const base = snapshot().facts;
const page = (title: string, words: number, facts: Partial<Facts> = {}): ReturnType<typeof snapshot> =>
  snapshot({
    document: { ...base.document, title },
    copy: { ...base.copy, words },
    texts: [heading(title, 1)],
    ...facts,
  });
const login = formReading([fieldReading('email'), fieldReading('password')], { purpose: 'login' });

describe('readAuditable', () => {
  const reason = (...args: Parameters<typeof readAuditable>): string => {
    const answer = readAuditable(...args);
    return answer.ok ? 'ok' : answer.reason;
  };

  test('an ordinary page is', () => {
    expect(reason(page('Invoices in minutes', 400), en, [ask('See how')], [])).toBe('ok');
  });

  test.each(['404 Not Found', '500 Internal Server Error', 'Page not found'])(
    '“%s” with few words is an error page',
    (title) => {
      expect(reason(page(title, 20), en, [], [])).toBe('error-page');
    },
  );

  test('a page that sells for 404 others, or writes about errors at length, is none', () => {
    expect(reason(page('404 recipes for busy people', 90), en, [], [])).toBe('ok');
    expect(reason(page('404 Not Found: how to fix it', 900), en, [], [])).toBe('ok');
  });

  test('a check for robots is named; a page that only loads the same script is audited', () => {
    const hosts = {
      document: { ...base.document, title: 'Just a moment...', scriptHosts: ['challenges.cloudflare.com'] },
    };
    expect(reason(page('Just a moment...', 12, hosts), en, [], [])).toBe('challenge');
    expect(
      reason(
        page('Invoices', 400, { document: { ...base.document, scriptHosts: ['challenges.cloudflare.com'] } }),
        en,
        [ask('Try')],
        [],
      ),
    ).toBe('ok');
  });

  test('a page with nothing on it is empty; one with a picture only is not', () => {
    expect(reason(page('', 0, { texts: [] }), en, [], [])).toBe('empty');
    expect(reason(page('', 0, { texts: [], media: [media()] }), en, [], [])).toBe('ok');
  });

  test('an empty page whose content is in a frame says from where', () => {
    const framed = page('', 0, { texts: [], opaque: [{ reason: 'cross-origin-frame', detail: 'app.test' }] });
    expect(readAuditable(framed, en, [], [])).toMatchObject({
      reason: 'empty',
      why: signal('is-frame', { host: 'app.test' }),
    });
  });

  test('a pure log-in page is; with a sign-up beside it, or an offer around it, it is not', () => {
    expect(reason(page('Log in', 40, { texts: [text('Log in')] }), en, [], [login])).toBe('login-wall');
    expect(reason(page('Log in', 40), en, [ask('Start free trial', { cost: 50, kind: 'trial' })], [login])).toBe('ok');
    expect(reason(page('Welcome', 600), en, [], [login])).toBe('ok');
    const signUp = ask('Create new account', { cost: 48, kind: 'account', class: 'mid' });
    expect(reason(page('Log in', 40), en, [{ ...signUp, buttonLike: false }], [login])).toBe('login-wall');
    expect(reason(page('Log in', 40), en, [signUp], [login])).toBe('ok');
  });
});

describe('readPageKind', () => {
  const kind = (...args: Parameters<typeof readPageKind>): string => readPageKind(...args).type;

  test.each([
    ['checkout', [formReading([fieldReading('card-number')], { purpose: 'checkout' })], null],
    ['checkout', [formReading([], { purpose: 'checkout', unseenHost: 'pay.test' })], null],
    ['shop', [formReading([fieldReading('choice'), fieldReading('quantity')], { purpose: 'checkout' })], null],
    ['lead', [formReading([], { purpose: 'lead' })], ask('Start free trial', { kind: 'trial' })],
    ['signup', [formReading([], { purpose: 'lead', region: 'footer' })], ask('Start free trial', { kind: 'trial' })],
    ['content', [formReading([], { purpose: 'newsletter' })], null],
    ['lead', [formReading([], { purpose: 'contact' })], null],
    ['donation', [formReading([], { purpose: 'donation' })], null],
    ['login', [login], null],
    ['signup', [formReading([], { purpose: 'signup' })], null],
    ['app', [], ask('Get the app', { kind: 'install' })],
    ['event', [], ask('Save my seat', { kind: 'webinar' })],
    ['shop', [], ask('Add to basket', { kind: 'cart' })],
    ['lead', [], ask('Book a demo', { kind: 'meeting', class: 'high' })],
  ] as const)('%s', (type, forms, main) => {
    expect(kind(snapshot(), forms, main, [])).toBe(type);
  });

  test('the front page with a soft main ask is a home page, a landing path with it a lead page', () => {
    expect(kind(snapshot({}, { url: 'https://acme.test/' }), [], ask('Learn more'), [])).toBe('home');
    expect(kind(snapshot(), [], ask('Learn more'), [])).toBe('lead');
  });

  test('long text with its ask in the footer is content', () => {
    const long = snapshot({ copy: { ...base.copy, words: 1500 } });
    expect(kind(long, [], ask('Subscribe', { region: 'footer', kind: 'newsletter' }), [])).toBe('content');
    expect(kind(long, [], ask('Book a demo', { kind: 'meeting' }), [])).toBe('lead');
  });

  test('the address of somebody’s profile is content, unless more is asked there than to write or to follow', () => {
    const at = (path: string, kind: 'contact' | 'buy'): string =>
      readPageKind({ ...page('Jessica Jones', 200), url: `https://a.test${path}` }, [], ask('Go', { kind }), []).type;
    expect(at('/users/jessica', 'contact')).toBe('content');
    expect(at('/examples/profile.html', 'contact')).toBe('content');
    expect(at('/users/jessica', 'buy')).toBe('shop');
    expect(at('/profile-photos-for-work', 'contact')).toBe('lead');
  });

  test('the one who audits decides', () => {
    expect(readPageKind(snapshot(), [login], null, [], 'lead')).toEqual({
      type: 'lead',
      source: 'chosen',
      why: [signal('chosen')],
    });
  });

  test('a sign-up with little else on its page is bare, one that has something to say is not', () => {
    const form = formReading([fieldReading('email'), fieldReading('new-password')], { purpose: 'signup' });
    const bare = (words: number, ...args: Parameters<typeof section>[]): unknown =>
      readPageKind(
        page('Join', words),
        [form],
        null,
        args.map((one) => section(...one)),
      ).bare;
    expect(bare(120, ['hero', 0])).toBe(true);
    expect(bare(121, ['hero', 0])).toBeUndefined();
    expect(bare(80, ['hero', 0], ['testimonials', 700])).toBeUndefined();
    const newsletter = formReading([fieldReading('email')], { purpose: 'newsletter' });
    const account = ask('Join free', { kind: 'account', class: 'mid' });
    expect(readPageKind(page('Join', 80), [newsletter], account, [])).not.toHaveProperty('bare');
  });

  test('a guess says what told it', () => {
    const why = (text: string): unknown => readPageKind(snapshot(), [], ask(text, { kind: 'meeting' }), []);
    expect(why('Book a demo')).toEqual({
      type: 'lead',
      source: 'guessed',
      why: [signal('main-ask', { ask: 'Book a demo' })],
    });
    expect(why('')).toMatchObject({ why: [signal('main-ask-nameless')] });
  });
});
