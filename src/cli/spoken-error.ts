import { FactsError } from '../reading/parse-snapshot';
import type { Sentence, Words } from './language';
import { en } from './words.en';

/** Ends what was being done, with a sentence for people. Its own message is the English one. */
export class SpokenError extends Error {
  constructor(readonly sentence: Sentence) {
    super(sentence(en));
  }
}

/** What the machine says of a path, by its code; every other code shares one sentence. */
const OF_A_PATH: Readonly<Record<string, Exclude<keyof Words['path'], 'other'>>> = {
  ENOENT: 'missing',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'forbidden',
  EISDIR: 'isFolder',
  ENOTDIR: 'isFile',
  EEXIST: 'isFile',
  ENOSPC: 'full',
};

/** What whatever was thrown says to people. What came from a browser or from a library is told as it was said. */
export function sentenceOf(error: unknown): Sentence {
  if (error instanceof SpokenError) return error.sentence;
  if (error instanceof FactsError) return (words) => words.run.badFacts(error);
  if (!(error instanceof Error)) return () => String(error);
  if (!('code' in error && typeof error.code === 'string' && 'path' in error && typeof error.path === 'string')) {
    return () => error.message;
  }
  const { code, path } = error;
  const known = OF_A_PATH[code];
  return (words) => (known === undefined ? words.path.other(path, code) : words.path[known](path));
}
