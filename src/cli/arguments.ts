import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { PROFILES, type Profile } from '../reading/intent';
import { PAGE_TYPES, type PageType } from '../reading/page-types';
import { LOCALES, type Locale } from '../rules/voice';
import { parseViewport, VIEWPORTS, type Viewport } from './viewport';

/** `csv` is every check, `tickets` a row a fix as CSV; `plan-csv` and `plan-md` are the measurement plan alone. */
export const FORMATS = [
  'json',
  'jsonl',
  'md',
  'html',
  'docx',
  'xlsx',
  'csv',
  'tickets',
  'plan-csv',
  'plan-md',
] as const;
export type Format = (typeof FORMATS)[number];

/** True for a format in which every target is a file of its own. */
export function isDocument(format: Format | null): format is Exclude<Format, 'json' | 'jsonl'> {
  return format !== null && format !== 'json' && format !== 'jsonl';
}

/** True for a format that no terminal can show. */
export function isBinary(format: Format | null): boolean {
  return format === 'docx' || format === 'xlsx';
}

/** What the command line asks for. */
export interface AuditArguments {
  targets: string[];
  /** Null: text for the terminal when there is one target, JSON Lines when there are several. */
  format: Format | null;
  out: string | null;
  /** Null: as the page's own signals say. */
  intent: Profile | null;
  /** Null: as guessed. */
  pageType: PageType | null;
  viewport: Viewport;
  /** Of the reports. */
  language: Locale;
  /** 0–100, or null when there is no bar. */
  minScore: number | null;
  saveFacts: string | null;
  fromFacts: string | null;
  schema: boolean;
}

/** The command line was wrong: the message is one sentence. */
export class UsageError extends Error {}

/** Reads the words after `audit --`. Returns the arguments, or the help text when that was asked for; throws `UsageError`. */
export function parseArguments(words: readonly string[]): AuditArguments | { help: string } {
  let help = '';
  const program = describe()
    .exitOverride()
    .configureOutput({ writeOut: (text) => (help += text), writeErr: () => undefined });
  try {
    program.parse([...words], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return { help };
    throw new UsageError(error instanceof Error ? asSentence(error.message) : String(error));
  }
  const options = program.opts<Options>();
  const parsed: AuditArguments = {
    targets: program.args,
    format: options.format ?? null,
    out: options.out ?? null,
    intent: options.intent ?? null,
    pageType: options.pageType ?? null,
    viewport: options.viewport,
    language: options.language,
    minScore: options.minScore ?? null,
    saveFacts: options.saveFacts ?? null,
    fromFacts: options.fromFacts ?? null,
    schema: options.schema ?? false,
  };
  refuseContradictions(parsed);
  return parsed;
}

interface Options {
  format?: Format;
  out?: string;
  intent?: Profile;
  pageType?: PageType;
  viewport: Viewport;
  language: Locale;
  minScore?: number;
  saveFacts?: string;
  fromFacts?: string;
  schema?: true;
}

function describe(): Command {
  return new Command('npm run --silent audit --')
    .description('Audits landing pages for friction: what they ask, what they give first, and what to change.')
    .argument('[TARGET...]', 'addresses (http://, https://, file://) or HTML files')
    .addOption(new Option('--format <name>', 'default: text for one TARGET, JSON Lines for several').choices(FORMATS))
    .option(
      '--out <path>',
      'write to this file; to this folder, one file a TARGET, with several and any format but json and jsonl',
      filled,
    )
    .addOption(
      new Option('--intent <profile>', 'how ready the visitors are; default: as the address says, else cold').choices(
        PROFILES,
      ),
    )
    .addOption(new Option('--page-type <type>', 'what kind of page it is; default: as guessed').choices(PAGE_TYPES))
    .addOption(
      new Option('--viewport <size>', 'desktop (1366x768), mobile (390x844) or WIDTHxHEIGHT')
        .argParser(viewport)
        .default(VIEWPORTS.desktop, 'desktop'),
    )
    .addOption(new Option('--language <code>', 'of the reports').choices(LOCALES).default('en'))
    .option('--min-score <number>', 'exit with 2 when a page scores below this', score)
    .option('--save-facts <folder>', 'keep what was read of each page, to judge it again later', filled)
    .option('--from-facts <folder>', 'judge kept facts again, without a browser', filled)
    .option('--schema', 'print the JSON Schema of the report')
    .addHelpText(
      'after',
      '\nExit code: 0 done; 1 a TARGET could not be audited; 2 every TARGET was, and one is below --min-score.',
    );
}

function refuseContradictions({ targets, format, out, saveFacts, fromFacts, schema }: AuditArguments): void {
  if (schema) return;
  if (targets.length === 0 && fromFacts === null) {
    throw new UsageError('Give at least one TARGET: the address of a page, or an HTML file.');
  }
  if (saveFacts !== null && fromFacts !== null) {
    throw new UsageError('Use --save-facts or --from-facts, not both: facts that are kept need not be kept again.');
  }
  if (targets.length > 1 && isDocument(format) && out === null) {
    throw new UsageError(`Several TARGETs as ${format} need --out with the name of a folder.`);
  }
  if (isBinary(format) && out === null) {
    throw new UsageError(`${format} is no text for a terminal: give --out with the name of a file.`);
  }
}

function filled(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It must not be empty.');
  return value;
}

function viewport(value: string): Viewport {
  const parsed = parseViewport(value);
  if (typeof parsed === 'string') throw new InvalidArgumentError(parsed);
  return parsed;
}

function score(value: string): number {
  const number = /^\d{1,3}(?:\.\d{1,3})?$/.test(value) ? Number(value) : NaN;
  if (!(number <= 100)) throw new InvalidArgumentError('Write a number from 0 to 100.');
  return number;
}

/** Commander says `error: unknown option '--x'`, and its guess in brackets on a line of its own. */
function asSentence(message: string): string {
  const words = message.replace(/^error: /, '').replace(/\s*\n\s*\((.*)\)$/, '. $1');
  const sentence = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.?]$/.test(sentence) ? sentence : `${sentence}.`;
}
