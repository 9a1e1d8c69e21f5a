import { describe, expect, it } from 'vitest';
import attentionRatio from '../../../src/rules/first-action/attention-ratio';
import { pageOf } from '../../helpers/odd-pages';
import { ask } from '../../helpers/reading';
import { ruleTable, said } from '../../helpers/rule-table';

const mainAsk = ask('Start free trial', { primary: true });
const ways = (destinations: number, navigation = 0) => ({
  mainAsk,
  asks: [mainAsk],
  choices: { destinations, navigation },
});
const led = { campaign: { from: 'utm_term' as const, words: ['payroll'], found: ['payroll'], missing: [] } };
const second = { asks: [mainAsk, ask('Watch the tour', { primary: true, screenful: 2 })] };

ruleTable('attention-ratio', attentionRatio, [
  ['10:1 and 5 menu links', 'cold', ways(10, 5), 'pass focused'],
  ['11:1', 'cold', ways(11, 5), 'warn scattered'],
  ['6 menu links', 'cold', ways(10, 6), 'warn scattered'],
  ['30:1 and 8 menu links', 'cold', ways(30, 8), 'warn scattered'],
  ['30:1 after an advertisement', 'cold', { ...ways(30, 8), ...led }, 'warn scattered'],
  ['31:1 after an advertisement', 'cold', { ...ways(31), ...led }, 'fail scattered'],
  ['9 menu links after an advertisement', 'cold', { ...ways(10, 9), ...led }, 'fail scattered'],
  ['31:1 after an advertisement', 'warm', { ...ways(31), ...led }, 'fail scattered'],
  ['31:1 after an advertisement', 'hot', { ...ways(31), ...led }, 'fail scattered'],
  ['31:1 and no advertisement', 'cold', ways(31), 'warn scattered'],
  ['a home page after an advertisement', 'cold', { ...ways(90, 20), ...pageOf('home'), ...led }, 'warn scattered'],
  ['20 ways for two steps that serve the goal', 'cold', { ...ways(20), ...second }, 'pass focused'],
  ['21 ways for two', 'cold', { ...ways(21), ...second }, 'warn scattered'],
  ['a main ask that only the menu has', 'cold', { ...ways(10), asks: [] }, 'pass focused'],
  ['a home page', 'cold', { ...ways(90, 20), ...pageOf('home') }, 'warn scattered'],
  ['a shop', 'cold', { ...ways(90, 20), ...pageOf('shop') }, 'not-applicable browsing'],
  ['a magazine', 'cold', { ...ways(90, 20), ...pageOf('content') }, 'not-applicable browsing'],
  ['no main ask', 'cold', { choices: { destinations: 40, navigation: 3 } }, 'not-applicable goalless'],
]);

describe('what it says', () => {
  it('gives the counts, the ratio and the marks', () => {
    expect(said(attentionRatio, ways(31, 1)).text).toBe(
      'The page has 31 different destinations for one step that serves its goal, a ratio of 31:1, and one menu link; our marks are 10:1 and 5 menu links.',
    );
  });

  it('weighs half for those who search and compare', () => {
    expect(attentionRatio.weight).toEqual({ cold: 3, warm: 1.5, hot: 1.5 });
  });
});
