import { expect, it } from 'vitest';
import rule from '../../../src/rules/conversion/next-told';
import { at, cutShort, foreign } from '../../helpers/odd-pages';
import { ask, reassurance } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

const demo = (cost = 64) => ask('Book a demo', { kind: 'meeting', cost, box: at(1000) });
const page = { mainAsk: demo(), asks: [demo()] };
const line = (y: number) => ({ reassurances: [reassurance('time', { text: 'We reply within a day', box: at(y) })] });

ruleTable('next-told', rule, [
  [
    'a line 150 px below',
    'cold',
    { ...page, ...line(1194) },
    'pass told',
    '“We reply within a day” tells beside “Book a demo” what to expect.',
  ],
  [
    'a line 151 px below',
    'cold',
    { ...page, ...line(1195) },
    'warn elsewhere',
    '“We reply within a day” tells what to expect, but not beside “Book a demo”.',
  ],
  ['no line', 'cold', page, 'warn none', 'No line at “Book a demo” says how long it takes or when people hear back.'],
  ['no line', 'hot', page, 'warn none'],
  ['an ask of 45', 'cold', { mainAsk: demo(45), asks: [] }, 'warn none'],
  [
    'an ask of 44',
    'cold',
    { mainAsk: demo(44), asks: [] },
    'not-applicable small',
    'The main ask is too small a step to need an explanation.',
  ],
  [
    'a language without words',
    'cold',
    { ...page, ...foreign },
    'unsure language',
    'Whether a line at “Book a demo” says what happens next could not be judged in this language.',
  ],
  [
    'a page cut short',
    'cold',
    { ...page, ...cutShort },
    'unsure unseen',
    'No such line was seen at “Book a demo”, but the rest of a very long page could not be read.',
  ],
]);

it('names the ask in its advice, and shows the line and the ask', () => {
  expect(said(rule, page).fix).toContain('Beside “Book a demo”, say in one line what happens then');
  expect(said(rule, page).fix).toContain('Takes 40 seconds. You hear from us within a day.');
  expect(said(rule, { mainAsk: ask('Join', { kind: 'account', cost: 48 }) }).fix).toContain(
    'Takes 40 seconds, then you are in.',
  );
  expect(said(rule, { mainAsk: ask('Buy', { kind: 'buy', cost: 76 }) }).fix).toContain(
    'Order now, and it arrives within three days.',
  );
  expect(shownBy(rule, { ...page, ...line(1100) })).toEqual(['time', 'Book a demo']);
});
