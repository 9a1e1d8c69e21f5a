import { describe, expect, it } from 'vitest';
import { en } from '../../../src/reading/words/en';
import { normalise } from '../../../src/reading/words/phrase';
import { askMisses, fieldMisses } from './bench';
import { asks, fields } from './en.bench';

const listsOf = (value: unknown, path = ''): [string, readonly string[]][] => {
  if (Array.isArray(value)) return [[path, value.map(String)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listsOf(inner, path === '' ? key : `${path}.${key}`));
};

describe('English words', () => {
  it.each(listsOf(en))('%s holds phrases in lower case, none twice', (_, list) => {
    expect(list.length).toBeGreaterThan(0);
    const normalised = list.map((phrase) => `${normalise(phrase, en.spaced)}${phrase.endsWith('*') ? '*' : ''}`);
    expect(normalised.filter((phrase, i) => normalised.indexOf(phrase) !== i)).toEqual([]);
    expect(list.filter((phrase) => phrase !== phrase.toLowerCase() || /[’‘]/.test(phrase))).toEqual([]);
    expect(normalised).not.toContain('');
  });

  it('puts no label in two classes of asks', () => {
    const { low, mid, high, ambiguous, neutral, login } = en.asks;
    const labels = [low, mid, high, ambiguous, neutral, login].flat().map((phrase) => normalise(phrase, true));
    expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
  });

  it('read the known labels as a person does, but for these', () => {
    expect(askMisses(asks, 'known', en)).toEqual(['Schedule a free 30-min call: high call']);
  });

  // where a person says no kind, the class may still be right: the shares are in benches.ts
  it('read the fresh labels as a person does, but for these', () => {
    expect(askMisses(asks, 'fresh', en)).toEqual([
      'Take a tour →: low learn',
      'Why teams switch to Ledgerly: unread –',
      'View all integrations: low –',
      'Read the docs: low learn',
      'Start for free: mid trial',
      'Get started — it’s free: mid trial',
      'Create your first board: mid account',
      'Put me on the list: mid newsletter',
      'Tell us about your project: high quote',
      'START MY 30-DAY TRIAL: high trial',
      'Book a 15-minute walkthrough: high buy',
      'Grab a time on our calendar: mid –',
      'Speak to sales: high meeting',
      'Get a live demo: low sandbox',
      'Choose Business: ambiguous –',
      'Get a free proposal: mid trial',
      'See our recent work: low –',
      'Opening hours & directions: low check',
      'Do we cover your area?: unread –',
      'Find your nearest branch: low –',
      'Ring us on 020 7946 0000: unread –',
      'Reserve a table: high buy',
      'Register as a new patient: mid account',
      'Size guide: mid content',
      'Find your shade: low –',
      'Email me when back in stock: mid content',
      'See where your money goes: low –',
      'Sign the petition: unread –',
      'See the full line-up: low –',
      'Download a prospectus: mid install',
      'Register for our open day: mid account',
      'Enrol now: high apply',
      'How much could I borrow?: unread –',
      'Search flights: low –',
      'Check dates and prices: low pricing',
      'Open an account in minutes: mid account',
      'Keep reading: unread –',
      'Follow us on Instagram: mid social',
      'Get the Monday e-mail: ambiguous –',
      'Keep me posted: mid waitlist',
      'Join our Discord: mid account',
      'Become a supporter from €4 a month: unread –',
      'Subscribe for $1 a week: mid newsletter',
      'Claim your offer: mid –',
      'Modern slavery statement: unread –',
      'Shipping & returns: unread –',
      'Investor relations: high –',
      'Track my order: high buy',
    ]);
  });

  it('read the fields as a person does, but for these', () => {
    expect(fieldMisses(fields, en)).toEqual([
      'Best number to reach you: text',
      '(555) 555-5555: text',
      'What should we call you?: phone',
      'Where do you work?: text',
      'Which school are you from?: text',
      'How big is your team?: choice',
      'https://yourstore.com: text',
      'Enter your postcode: search',
      'How old are you?: quantity',
      'Last 4 digits of your Social Security number: family-name',
    ]);
  });
});
