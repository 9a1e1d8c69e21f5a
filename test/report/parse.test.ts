import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/report/parse';
import { demoReport } from '../helpers/report';

describe('parseReport', () => {
  const written = (): unknown => JSON.parse(JSON.stringify(demoReport()));

  it('reads a report back', () => {
    expect(parseReport(written())).toEqual(demoReport());
  });

  it.each([
    null,
    7,
    'report',
    [],
    {},
    { schema: 1 },
    { schema: '1', tool: { name: 'small-yes' } },
    { schema: 1, tool: { name: 'another' } },
  ])('names what is no report: %j', (candidate) => {
    expect(() => parseReport(candidate)).toThrow('This is not a Small Yes report.');
  });

  it('names a report from a newer version', () => {
    expect(() => parseReport({ ...demoReport(), schema: 3 })).toThrow('newer version of Small Yes');
  });

  it('reads a report from before there was German as English', () => {
    const older: Record<string, unknown> = { ...demoReport(), schema: 1 };
    delete older['locale'];
    expect(parseReport(older)).toEqual(demoReport());
  });

  it('names a report from before the first shape', () => {
    expect(() => parseReport({ ...demoReport(), schema: 0 })).toThrow('too old to be read');
  });

  it('says where a report is damaged', () => {
    const report = demoReport();
    expect(() => parseReport({ ...report, score: { ...report.score, total: 101 } })).toThrow('score.total');
    expect(() => parseReport({ ...report, extra: true })).toThrow('extra');
    expect(() => parseReport({ ...report, asks: 'none' })).toThrow('asks');
  });

  it('takes no prototype from a file', () => {
    const text = JSON.stringify(demoReport()).replace('"values":{}', '"values":{"__proto__":{"polluted":1}}');
    const first = (): unknown => Object.getPrototypeOf(parseReport(JSON.parse(text)).findings[0]?.values ?? {});
    expect(first()).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });
});
