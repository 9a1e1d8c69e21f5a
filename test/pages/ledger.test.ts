import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { read } from '../../src/reading/read';
import type { Reading } from '../../src/reading/reading';
import { compare } from './compare';
import { coverageOf, knownCoverage } from './coverage';
import { ledgerPages, readLedgerPage, serveLedger, startOfflineChromium } from './ledger';

// What the reader gets wrong is written down: a page that is read better than its ledger says fails as well as one
// that is read worse, so that every change of the reading shows what it did. `npm run accuracy -- --write` edits it.
const pages = await ledgerPages();

describe('the ledger', () => {
  let browser: Browser;
  let servers: Awaited<ReturnType<typeof serveLedger>>;
  const pageBundle = readFileSync(new URL('../../dist/page-bundle.js', import.meta.url), 'utf8');

  const readings = new Map<string, Reading>();

  beforeAll(async () => {
    browser = await startOfflineChromium();
    servers = await serveLedger();
  });
  afterAll(async () => {
    await browser.close();
    await servers.close();
  });

  test.each(pages)('$slug is read as its ledger says', async (page) => {
    const snapshot = await readLedgerPage(browser, page, servers, pageBundle);
    expect(snapshot.failures).toEqual([]);
    const reading = await read(snapshot);
    if (reading.auditable.ok) readings.set(page.slug, reading);
    expect(compare(reading, page.holds).misses).toEqual([...page.knownMisses].sort());
  });

  test('the rules meet pages that miss them and pages that pass, as is written down', () => {
    expect(coverageOf(readings)).toEqual(knownCoverage());
  });
});
