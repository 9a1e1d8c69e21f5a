import { describe, expect, it } from 'vitest';
import { writeReport } from '../../src/report/write';
import { toTerminal } from '../../src/report/terminal';
import { english } from '../../src/report/words';
import { german } from '../../src/report/words.de';
import { demoReport } from '../helpers/report';

/** Words that are the same in both languages, or names. */
const ALIKE =
  /^(en|de|en-GB|de-DE|Small Yes|–|#|Name|Newsletter|Button|Element|Parameter|Formular|Quiz|Chat|Captcha|Budget|Region|Website|Text|Shop|App|captcha|budget|region|website|–)$/;

/** Every text of a catalogue by its path; a function is said once with plain values. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => texts(one, `${path}.${key}`));
}

/** How it speaks is held by the tests of the rules. */
const ours = texts({ ...english, voice: null });
const theirs = texts({ ...german, voice: null });
const said = new Map(ours);

describe('the German words of reports', () => {
  it('hold the same keys as the English ones', () => {
    expect(theirs.map(([path]) => path)).toEqual([...said.keys()]);
  });

  it.each(theirs)('%s is German', (path, text) => {
    const { length } = text;
    expect(length).toBeGreaterThan(0);
    if (!ALIKE.test(text)) expect(text).not.toBe(said.get(path));
    expect(text).not.toMatch(/”|"|\b(the|and|with|page|visitors)\b|\b(du|dein|deine|dir)\b/);
  });

  it.each([...ours, ...theirs])('%s is not longer than what is shown of a text', (_, text) => {
    expect(text.length).toBeLessThanOrEqual(400);
  });

  it('write dates and numbers as there', () => {
    expect(german.page.taken('2026-03-09T08:05:00.000Z')).toBe('Gelesen am 9. März 2026 um 08:05 UTC');
    expect(german.receipt.sum(70.4, 0.75, 40, 0.25)).toBe('0,75 × 70,4 + 0,25 × 40');
    expect(german.fixes.points(0.6)).toBe('+0,6');
  });
});

/** The formats that can be read as text. */
const TEXT_FORMATS = ['html', 'csv', 'tickets', 'md', 'plan-csv', 'plan-md'] as const;

/** What a German report of ours never says; names of files, ids and the page's own words are the rest. */
const LEFT_OVER =
  /\b(Score|What could not be seen|Every check|Judged for|Read as|Mean of the stages|Asks to|Sources|What to do|small yes to try)\b/;

describe('a report in German', () => {
  const report = demoReport({}, undefined, german);

  it('says so, and sums the page up in German', () => {
    expect(report.locale).toBe('de');
    expect(report.summary).toMatch(/^Sie verlangen „Book a demo“/);
    expect(report.measurement.plan[0]?.trigger).toBe('Klick auf „Book a demo“');
  });

  it.each(TEXT_FORMATS)('is written in German as %s', async (format) => {
    expect(await writeReport(report, format)).not.toMatch(LEFT_OVER);
  });

  it('is written in German in the terminal', () => {
    expect(toTerminal(report, german)).not.toMatch(LEFT_OVER);
  });

  it('says in its HTML which language it is in', async () => {
    expect(await writeReport(report, 'html')).toContain('<html lang="de">');
  });
});
