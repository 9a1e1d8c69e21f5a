import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_FLAGS } from '../../src/cli/find-browser';
import { ensureChromium } from '../../src/cli/install-browser';
import { readPage } from '../../src/cli/read-page';
import type { Snapshot } from '../../src/facts/snapshot';
import { serve, type Server } from '../helpers/serve';
import { parseHolds, type Holds } from './holds';

/** One page of the ledger: what a person says it holds, and the misses that are known. */
export interface LedgerPage {
  slug: string;
  holds: Holds;
  /** Sorted. */
  knownMisses: string[];
}

const HERE = path.resolve(import.meta.dirname);
const PACKAGES = path.resolve(HERE, '../../node_modules');

/** The pages of the ledger, by slug: all of them, or those that are named. */
export async function ledgerPages(only: readonly string[] = []): Promise<LedgerPage[]> {
  const entries = await readdir(HERE, { withFileTypes: true });
  const all = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const slugs = only.length === 0 ? all : all.filter((slug) => only.includes(slug));
  return Promise.all(
    slugs.sort().map(async (slug) => ({
      slug,
      holds: parseHolds(await readFile(path.join(HERE, slug, 'holds.json'), 'utf8')),
      knownMisses: await readMisses(slug),
    })),
  );
}

/** Where the misses of a page are kept. */
export function missesFile(slug: string): string {
  return path.join(HERE, slug, 'misses.json');
}

async function readMisses(slug: string): Promise<string[]> {
  const text = await readFile(missesFile(slug), 'utf8').catch(() => '[]');
  const json: unknown = JSON.parse(text);
  if (!Array.isArray(json)) throw new Error(`${slug}/misses.json is not a list.`);
  return json.map(String);
}

/** Serves the pages of the ledger on 127.0.0.1: those of the installed packages, and our own. */
export async function serveLedger(): Promise<{ packages: Server; own: Server; close: () => Promise<void> }> {
  const packages = await serve({}, PACKAGES);
  const own = await serve({}, HERE);
  return {
    packages,
    own,
    close: async () => {
      await packages.close();
      await own.close();
    },
  };
}

/** A Chromium that reaches this machine only: pages look the same whether their fonts and icons from elsewhere can be had or not. */
export async function startOfflineChromium(): Promise<Browser> {
  const executablePath = await ensureChromium((line) => {
    process.stderr.write(`${line}\n`);
  });
  return chromium.launch({
    executablePath,
    headless: true,
    args: [...CHROMIUM_FLAGS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
}

/** Reads a page of the ledger in a real browser, as the command line does. */
export async function readLedgerPage(
  browser: Browser,
  page: LedgerPage,
  servers: { packages: Server; own: Server },
  pageBundle: string,
): Promise<Snapshot> {
  const { source, viewport } = page.holds;
  const address =
    'package' in source
      ? `${servers.packages.origin}/${source.package}/${source.path}`
      : `${servers.own.origin}/${page.slug}/${source.file}${source.query ?? ''}`;
  const { snapshot } = await readPage(
    browser,
    new URL(address),
    { ...viewport, touch: false },
    { page: pageBundle, access: null },
  );
  return snapshot;
}
