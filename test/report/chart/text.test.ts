import { describe, expect, it } from 'vitest';
import { askLedger, stageBars, wrap } from '../../../src/report/chart/text';
import { demoReport } from '../../helpers/report';
import { ask } from '../../helpers/reading';
import { english } from '../../../src/report/words';

describe('stageBars', () => {
  it('fills a bar by the score, and draws what was not judged as dots', () => {
    const lines = stageBars(
      { hook: 50, 'first-action': 0, engagement: 100, reinforcement: null, conversion: 7 },
      english,
    );
    expect(lines.map(({ text }) => text)).toEqual([
      'Hook           ███████████████░░░░░░░░░░░░░░░   50',
      'First action   ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░    0',
      'Engagement     ██████████████████████████████  100',
      'Reinforcement  ······························  not judged',
      'Conversion     ██░░░░░░░░░░░░░░░░░░░░░░░░░░░░    7',
    ]);
  });
});

describe('askLedger', () => {
  it('lines up letters of any width and cuts what is too long', () => {
    const asks = [ask('資料請求'), ask('Get the complete guide to fleet telematics today')];
    expect(askLedger(demoReport({ asks }), 60, english)).toEqual([
      'Ask                  Asks to              Cost  Trust    Gap',
      '“資料請求”           read more               8      –      –',
      '“Get the complete g… read more               8      –      –',
    ]);
  });
});

describe('wrap', () => {
  it('breaks between words, and inside a word that is longer than a line', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrap('abcdefghij', 6, '  ')).toEqual(['  abcd', '  efgh', '  ij']);
    expect(wrap('', 8)).toEqual([]);
  });
});
