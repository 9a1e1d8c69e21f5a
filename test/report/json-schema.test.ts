import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { reportJsonSchema } from '../../src/report/json-schema';
import { demoReport } from '../helpers/report';

describe('reportJsonSchema', () => {
  const ajv = new Ajv2020({ strict: true, strictTypes: false });
  const valid = ajv.compile(reportJsonSchema());
  const report = demoReport();

  const withFormula = (formula: string) => ({
    ...report,
    page: { ...report.page, readability: { ...report.page.readability, formula } },
  });

  it('is valid JSON Schema', () => {
    expect(ajv.validateSchema(reportJsonSchema())).toBe(true);
  });

  it('accepts a built report', () => {
    expect(valid(report), JSON.stringify(valid.errors)).toBe(true);
  });

  it.each([
    ['a total above 100', { ...report, score: { ...report.score, total: 101 } }],
    ['a missing part', { ...report, curve: undefined }],
    ['a part that is not in the contract', { ...report, extra: 1 }],
    ['an unknown kind of ask', { ...report, asks: [{ ...report.asks[0], kind: 'beg' }] }],
    ['a formula that nobody knows', withFormula('Fog')],
    ['a range of one number', { ...report, score: { ...report.score, range: [4] } }],
    ['a range of three numbers', { ...report, score: { ...report.score, range: [4, 5, 6] } }],
  ])('refuses %s', (_name, broken) => {
    expect(valid(broken)).toBe(false);
  });
});
