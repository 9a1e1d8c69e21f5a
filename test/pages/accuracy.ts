import { readFileSync, writeFileSync } from 'node:fs';
import { read } from '../../src/reading/read';
import { allBenches, benchTable } from '../reading/words/benches';
import { compare, emptyCounts, MEASURES, type Comparison } from './compare';
import type { Reading } from '../../src/reading/reading';
import { coverageOf, writeCoverage } from './coverage';
import { ledgerPages, missesFile, readLedgerPage, serveLedger, startOfflineChromium } from './ledger';

/**
 * `npm run accuracy [-- --write] [-- SLUG …]`: how right the reading is on the pages of the ledger, as one table by
 * language, and a second one of the benches of labels and fields. `--write` puts the misses of now into the ledger.
 */
const write = process.argv.includes('--write');
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const pageBundle = readFileSync(new URL('../../dist/page-bundle.js', import.meta.url), 'utf8');
const readings = new Map<string, Reading>();
const totals = new Map<string, Comparison['counts']>();
const browser = await startOfflineChromium();
const servers = await serveLedger();

for (const page of await ledgerPages(only)) {
  const reading = await read(await readLedgerPage(browser, page, servers, pageBundle));
  if (reading.auditable.ok) readings.set(page.slug, reading);
  const { misses, counts } = compare(reading, page.holds);
  for (const name of ['all', page.holds.language]) add(name, counts);
  if (write) writeFileSync(missesFile(page.slug), `${JSON.stringify(misses, null, 2)}\n`);
  process.stderr.write(
    `${page.slug}: ${misses.length === 0 ? 'as a person says' : ''}\n${misses.map((miss) => `  ${miss}\n`).join('')}`,
  );
}
await browser.close();
await servers.close();
if (write && only.length === 0) writeCoverage(coverageOf(readings));
print();
process.stdout.write(`\n${benchTable(await allBenches())}`);

function add(name: string, counts: Comparison['counts']): void {
  const total = totals.get(name) ?? emptyCounts();
  for (const measure of MEASURES) {
    total[measure].held += counts[measure].held;
    total[measure].found += counts[measure].found;
    total[measure].right += counts[measure].right;
  }
  totals.set(name, total);
}

/** Markdown: recall and precision, and for what is not found but judged the share that is right. */
function print(): void {
  const names = [...totals.keys()];
  const cell = (name: string, measure: (typeof MEASURES)[number]): string => {
    const { held, found, right } = (totals.get(name) ?? emptyCounts())[measure];
    if (held === 0 && found === 0) return '–';
    const share = (of: number): string => (of === 0 ? '–' : (right / of).toFixed(2));
    return held === found ? `${share(held)} of ${held}` : `P ${share(found)} R ${share(held)} of ${held}`;
  };
  process.stdout.write(`| | ${names.join(' | ')} |\n|---|${names.map(() => '---').join('|')}|\n`);
  for (const measure of MEASURES)
    process.stdout.write(`| ${measure} | ${names.map((name) => cell(name, measure)).join(' | ')} |\n`);
}
