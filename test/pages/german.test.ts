import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { audit } from '../../src/audit';
import type { Snapshot } from '../../src/facts/snapshot';
import { AXE_RULES } from '../../src/report/access-rules';
import { wordsIn } from '../../src/report/language';
import type { Report } from '../../src/report/report';
import { toTerminal } from '../../src/report/terminal';
import { FILES, writeReport, type FileFormat } from '../../src/report/write';
import { LOCALES, type Locale } from '../../src/rules/voice';
import { excelSheets, wordText } from '../helpers/office';
import { sentencesIn, textsIn } from '../helpers/texts-in';
import { ledgerPages, readLedgerPage, serveLedger, startOfflineChromium } from './ledger';

const SRC = join(import.meta.dirname, '../../src');
/** Where what we say to people is written down; German stands in files of its own. */
const CATALOGUES =
  /^(report\/(words|[\w-]+\.en)\.ts|rules\/[\w-]+\.en\.ts|rules\/(hook|first-action|engagement|reinforcement|conversion|sources)\/[\w-]+\.ts)$/;
const GERMAN = /^(report|rules)\/.*\.de\.ts$/;

function saidIn(files: RegExp): Set<string> {
  const names = readdirSync(SRC, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'));
  return new Set(
    names
      .filter((name) => files.test(name) && (files === GERMAN || !GERMAN.test(name)))
      .flatMap((name) => textsIn(readFileSync(join(SRC, name), 'utf8')))
      .flatMap(({ text }) => sentencesIn(text)),
  );
}

const german = saidIn(GERMAN);
/** Words to try on a page are in its language: those of English pages stand in every report of one. */
const tried = [...saidIn(/^rules\/examples\/en\.ts$/)].join('\n');
/** What we say in English and not in German, in pieces of three words or more. */
const english = [...saidIn(CATALOGUES)].filter((piece) => !german.has(piece) && !tried.includes(piece));

/** The pieces of our English that a text holds. */
function englishIn(text: string): string[] {
  const plain = text
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('\\', '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  return english.filter((piece) => plain.includes(piece));
}

const FORMATS: readonly (FileFormat | 'terminal')[] = [
  'terminal',
  'html',
  'docx',
  'xlsx',
  'csv',
  'tickets',
  'md',
  'json',
  'plan-csv',
  'plan-md',
];

async function textOf(report: Report, format: FileFormat | 'terminal'): Promise<string> {
  if (format === 'terminal') return toTerminal(report, await wordsIn(report.locale));
  const written = await writeReport(report, format);
  if (typeof written === 'string') return written;
  if (format === 'docx') return wordText(written);
  return (await excelSheets(written)).map(({ name, rows }) => [name, ...rows.flat()].join('\n')).join('\n');
}

/** Pages in German and English that hold much to say something of: forms, prices, proof, pressure, a cart. */
const pages = await ledgerPages(['de-lohn', 'en-hamper-checkout', 'en-lamp-sale', 'startbootstrap-new-age']);

describe('a report in German of a page of the ledger', () => {
  const reports = new Map<string, Record<Locale, Report>>();

  beforeAll(async () => {
    const pageBundle = readFileSync(new URL('../../dist/page-bundle.js', import.meta.url), 'utf8');
    const browser: Browser = await startOfflineChromium();
    const servers = await serveLedger();
    try {
      for (const page of pages) {
        const snapshot = withAccess(await readLedgerPage(browser, page, servers, pageBundle));
        reports.set(page.slug, { en: await reportIn('en', snapshot), de: await reportIn('de', snapshot) });
      }
    } finally {
      await browser.close();
      await servers.close();
    }
  });
  afterAll(() => {
    reports.clear();
  });

  const reportOf = (slug: string, locale: Locale): Report => {
    const report = reports.get(slug)?.[locale];
    if (!report) throw new Error(`${slug} was not read.`);
    return report;
  };

  it('is looked through in every format that there is', () => {
    expect([...FORMATS].sort()).toEqual([...Object.keys(FILES), 'terminal'].sort());
    expect(LOCALES).toEqual(['en', 'de']);
  });

  const cases = pages.flatMap(({ slug }) => FORMATS.map((format) => [slug, format] as const));

  it.each(cases)('%s as %s says nothing of ours in English', async (slug, format) => {
    expect(englishIn(await textOf(reportOf(slug, 'de'), format))).toEqual([]);
  });

  it.each(cases.filter(([, format]) => !format.startsWith('plan')))(
    '%s as %s would be caught if it were in English',
    async (slug, format) => {
      expect(englishIn(await textOf(reportOf(slug, 'en'), format)).length).toBeGreaterThan(20);
    },
  );
});

it('finds one sentence that is planted', () => {
  expect(englishIn('Alles auf Deutsch, und\nthis text is too faint against its\nbackground.')).toEqual([
    'this text is too faint against its background',
  ]);
});

/** The page as if axe-core had found something of every rule: each says what it means. */
function withAccess(snapshot: Snapshot): Snapshot {
  const contrast = { ratio: 2.1, least: 4.5, colour: '#bbbbbb', ground: '#ffffff' };
  const target = { width: 12, height: 12, room: 14 };
  const selector = snapshot.facts.actions[0]?.selector ?? '';
  const violations = AXE_RULES.map((rule) => ({
    rule,
    selector,
    contrast: rule === 'color-contrast' ? contrast : null,
    target: rule === 'target-size' ? target : null,
  }));
  return { ...snapshot, access: { ran: true, violations } };
}

async function reportIn(locale: Locale, snapshot: Snapshot): Promise<Report> {
  const result = await audit(snapshot, { locale });
  if (!result.ok) throw new Error(result.message);
  return result.report;
}
