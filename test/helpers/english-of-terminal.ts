import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentencesIn, textsIn } from './texts-in';

const CLI = join(import.meta.dirname, '../../src/cli');

const piecesOf = (file: string): string[] =>
  textsIn(readFileSync(join(CLI, file), 'utf8')).flatMap(({ text }) => sentencesIn(text));

/** What the terminal says in English and not in German, in pieces of three words or more. */
export const ENGLISH: readonly string[] = piecesOf('words.en.ts').filter(
  (piece) => !piecesOf('words.de.ts').includes(piece),
);

/** Words that no German sentence of ours has, and quotation marks of English. */
const FOREIGN =
  /”|\b(the|and|with|page|visitors|to|is|not|are|usage|options|choices|default|display|help|argument|unknown|invalid)\b(?!>)/gi;

/** The English that a text of the terminal holds. Names of options and values are the same in every language. */
export function englishIn(text: string): string[] {
  const flat = text.replace(/\s+/g, ' ');
  const plain = flat.replace(/--?[a-z][a-z-]*/g, ' ');
  return [...ENGLISH.filter((piece) => flat.includes(piece)), ...(plain.match(FOREIGN) ?? [])];
}
