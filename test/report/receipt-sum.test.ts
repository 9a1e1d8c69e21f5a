import { expect, it } from 'vitest';
import { receiptSum } from '../../src/report/receipt-sum';
import { toTerminal } from '../../src/report/terminal';
import { toMarkdown } from '../../src/report/markdown';
import { toWord } from '../../src/report/word';
import { english } from '../../src/report/words';
import { wordText } from '../helpers/office';
import { demoReport } from '../helpers/report';

it('says the same sum in Markdown, terminal and Word', async () => {
  const [sum = '', ...others] = receiptSum(demoReport(), english);
  expect(sum).toBe('Total: 0.75 × 41.8 + 0.25 × 0 = 31.');
  expect(others).toEqual([]);
  expect(toMarkdown(demoReport(), english)).toContain(sum);
  expect(toTerminal(demoReport(), english)).toContain(sum);
  expect(await wordText(await toWord(demoReport(), english))).toContain(sum);
});

it('says why there is none', () => {
  const report = demoReport();
  const score = { ...report.score, total: null };
  expect(receiptSum({ ...report, score }, english)).toEqual(['Nothing on this page could be judged.']);
});
