import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AuditResult } from '../report/report';
import { reportJsonSchema } from '../report/json-schema';
import { answerFor } from './answer';
import { parseArguments, type AuditArguments } from './arguments';
import { inBrowserLanes } from './browser-lanes';
import { exitCode, type ExitCode } from './exit-code';
import { ensureChromium } from './install-browser';
import { languageOf, wordsIn } from './language';
import { openOutput, type Row } from './output';
import { readPage } from './read-page';
import { factsKeeper, savedFacts } from './saved-facts';
import { SpokenError, sentenceOf } from './spoken-error';
import { targetAddress } from './targets';

/** Pages read at a time. Two keep a small machine busy; our calibration. */
const WIDTH = 2;
/** This file runs from dist/cli; the bundles are built beside that folder. */
const BUILT = join(dirname(fileURLToPath(import.meta.url)), '..');

const given = process.argv.slice(2);
const spoken = wordsIn(languageOf(given).language);

/** Runs the command line with the words after `audit --`. Throws a sentence when it cannot run at all. */
async function run(words: readonly string[]): Promise<ExitCode> {
  const asked = parseArguments(words);
  if ('help' in asked) {
    await print(asked.help);
    return 0;
  }
  const command = inFolder(asked, startFolder());
  if (command.schema) {
    await printSchema(command.out);
    return 0;
  }
  return command.fromFacts === null ? auditPages(command) : auditFacts(command, command.fromFacts);
}

async function auditPages(command: AuditArguments): Promise<ExitCode> {
  const put = rowTaker(command, command.targets.length);
  const { progress } = spoken;
  const keepFacts = command.saveFacts === null ? null : factsKeeper(command.saveFacts);
  const built = (file: string): string => readFileSync(join(BUILT, file), 'utf8');
  const bundles = { page: built('page-bundle.js'), access: built('access-bundle.js') };
  const program = await ensureChromium(say, spoken);
  const results: AuditResult[] = [];
  await inBrowserLanes(program, WIDTH, command.targets, async (target, browser) => {
    const take = async () => {
      const address = targetAddress(target, startFolder());
      say(progress.reading(target));
      const { snapshot, load } = await readPage(await browser(), address, command.viewport, bundles);
      if (load !== 'loaded') say(progress.unfinished(target));
      keepFacts?.(target, snapshot);
      return snapshot;
    };
    const result = await answerFor(take, command);
    results.push(result);
    await put({ target, result });
  });
  return exitCode(results, command.minScore);
}

async function auditFacts(command: AuditArguments, folder: string): Promise<ExitCode> {
  const facts = savedFacts(folder, command.targets);
  if (facts.length === 0) throw new SpokenError(({ run }) => run.noFacts(folder));
  const put = rowTaker(command, facts.length);
  const results: AuditResult[] = [];
  for (const { target, read } of facts) {
    const result = await answerFor(read, command);
    results.push(result);
    await put({ target, result });
  }
  return exitCode(results, command.minScore);
}

function rowTaker({ format, out }: AuditArguments, rows: number): (row: Row) => Promise<void> {
  const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
  return openOutput({ format, out, rows, print, say, colour, words: spoken }).put;
}

async function printSchema(out: string | null): Promise<void> {
  const text = `${JSON.stringify(reportJsonSchema(), null, 2)}\n`;
  if (out === null) await print(text);
  else writeFileSync(out, text);
}

/** Where the person who called stands: npm changes into the package's folder first, and tells in a variable from where. */
function startFolder(): string {
  const called = process.env['npm_lifecycle_event'] === 'audit' ? process.env['INIT_CWD'] : undefined;
  return called ?? process.cwd();
}

/** The arguments with their paths made absolute; a slash at the end, which says folder, stays. */
function inFolder(command: AuditArguments, folder: string): AuditArguments {
  const absolute = (path: string | null): string | null =>
    path === null ? null : resolve(folder, path) + (/[/\\]$/.test(path) ? '/' : '');
  return {
    ...command,
    out: absolute(command.out),
    saveFacts: absolute(command.saveFacts),
    fromFacts: absolute(command.fromFacts),
  };
}

function print(text: string): Promise<void> {
  return new Promise((done, failed) => {
    process.stdout.write(text, (error) => {
      if (error) failed(error);
      else done();
    });
  });
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Ends at once, and the browsers with it: the driver ends them when this process does. */
function endOn(signal: NodeJS.Signals, code: number): void {
  process.on(signal, () => process.exit(code));
}

endOn('SIGINT', 130);
endOn('SIGTERM', 143);
endOn('SIGHUP', 129);
// Whoever read the output has enough of it (`| head`): no reason to complain.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.stderr.on('error', () => undefined);

try {
  process.exit(await run(given));
} catch (error) {
  say(sentenceOf(error)(spoken));
  process.exit(1);
}
