import { describe, expect, test } from 'vitest';
import { readLabel } from '../../src/reading/ask-label';
import { en } from '../../src/reading/words/en';
import { de } from '../../src/reading/words/de';
import { it } from '../../src/reading/words/it';
import { ja } from '../../src/reading/words/ja';
import { nl } from '../../src/reading/words/nl';

describe('readLabel', () => {
  test.each([
    ['See how it works', 'low', 'learn'],
    ['Watch the 2-minute demo', 'low', 'video'],
    ['See pricing', 'low', 'pricing'],
    ['Take the quiz →', 'low', 'quiz'],
    ['Check availability', 'low', 'check'],
    ['Subscribe to our newsletter', 'mid', 'newsletter'],
    ['Join the waitlist', 'mid', 'waitlist'],
    ['Download the 2026 guide', 'mid', 'content'],
    ['Save my seat', 'mid', 'webinar'],
    ['Add to Chrome', 'mid', 'install'],
    ['Add to basket', 'mid', 'cart'],
    ['Contact us', 'mid', 'contact'],
    ['Create your free account', 'mid', 'account'],
    ['Create new account', 'mid', 'account'],
    ['Try it free', 'high', 'trial'],
    ['Start for free', 'mid', 'account'],
    ['Try Team free for 30 days', 'high', 'trial'],
    ['Start free for 3 months', 'high', 'trial'],
    ['Quick add', 'mid', 'cart'],
    ['Try the block editor', 'low', 'sandbox'],
    ['Try the app free for 14 days', 'high', 'trial'],
    ['Try Murmur', 'high', 'trial'],
    ['Get started — it’s free', 'mid', 'account'],
    ['Star on GitHub', 'low', 'social'],
    ['Follow us', 'low', 'social'],
    ['Why teams switch to us', 'low', 'learn'],
    ['Do we deliver to you?', 'low', 'check'],
    ['More about us', 'low', 'learn'],
    ['Download now', 'mid', 'install'],
    ['Download the brochure', 'mid', 'content'],
    ['Start your 14-day free trial', 'high', 'trial'],
    ['Get a free quote', 'high', 'quote'],
    ['Book your free 30-minute demo', 'high', 'meeting'],
    ['Talk to sales', 'mid', 'contact'],
    ['Request a callback', 'high', 'callback'],
    ['Call me back', 'high', 'callback'],
    ['Donate now', 'high', 'donate'],
    ['Apply now', 'high', 'apply'],
    ['Start your claim', 'high', 'apply'],
    ['Claim my spot', 'mid', 'webinar'],
    ['Buy now', 'high', 'buy'],
    ['Order with obligation to pay', 'high', 'contract'],
  ])('%s is %s, %s', (label, cls, kind) => {
    const reading = readLabel(label, en);
    expect([reading.class, reading.kind]).toEqual([cls, kind]);
    expect(reading.why.values['means']).toEqual({ phrase: `kind-${kind}`, values: {} });
  });

  test('what is got tells more than how formally it is asked for, and never plays a purchase down', () => {
    const read = (label: string): string => `${readLabel(label, en).class} ${readLabel(label, en).kind}`;
    expect(read('Request the free guide')).toBe('mid content');
    expect(read('Buy the guide')).toBe('high buy');
    expect(read('Request a demo')).toBe('high meeting');
    expect(read('More info')).toMatch(/^low/);
    expect(read('Get more information')).not.toMatch(/^low/);
    expect(read('Sell more online')).not.toMatch(/^low/);
  });

  test('a count beside the name of a widget changes nothing, a number in an ask does not make it one', () => {
    expect(readLabel('Cart (2)', en).class).toBe('neutral');
    expect(readLabel('Add 2 to cart', en).kind).toBe('cart');
  });

  test('what opens with a look is one, unless the larger thing closes the label or is joined to it', () => {
    expect(readLabel('Bekijk hoe overstappen werkt', nl).class).toBe('low');
    expect(readLabel('Vergelijk en stap over', nl).class).toBe('high');
    expect(readLabel('Nu direct overstappen', nl).class).toBe('high');
    expect(readLabel('Besuch bei uns vereinbaren', de).class).toBe('high');
  });

  test('a name that sounds like a verb is no verb after one that says nothing', () => {
    expect(readLabel('Scegli Leggero', it).class).toBe('ambiguous');
    expect(readLabel('Leggi la guida', it).class).toBe('low');
    expect(readLabel('Start live chat', nl)).toMatchObject({ class: 'low', kind: 'chat' });
  });

  test('to share is a verb: what has “share” in its name is not shared', () => {
    expect(readLabel('Get the share buttons', en).kind).not.toBe('social');
    expect(readLabel('Share this page', en).kind).toBe('social');
  });

  test('what is said of one provider of sign-on is said of all, and of no other name', () => {
    const kindOf = (label: string): string | null => readLabel(label, en).kind;
    expect(['Continue with GitLab', 'Sign up with X', 'Continue with LinkedIn'].map(kindOf)).toEqual(
      Array(3).fill('account_sso'),
    );
    expect(readLabel('Xで続ける', ja).kind).toBe('account_sso');
    expect(kindOf('Follow us on X')).toBe('social');
    expect(kindOf('Continue with the tour')).not.toBe('account_sso');
  });

  test.each(['Get started', 'Submit', 'Continue', 'Click here'])('%s does not say what follows', (label) => {
    expect(readLabel(label, en).class).toBe('ambiguous');
  });

  test.each(['Log in', 'Sign in', 'My account', 'Customer login', 'Log in to your account'])(
    '%s is for those who have an account',
    (label) => {
      expect(readLabel(label, en).class).toBe('login');
    },
  );

  test.each(['Menu', 'Close', 'Search', 'Privacy policy', 'Read our privacy policy'])('%s is no ask', (label) => {
    expect(readLabel(label, en).class).toBe('neutral');
  });

  test.each(['', '→', 'Blue widget deluxe', '株式会社'])('%j is not known', (label) => {
    expect(readLabel(label, en).class).toBeNull();
  });

  test('an open word inside a name does not make the name ambiguous', () => {
    expect(readLabel('Instant View', en).class).toBeNull();
    expect(readLabel('Get started today', en).class).toBe('ambiguous');
  });

  test('to check something of one’s own is not to check something out', () => {
    expect(readLabel('Check your site', en).kind).toBe('check');
    expect(readLabel('Check our documentation', en)).toMatchObject({ class: 'low', kind: 'explore' });
  });

  test('what there are several of is explored by whatever verb looks at it, what is told of them is learnt', () => {
    const kind = (label: string): unknown => readLabel(label, en).kind;
    expect(['Discover our products', 'Read customer stories', 'View options'].map(kind)).toEqual(
      Array(3).fill('explore'),
    );
    expect(['Learn about our products', 'Read Priya’s story', 'How our services work'].map(kind)).toEqual(
      Array(3).fill('learn'),
    );
  });

  test('the teams of a company are no program of that name, and a program to add to is', () => {
    expect(readLabel('Assistant for small teams', en).kind).not.toBe('install');
    expect(readLabel('Add to Microsoft Teams', en).kind).toBe('install');
  });

  test.each([
    ['Hop on the waitlist', 'mid', 'waitlist', true],
    ['Choose premium', 'high', 'subscribe_paid', false],
    ['Our annual handbook', 'mid', 'content', true],
  ])('%s is %s by the noun in it, %s', (label, cls, kind, byNoun) => {
    expect(readLabel(label, en)).toMatchObject({ class: cls, kind, byNoun });
  });

  test.each([
    ['Let’s get started on the handbook', 'ambiguous'],
    ['Newsletter', null],
    ['Spring report, cookie policy', 'neutral'],
    ['Premium careers', 'neutral'],
    ['Newcomers ship orders', null],
  ])('a noun in %s does not make an ask of it', (label, cls) => {
    expect(readLabel(label, en)).toMatchObject({ class: cls, kind: null, byNoun: false });
  });

  test('shopping a range is looking around, shopping is buying', () => {
    expect(readLabel('Shop the sofas', en)).toMatchObject({ class: 'low', kind: 'explore' });
    expect(readLabel('Shop sofas', en)).toMatchObject({ class: 'low', kind: 'explore' });
    expect(readLabel('Shop now', en).class).toBe('high');
    expect(readLabel('Order sofas', en).class).toBe('high');
  });

  test('an account that is got for free is a new one', () => {
    expect(readLabel('Get a lovely free account', en)).toMatchObject({ class: 'mid', kind: 'account' });
    expect(readLabel('Log in to your free account', en).class).toBe('login');
    expect(readLabel('Your account, delivery free', en).class).toBe('login');
  });

  test.each([
    ['New here? Create an account', 'mid', 'account'],
    ['Questions? Call us', 'high', 'call'],
    ['Already a customer? Log in', 'login', null],
    ['Ready to see it? Opening hours', 'low', null],
    ['How much could I borrow?', 'low', 'calculator'],
  ])('%s is what it says after the question', (label, cls, kind) => {
    const read = readLabel(label, en);
    expect(read.class).toBe(cls);
    if (kind !== null) expect(read.kind).toBe(kind);
  });

  test('a word for what is free and for what is paid is read by the amount', () => {
    expect(readLabel('Subscribe for $1 a week', en)).toMatchObject({ class: 'high', kind: 'subscribe_paid' });
    expect(readLabel('Get started for €9 a month', en)).toMatchObject({ class: 'high', kind: 'subscribe_paid' });
    expect(readLabel('Get it now for $29', en)).toMatchObject({ class: 'high', kind: 'buy' });
    expect(readLabel('Subscribe for $0', en)).toMatchObject({ class: 'mid', kind: 'newsletter' });
    expect(readLabel('Download the $10 million report', en)).toMatchObject({ class: 'mid', kind: 'content' });
  });

  test('what a label opens with is what it asks for', () => {
    expect(readLabel('Get a live demo', en)).toMatchObject({ class: 'high', kind: 'meeting' });
    expect(readLabel('View the live demo', en)).toMatchObject({ class: 'low', kind: 'sandbox' });
  });

  test('the longer cue names the kind, whatever stands between its words', () => {
    expect(readLabel('Schedule a free 30-minute call', en).kind).toBe('meeting');
    expect(readLabel('Call to schedule', en).kind).toBe('call');
  });

  test('a vague label is vague, a specific one is not', () => {
    expect(readLabel('Submit', en).vague).toBe(true);
    expect(readLabel('Send me the checklist', en).vague).toBe(false);
  });

  test('a word inside another word is not found', () => {
    expect(readLabel('Overbooked rivers', en).class).toBeNull();
  });
});
