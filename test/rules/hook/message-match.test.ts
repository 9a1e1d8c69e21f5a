import { expect, it } from 'vitest';
import type { Campaign } from '../../../src/reading/campaign';
import rule from '../../../src/rules/hook/message-match';
import { foreign } from '../../helpers/odd-pages';
import { headline } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

const opens = { headline: { found: headline('Invoices that pay themselves') } };
const campaign = (found: string[], missing: string[], from: Campaign['from'] = 'utm_term') => ({
  ...opens,
  campaign: { from, words: [...found, ...missing], found, missing },
});
const german = { language: { code: 'de', source: 'html' as const, known: true } };

ruleTable('message-match', rule, [
  [
    'no campaign',
    'cold',
    { ...opens, campaign: null },
    'not-applicable none',
    'The address names no words of an advertisement.',
  ],
  [
    'all words kept',
    'cold',
    campaign(['invoice'], []),
    'pass kept',
    'The first screen says the words that led here: “invoice”.',
  ],
  ['three of five words', 'cold', campaign(['a', 'b', 'c'], ['d', 'e']), 'pass kept'],
  [
    'one of two words',
    'warm',
    campaign(['invoice'], ['freelance']),
    'warn part',
    'Of the words that led here, the first screen says “invoice” and not “freelance”.',
  ],
  ['three of ten words', 'cold', campaign(['a', 'b', 'c'], ['d', 'e', 'f', 'g', 'h', 'i', 'j']), 'warn part'],
  [
    'two of seven words',
    'cold',
    campaign(['a', 'b'], ['c', 'd', 'e', 'f', 'g']),
    'fail missed',
    'The words that led here, “c”, “d”, “e”, “f” and one more, are not in the first screen, which opens with “Invoices that pay themselves”.',
  ],
  ['no word of the search', 'hot', campaign([], ['payroll']), 'fail missed'],
  [
    'no word of the campaign’s name',
    'cold',
    campaign([], ['payroll'], 'utm_campaign'),
    'warn named',
    'The campaign is named after “payroll”, which the first screen does not say.',
  ],
  ['no word of the advertisement’s name', 'cold', campaign([], ['payroll'], 'utm_content'), 'warn named'],
  [
    'an English name on a German page',
    'cold',
    { ...german, ...campaign([], ['payroll'], 'utm_campaign') },
    'unsure foreign',
    'The campaign is named “payroll”; whether the page says the same in its own language could not be judged.',
  ],
  ['a German search on a German page', 'cold', { ...german, ...campaign([], ['lohn']) }, 'fail missed'],
  ['a language without words', 'cold', { ...foreign, ...campaign([], ['palkka']) }, 'unsure foreign'],
  ['all words kept in a language without words', 'cold', { ...foreign, ...campaign(['palkka'], []) }, 'pass kept'],
  [
    'no headline to hold it against',
    'cold',
    { ...campaign([], ['payroll']), headline: { found: null, unreadable: true } },
    'unsure unseen',
    'The words that led here were not found, and the first screen has no headline that could be read.',
  ],
]);

it('names the words that are missing, and shows the headline', () => {
  expect(said(rule, campaign([], ['payroll'])).fix).toBe(
    'Say “payroll” in the first screen, or send this advertisement to a page that keeps what it promises.',
  );
  expect(shownBy(rule, campaign([], ['payroll']))).toEqual(['Invoices that pay themselves']);
});
