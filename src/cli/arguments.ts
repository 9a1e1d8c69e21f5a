import { CommanderError } from 'commander';
import type { Profile } from '../reading/intent';
import type { PageType } from '../reading/page-types';
import type { Locale } from '../rules/voice';
import { commandLine } from './command-line';
import { isBinary, isDocument, type Format } from './format';
import { languageOf, wordsIn, type Words } from './language';
import { UsageError } from './usage-error';
import type { Viewport } from './viewport';

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
  /** Of the reports and of every message. */
  language: Locale;
  /** 0–100, or null when there is no bar. */
  minScore: number | null;
  saveFacts: string | null;
  fromFacts: string | null;
  schema: boolean;
}

/**
 * Reads the words after `audit --`. Returns the arguments, or the help text when that was asked for; throws
 * `UsageError`. Speaks the language that is asked for, which is found first.
 */
export function parseArguments(given: readonly string[]): AuditArguments | { help: string } {
  const words = wordsIn(languageOf(given).language);
  let help = '';
  const program = commandLine(words)
    .exitOverride()
    .configureOutput({ writeOut: (text) => (help += text), writeErr: () => undefined });
  try {
    program.parse([...given], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { help };
    throw usageError(error, words);
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
  refuseContradictions(parsed, words);
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

/** Commander says what is wrong in English alone; its code tells what it is, and the rest is in quotes and brackets. */
function usageError({ code, message }: CommanderError, { usage }: Words): Error {
  if (code === 'commander.unknownOption') {
    const [, option = '', alike = ''] =
      /unknown option '(.*)'(?:\n\(Did you mean (?:one of )?(.*)\?\))?$/s.exec(message) ?? [];
    return new UsageError(usage.unknownOption(option, alike === '' ? [] : alike.split(', ')));
  }
  if (code === 'commander.optionMissingArgument') {
    return new UsageError(usage.noValue(/option '(.*)' argument/.exec(message)?.[1] ?? ''));
  }
  return new Error(message);
}

function refuseContradictions(asked: AuditArguments, { usage }: Words): void {
  const { targets, format, out, saveFacts, fromFacts, schema } = asked;
  if (schema) return;
  if (targets.length === 0 && fromFacts === null) throw new UsageError(usage.noTarget);
  if (saveFacts !== null && fromFacts !== null) throw new UsageError(usage.bothFacts);
  if (out !== null) return;
  if (targets.length > 1 && isDocument(format)) throw new UsageError(usage.needsFolder(format));
  if (format !== null && isBinary(format)) throw new UsageError(usage.needsFile(format));
}
