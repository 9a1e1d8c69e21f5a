import { describe, expect, it } from 'vitest';
import { exitCode } from '../../src/cli/exit-code';
import type { AuditResult } from '../../src/report/report';
import { demoReport } from '../helpers/report';

const report = demoReport();
const scored = (total: number | null): AuditResult => ({
  ok: true,
  report: { ...report, score: { ...report.score, total } },
});
const failed: AuditResult = { ok: false, reason: 'empty', message: 'There is nothing on this page.' };

describe('exitCode', () => {
  it.each([
    ['no bar', [scored(3), scored(null)], null, 0],
    ['above the bar', [scored(80), scored(71)], 70, 0],
    ['on the bar', [scored(70)], 70, 0],
    ['one below the bar', [scored(90), scored(69)], 70, 2],
    ['no score, and a bar', [scored(null)], 0, 2],
    ['one in error', [scored(90), failed], null, 1],
    ['one in error and one below the bar', [scored(10), failed], 70, 1],
  ])('%s', (_, results, bar, code) => {
    expect(exitCode(results, bar)).toBe(code);
  });
});
