import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toJsonLine } from '../report/json';
import type { AuditResult } from '../report/report';
import { fileNames } from './file-name';
import { isDocument, type Format } from './format';
import type { Words } from './language';
import { endingOf, render } from './render';
import { SpokenError } from './spoken-error';

/** One target and what came of it. */
export interface Row {
  target: string;
  result: AuditResult;
}

/** Where rows go as each ends. */
export interface Output {
  put: (row: Row) => Promise<void>;
}

/** What is asked of the output. */
export interface OutputOptions {
  format: Format | null;
  /** File or folder, or null for standard output. */
  out: string | null;
  /** Number of rows that will come. */
  rows: number;
  /** Writes to standard output; resolves when it has been taken. */
  print: (text: string) => Promise<void>;
  /** Tells people something on standard error. */
  say: (line: string) => void;
  /** Standard output takes colours. */
  colour: boolean;
  words: Words;
}

/** Prepares the output, before anything is read. Throws a sentence when it cannot go where it was sent. */
export function openOutput(options: OutputOptions): Output {
  const { format, out, rows, print } = options;
  if (rows > 1 && isDocument(format)) return intoFolder(format, out ?? '.', options);
  if (rows === 1 && format !== 'jsonl') return oneReport(options);
  if (out === null) return jsonLines(print, options);
  if (isFolder(out)) {
    if (format === 'jsonl') throw new SpokenError((words) => words.run.linesIntoFolder(out));
    return intoFolder('json', out, options);
  }
  prepareFile(out, '');
  return jsonLines((text) => appendFile(out, text), options);
}

/** A report by itself, and nothing at all when there is none. */
function oneReport({ format, out, print, say, colour, words }: OutputOptions): Output {
  const into = out !== null && isFolder(out) ? out : null;
  if (into !== null) mkdirSync(into, { recursive: true });
  else if (out !== null) prepareFile(out);
  return {
    async put({ target, result }) {
      if (!result.ok) {
        say(result.message);
        return;
      }
      const content = await render(result.report, format, colour && out === null);
      if (out === null) {
        await print(String(content));
        return;
      }
      const path = into === null ? out : join(into, fileNames(endingOf(format))(target));
      writeFileSync(path, content);
      say(words.progress.written(path));
    },
  };
}

/** JSON Lines: `{ target, report }` or `{ target, error }`. */
function jsonLines(write: (text: string) => Promise<void>, { say }: OutputOptions): Output {
  return {
    async put({ target, result }) {
      if (!result.ok) say(`${target}: ${result.message}`);
      await write(toJsonLine(target, result));
    },
  };
}

/** One file a report; what could not be audited is told on standard error. */
function intoFolder(format: Format, folder: string, { say, words }: OutputOptions): Output {
  mkdirSync(folder, { recursive: true });
  const nameOf = fileNames(endingOf(format));
  return {
    async put({ target, result }) {
      if (!result.ok) {
        say(`${target}: ${result.message}`);
        return;
      }
      const path = join(folder, nameOf(target));
      writeFileSync(path, await render(result.report, format, false));
      say(words.progress.written(path));
    },
  };
}

/** A folder that is there, or a name that ends as folders do. */
function isFolder(path: string): boolean {
  return /[/\\]$/.test(path) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function prepareFile(path: string, start?: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (start !== undefined) writeFileSync(path, start);
}
