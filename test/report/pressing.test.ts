import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/report/html';
import { toMarkdown } from '../../src/report/markdown';
import { lawsOf, pressingFirst } from '../../src/report/pressing';
import { demoReport, finding } from '../helpers/report';
import { english } from '../../src/report/words';

const press = (rule: string, rest: Parameters<typeof finding>[1] = {}) =>
  finding(rule, {
    lens: 'pressure',
    stage: 'reinforcement',
    title: rule,
    fix: '',
    sources: ['EU-LAW', 'MATHUR-19'],
    ...rest,
  });
const findings = [
  press('calm', { outcome: 'pass', text: 'Nothing hurries.' }),
  press('unseen', { outcome: 'unsure', text: 'This could not be seen.' }),
  press('clock', { outcome: 'fail', text: 'The clock <b>02:14</b> counts down.' }),
  press('away', { outcome: 'not-applicable' }),
  press('words', { outcome: 'warn', text: 'Some words push.', sources: ['MATHUR-19'] }),
  finding('fields', { lens: 'effort', outcome: 'fail' }),
];
const report = demoReport({}, findings);

describe('pressingFirst', () => {
  it('takes the lens and nothing else, what presses first, and leaves out what does not apply', () => {
    expect(pressingFirst(report.findings).map(({ rule }) => rule)).toEqual(['clock', 'words', 'unseen', 'calm']);
  });
});

describe('lawsOf', () => {
  it('names each law or policy once where something presses, and none beside a pass', () => {
    expect(lawsOf([...report.findings, ...report.findings]).map(({ key }) => key)).toEqual(['EU-LAW']);
    expect(lawsOf(report.findings.filter(({ rule }) => rule === 'words' || rule === 'calm'))).toEqual([]);
  });
});

describe('the part on pressure', () => {
  it('stands in both reports under a heading of its own, page text escaped', () => {
    const markdown = toMarkdown(report, english);
    expect(markdown).toContain('## Pressure: 2 things to look at');
    expect(markdown).toContain('Law, policy and standards on this:\n\n- EU law bans false claims');
    expect(markdown.split('EU law bans false claims of very limited time, fake reviews')).toHaveLength(2);
    const page = toHtml(report, english);
    expect(page).toContain('Pressure: 2 things to look at');
    expect(page).toContain('The clock &lt;b&gt;02:14&lt;/b&gt; counts down.');
    expect(page).toContain('Law, policy and standards on this');
  });

  it('never says that pressure does not convert', () => {
    for (const text of [toMarkdown(report, english), toHtml(report, english)])
      expect(text).toContain('Pressure can work for a while, so it is not counted as what fails to convert');
  });

  it('is left out where no check of it applies', () => {
    const none = demoReport({}, [finding('fields', { lens: 'effort' })]);
    expect(toMarkdown(none, english)).not.toContain('Pressure:');
    expect(toHtml(none, english)).not.toContain('Pressure:');
  });
});
