import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv, type Cell } from '../../src/report/csv';
import { anyText } from '../helpers/hostile';
import { readCsv } from '../helpers/read-csv';

describe('toCsv', () => {
  it('starts with the mark of UTF-8, parts by commas and ends lines with CR LF', () => {
    expect(
      toCsv([
        ['Check', 'Points'],
        ['Größe', 4.5],
      ]),
    ).toBe('\ufeffCheck,Points\r\nGröße,4.5\r\n');
  });

  it.each([
    ['a comma', 'a,b', '"a,b"'],
    ['quotes', 'say "yes"', '"say ""yes"""'],
    ['a line break', 'one\ntwo', '"one\ntwo"'],
    ['white space at an end', ' in', '" in"'],
    ['nothing', '', ''],
  ])('keeps %s in one cell', (_, text, cell) => {
    expect(toCsv([[text]])).toBe(`\ufeff${cell}\r\n`);
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '＝1',
    '\t=1',
    '  =1',
    '\ufeff=1',
    '\r=1',
    '\tx',
    '=HYPERLINK("https://evil.test")',
  ])('never lets %j be a formula', (text) => {
    expect(readCsv(toCsv([[text]]))).toEqual([[`'${text}`]]);
  });

  it.each(['1 + 1', 'a=b', 'me@acme.test', '–'])('leaves %j as it is', (text) => {
    expect(readCsv(toCsv([[text]]))).toEqual([[text]]);
  });

  it('leaves numbers numbers, negative ones too', () => {
    expect(toCsv([[-3, 0.5]])).toBe('\ufeff-3,0.5\r\n');
  });

  it('comes back from a parser as it was, for any text', () => {
    const text = anyText.filter((one) => one !== '');
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const plain = (cell: Cell): string => String(cell).replace(/^'(?=[\s\u0000\ufeff]*[=+\-@＝＋－＠]|[\t\r])/, '');
        const read = readCsv(toCsv(rows)).map((row) => row.map(plain));
        expect(read).toEqual(rows.map((row) => row.map(plain)));
      }),
    );
  });
});
